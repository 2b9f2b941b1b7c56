/** Formulas in Excel's words: other separators, no open ranges, other names, and what Excel has no word for. */
import { FUNCTIONS, GIVE_ARRAYS } from '../formulas/functions.ts';
import { calledBy, parsed, type AstExpression } from '../formulas/parsed.ts';
import { referenceOf, written, type Reference } from '../formulas/references.ts';
import type { Plain, Spreadsheet } from '../google/spreadsheet/model.ts';

/** A spreadsheet on its way into a file. */
export interface Book {
  readonly spreadsheet: Spreadsheet;
  /** What a sheet is called in the file, by its id: Excel takes shorter names. */
  readonly names: ReadonlyMap<number, string>;
}

/** Came after Excel 2007, and is written with a prefix in files. */
const NEWER = new Set(
  'CONCAT DAYS IFNA IFS ISOWEEKNUM MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH XOR'.split(' '),
);

/** Google's own, beside those that give arrays. */
const UNKNOWN_TO_EXCEL = new Set([
  ...GIVE_ARRAYS,
  ...'COUNTUNIQUE ISDATE ISEMAIL ISURL LAMBDA LET REDUCE REGEXEXTRACT REGEXMATCH REGEXREPLACE TO_DATE'.split(
    ' ',
  ),
]);

/**
 * The formula without its `=`, or null where Excel has no words for it. Functions that fill several cells are among
 * these: Excel's newest versions have some of them, but other programs that open the file don't.
 */
export function excelFormula(book: Book, formula: string): string | null {
  const tree = parsed(formula, book.spreadsheet.locale);
  return tree && expression(book, tree);
}

/**
 * What stands for a formula that Excel has no words for, as in Google's own download: the last result, and the
 * formula as a text that nothing computes.
 */
export function keptResult(formula: string, result: Plain): string {
  const text = formula.slice(1).replaceAll('"', '""');
  return `IFERROR(__xludf.DUMMYFUNCTION("${text.slice(0, LONGEST_TEXT)}"),${literal(result)})`;
}

/** Of a text inside a formula. */
const LONGEST_TEXT = 255;

function literal(value: Plain): string {
  if (typeof value === 'string') return `"${value.slice(0, LONGEST_TEXT).replaceAll('"', '""')}"`;
  return value === null ? '""' : String(value).toUpperCase();
}

function expression(book: Book, tree: AstExpression): string | null {
  switch (tree.type) {
    case 'Literal':
      return typeof tree.value === 'number' ? String(tree.value) : tree.raw;
    case 'ErrorLiteral':
      return tree.value;
    case 'ReferenceIdentifier':
      return tree.kind === 'name' ? named(book, tree.value) : closed(book, tree.value);
    case 'ArrayExpression':
      return all(book, tree.elements.flat()) && literalArray(tree.elements);
    case 'UnaryExpression': {
      const [operand = null] = all(book, tree.arguments, inParentheses) ?? [];
      if (operand === null) return null;
      return tree.operator === '%' ? `${operand}%` : `${tree.operator}${operand}`;
    }
    case 'BinaryExpression':
      return all(book, tree.arguments, inParentheses)?.join(tree.operator) ?? null;
    case 'CallExpression': {
      const callee = calledBy(tree);
      return callee.type === 'Identifier' ? call(book, callee.name.toUpperCase(), tree.arguments) : null;
    }
    default:
      return null;
  }
}

/** Operands that are operations themselves. */
function inParentheses(text: string, tree: AstExpression | null): string {
  return tree?.type === 'BinaryExpression' && tree.operator !== ':' ? `(${text})` : text;
}

/** All of them, an empty argument as an empty text; null where one is not possible. */
function all(
  book: Book,
  trees: readonly (AstExpression | null)[],
  finish = (text: string, _tree: AstExpression | null) => text,
): string[] | null {
  const texts = trees.map((tree) => {
    const text = tree ? expression(book, tree) : '';
    return text === null ? null : finish(text, tree);
  });
  return texts.every((text) => text !== null) ? texts : null;
}

function literalArray(rows: readonly (readonly AstExpression[])[]): string | null {
  const isLiteral = rows.flat().every(({ type }) => type === 'Literal' || type === 'ErrorLiteral');
  const texts = rows.map((row) => row.map((part) => ('raw' in part ? part.raw : '')).join(','));
  return isLiteral ? `{${texts.join(';')}}` : null;
}

function call(book: Book, name: string, given: readonly (AstExpression | null)[]): string | null {
  if (!Object.hasOwn(FUNCTIONS, name) || UNKNOWN_TO_EXCEL.has(name)) return null;
  const args = all(book, given);
  if (!args) return null;
  const [first = '', ...rest] = args;
  if (name === 'JOIN') return `_xlfn.TEXTJOIN(${[first, 'FALSE', ...rest].join(',')})`;
  const last = args.length === 1 ? SECOND_ARGUMENTS[name] : undefined;
  return `${NEWER.has(name) ? '_xlfn.' : ''}${name}(${[...args, ...(last === undefined ? [] : [last])].join(',')})`;
}

/** Arguments that Google takes for granted and Excel asks for. */
const SECOND_ARGUMENTS: Readonly<Record<string, string>> = {
  CEILING: '1',
  FLOOR: '1',
  IFERROR: '""',
  IFNA: '""',
  ROUND: '0',
  ROUNDDOWN: '0',
  ROUNDUP: '0',
  TRUNC: '0',
};

function named({ spreadsheet }: Book, name: string): string {
  const isKnown = spreadsheet.namedRanges.some((one) => one.name.toLowerCase() === name.toLowerCase());
  return isKnown ? name : '#NAME?';
}

/** The reference with its open ends closed where the grid ends, and with the name that the sheet has in the file. */
function closed(book: Book, text: string): string {
  const reference = referenceOf(text);
  const sheet = reference && sheetOf(book, reference);
  if (!reference || (reference.sheet !== null && !sheet)) return '#REF!';
  const { range } = reference;
  const isOpen = range.bottom === null || range.right === null;
  const bottom = sheet?.rowCount ?? LAST_ROW;
  const right = sheet?.columnCount ?? LAST_COLUMN;
  return written({
    sheet: sheet ? (book.names.get(sheet.id) ?? sheet.name) : null,
    range: isOpen
      ? {
          ...range,
          top: range.top ?? 0,
          left: range.left ?? 0,
          bottom: range.bottom ?? bottom - 1,
          right: range.right ?? right - 1,
        }
      : range,
  });
}

/** Where a formula's own sheet ends is not asked: empty cells count for nothing. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

function sheetOf({ spreadsheet }: Book, { sheet: name }: Reference) {
  return spreadsheet.sheets.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
}
