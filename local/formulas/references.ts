/** The references that stand in a formula: other ways to write them, and what becomes of them when cells are copied. */
import {
  parseA1Ref,
  stringifyA1Ref,
  stringifyTokens,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
  type RangeA1,
  type Token,
} from '@borgar/fx';

/** A cell by its row and column, counted from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A reference as a formula writes it. Lines count from 0; a side that is null or absent is open (`B3:B`, `3:3`). */
export interface Reference {
  /** Name of the sheet; null where the formula's own is meant. */
  readonly sheet: string | null;
  readonly range: RangeA1;
}

/** Open ranges such as `B3:B` are Google's, not Excel's. */
const GOOGLE = { allowTernary: true };

const LOST = '#REF!';

/** The pieces of a formula, open ranges included. */
export function tokensOf(formula: string): Token[] {
  return tokenize(formula, GOOGLE);
}

/** Reads `'My sheet'!B3:B`; undefined for what is no reference. */
export function referenceOf(text: string): Reference | undefined {
  const read = parseA1Ref(text, GOOGLE);
  if (!read || !('range' in read) || !read.range) return undefined;
  return { sheet: read.context?.[0] ?? null, range: read.range };
}

/**
 * The formula with relative references in R1C1 notation, as `Range.getFormulaR1C1` gives it for the cell `at`:
 * `=B1+$A$1` in C1 is `=R[0]C[-1]+R1C1` (reference/spreadsheet/range). What is no formula comes back as it is.
 */
export function formulaToR1C1(formula: string, at: Cell): string {
  const translated = translateFormulaToR1C1(formula, a1(at), GOOGLE);
  const tokens = tokenize(translated, { ...GOOGLE, r1c1: true });
  // Google writes the offset of the cell's own row or column, too.
  return stringifyTokens(
    tokens.map((token) => (isReference(token) ? { ...token, value: explicit(token.value) } : token)),
  );
}

/**
 * The formula in A1 notation that R1C1 notation means in the cell `at`; what reaches over the edge of the grid is
 * `#REF!`. A formula that is in A1 notation already comes back as it is.
 */
export function formulaFromR1C1(formula: string, at: Cell): string {
  return translateFormulaToA1(formula, a1(at), { wrapEdges: false });
}

/**
 * The formula as it reads in a copy that stands `rows` lower and `columns` further right: relative references move
 * along, those over the edge of the grid are `#REF!`.
 */
export function shifted(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const from = { row: Math.max(1, 1 - rows), column: Math.max(1, 1 - columns) };
  const relative = translateFormulaToR1C1(formula, a1(from), GOOGLE);
  return formulaFromR1C1(relative, { row: from.row + rows, column: from.column + columns });
}

/** The formula with other references; `change` gives null for one that is lost, and the same one for no change. */
export function withReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  let isChanged = false;
  const tokens = tokensOf(formula).map((token) => {
    const reference = isReference(token) ? referenceOf(token.value) : undefined;
    const after = reference && change(reference);
    if (!reference || after === reference) return token;
    isChanged = true;
    return { ...token, value: after ? written(after) : LOST };
  });
  return isChanged ? stringifyTokens(tokens) : formula;
}

/** Whether a piece of a formula is a reference to cells. */
function isReference({ type }: Token): boolean {
  return type === 'range' || type === 'range_beam' || type === 'range_ternary';
}

/** `'My sheet'!B3:B` */
export function written({ sheet, range }: Reference): string {
  return stringifyA1Ref({ context: sheet === null ? [] : [sheet], range });
}

function a1({ row, column }: Cell): string {
  return stringifyA1Ref({ context: [], range: { top: row - 1, left: column - 1 } });
}

function explicit(r1c1: string): string {
  const at = r1c1.lastIndexOf('!') + 1;
  return r1c1.slice(0, at) + r1c1.slice(at).replace(/([RC])(?![[\d])/g, '$1[0]');
}
