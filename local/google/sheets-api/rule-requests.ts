/** Requests about filters, protections, dropdowns, conditional formats and banded rows. */
import { ServiceError } from '../execution.ts';
import type { Message } from '../payload.ts';
import type { Area, Banding, Protection, Sheet, Spreadsheet } from '../spreadsheet/model.ts';
import { changedPlane } from '../spreadsheet/runs.ts';
import { withSheet } from '../spreadsheet/sheets.ts';
import { colorOfStyle, withBothColors, withStyles } from './colors.ts';
import { conditionalFormatOf, conditionalFormatRule, validationOf } from './conditions.ts';
import { cellsOfGridRange, sheetOf } from './grid-range.ts';
import { protectedRange } from './request-shapes.ts';
import { silent, type Performs } from './perform.ts';
import { bandedRangeOf, protectedRangeOf } from './sheet-parts.ts';
import { updated, updateMask } from './update-mask.ts';

export const ruleRequests = {
  setBasicFilter: silent(({ filter }) => (spreadsheet) => {
    const { sheet, area } = cellsOfGridRange(spreadsheet, (filter as Message | undefined)?.range);
    return withSheet(spreadsheet, { ...sheet, filter: { ...area, criteria: [] } });
  }),
  clearBasicFilter: silent(
    ({ sheetId }) =>
      (spreadsheet) =>
        withSheet(spreadsheet, { ...sheetOf(spreadsheet, sheetId), filter: null }),
  ),
  addProtectedRange: (spreadsheet, request, { user }) => {
    const given = (request.protectedRange ?? {}) as Message;
    const id = newId(
      given.protectedRangeId,
      spreadsheet.sheets.flatMap(({ protections }) => protections),
    );
    const { sheet, protection } = protectionOf(spreadsheet, given, id, [user]);
    const after = withSheet(spreadsheet, { ...sheet, protections: [...sheet.protections, protection] });
    return {
      spreadsheet: after,
      reply: { addProtectedRange: { protectedRange: protectedRangeOf(sheet, protection) } },
    };
  },
  updateProtectedRange: silent(({ protectedRange: range, fields }) => (spreadsheet) => {
    const given = (range ?? {}) as Message;
    const [sheet, before] = protectionById(spreadsheet, given.protectedRangeId);
    const current = protectedRangeOf(sheet, before);
    const wanted = updated(protectedRange, updateMask(fields), current, given);
    const { protection } = protectionOf(spreadsheet, wanted, before.id, null);
    const protections = sheet.protections.map((one) => (one === before ? protection : one));
    return withSheet(spreadsheet, { ...sheet, protections });
  }),
  deleteProtectedRange: silent(({ protectedRangeId }) => (spreadsheet) => {
    const [sheet, gone] = protectionById(spreadsheet, protectedRangeId);
    return withSheet(spreadsheet, { ...sheet, protections: sheet.protections.filter((one) => one !== gone) });
  }),
  setDataValidation: silent(({ range, rule }) => (spreadsheet) => {
    const { sheet, area } = cellsOfGridRange(spreadsheet, range);
    const validation = rule === undefined ? null : validationOf(spreadsheet, rule as Message);
    return withSheet(spreadsheet, {
      ...sheet,
      validations: changedPlane(sheet.validations, area, () => validation),
    });
  }),
  addConditionalFormatRule: silent(({ rule, index = 0 }) => (spreadsheet) => {
    const { sheet, format } = conditionalFormatOf(spreadsheet, withStyles(rule ?? {}) as Message);
    const before = sheet.conditionalFormats;
    if (Number(index) < 0 || Number(index) > before.length) throw outOfBounds(Number(index));
    const conditionalFormats = [...before.slice(0, Number(index)), format, ...before.slice(Number(index))];
    return withSheet(spreadsheet, { ...sheet, conditionalFormats });
  }),
  deleteConditionalFormatRule: (spreadsheet, { sheetId, index = 0 }) => {
    const sheet = sheetOf(spreadsheet, sheetId);
    const gone = sheet.conditionalFormats[Number(index)];
    if (!gone) throw outOfBounds(Number(index));
    const conditionalFormats = sheet.conditionalFormats.filter((one) => one !== gone);
    const rule = withBothColors(conditionalFormatRule(spreadsheet, sheet, gone));
    return {
      spreadsheet: withSheet(spreadsheet, { ...sheet, conditionalFormats }),
      reply: { deleteConditionalFormatRule: { rule } },
    };
  },
  addBanding: (spreadsheet, { bandedRange }) => {
    const given = withStyles(bandedRange ?? {}) as Message;
    const { sheet, area } = cellsOfGridRange(spreadsheet, given.range);
    const all = spreadsheet.sheets.flatMap(({ bandings }) => bandings);
    const banding = bandingOf(given, newId(given.bandedRangeId, all), area);
    const after = withSheet(spreadsheet, { ...sheet, bandings: [...sheet.bandings, banding] });
    return { spreadsheet: after, reply: { addBanding: { bandedRange: bandedRangeOf(sheet, banding) } } };
  },
  deleteBanding: silent(({ bandedRangeId }) => (spreadsheet) => {
    const sheet = spreadsheet.sheets.find(({ bandings }) => bandings.some(({ id }) => id === bandedRangeId));
    if (!sheet) throw new ServiceError(`No banded range with id: ${String(bandedRangeId)}`); // assumed
    return withSheet(spreadsheet, {
      ...sheet,
      bandings: sheet.bandings.filter(({ id }) => id !== bandedRangeId),
    });
  }),
} satisfies Performs;

