/** The methods of Group. */
import type { Methods } from '../execution.ts';
import { groupAt, withCollapsed } from './column-groups.ts';
import type { ColumnGroup } from './model.ts';
import { sheetPlace, type SheetPlace } from './places.ts';
import { numberOf, serviceOf } from './service.ts';
import { takes } from './signature.ts';

interface GroupPlace extends SheetPlace {
  readonly group: ColumnGroup;
}

/** A group is found again by a column that is in it and its depth, as it was asked for. */
const group = serviceOf('Group', (spreadsheet, on): GroupPlace => {
  const place = sheetPlace(spreadsheet, on);
  return { ...place, group: groupAt(place.sheet, numberOf(on, 'column'), numberOf(on, 'depth')) };
});

export const groupMethods: Methods = group.methods({
  isCollapsed: group.read(takes(), (on) => on.group.collapsed),
  collapse: group.write(takes(), (on) => withCollapsed(on.sheet, on.group, true)),
  expand: group.write(takes(), (on) => withCollapsed(on.sheet, on.group, false)),
});
