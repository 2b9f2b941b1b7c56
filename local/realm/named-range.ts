/** NamedRange. */
import { theRange } from './range.ts';
import { forwarding, maker } from './service-object.ts';
import type { Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;

const LocalNamedRange = forwarding<Google>()('NamedRange', {
  itself: ['setName', 'setRange'],
  plain: ['getName'],
  nothing: ['remove'],
  gives: {
    // The typings hide that the range is null where its cells were deleted.
    getRange: (range: Handle | null) => (range && theRange(range)) as GoogleAppsScript.Spreadsheet.Range,
  },
});

export const theNamedRange = maker<Google>('NamedRange', LocalNamedRange);
