/** The spreadsheet service: all methods that an add-on may call, by Google's names. */
import type { Methods } from '../execution.ts';
import { partMethods } from './part-methods.ts';
import { rangeMethods } from './range-methods.ts';
import { sheetMethods } from './sheet-methods.ts';
import { spreadsheetFileMethods } from './spreadsheet-methods.ts';

export const spreadsheetMethods: Methods = {
  ...spreadsheetFileMethods,
  ...sheetMethods,
  ...rangeMethods,
  ...partMethods,
};
