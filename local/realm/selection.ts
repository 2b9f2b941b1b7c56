/** Selection. */
import { theRange } from './range.ts';
import { theRangeList } from './range-list.ts';
import { forwarding, maker } from './service-object.ts';
import { theSheet } from './sheet.ts';
import type { Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.Selection;

const LocalSelection = forwarding<Google>()('Selection', {
  gives: {
    getActiveRange: (range: Handle) => theRange(range),
    getActiveRangeList: (list: Handle) => theRangeList(list),
    getActiveSheet: (sheet: Handle) => theSheet(sheet),
    getCurrentCell: (cell: Handle) => theRange(cell),
  },
});

export const theSelection: (handle: Handle) => Google = maker<Google>('Selection', LocalSelection);
