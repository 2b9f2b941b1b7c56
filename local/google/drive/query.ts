/** Drive's search language, as far as the add-on speaks it: terms joined by `and`. */
import { ServiceError } from '../execution.ts';

export type Term =
  | { readonly kind: 'appProperty'; readonly key: string; readonly value: string }
  | { readonly kind: 'parent'; readonly id: string }
  | { readonly kind: 'trashed'; readonly is: boolean }
  | { readonly kind: 'mimeType' | 'name'; readonly is: string };

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const APP_PROPERTY = String.raw`appProperties\s+has\s+\{\s*key\s*=\s*${TEXT}\s+and\s+value\s*=\s*${TEXT}\s*\}`;
const PARENT = String.raw`${TEXT}\s+in\s+parents`;
const FIELD = String.raw`(mimeType|name)\s*=\s*${TEXT}`;
const TRASHED = String.raw`trashed\s*=\s*(true|false)`;
const TERM = new RegExp(`\\s*(?:${APP_PROPERTY}|${PARENT}|${FIELD}|${TRASHED})\\s*(and\\b|$)`, 'y');

/**
 * The terms of a query such as `'ID' in parents and trashed = false`; none for an empty query.
 * Throws ServiceError at the first thing that it does not know, a badly escaped quote among them.
 */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = [];
  TERM.lastIndex = 0;
  for (let rest = query; rest.trim() !== ''; rest = query.slice(TERM.lastIndex)) {
    const match = TERM.exec(query);
    const isComplete = match?.[7] === '' || query.slice(TERM.lastIndex).trim() !== '';
    if (!match || !isComplete) {
      throw new ServiceError(`In a Drive query, "${rest.trim()}" is not in the local workspace.`);
    }
    terms.push(term(match));
  }
  return terms;
}

function term([, key, value, parent, field, fieldText, trashed]: RegExpExecArray): Term {
  if (key !== undefined) return { kind: 'appProperty', key: unescape(key), value: unescape(value ?? '') };
  if (parent !== undefined) return { kind: 'parent', id: unescape(parent) };
  if (field !== undefined) return { kind: field as 'mimeType' | 'name', is: unescape(fieldText ?? '') };
  return { kind: 'trashed', is: trashed === 'true' };
}

const unescape = (text: string) => text.replace(/\\(.)/g, '$1');
