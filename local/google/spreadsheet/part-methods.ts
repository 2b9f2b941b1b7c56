/** The methods of what belongs to a sheet: Protection, Filter, Group. */
import { ServiceError, type Methods } from '../execution.ts';
import { wholeSheet } from './area.ts';
import { groupAt, withCollapsed } from './column-groups.ts';
import type { ColumnGroup, Protection, Sheet } from './model.ts';
import { rangeHandle, sheetHandle, sheetPlace, type SheetPlace } from './places.ts';
import { numberOf, serviceOf, type Handle } from './service.ts';
import { flag, takes, text } from './signature.ts';

export function protectionHandle(place: SheetPlace, { id }: Protection): Handle {
  return { ...sheetHandle(place), protection: id };
}

/** A new protection of a range (null: of the whole sheet); it restricts nobody yet (platform.md §5.6). */
export function withProtection(sheet: Sheet, id: number, area: Protection['area']): Sheet {
  return { ...sheet, protections: [...sheet.protections, { id, area, description: '', warningOnly: false }] };
}

/** An id that no protection of the sheet has. */
export function newProtectionId({ protections }: Sheet): number {
  return Math.max(0, ...protections.map(({ id }) => id)) + 1;
}

interface ProtectionPlace extends SheetPlace {
  readonly protection: Protection;
}

const protection = serviceOf('Protection', (spreadsheet, on): ProtectionPlace => {
  const place = sheetPlace(spreadsheet, on);
  const found = place.sheet.protections.find(({ id }) => id === numberOf(on, 'protection'));
  if (!found) throw new ServiceError('The protection was removed.');
  return { ...place, protection: found };
});

function changedProtection({ sheet, protection: one }: ProtectionPlace, change: Partial<Protection>): Sheet {
  const protections = sheet.protections.map((other) => (other.id === one.id ? { ...one, ...change } : other));
  return { ...sheet, protections };
}

const protectionMethods = protection.methods({
  getDescription: protection.read(takes(), (on) => on.protection.description),
  setDescription: protection.write(takes(text), (on, description) => changedProtection(on, { description })),
  isWarningOnly: protection.read(takes(), (on) => on.protection.warningOnly),
  setWarningOnly: protection.write(takes(flag), (on, warningOnly) => changedProtection(on, { warningOnly })),
  getRange: protection.read(takes(), (on) => rangeHandle(on, on.protection.area ?? wholeSheet(on.sheet))),
  remove: protection.write(takes(), ({ sheet, protection: { id } }) => ({
    ...sheet,
    protections: sheet.protections.filter((one) => one.id !== id),
  })),
});

const filter = serviceOf('Filter', (spreadsheet, on) => {
  const place = sheetPlace(spreadsheet, on);
  if (!place.sheet.filter) throw new ServiceError('The filter was removed.');
  return { ...place, area: place.sheet.filter };
});

const filterMethods = filter.methods({
  getRange: filter.read(takes(), (on) => rangeHandle(on, on.area)),
  remove: filter.write(takes(), ({ sheet }) => ({ ...sheet, filter: null })),
});

interface GroupPlace extends SheetPlace {
  readonly group: ColumnGroup;
}

/** A group is found again by a column that is in it and its depth, as it was asked for. */
const group = serviceOf('Group', (spreadsheet, on): GroupPlace => {
  const place = sheetPlace(spreadsheet, on);
  return { ...place, group: groupAt(place.sheet, numberOf(on, 'column'), numberOf(on, 'depth')) };
});

const groupMethods = group.methods({
  isCollapsed: group.read(takes(), (on) => on.group.collapsed),
  collapse: group.write(takes(), (on) => withCollapsed(on.sheet, on.group, true)),
  expand: group.write(takes(), (on) => withCollapsed(on.sheet, on.group, false)),
});

export const partMethods: Methods = { ...protectionMethods, ...filterMethods, ...groupMethods };
