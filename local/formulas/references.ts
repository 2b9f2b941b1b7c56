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
  return withReferences(formula, ({ sheet, range }) => {
    const after = { ...range };
    for (const side of SIDES) {
      const line = range[side];
      // What `$` holds, and an open end, stays.
      if (typeof line !== 'number' || range[`$${side}`]) continue;
      after[side] = line + (side === 'top' || side === 'bottom' ? rows : columns);
    }
    return SIDES.some((side) => (after[side] ?? 0) < 0) ? null : { sheet, range: after };
  });
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** The formula with other references; `change` gives null for one that is lost, and the same one for no change. */
export function withReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  let isChanged = false;
  const pieces = piecesOf(formula).map(({ text, reference }) => {
    const after = reference && change(reference);
    if (!reference || after === reference) return text;
    isChanged = true;
    return after ? written(after) : LOST;
  });
  return isChanged ? pieces.join('') : formula;
}

interface Piece {
  readonly text: string;
  readonly reference: Reference | undefined;
}

/** The formulas that were taken apart last: a rule's formula is shifted for every cell that it covers. */
const known = new Map<string, readonly Piece[]>();
const KEPT = 1000;

function piecesOf(formula: string): readonly Piece[] {
  const before = known.get(formula);
  if (before) return before;
  const pieces = tokensOf(formula).map((token) => ({
    text: token.value,
    reference: isReference(token) ? referenceOf(token.value) : undefined,
  }));
  if (known.size >= KEPT) known.clear();
  known.set(formula, pieces);
  return pieces;
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
