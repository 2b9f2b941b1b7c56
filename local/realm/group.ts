/** Group. */
import { forwarding, maker } from './service-object.ts';

type Google = GoogleAppsScript.Spreadsheet.Group;

const LocalGroup = forwarding<Google>()('Group', {
  itself: ['collapse', 'expand'],
  plain: ['isCollapsed'],
});

export const theGroup = maker<Google>('Group', LocalGroup);
