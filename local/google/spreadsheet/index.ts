/** The spreadsheet service: all methods that an add-on may call, by Google's names. */
import type { Methods } from '../execution.ts';
import { appMethods } from './app-methods.ts';
import { bandingMethods } from './banding-methods.ts';
import { chartMethods } from './chart-methods.ts';
import { filterMethods } from './filter-methods.ts';
import { groupMethods } from './group-methods.ts';
import { metadataMethods } from './metadata-methods.ts';
import { namedRangeMethods } from './named-range-methods.ts';
import { protectionMethods } from './protection-methods.ts';
import { rangeListMethods } from './range-list-methods.ts';
import { rangeMethods } from './range-methods.ts';
import { ruleMethods } from './rule-methods.ts';
import { sharingMethods } from './sharing-methods.ts';
import { sheetMethods } from './sheet-methods.ts';
import { spreadsheetFileMethods } from './spreadsheet-methods.ts';
import { textFinderMethods } from './text-finder.ts';

export const spreadsheetMethods: Methods = {
  ...appMethods,
  ...spreadsheetFileMethods,
  ...sharingMethods,
  ...sheetMethods,
  ...rangeMethods,
  ...rangeListMethods,
  ...bandingMethods,
  ...chartMethods,
  ...filterMethods,
  ...groupMethods,
  ...metadataMethods,
  ...namedRangeMethods,
  ...protectionMethods,
  ...ruleMethods,
  ...textFinderMethods,
};
