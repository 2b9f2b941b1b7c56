/** The methods of Protection, and those of Spreadsheet, Sheet and Range that find and make them. */
import { roleOf, suffices } from '../drive/rights.ts';
import { ServiceError, type Execution, type Methods } from '../execution.ts';
import { activeEmail } from '../session.ts';
import type { BufferedSpreadsheet } from './buffered.ts';
import { wholeSheet } from './area.ts';
import type { Protection, Spreadsheet } from './model.ts';
import { namedRange } from './named-ranges.ts';
import {
  areaOf,
  rangeHandle,
  rangePlace,
  sheetHandle,
  sheetPlace,
  spreadsheetPlace,
  type SheetPlace,
} from './places.ts';
import { mayEdit, newProtectionId, refusal, withChangedProtection, withProtection } from './protection.ts';
import { numberOf, serviceOf, type Handle, type Unnamed } from './service.ts';
import { withSheet } from './sheets.ts';
import { anyOf, enumValue, flag, listOf, object, takes, text, type Signature } from './signature.ts';

interface ProtectionPlace extends SheetPlace {
  readonly protection: Protection;
}

function protectionPlace(spreadsheet: Spreadsheet, on: Handle): ProtectionPlace {
  const place = sheetPlace(spreadsheet, on);
  const found = place.sheet.protections.find(({ id }) => id === numberOf(on, 'protection'));
  if (!found) throw new ServiceError('The protection was removed.');
  return { ...place, protection: found };
}

function protectionHandle(place: SheetPlace, { id }: Protection): Handle {
  return { ...sheetHandle(place), protection: id };
}

const file = serviceOf('Spreadsheet', spreadsheetPlace);
const sheet = serviceOf('Sheet', sheetPlace);
const range = serviceOf('Range', rangePlace);
const protection = serviceOf('Protection', protectionPlace);

/** Whoever may not edit what is protected can't change the protection, nor see its editors. */
function permittedPlace(spreadsheet: Spreadsheet, on: Handle, user: string): ProtectionPlace {
  const place = protectionPlace(spreadsheet, on);
  if (!mayEdit(spreadsheet, place.protection, user)) throw refusal();
  return place;
}

/** A change of the protection, as `place` has it after those that pend. */
const change = <A extends unknown[]>(
  signature: Signature<A>,
  changed: (on: ProtectionPlace, run: Execution, ...args: A) => Partial<Protection>,
): Unnamed =>
  protection.method(signature, (buffered, on, args, run) => {
    buffered.write((spreadsheet) => {
      const place = permittedPlace(spreadsheet, on, run.user);
      const { id } = place.protection;
      return withChangedProtection(spreadsheet, place.sheet, id, changed(place, run, ...args));
    });
  });

/** A person as an argument: an address, or a User of the Session or of another protection. */
export interface UserMessage {
  readonly user: 'getActiveUser' | 'getEffectiveUser' | 'known';
  readonly email?: string;
}

export const aUser = anyOf(text, object<UserMessage>('User'));

export function addressOf(run: Execution, user: string | UserMessage): string {
  const email = typeof user === 'string' ? user : (user.email ?? addressInSession(run, user));
  // Whether Google takes addresses without an account is not known; the stricter.
  if (!run.workspace.hasAccount(email)) throw new ServiceError(`Invalid email: ${email}`);
  return email;
}

function addressInSession(run: Execution, { user }: UserMessage): string {
  return user === 'getActiveUser' ? activeEmail(run) : run.user;
}

/** Those who may edit beside the owner; until the list is changed, all who may edit the file. */
function editorsOf({ spreadsheet, protection: one }: ProtectionPlace, run: Execution): readonly string[] {
  if (one.editors) return one.editors;
  return run.workspace
    .allAccounts()
    .map(({ email }) => email)
    .filter((email) => email !== spreadsheet.owner)
    .filter((email) => suffices(roleOf(run.workspace, spreadsheet.id, email), 'writer'));
}

/** The owner is never listed, as reported of new protections (platform.md §5.6). */
function withEditors(on: ProtectionPlace, run: Execution, users: (string | UserMessage)[]) {
  const added = users.map((user) => addressOf(run, user)).filter((email) => email !== on.spreadsheet.owner);
  return { editors: [...new Set([...editorsOf(on, run), ...added])] };
}

/** Neither the owner nor the current user can be removed (reference/spreadsheet/protection). */
function withoutEditors(on: ProtectionPlace, run: Execution, users: (string | UserMessage)[]) {
  const removed = users.map((user) => addressOf(run, user)).filter((email) => email !== run.user);
  return { editors: editorsOf(on, run).filter((email) => !removed.includes(email)) };
}

/** A protection that follows a named range of its own sheet. */
function following(on: ProtectionPlace, name: string): Partial<Protection> {
  const named = namedRange(on.spreadsheet, name);
  if (!named?.range) throw new ServiceError(`There is no named range "${name}".`);
  if (on.protection.area === null || named.range.sheet !== on.sheet.id) {
    throw new ServiceError('The named range has to be on the same sheet as the protected range.');
  }
  const { sheet: _, ...area } = named.range;
  return { area, namedRange: named.id };
}

