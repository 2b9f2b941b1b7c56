/** A spreadsheet as `Sheets.Spreadsheets.get` shows it. */
import { ServiceError, type Json } from '../execution.ts';
import { Absent, type Message } from '../payload.ts';
import { pickKnownFields, type Fields } from '../fields.ts';
import { wholeSheet } from '../spreadsheet/area.ts';
import type { Sheet, Spreadsheet } from '../spreadsheet/model.ts';
import { placeOfText, type Place } from './a1-range.ts';
import { withBothColors } from './colors.ts';
import { gridData } from './grid-data.ts';
import { gridRangeOf } from './grid-range.ts';
import { gridRange, rows } from './cell-shapes.ts';
import {
  bandedRange,
  basicFilter,
  conditionalFormatRule,
  dimensionProperties,
  protectedRange,
  sheetProperties,
  spreadsheetProperties,
} from './request-shapes.ts';
import { partsOf } from './sheet-parts.ts';
import { sheetPropertiesOf } from './sheet-properties.ts';

/** What of the spreadsheet is asked for. */
export interface Asked {
  /** Only these places' sheets and cells; everything where there are none. */
  readonly ranges: readonly string[];
  readonly includeGridData: boolean;
  /** Mask of fields; it alone says what comes where it is given (REST reference, `spreadsheets.get`). */
  readonly fields: string | undefined;
}

const names = (...members: string[]): Record<string, Fields> =>
  Object.fromEntries(members.map((name) => [name, {}]));

/** What a mask of fields may name. */
const KNOWN: Fields = {
  absent: ['dataSources', 'dataSourceSchedules', 'developerMetadata'],
  members: {
    ...names('spreadsheetId', 'spreadsheetUrl'),
    properties: {
      ...spreadsheetProperties,
      members: { ...spreadsheetProperties.members, ...names('autoRecalc') },
    },
    namedRanges: { members: { ...names('namedRangeId', 'name'), range: gridRange } },
    sheets: {
      absent: [
        'charts',
        'columnGroups',
        'developerMetadata',
        'filterViews',
        'rowGroups',
        'slicers',
        'tables',
      ],
      members: {
        properties: sheetProperties,
        merges: gridRange,
        conditionalFormats: conditionalFormatRule,
        protectedRanges: protectedRange,
        bandedRanges: bandedRange,
        basicFilter,
        data: {
          members: {
            ...names('startRow', 'startColumn'),
            rowData: rows,
            rowMetadata: dimensionProperties,
            columnMetadata: dimensionProperties,
          },
        },
      },
    },
  },
};

/** The answer, in parts where a mask of fields is given. Throws ServiceError for ranges and masks that are wrong. */
export function spreadsheetAnswer(
  spreadsheet: Spreadsheet,
  { ranges, includeGridData, fields }: Asked,
): Message {
  const places = ranges.map((range) => placeOfText(spreadsheet, range));
  const resource = spreadsheetResource(spreadsheet, places, fields !== undefined || includeGridData);
  return pickKnownFields(resource, fields ?? '*', KNOWN, (field, isGoogles) => {
    if (isGoogles === true) return new Absent(`The field ${field} of Sheets.Spreadsheets.get`);
    // Google tells the field in the details of the error only, which the add-on does not see.
    return new ServiceError('Request contains an invalid argument.');
  });
}

function spreadsheetResource(
  spreadsheet: Spreadsheet,
  places: readonly Place[],
  withData: boolean,
): Record<string, Json | undefined> {
  const { id, name, locale, zone, sheets, namedRanges } = spreadsheet;
  const shown =
    places.length > 0 ? sheets.filter((sheet) => places.some((place) => place.sheet === sheet)) : sheets;
  return {
    spreadsheetId: id,
    properties: { title: name, locale, autoRecalc: 'ON_CHANGE', timeZone: zone },
    sheets: shown.map((sheet) => sheetResource(spreadsheet, sheet, places, withData) as Json),
    namedRanges:
      namedRanges.length > 0 ? namedRanges.map((one) => namedRangeOf(spreadsheet, one) as Json) : undefined,
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  };
}

function sheetResource(spreadsheet: Spreadsheet, sheet: Sheet, places: readonly Place[], withData: boolean) {
  const areas = places.filter((place) => place.sheet === sheet).map(({ area }) => area);
  return {
    properties: withBothColors(sheetPropertiesOf(spreadsheet, sheet)),
    ...partsOf(spreadsheet, sheet),
    /** Worked out only when the mask asks for it. */
    get data(): Json | undefined {
      if (!withData) return undefined;
      return (areas.length > 0 ? areas : [wholeSheet(sheet)]).map((area) =>
        gridData(spreadsheet, sheet, area),
      );
    },
  };
}

function namedRangeOf(
  spreadsheet: Spreadsheet,
  { id, name, range }: Spreadsheet['namedRanges'][number],
): Message {
  const sheet = spreadsheet.sheets.find((one) => one.id === range?.sheet);
  return {
    namedRangeId: String(id),
    name,
    ...(range && sheet && { range: gridRangeOf(sheet, range) }),
  };
}
