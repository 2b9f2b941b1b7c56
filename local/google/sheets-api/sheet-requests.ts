/** Requests about the spreadsheet and its sheets. */
import { assertZone } from '../dates.ts';
import { ServiceError } from '../execution.ts';
import { Absent, type Message } from '../payload.ts';
import type { Spreadsheet } from '../spreadsheet/model.ts';
import { newSheetId, nextSheetName, sheetById, withNewSheet, withoutSheet } from '../spreadsheet/sheets.ts';
import { withBothColors, withStyles } from './colors.ts';
import { sheetOf } from './grid-range.ts';
import { sheetProperties, spreadsheetProperties } from './request-shapes.ts';
import { silent, type Performs } from './perform.ts';
import { sheetPropertiesOf, withSheetProperties } from './sheet-properties.ts';
import { updated, updateMask } from './update-mask.ts';

export const sheetRequests = {
  addSheet: (spreadsheet, { properties }) => {
    const after = withAddedSheet(spreadsheet, withStyles(properties ?? {}) as Message);
    const added = after.sheets.find(({ id }) => spreadsheet.sheets.every((sheet) => sheet.id !== id));
    if (!added) throw new Error('The sheet was not added.');
    return {
      spreadsheet: after,
      reply: { addSheet: { properties: withBothColors(sheetPropertiesOf(after, added)) } },
    };
  },
  deleteSheet: silent(
    ({ sheetId }) =>
      (spreadsheet) =>
        withoutSheet(spreadsheet, sheetOf(spreadsheet, sheetId).id),
  ),
  updateSheetProperties: silent(({ properties, fields }) => (spreadsheet) => {
    const given = (properties ?? {}) as Message;
    const sheet = sheetOf(spreadsheet, given.sheetId);
    const mask = updateMask(fields);
    const { sheetId: _, ...wanted } = updated(
      sheetProperties,
      mask,
      sheetPropertiesOf(spreadsheet, sheet),
      given,
    );
    return withSheetProperties(spreadsheet, sheet.id, wanted);
  }),
  updateSpreadsheetProperties: silent(({ properties, fields }) => (spreadsheet) => {
    const { name: title, locale, zone: timeZone } = spreadsheet;
    const current = { title, locale, timeZone };
    return withProperties(
      spreadsheet,
      updated(spreadsheetProperties, updateMask(fields), current, properties as Message),
    );
  }),
} satisfies Performs;

/** A new sheet of 1000 × 26 cells at the end, unless its properties say otherwise; the open tab stays open. */
export function withAddedSheet(spreadsheet: Spreadsheet, properties: Message): Spreadsheet {
  const { sheetId, title, index, gridProperties, ...others } = properties;
  const id = sheetId === undefined ? newSheetId(spreadsheet) : Number(sheetId);
  if (id < 0) throw new ServiceError('The sheet id must be non-negative.'); // assumed
  if (spreadsheet.sheets.some((sheet) => sheet.id === id)) {
    throw new ServiceError(`A sheet with the id ${String(id)} already exists.`); // assumed
  }
  const name = title === undefined ? nextSheetName(spreadsheet) : String(title);
  const at = index === undefined ? spreadsheet.sheets.length : Number(index);
  const added = { ...withNewSheet(spreadsheet, id, name, at), active: spreadsheet.active };
  const fresh = sheetPropertiesOf(added, sheetById(added, id));
  const grid = { ...(fresh.gridProperties as Message), ...(gridProperties as Message | undefined) };
  return withSheetProperties(added, id, { ...fresh, ...others, gridProperties: grid });
}

/** The spreadsheet with another title, locale or zone. Throws for a locale or a zone that does not exist. */
export function withProperties(spreadsheet: Spreadsheet, properties: Message): Spreadsheet {
  const { title = '', locale = '', timeZone = '' } = properties;
  if (title === '') throw new ServiceError('The spreadsheet title cannot be empty.'); // assumed
  if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(String(locale))) {
    throw new ServiceError(`Unsupported locale: ${String(locale)}`); // assumed
  }
  if (String(locale).length < 5) throw new Absent(`The locale ${String(locale)}, without a country,`);
  assertZone(String(timeZone));
  return { ...spreadsheet, name: String(title), locale: String(locale), zone: String(timeZone) };
}
