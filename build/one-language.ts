/** Leaves one language in a page, and of the sheets what a page reads: the rest is dropped before esbuild bundles it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, type Node, type ObjectExpression, type Property } from 'acorn';
import { transform, type Plugin } from 'esbuild';
import type { ProblemCode } from '../src/core/issue.ts';
import { languages, type Lang } from '../src/core/lang.ts';

/** The folders of `src/` in which something is said. */
const SPEAKING = /[\\/]src[\\/](text|sheets|core|sidebar)[\\/].*\.tsx?$/;

/** The folders of `src/` in which sheets are defined. */
const DEFINING = /[\\/]src[\\/](sheets|core)[\\/]/;

/**
 * What sheets, columns and choices say for the workbook alone. That no page reads it, and that no sheet has a field of
 * that name, is tested.
 */
export const unreadByPages: readonly string[] = ['audience', 'numberFormat', 'tabColor', 'width'];

/**
 * Problems that only the server can find, because it has the other rows and sheets; it sends their sentences. That no
 * form finds one is tested.
 */
export const unsaidByPages: readonly ProblemCode[] = [
  'which-person',
  'unknown-row',
  'key-row',
  'missing-column',
  'missing-sheet',
  'several-sheets',
];

/** For esbuild: every file under `root` that says something says it in `lang` only. `tsconfigRaw` is the bundle's own. */
export function oneLanguage(lang: Lang, root: string, tsconfigRaw: object): Plugin {
  return {
    name: 'one-language',
    setup(build) {
      build.onLoad({ filter: SPEAKING }, async ({ path: file }) => {
        if (!file.startsWith(root + path.sep)) return undefined;
        const loader = file.endsWith('x') ? 'tsx' : 'ts';
        const { code } = await transform(await readFile(file, 'utf8'), { loader, tsconfigRaw });
        const contents = inOneLanguage(code, lang, DEFINING.test(file) ? unreadByPages : unsaidByPages);
        return { contents, loader: 'js' };
      });
    },
  };
}

/**
 * JavaScript without the properties of other languages, in every object that has one for each language: `{ en, es }`,
 * and `{ en: 'Done', es: 'Hecho', tone: 'settled' }` of a choice; and without those that are called as one of `unread`.
 */
export function inOneLanguage(code: string, lang: Lang, unread: readonly string[] = []): string {
  const cuts: (readonly [from: number, to: number])[] = [];
  const visit = (node: Node, isCodes = false): void => {
    const dropped =
      isObject(node) && !isCodes ? [...otherLanguages(node, lang), ...called(unread, node)] : [];
    if (isObject(node)) {
      const { properties, end } = node;
      for (const property of dropped) {
        // Up to what comes next, so that the comma between them goes as well.
        const next = properties[properties.indexOf(property) + 1];
        cuts.push([property.start, next?.start ?? end - 1]);
      }
    }
    for (const { child, isCodes: areCodes } of childrenOf(node))
      if (!dropped.some((property) => property === child)) visit(child, areCodes);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  let at = 0;
  let kept = '';
  for (const [from, to] of cuts.sort(([a], [b]) => a - b)) {
    kept += code.slice(at, from);
    at = to;
  }
  return kept + code.slice(at);
}

function isObject(node: Node): node is ObjectExpression {
  return node.type === 'ObjectExpression';
}

/** The properties of an object's other languages; none where it lacks one of the languages. */
function otherLanguages({ properties }: ObjectExpression, lang: Lang): Property[] {
  const named = properties.flatMap((property) =>
    property.type === 'Property' && isLanguage(nameOf(property)) ? [property] : [],
  );
  const isSaidInEach = languages.every((one) => named.some((property) => nameOf(property) === one));
  return isSaidInEach ? named.filter((property) => nameOf(property) !== lang) : [];
}

function called(names: readonly string[], { properties }: ObjectExpression): Property[] {
  return properties.flatMap((property) =>
    property.type === 'Property' && names.includes(nameOf(property) ?? '') ? [property] : [],
  );
}

function isLanguage(name: string | undefined): boolean {
  return languages.some((one) => one === name);
}

/** `en` for `en: …`, `'en': …`, `en() {…}` and the shorthand; undefined for a computed key. */
function nameOf({ key, computed }: Property): string | undefined {
  if (computed) return undefined;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/** The nodes within a node. The codes of a choice list may be called like languages, and are none. */
function childrenOf(node: Node): { readonly child: Node; readonly isCodes: boolean }[] {
  const codes =
    isCall(node) && node.callee.type === 'Identifier' && node.callee.name === 'choiceList'
      ? node.arguments[1]
      : undefined;
  return Object.values(node)
    .flat()
    .filter(isNode)
    .map((child) => ({ child, isCodes: child === codes }));
}

interface Call extends Node {
  readonly callee: Node & { readonly name?: string };
  readonly arguments: readonly Node[];
}

function isCall(node: Node): node is Call {
  return node.type === 'CallExpression';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
