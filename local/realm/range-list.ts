/** RangeList. */
import { theRange } from './range.ts';
import { forwarding, maker } from './service-object.ts';
import type { Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.RangeList;

const LocalRangeList = forwarding<Google>()('RangeList', {
  itself: [
    'activate',
    'breakApart',
    'check',
    'clear',
    'clearContent',
    'clearDataValidations',
    'clearFormat',
    'clearNote',
    'insertCheckboxes',
    'removeCheckboxes',
    'setBackground',
    'setBackgroundRGB',
    'setBorder',
    'setFontColor',
    'setFontFamily',
    'setFontLine',
    'setFontSize',
    'setFontStyle',
    'setFontWeight',
    'setFormula',
    'setFormulaR1C1',
    'setHorizontalAlignment',
    'setNote',
    'setNumberFormat',
    'setValue',
    'setVerticalAlignment',
    'setWrap',
    'setWrapStrategy',
    'trimWhitespace',
    'uncheck',
  ],
  gives: { getRanges: (ranges: Handle[]) => ranges.map(theRange) },
});

export const theRangeList: (handle: Handle) => Google = maker<Google>('RangeList', LocalRangeList);
