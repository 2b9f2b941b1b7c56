/** Drive's search language (guides/ref-search-terms of the Drive API), as far as the workspace speaks it. */
import { ServiceError } from '../execution.ts';

export type Query =
  | { readonly kind: 'and' | 'or'; readonly both: readonly [Query, Query] }
  | { readonly kind: 'not'; readonly other: Query }
  | { readonly kind: 'appProperty'; readonly key: string; readonly value: string }
  | { readonly kind: 'parent'; readonly id: string }
  | { readonly kind: 'trashed'; readonly is: boolean }
  | { readonly kind: 'mimeType' | 'name'; readonly operator: '=' | 'contains'; readonly text: string };

const TOKEN = /\s*(?:'((?:[^'\\]|\\.)*)'|([a-zA-Z]+|!=|=|<=|>=|<|>|[(){}]))/y;

/** What Google can search for and the workspace can't. */
const ELSEWHERE = [
  ...['fullText', 'modifiedTime', 'createdTime', 'viewedByMeTime', 'sharedWithMe', 'starred', 'properties'],
  ...['owners', 'writers', 'readers', 'visibility', 'shortcutDetails', 'memberCount', 'labels', 'hidden'],
];

interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * Reads a query such as `'ID' in parents and trashed = false`; undefined for an empty one. `and` and `or` are taken
 * from left to right. Throws `invalid` where Google would not understand it either, and by name for what only the
 * workspace lacks.
 */
export function parseQuery(source: string, invalid: Error): Query | undefined {
  if (source.trim() === '') return undefined;
  const tokens = tokensOf(source, invalid);
  const query = expression();
  if (tokens.length > 0) throw invalid;
  return query;

  function expression(): Query {
    let left = operand();
    for (let word = tokens[0]?.text; word === 'and' || word === 'or'; word = tokens[0]?.text) {
      tokens.shift();
      left = { kind: word, both: [left, operand()] };
    }
    return left;
  }

  function operand(): Query {
    if (took('not')) return { kind: 'not', other: operand() };
    if (took('(')) {
      const inside = expression();
      need(')');
      return inside;
    }
    return term();
  }

  function term(): Query {
    const first = tokens.shift();
    if (first?.isQuoted) {
      need('in');
      const list = tokens.shift()?.text ?? '';
      if (list !== 'parents') throw unknown(list);
      return { kind: 'parent', id: first.text };
    }
    switch (first?.text) {
      case 'trashed':
        return comparison((operator, text) => {
          if (operator !== '=' || (text !== 'true' && text !== 'false')) throw invalid;
          return { kind: 'trashed', is: text === 'true' };
        });
      case 'name':
      case 'mimeType': {
        const kind = first.text;
        return comparison((operator, text, isQuoted) => {
          if (!isQuoted || (operator !== '=' && operator !== 'contains')) throw invalid;
          return { kind, operator, text };
        });
      }
      case 'appProperties':
        return appProperty();
      default:
        throw unknown(first?.text ?? '');
    }
  }

  function comparison(make: (operator: string, text: string, isQuoted: boolean) => Query): Query {
    const operator = tokens.shift()?.text ?? '';
    const { text = '', isQuoted = false } = tokens.shift() ?? {};
    if (operator !== '!=') return make(operator, text, isQuoted);
    return { kind: 'not', other: make('=', text, isQuoted) };
  }

  function appProperty(): Query {
    for (const word of ['has', '{', 'key', '=']) need(word);
    const key = quoted();
    for (const word of ['and', 'value', '=']) need(word);
    const value = quoted();
    need('}');
    return { kind: 'appProperty', key, value };
  }

  function took(word: string): boolean {
    const isNext = tokens[0]?.text === word && !tokens[0].isQuoted;
    if (isNext) tokens.shift();
    return isNext;
  }

  function need(word: string): void {
    if (!took(word)) throw invalid;
  }

  function quoted(): string {
    const token = tokens.shift();
    if (!token?.isQuoted) throw invalid;
    return token.text;
  }

  function unknown(word: string): Error {
    if (!ELSEWHERE.includes(word)) return invalid;
    return new ServiceError(`${word} in a Drive query is not in the local workspace.`);
  }
}

function tokensOf(source: string, invalid: Error): Token[] {
  const tokens: Token[] = [];
  const trimmed = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (!match) throw invalid;
    const [, text, word = ''] = match;
    tokens.push(
      text === undefined
        ? { text: word, isQuoted: false }
        : { text: text.replace(/\\(.)/g, '$1'), isQuoted: true },
    );
  }
  return tokens;
}
