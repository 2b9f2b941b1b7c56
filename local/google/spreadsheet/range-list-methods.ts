/** The methods of RangeList: what is done to a range is done to each of its ranges. */
import { ServiceError, type Methods } from '../execution.ts';
import type { Area, Sheet, Spreadsheet } from './model.ts';
import { rangeHandle, rangeListPlace, type RangePlace } from './places.ts';
import { rangeEdits } from './range-edits.ts';
import { withSelected } from './selection.ts';
import { serviceOf, type MethodsOf } from './service.ts';
import { sheetById, withSheet } from './sheets.ts';
import { takes } from './signature.ts';

const list = serviceOf('RangeList', rangeListPlace);

/** The ranges of a new list; a list has at least one. */
export function rangeListOf(areas: readonly Area[]): readonly Area[] {
  // Google's text is not known.
  if (areas.length === 0) throw new ServiceError('The range list must have at least one range.');
  return areas;
}

/** Makes the methods that change a range into methods that change each range of a list. */
const eachRange: Pick<MethodsOf<RangePlace>, 'write'> = {
  write: (signature, change) =>
    list.write(signature, ({ spreadsheet, sheet: { id }, areas }, ...args) =>
      areas.reduce<Spreadsheet>((now, area) => {
        const after: Spreadsheet | Sheet = change(
          { spreadsheet: now, sheet: sheetById(now, id), area },
          ...args,
        );
        return 'sheets' in after ? after : withSheet(now, after);
      }, spreadsheet),
    ),
};

export const rangeListMethods: Methods = list.methods({
  getRanges: list.look(takes(), (on) => on.areas.map((area) => rangeHandle(on, area))),
  activate: list.write(takes(), ({ spreadsheet, sheet, areas }) => withSelected(spreadsheet, sheet, areas)),
  ...rangeEdits(eachRange),
});
