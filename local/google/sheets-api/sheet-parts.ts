/** What belongs to a sheet beside its cells, as the Sheets API shows it. */
import type { Message } from '../payload.ts';
import type { Banding, Protection, Sheet, Spreadsheet } from '../spreadsheet/model.ts';
import { styleOfColor, withBothColors } from './colors.ts';
import { conditionalFormatRule } from './conditions.ts';
import { gridRangeOf } from './grid-range.ts';

export function protectedRangeOf(sheet: Sheet, protection: Protection): Message {
  const { id, area, description, warningOnly, editors, unprotected } = protection;
  return {
    protectedRangeId: id,
    range: area ? gridRangeOf(sheet, area) : { sheetId: sheet.id },
    ...(description !== '' && { description }),
    ...(warningOnly && { warningOnly }),
    ...(unprotected.length > 0 && { unprotectedRanges: unprotected.map((one) => gridRangeOf(sheet, one)) }),
    ...(editors && { editors: { users: [...editors] } }),
  };
}

export function bandedRangeOf(sheet: Sheet, { id, area, header, first, second, footer }: Banding): Message {
  const rows = { header, firstBand: first, secondBand: second, footer };
  const rowProperties = Object.fromEntries(
    Object.entries(rows).flatMap(([name, color]) =>
      color ? [[`${name}ColorStyle`, styleOfColor(color)]] : [],
    ),
  );
  return withBothColors({ bandedRangeId: id, range: gridRangeOf(sheet, area), rowProperties });
}

/** A list for an answer, which has no empty ones. */
function some<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined;
}

/** Merges, rules and ranges of a sheet by their names in the API; undefined for what it has none of. */
export function partsOf(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
): Record<string, Message[] | Message | undefined> {
  const { filter } = sheet;
  return {
    merges: some(sheet.merges.map((area) => gridRangeOf(sheet, area))),
    conditionalFormats: some(
      sheet.conditionalFormats.map((rule) => withBothColors(conditionalFormatRule(spreadsheet, sheet, rule))),
    ),
    protectedRanges: some(sheet.protections.map((protection) => protectedRangeOf(sheet, protection))),
    bandedRanges: some(sheet.bandings.map((banding) => bandedRangeOf(sheet, banding))),
    basicFilter: filter ? { range: gridRangeOf(sheet, filter) } : undefined,
  };
}
