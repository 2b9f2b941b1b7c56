/** The methods of NamedRange, and those of Spreadsheet and Sheet that find and make them. */
import { ServiceError, type Methods } from '../execution.ts';
import type { NamedRange, Spreadsheet } from './model.ts';
import { namedRange, withChangedNamedRange, withNamedRange, withoutNamedRange } from './named-ranges.ts';
import { rangeHandle, rangePlace, sheetPlace, spreadsheetPlace } from './places.ts';
import { numberOf, serviceOf, type Handle } from './service.ts';
import { sheetById } from './sheets.ts';
import { object, takes, text } from './signature.ts';
import { sheetAreaOf } from './rule-messages.ts';

const file = serviceOf('Spreadsheet', spreadsheetPlace);
const sheet = serviceOf('Sheet', sheetPlace);

const named = serviceOf('NamedRange', (spreadsheet, on) => {
  const one = spreadsheet.namedRanges.find(({ id }) => id === numberOf(on, 'namedRange'));
  if (!one) throw new ServiceError('The named range was removed.');
  return { spreadsheet, one };
});

const aRange = object<Handle>('Range');

function namedRangeHandle({ id: spreadsheet }: Spreadsheet, { id }: NamedRange): Handle {
  return { spreadsheet, namedRange: id };
}

/** The range of now, null where its cells were deleted. */
function handleOfRange(spreadsheet: Spreadsheet, { range }: NamedRange): Handle | null {
  return range && rangeHandle({ spreadsheet, sheet: sheetById(spreadsheet, range.sheet) }, range);
}

export const namedRangeMethods: Methods = {
  ...file.methods({
    getNamedRanges: file.read(takes(), ({ spreadsheet }) =>
      spreadsheet.namedRanges.map((one) => namedRangeHandle(spreadsheet, one)),
    ),
    getRangeByName: file.read(takes(text), ({ spreadsheet }, name) => {
      const one = namedRange(spreadsheet, name);
      return one ? handleOfRange(spreadsheet, one) : null;
    }),
    setNamedRange: file.write(takes(text, aRange), ({ spreadsheet }, name, range) => {
      rangePlace(spreadsheet, range);
      return withNamedRange(spreadsheet, name, sheetAreaOf(range));
    }),
    removeNamedRange: file.write(takes(text), ({ spreadsheet }, name) => {
      const one = namedRange(spreadsheet, name);
      if (!one) throw new ServiceError(`There is no named range "${name}".`);
      return withoutNamedRange(spreadsheet, one.id);
    }),
  }),
  ...sheet.methods({
    getNamedRanges: sheet.read(takes(), (on) =>
      on.spreadsheet.namedRanges
        .filter(({ range }) => range?.sheet === on.sheet.id)
        .map((one) => namedRangeHandle(on.spreadsheet, one)),
    ),
  }),
  ...named.methods({
    getName: named.read(takes(), ({ one }) => one.name),
    getRange: named.read(takes(), ({ spreadsheet, one }) => handleOfRange(spreadsheet, one)),
    remove: named.write(takes(), ({ spreadsheet, one }) => withoutNamedRange(spreadsheet, one.id)),
    setName: named.write(takes(text), ({ spreadsheet, one }, name) =>
      withChangedNamedRange(spreadsheet, one.id, { name }),
    ),
    setRange: named.write(takes(aRange), ({ spreadsheet, one }, range) => {
      rangePlace(spreadsheet, range);
      return withChangedNamedRange(spreadsheet, one.id, { range: sheetAreaOf(range) });
    }),
  }),
};
