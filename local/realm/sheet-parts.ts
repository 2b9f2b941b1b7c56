/** Protection, Filter, Group: what belongs to a sheet. */
import { theRange } from './range.ts';
import { forwarding, invoke, maker } from './service-object.ts';
import type { Handle } from './wire.ts';

class LocalProtection
  extends forwarding<GoogleAppsScript.Spreadsheet.Protection>()('Protection', {
    itself: ['setDescription', 'setWarningOnly'],
    plain: ['getDescription', 'isWarningOnly'],
    nothing: ['remove'],
  })
  implements Pick<GoogleAppsScript.Spreadsheet.Protection, 'getRange'>
{
  getRange(...args: unknown[]) {
    return theRange(invoke<Handle>(this, 'getRange', args));
  }
}

class LocalFilter
  extends forwarding<GoogleAppsScript.Spreadsheet.Filter>()('Filter', { nothing: ['remove'] })
  implements Pick<GoogleAppsScript.Spreadsheet.Filter, 'getRange'>
{
  getRange(...args: unknown[]) {
    return theRange(invoke<Handle>(this, 'getRange', args));
  }
}

const LocalGroup = forwarding<GoogleAppsScript.Spreadsheet.Group>()('Group', {
  itself: ['collapse', 'expand'],
  plain: ['isCollapsed'],
});

export const theProtection = maker<GoogleAppsScript.Spreadsheet.Protection>('Protection', LocalProtection);
export const theFilter = maker<GoogleAppsScript.Spreadsheet.Filter>('Filter', LocalFilter);
export const theGroup = maker<GoogleAppsScript.Spreadsheet.Group>('Group', LocalGroup);