function moved(on: ProtectionPlace, handle: Handle): Partial<Protection> {
  if (on.protection.area === null || handle.sheet !== on.sheet.id) {
    throw new ServiceError('The range has to be on the same sheet as the protected range.');
  }
  return { area: areaOf(handle), namedRange: null };
}

function unprotecting(on: ProtectionPlace, handles: Handle[]): Partial<Protection> {
  if (on.protection.area !== null) {
    throw new ServiceError('Only a protected sheet can have unprotected ranges.');
  }
  if (handles.some((handle) => handle.sheet !== on.sheet.id)) {
    throw new ServiceError('Unprotected ranges have to be on the protected sheet.');
  }
  return { unprotected: handles.map(areaOf) };
}

const protectionsOf = (on: SheetPlace, type: 'SHEET' | 'RANGE'): Handle[] =>
  on.sheet.protections
    .filter(({ area }) => (area === null) === (type === 'SHEET'))
    .map((one) => protectionHandle(on, one));

const aType = takes(enumValue('SHEET', 'RANGE'));
const aRange = object<Handle>('Range');

/** A protection that is made, or for a sheet that has one, that one. */
function protect(buffered: BufferedSpreadsheet, on: Handle, area: Protection['area']): Handle {
  const place = sheetPlace(buffered.look(), on);
  const existing = place.sheet.protections.find((one) => one.area === null);
  if (area === null && existing) return protectionHandle(place, existing);
  const id = newProtectionId(place.sheet);
  buffered.write((spreadsheet) =>
    withSheet(spreadsheet, withProtection(sheetPlace(spreadsheet, on).sheet, id, area)),
  );
  return { ...sheetHandle(place), protection: id };
}

export const protectionMethods: Methods = {
  ...file.methods({
    getProtections: file.read(aType, ({ spreadsheet }, { $enum }) =>
      spreadsheet.sheets.flatMap((one) => protectionsOf({ spreadsheet, sheet: one }, $enum)),
    ),
  }),
  ...sheet.methods({
    getProtections: sheet.read(aType, (on, { $enum }) => protectionsOf(on, $enum)),
    protect: sheet.method(takes(), (buffered, on) => protect(buffered, on, null)),
  }),
  ...range.methods({
    protect: range.method(takes(), (buffered, on) =>
      protect(buffered, on, rangePlace(buffered.look(), on).area),
    ),
  }),
  ...protection.methods({
    addEditor: change(takes(aUser), (on, run, user) => withEditors(on, run, [user])),
    addEditors: change(takes(listOf(text)), withEditors),
    // The accounts here are of gmail.com, which is no domain of Google Workspace.
    canDomainEdit: protection.method(takes(), (buffered, on, _args, run) => {
      permittedPlace(buffered.read(), on, run.user);
      return false;
    }),
    canEdit: protection.method(takes(), (buffered, on, _args, run) => {
      const place = protectionPlace(buffered.read(), on);
      return mayEdit(place.spreadsheet, place.protection, run.user);
    }),
    getDescription: protection.read(takes(), (on) => on.protection.description),
    getEditors: protection.method(takes(), (buffered, on, _args, run) => [
      ...editorsOf(permittedPlace(buffered.read(), on, run.user), run),
    ]),
    getProtectionType: protection.read(takes(), (on) => (on.protection.area ? 'RANGE' : 'SHEET')),
    getRange: protection.read(takes(), (on) => rangeHandle(on, on.protection.area ?? wholeSheet(on.sheet))),
    getRangeName: protection.read(takes(), ({ spreadsheet, protection: one }) => {
      return spreadsheet.namedRanges.find(({ id }) => id === one.namedRange)?.name ?? null;
    }),
    getUnprotectedRanges: protection.read(takes(), (on) =>
      on.protection.unprotected.map((area) => rangeHandle(on, area)),
    ),
    isWarningOnly: protection.read(takes(), (on) => on.protection.warningOnly),
    remove: protection.method(takes(), (buffered, on, _args, run) => {
      buffered.write((spreadsheet) => {
        const { sheet: one, protection: gone } = permittedPlace(spreadsheet, on, run.user);
        const protections = one.protections.filter(({ id }) => id !== gone.id);
        return withSheet(spreadsheet, { ...one, protections });
      });
    }),
    removeEditor: change(takes(aUser), (on, run, user) => withoutEditors(on, run, [user])),
    removeEditors: change(takes(anyOf(listOf(text), listOf(aUser))), withoutEditors),
    setDescription: change(takes(text), (_on, _run, description) => ({ description })),
    setDomainEdit: change(takes(flag), (_on, _run, _editable) => {
      throw new ServiceError(
        'Domain permissions can only be set where a Google Workspace domain owns the spreadsheet.',
      );
    }),
    setNamedRange: change(takes(object<Handle>('NamedRange')), (on, _run, { namedRange: id }) =>
      following(on, on.spreadsheet.namedRanges.find((one) => one.id === id)?.name ?? ''),
    ),
    setRange: change(takes(aRange), (on, _run, handle) => moved(on, handle)),
    setRangeName: change(takes(text), (on, _run, name) => following(on, name)),
    setUnprotectedRanges: change(takes(listOf(aRange)), (on, _run, handles) => unprotecting(on, handles)),
    setWarningOnly: change(takes(flag), (_on, _run, warningOnly) => ({ warningOnly })),
  }),
};
