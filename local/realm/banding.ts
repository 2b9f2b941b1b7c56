/** Banding, of rows. */
import { theRange } from './range.ts';
import { forwarding, maker } from './service-object.ts';
import type { Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.Banding;

const LocalBanding = forwarding<Google>()('Banding', {
  itself: ['setFirstRowColor', 'setFooterRowColor', 'setHeaderRowColor', 'setRange', 'setSecondRowColor'],
  plain: ['getFirstRowColor', 'getFooterRowColor', 'getHeaderRowColor', 'getSecondRowColor'],
  nothing: ['remove'],
  gives: { getRange: (range: Handle) => theRange(range) },
});

export const theBanding = maker<Google>('Banding', LocalBanding);
