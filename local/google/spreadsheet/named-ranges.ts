/** Named ranges: what they may be called, and what follows them. */
import { ServiceError } from '../execution.ts';
import type { NamedRange, SheetArea, Spreadsheet } from './model.ts';

/** The named range that a name means, in upper or lower case. */
export function namedRange({ namedRanges }: Spreadsheet, name: string): NamedRange | undefined {
  return namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

/**
 * Letters, digits and underscores, 250 at most; not beginning with a digit, `true` or `false`; nothing that reads as
 * a cell in A1 or R1C1 notation (support.google.com/docs/answer/63175). Google's sentence is not known.
 */
function isRangeName(name: string): boolean {
  const isWord = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !/^(true|false)/i.test(name);
  const isCell = /^[a-z]{1,3}\d+$/i.test(name) || /^(r\d*c\d*|r\d*|c\d*)$/i.test(name);
  return isWord && !isCell;
}

function checkName(spreadsheet: Spreadsheet, name: string, itself: number): void {
  if (!isRangeName(name)) throw new ServiceError(`The name "${name}" is not valid for a named range.`);
  const other = namedRange(spreadsheet, name);
  if (other && other.id !== itself) throw new ServiceError(`A named range "${other.name}" already exists.`);
}

/** Names a range; a name that exists means the new range from now on. */
export function withNamedRange(spreadsheet: Spreadsheet, name: string, range: SheetArea): Spreadsheet {
  const existing = namedRange(spreadsheet, name);
  if (existing) return withChangedNamedRange(spreadsheet, existing.id, { range });
  const id = 1 + Math.max(0, ...spreadsheet.namedRanges.map((one) => one.id));
  checkName(spreadsheet, name, id);
  return { ...spreadsheet, namedRanges: [...spreadsheet.namedRanges, { id, name, range }] };
}

/** Renames a named range or gives it another range, which a protection of it follows if it is on the same sheet. */
export function withChangedNamedRange(
  spreadsheet: Spreadsheet,
  id: number,
  change: Partial<NamedRange>,
): Spreadsheet {
  if (change.name !== undefined) checkName(spreadsheet, change.name, id);
  const namedRanges = spreadsheet.namedRanges.map((one) => (one.id === id ? { ...one, ...change } : one));
  const { range } = change;
  if (!range) return { ...spreadsheet, namedRanges };
  const sheets = spreadsheet.sheets.map((sheet) => {
    if (sheet.id !== range.sheet) return withoutAssociation(sheet, id);
    const { sheet: _, ...area } = range;
    const protections = sheet.protections.map((one) => (one.namedRange === id ? { ...one, area } : one));
    return { ...sheet, protections };
  });
  return { ...spreadsheet, namedRanges, sheets };
}

/** Removes a named range; a protection of it stays where it is. */
export function withoutNamedRange(spreadsheet: Spreadsheet, id: number): Spreadsheet {
  return {
    ...spreadsheet,
    namedRanges: spreadsheet.namedRanges.filter((one) => one.id !== id),
    sheets: spreadsheet.sheets.map((sheet) => withoutAssociation(sheet, id)),
  };
}

function withoutAssociation(sheet: Spreadsheet['sheets'][number], id: number) {
  if (sheet.protections.every((one) => one.namedRange !== id)) return sheet;
  const protections = sheet.protections.map((one) =>
    one.namedRange === id ? { ...one, namedRange: null } : one,
  );
  return { ...sheet, protections };
}
