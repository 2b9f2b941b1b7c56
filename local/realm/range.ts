/** Range. */
import { theBanding } from './banding.ts';
import { theColor } from './color.ts';
import { receivedValidation, type ValidationMessage } from './data-validation.ts';
import { theFilter } from './filter.ts';
import { metadataFinder, theMetadata } from './metadata.ts';
import { theProtection } from './protection.ts';
import { forwarding, handleOf, maker } from './service-object.ts';
import { theSheet } from './sheet.ts';
import { WrapStrategy } from './spreadsheet-enums.ts';
import { theTextFinder } from './text-finder.ts';
import type { Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;

interface Strategy {
  readonly $enum: keyof typeof WrapStrategy;
}

class LocalRange
  extends forwarding<Google>()('Range', {
    itself: [
      'activate',
      'addDeveloperMetadata',
      'activateAsCurrentCell',
      'breakApart',
      'check',
      'clear',
      'clearContent',
      'clearDataValidations',
      'clearFormat',
      'clearNote',
      'insertCells',
      'insertCheckboxes',
      'merge',
      'mergeAcross',
      'mergeVertically',
      'removeCheckboxes',
      'setBackground',
      'setBackgroundRGB',
      'setBackgrounds',
      'setBorder',
      'setDataValidation',
      'setDataValidations',
      'setFontColor',
      'setFontColors',
      'setFontFamilies',
      'setFontFamily',
      'setFontLine',
      'setFontLines',
      'setFontSize',
      'setFontSizes',
      'setFontStyle',
      'setFontStyles',
      'setFontWeight',
      'setFontWeights',
      'setFormula',
      'setFormulaR1C1',
      'setFormulas',
      'setFormulasR1C1',
      'setHorizontalAlignment',
      'setHorizontalAlignments',
      'setNote',
      'setNotes',
      'setNumberFormat',
      'setNumberFormats',
      'setValue',
      'setValues',
      'setVerticalAlignment',
      'setVerticalAlignments',
      'setWrap',
      'setWrapStrategies',
      'setWrapStrategy',
      'setWraps',
      'shiftColumnGroupDepth',
      'sort',
      'trimWhitespace',
      'uncheck',
    ],
    plain: [
      'getA1Notation',
      'getBackground',
      'getBackgrounds',
      'getColumn',
      'getDisplayValue',
      'getDisplayValues',
      'getFontColor',
      'getFontColors',
      'getFontFamilies',
      'getFontFamily',
      'getFontLine',
      'getFontLines',
      'getFontSize',
      'getFontSizes',
      'getFontStyle',
      'getFontStyles',
      'getFontWeight',
      'getFontWeights',
      'getFormula',
      'getFormulaR1C1',
      'getFormulas',
      'getFormulasR1C1',
      'getGridId',
      'getHeight',
      'getHorizontalAlignment',
      'getHorizontalAlignments',
      'getLastColumn',
      'getLastRow',
      'getNote',
      'getNotes',
      'getNumColumns',
      'getNumRows',
      'getNumberFormat',
      'getNumberFormats',
      'getRow',
      'getRowIndex',
      'getValue',
      'getValues',
      'getVerticalAlignment',
      'getVerticalAlignments',
      'getWidth',
      'getWrap',
      'getWraps',
      'isBlank',
      'isChecked',
      'isEndColumnBounded',
      'isEndRowBounded',
      'isPartOfMerge',
      'isStartColumnBounded',
      'isStartRowBounded',
    ],
    nothing: ['copyFormatToRange', 'copyTo', 'copyValuesToRange', 'deleteCells', 'moveTo'],
    gives: {
      createTextFinder: (finder: Handle) => theTextFinder(finder),
      getCell: (cell: Handle) => theRange(cell),
      getDataRegion: (region: Handle) => theRange(region),
      getFontColorObject: (color: string) => theColor(color),
      getFontColorObjects: (colors: string[][]) => colors.map((row) => row.map(theColor)),
      getMergedRanges: (merges: Handle[]) => merges.map(theRange),
      getNextDataCell: (cell: Handle) => theRange(cell),
      getSheet: (sheet: Handle) => theSheet(sheet),
      getWrapStrategies: (strategies: Strategy[][]) =>
        strategies.map((row) => row.map(({ $enum }) => WrapStrategy[$enum])),
      getWrapStrategy: ({ $enum }: Strategy) => WrapStrategy[$enum],
      offset: (range: Handle) => theRange(range),
      applyRowBanding: (banding: Handle) => theBanding(banding),
      createFilter: (filter: Handle) => theFilter(filter),
      getBandings: (bandings: Handle[]) => bandings.map(theBanding),
      getDataValidation: (message: ValidationMessage | null) => message && receivedValidation(message),
      getDataValidations: (messages: (ValidationMessage | null)[][]) =>
        messages.map((row) => row.map((message) => message && receivedValidation(message))),
      getDeveloperMetadata: (found: Handle[]) => found.map(theMetadata),
      getFilter: (filter: Handle | null) => filter && theFilter(filter),
      protect: (protection: Handle) => theProtection(protection),
      removeDuplicates: (left: Handle) => theRange(left),
    },
  })
  implements Pick<Google, 'createDeveloperMetadataFinder'>
{
  createDeveloperMetadataFinder() {
    return metadataFinder(handleOf(this));
  }
}

export const theRange: (handle: Handle) => Google = maker<Google>('Range', LocalRange);