function newId(wanted: Message[string] | undefined, all: readonly { readonly id: number }[]): number {
  const ids = all.map(({ id }) => id);
  if (wanted === undefined) return Math.max(0, ...ids) + 1;
  if (ids.includes(Number(wanted))) throw new ServiceError(`The id ${String(wanted)} is already in use.`); // assumed
  return Number(wanted);
}

/** The words are assumed. */
function outOfBounds(index: number): ServiceError {
  return new ServiceError(`index[${String(index)}] is out of bounds.`);
}

/**
 * The protection that a ProtectedRange describes: of a sheet where its range has no numbers. `byDefault` may edit
 * where no editors are named; that it is the one who asks is assumed, as the stricter.
 */
function protectionOf(
  spreadsheet: Spreadsheet,
  { range, description = '', warningOnly = false, unprotectedRanges = [], editors }: Message,
  id: number,
  byDefault: readonly string[] | null,
): { sheet: Sheet; protection: Protection } {
  const { sheet, area } = cellsOfGridRange(spreadsheet, range);
  const users = (editors as Message | undefined)?.users as string[] | undefined;
  if (warningOnly === true && users) {
    throw new ServiceError('Editors are not supported with warningOnly protection.'); // as the reference says
  }
  const isWhole = area.openRows && area.openColumns && area.row === 1 && area.column === 1;
  return {
    sheet,
    protection: {
      id,
      area: isWhole ? null : area,
      description: String(description),
      warningOnly: warningOnly === true,
      editors: warningOnly === true ? null : (users ?? byDefault),
      unprotected: (unprotectedRanges as Message[]).map((one) => cellsOfGridRange(spreadsheet, one).area),
      namedRange: null,
    },
  };
}

function protectionById(spreadsheet: Spreadsheet, id: Message[string] | undefined): [Sheet, Protection] {
  for (const sheet of spreadsheet.sheets) {
    const found = sheet.protections.find((one) => one.id === id);
    if (found) return [sheet, found];
  }
  throw new ServiceError(`No protected range with id: ${String(id)}`); // assumed
}

function bandingOf({ rowProperties }: Message, id: number, area: Area): Banding {
  const rows = (rowProperties ?? {}) as Message;
  const color = (name: string) => colorOfStyle(rows[`${name}ColorStyle`]) ?? null;
  const banding = {
    id,
    area,
    header: color('header'),
    first: color('firstBand'),
    second: color('secondBand'),
    footer: color('footer'),
  };
  if (banding.first === null || banding.second === null) {
    throw new ServiceError('firstBandColor and secondBandColor are required.'); // as the reference says
  }
  return banding;
}
