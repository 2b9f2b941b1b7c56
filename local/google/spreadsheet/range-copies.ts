/** The methods of Range that copy its cells, or move them, to another place. */
import { ServiceError } from '../execution.ts';
import type { Area, SheetArea } from './model.ts';
import { withMovedCells, withPasted, type PasteType } from './paste.ts';
import { rangePlace, type RangePlace } from './places.ts';
import { numberOf, type Handle, type MethodsOf, type Unnamed } from './service.ts';
import { sheetById } from './sheets.ts';
import {
  anyOf,
  either,
  enumValue,
  flag,
  integer,
  object,
  optional,
  options,
  takes,
  type Parameter,
} from './signature.ts';

const aRange = object<Handle>('Range');
const aPasteType = enumValue(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_COLUMN_WIDTHS',
);

/** Google also lets both through, and none of them counts then; here they don't fit. */
const copyOptions: Parameter<{ readonly contentsOnly?: boolean; readonly formatOnly?: boolean }> = (value) =>
  options('contentsOnly', 'formatOnly')(value) &&
  Object.values(value as object).filter((on) => on === true).length < 2;

export function rangeCopies(on: Pick<MethodsOf<RangePlace>, 'write'>) {
  const copyToRange = (type: PasteType): Unnamed =>
    on.write(
      takes(anyOf(integer, object<Handle>('Sheet')), integer, integer, integer, integer),
      ({ spreadsheet, sheet, area }, target, column, lastColumn, row, lastRow) => {
        const id = typeof target === 'number' ? target : numberOf(target, 'sheet');
        sheetById(spreadsheet, id);
        const rows = lastRow - row + 1;
        const columns = lastColumn - column + 1;
        const to = { sheet: id, row, column, rows, columns };
        return withPasted(spreadsheet, { ...area, sheet: sheet.id }, to, { type });
      },
    );

  return {
    copyTo: on.write(
      either(takes(aRange, aPasteType, optional(flag)), takes(aRange, optional(copyOptions))),
      (place, destination, how, transposed = false) => {
        const type = how && '$enum' in how ? how.$enum : typeOf(how ?? {});
        return withPasted(place.spreadsheet, areaIn(place), target(place, destination), { type, transposed });
      },
    ),
    moveTo: on.write(takes(aRange), (place, destination) =>
      withMovedCells(place.spreadsheet, areaIn(place), target(place, destination)),
    ),
    copyValuesToRange: copyToRange('PASTE_VALUES'),
    copyFormatToRange: copyToRange('PASTE_FORMAT'),
  };
}

function typeOf({ contentsOnly, formatOnly }: { contentsOnly?: boolean; formatOnly?: boolean }): PasteType {
  if (contentsOnly) return 'PASTE_VALUES';
  return formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

function areaIn({ sheet, area }: { sheet: { id: number }; area: Area }): SheetArea {
  return { ...area, sheet: sheet.id };
}

function target({ spreadsheet }: RangePlace, destination: Handle): SheetArea {
  if (destination.spreadsheet !== spreadsheet.id) {
    throw new ServiceError('Target range and source range must be on the same spreadsheet.');
  }
  return areaIn(rangePlace(spreadsheet, destination));
}
