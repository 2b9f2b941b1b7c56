/** Formulas follow the cells that they refer to: when lines are inserted, deleted or moved, and sheets renamed or removed. */
import type {
  BooleanFormat,
  Content,
  Row,
  Sheet,
  Spreadsheet,
  Validation,
} from '../google/spreadsheet/model.ts';
import { mappedPlane } from '../google/spreadsheet/runs.ts';
import { formulasIn } from './found.ts';
import { withReferences, type Reference } from './references.ts';

/** Where lines stand after a change: none, one stretch, or several after a move. Lines count from 1. */
export type Span = (start: number, count: number) => readonly (readonly [start: number, count: number])[];

/** The spreadsheet after lines of a sheet were inserted, deleted or moved, as `span` says. */
export function withFollowedLines(
  spreadsheet: Spreadsheet,
  { id, name }: Sheet,
  lines: 'rows' | 'columns',
  span: Span,
): Spreadsheet {
  const [first, last] = lines === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  return withFormulas(spreadsheet, (formula, sheet) =>
    withReferences(formula, (reference) => {
      const isMeant = reference.sheet === null ? sheet.id === id : isSame(reference.sheet, name);
      const from = reference.range[first];
      if (!isMeant || from === null || from === undefined) return reference;
      // A reference to one cell may come without its last line.
      const isCell = !(last in reference.range);
      const to = isCell ? from : reference.range[last];
      const after = followed(from + 1, to === null || to === undefined ? null : to + 1, span);
      if (!after) return null;
      const [start, end] = after;
      if (start === from + 1 && (end === null || end === (to ?? 0) + 1)) return reference;
      const moved = { [first]: start - 1, ...(!isCell && { [last]: end === null ? null : end - 1 }) };
      return { ...reference, range: { ...reference.range, ...moved } };
    }),
  );
}

/**
 * The stretch that a reference means after the change; null where all of it is gone. A range that a move tears apart
 * reaches from where its first line went to where its last one did: nobody is sure that Google does the same.
 */
function followed(first: number, last: number | null, span: Span): [number, number | null] | null {
  const position = (line: number): number | undefined => span(line, 1)[0]?.[0];
  if (last === null) {
    const start = position(first) ?? span(first, Number.MAX_SAFE_INTEGER)[0]?.[0];
    return start === undefined ? null : [start, null];
  }
  const [piece, ...others] = span(first, last - first + 1);
  if (!piece) return null;
  if (others.length === 0) return [piece[0], piece[0] + piece[1] - 1];
  const ends = [position(first) ?? piece[0], position(last) ?? piece[0]];
  return [Math.min(...ends), Math.max(...ends)];
}

/** The spreadsheet after a sheet was renamed: formulas that name it use the new name. */
export function withFollowedName(spreadsheet: Spreadsheet, before: string, after: string): Spreadsheet {
  return withSheetsOfReferences(spreadsheet, (name) => (isSame(name, before) ? after : name));
}

/** The spreadsheet after a sheet was removed: what referred to it is `#REF!`. */
export function withLostSheet(spreadsheet: Spreadsheet, removed: string): Spreadsheet {
  return withSheetsOfReferences(spreadsheet, (name) => (isSame(name, removed) ? null : name));
}

function withSheetsOfReferences(
  spreadsheet: Spreadsheet,
  change: (name: string) => string | null,
): Spreadsheet {
  const follow = (reference: Reference): Reference | null => {
    if (reference.sheet === null) return reference;
    const sheet = change(reference.sheet);
    if (sheet === reference.sheet) return reference;
    return sheet === null ? null : { ...reference, sheet };
  };
  return withFormulas(spreadsheet, (formula) => withReferences(formula, follow));
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

/** Changes every formula: of cells, of conditional formats and of validations. */
function withFormulas(
  spreadsheet: Spreadsheet,
  change: (formula: string, sheet: Sheet) => string,
): Spreadsheet {
  const sheets = spreadsheet.sheets.map((sheet) => withFormulasOfSheet(sheet, (text) => change(text, sheet)));
  return { ...spreadsheet, sheets };
}

function sameOr<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return after.every((value, index) => value === before[index]) ? before : after;
}

function withFormulasOfSheet(sheet: Sheet, change: (formula: string) => string): Sheet {
  const ofContent = (content: Content): Content => {
    if (content === null || typeof content !== 'object') return content;
    const formula = change(content.formula);
    return formula === content.formula ? content : { formula };
  };
  const ofRule = <Rule extends Validation | BooleanFormat>(rule: Rule): Rule => {
    const values = rule.values.map((value) =>
      typeof value === 'string' && value.startsWith('=') ? change(value) : value,
    );
    return values.some((value, index) => value !== rule.values[index]) ? { ...rule, values } : rule;
  };
  const withFormulas = (): readonly Row[] => sheet.cells.map((row) => sameOr(row, row.map(ofContent)));
  return {
    ...sheet,
    // What nothing changes in stays the same object, so that its results stay known.
    cells: formulasIn(sheet).length === 0 ? sheet.cells : sameOr(sheet.cells, withFormulas()),
    validations: mappedPlane(sheet.validations, (rule) => rule && ofRule(rule)),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ('gradient' in rule ? rule : ofRule(rule))),
  };
}
