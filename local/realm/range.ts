/** Range. */
import { receivedValidation, type ValidationMessage } from './data-validation.ts';
import { forwarding, invoke, maker } from './service-object.ts';
import { theFilter, theProtection } from './sheet-parts.ts';
import { theSheet } from './sheet.ts';
import type { Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.Range;

class LocalRange
  extends forwarding<Google>()('Range', {
    itself: [
      'activate',
      'clear',
      'clearContent',
      'clearDataValidations',
      'clearFormat',
      'insertCheckboxes',
      'merge',
      'setBackground',
      'setBackgrounds',
      'setBorder',
      'setDataValidation',
      'setDataValidations',
      'setFontColor',
      'setFontColors',
      'setFontLine',
      'setFontSize',
      'setFontSizes',
      'setFontStyle',
      'setFontWeight',
      'setFontWeights',
      'setHorizontalAlignment',
      'setHorizontalAlignments',
      'setNote',
      'setNotes',
      'setNumberFormat',
      'setNumberFormats',
      'setValue',
      'setValues',
      'setVerticalAlignment',
      'setWrap',
      'setWrapStrategy',
      'shiftColumnGroupDepth',
      'sort',
    ],
    plain: [
      'getA1Notation',
      'getBackground',
      'getBackgrounds',
      'getColumn',
      'getDisplayValue',
      'getDisplayValues',
      'getFormulas',
      'getLastColumn',
      'getLastRow',
      'getNote',
      'getNotes',
      'getNumColumns',
      'getNumRows',
      'getNumberFormat',
      'getNumberFormats',
      'getRow',
      'getValue',
      'getValues',
      'isBlank',
    ],
  })
  implements
    Pick<
      Google,
      | 'createFilter'
      | 'getCell'
      | 'getDataValidation'
      | 'getDataValidations'
      | 'getSheet'
      | 'offset'
      | 'protect'
    >
{
  createFilter(...args: unknown[]) {
    return theFilter(invoke<Handle>(this, 'createFilter', args));
  }

  getCell(...args: unknown[]) {
    return theRange(invoke<Handle>(this, 'getCell', args));
  }

  getDataValidation(...args: unknown[]) {
    const message = invoke<ValidationMessage | null>(this, 'getDataValidation', args);
    return message && receivedValidation(message);
  }

  getDataValidations(...args: unknown[]) {
    const messages = invoke<(ValidationMessage | null)[][]>(this, 'getDataValidations', args);
    return messages.map((row) => row.map((message) => message && receivedValidation(message)));
  }

  getSheet(...args: unknown[]) {
    return theSheet(invoke<Handle>(this, 'getSheet', args));
  }

  offset(...args: unknown[]) {
    return theRange(invoke<Handle>(this, 'offset', args));
  }

  protect(...args: unknown[]) {
    return theProtection(invoke<Handle>(this, 'protect', args));
  }
}

export const theRange = maker<Google>('Range', LocalRange);
