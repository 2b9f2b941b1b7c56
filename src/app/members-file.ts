/** Share with members: a read-only file of what members may see, shown before it is shared and kept up to date. */
import * as z from 'zod/mini';
import type { LeftOut, SharingPreview, SharingResult } from '../api.ts';
import { isAddress, isSameMailbox } from '../core/address.ts';
import { textOf } from '../core/cell.ts';
import { sayDay, type Day } from '../core/day.ts';
import { fingerprint } from '../core/fingerprint.ts';
import { isBlank, layoutOf, listRows } from '../core/plan.ts';
import { isPublished, publishedSheet, publishingSteps, type PublishedSheet } from '../core/publication.ts';
import { project, type AnyRow, type Projected, type Table } from '../core/sheet.ts';
import { HEADING_ROW } from '../core/table.ts';
import { allLists } from '../sheets/vocabulary.ts';
import { tables } from '../sheets/index.ts';
import { isMember, shownName } from '../sheets/people.ts';
import { sharingText } from '../text/sharing.ts';
import { isOwner, ownerOf, parseJson } from './owner.ts';
import type { FoundDocument, Reader, World } from './ports.ts';
import { addToQueue } from './queue.ts';
import { isCopy, pauseShown, read, readPeople, readSettings, workbookLang, type People } from './records.ts';
import { Refused } from './refused.ts';

/** Milliseconds after which nobody more is given access, so that the run can still answer. */
const STOP_SHARING_AFTER = 4 * 60 * 1000;

/** What is remembered of the members' file, on the owner's account: no names, no addresses. */
const keptSchema = z.object({ sheets: z.array(z.number()), day: z.string() });

interface Kept {
  /** Ids of the sheets that we made in it. */
  readonly sheets: readonly number[];
  /** When it was last brought up to date. */
  readonly day: Day;
}

const property = (world: World): string => `members:${world.user()}`;

function kept(world: World): Kept | undefined {
  const parsed = keptSchema.safeParse(parseJson(world.memory.all()[property(world)] ?? ''));
  return parsed.success ? parsed.data : undefined;
}

/** Whether some account keeps a file for members. */
export function hasMembersFile(world: World): boolean {
  return Object.keys(world.memory.all()).some((key) => key.startsWith('members:'));
}

interface Published {
  readonly sheet: PublishedSheet;
  readonly rows: number;
  /** Rows that stay with the core group. */
  readonly kept: number;
}

/** The sheets that members see, with what stands in them now. */
function publishedSheets(world: World): Published[] {
  const lang = workbookLang(world);
  const people = readPeople(world);
  const { coalition, contact } = readSettings(world);
  const words = {
    banner: sharingText[lang].banner(coalition, sayDay(world.clock.now().day, lang), contact),
    empty: sharingText[lang].empty,
  };
  const lists = listRows(allLists, lang);
  return tables
    .filter((table) => isPublished(table) && world.workbook.tab(table.key))
    .map((table) => {
      const { rows, columns, grid } = read(world, table);
      const headings = new Map(
        [...columns].map(([field, column]) => [field, textOf(grid[HEADING_ROW - 1]?.[column - 1])]),
      );
      const seen = rows.flatMap(({ values }) => project(table, values, 'members') ?? []);
      const layout = layoutOf(table, lists, lang);
      const named = seen.map((row) => withShownNames(table, row, people));
      const sheet = publishedSheet(table, layout, named, headings, words, lang);
      return { sheet, rows: seen.length, kept: rows.length - seen.length };
    });
}

/** Members see only the names that people chose to be shown as (design §2.20); what names nobody stays as typed. */
function withShownNames<Row extends Projected<Table['fields'], 'members'>>(
  table: Table,
  row: Row,
  people: People,
): Row {
  const shown = (name: string): string => {
    const found = people.register.find(name);
    const known = 'id' in found ? people.byId(found.id) : undefined;
    return known ? shownName(known.person) : name;
  };
  const values = Object.entries(row as AnyRow).map(([field, value]) => {
    const { control } = table.fields[field] ?? {};
    if (control === 'person' && typeof value === 'string') return [field, shown(value)];
    return [field, control === 'people' && Array.isArray(value) ? value.map(shown) : value];
  });
  return Object.fromEntries(values) as Row;
}

interface Member {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly discreet: boolean;
}

/** Members who can be given access, and members who can't. */
function members(world: World, account: string): { readonly reached: Member[]; readonly leftOut: LeftOut[] } {
  const why = sharingText[workbookLang(world)].why;
  const reached: Member[] = [];
  const leftOut: LeftOut[] = [];
  for (const { id, listed, person } of readPeople(world).all.filter((known) => isMember(known.person))) {
    const { email, discreet } = person;
    if (email === undefined || !isAddress(email)) leftOut.push({ name: listed, why: why.noAddress });
    else if (isSameMailbox(email, account)) leftOut.push({ name: listed, why: why.owner });
    else reached.push({ id, name: listed, address: email, discreet: discreet === 'yes' });
  }
  return { reached, leftOut };
}

interface Plan {
  readonly published: readonly Published[];
  readonly reached: readonly Member[];
  readonly leftOut: readonly LeftOut[];
  readonly file: FoundDocument | undefined;
  readonly readers: readonly Reader[];
  /** Who can open it and is no member, or no longer one. */
  readonly leaving: readonly Reader[];
}

function planOf(world: World): Plan {
  const owner = ownerOf(world);
  const { reached, leftOut } = members(world, owner?.email ?? world.user());
  const file = isOwner(world) ? world.membersFile.find() : undefined;
  const readers = file ? world.membersFile.readers(file.id) : [];
  const leaving = readers.filter(
    (reader) => !reached.some(({ address }) => isSameMailbox(address, reader.address)),
  );
  return { published: publishedSheets(world), reached, leftOut, file, readers, leaving };
}

function hasAccess({ readers }: Plan, { address }: Member): boolean {
  return readers.some((reader) => isSameMailbox(reader.address, address));
}

function blockedReason(world: World): string | undefined {
  const say = sharingText[workbookLang(world)];
  if (isCopy(world)) return say.copy;
  return ownerOf(world) ? undefined : say.noOwner;
}

/** What would become visible to whom; nothing is shared. */
export function previewSharing(world: World): SharingPreview {
  const plan = planOf(world);
  const blocked = blockedReason(world);
  return {
    ...(plan.file ? { link: plan.file.link } : {}),
    sheets: plan.published.map(({ sheet, rows, kept: stay }) => ({
      name: sheet.name,
      columns: sheet.columns.map(({ heading }) => heading),
      rows,
      kept: stay,
    })),
    readers: plan.reached.map((member) => ({
      id: member.id,
      name: member.name,
      address: member.address,
      has: hasAccess(plan, member),
      ask: member.discreet,
    })),
    leftOut: plan.leftOut,
    leaving: plan.leaving.map(({ address }) => address),
    owner: ownerOf(world)?.email ?? world.user(),
    ...(blocked === undefined ? {} : { blocked }),
    version: versionOf(plan),
  };
}

/** Changes with everything that the preview shows; the day in the banner is no change. */
function versionOf({ published, reached, leaving }: Plan): string {
  const grids = published.map(({ sheet }) => sheet.grid.slice(1));
  return fingerprint(JSON.stringify([grids, reached, leaving.map(({ address }) => address)]));
}

/** Publishes what was previewed, or brings it up to date. Anybody but the owner hands it to the owner's next run. */
export function shareWithMembers(
  world: World,
  { version, include }: { readonly version: string; readonly include: readonly string[] },
): SharingResult {
  const say = sharingText[workbookLang(world)];
  const nothing = { noAccount: [], left: 0 };
  const blocked = blockedReason(world);
  if (blocked !== undefined) return { ...nothing, message: blocked };
  if (!isOwner(world)) {
    addToQueue(world, { kind: 'share', meeting: '', include });
    return { ...nothing, message: say.queued(ownerOf(world)?.email ?? '') };
  }
  const plan = planOf(world);
  if (versionOf(plan) !== version) return { ...nothing, message: say.changed };
  return carryOut(world, plan, include);
}

/** What was handed over by somebody else, as things are now. Does nothing for anybody but the owner. */
export function shareForOthers(world: World, include: readonly string[]): void {
  if (isOwner(world) && !isCopy(world)) carryOut(world, planOf(world), include);
}

function carryOut(world: World, plan: Plan, include: readonly string[]): SharingResult {
  const say = sharingText[workbookLang(world)];
  endAccess(world, plan);
  const file = bringUpToDate(world, plan);
  const wanted = plan.reached.filter(
    (member) => !hasAccess(plan, member) && (!member.discreet || include.includes(member.id)),
  );
  const noAccount: Member[] = [];
  const refused: string[] = [];
  let added = 0;
  let left = wanted.length;
  for (const member of wanted) {
    if (world.clock.elapsed() > STOP_SHARING_AFTER) break;
    const came = world.membersFile.share(file.id, member.address, false);
    if (came === 'shared') added += 1;
    else if (came === 'no-account') noAccount.push(member);
    else refused.push(member.name);
    left -= 1;
  }
  return {
    link: file.link,
    message: say.done(added, plan.leaving.length, left, refused),
    noAccount: noAccount.map(({ id, name, address }) => ({ id, name, address })),
    left,
  };
}

/** Writes what changed into the file, which is made where there is none. */
function bringUpToDate(world: World, { published, file: found }: Plan): FoundDocument {
  return world.turn.take(() => {
    const lang = workbookLang(world);
    const file = found ?? world.membersFile.create(sharingText[lang].fileName);
    const wanted = published.map(({ sheet }) => sheet);
    const held = world.membersFile.read(file.id);
    // A file that was just made, or left by a dead run, holds an empty sheet of Google's.
    const blank = [...held].filter(([, { grid }]) => isBlank(grid)).map(([id]) => id);
    const steps = publishingSteps(wanted, held, kept(world)?.sheets ?? blank);
    if (steps.length > 0) world.membersFile.write(file.id, steps);
    const now: Kept = { sheets: wanted.map(({ id }) => id), day: world.clock.now().day };
    world.memory.set(property(world), JSON.stringify(now));
    return file;
  });
}

/**
 * Once a day, in the owner's hourly run: brings the file up to date and takes access from who left. Nobody is given
 * access here; that waits for a person who looks at the list.
 */
export function refreshMembersFile(world: World): void {
  const before = kept(world);
  if (before === undefined || before.day === world.clock.now().day || isCopy(world)) return;
  const plan = planOf(world);
  // Thrown away by its owner, it is not made again by itself.
  if (!plan.file) return world.memory.remove(property(world));
  endAccess(world, plan);
  bringUpToDate(world, plan);
}

/** Before anything new is written: who left sees nothing of it, and where this fails the day is not noted as done. */
function endAccess(world: World, { file, leaving }: Plan): void {
  if (file) for (const reader of leaving) world.membersFile.unshare(file.id, reader);
}

function ownFile(world: World): FoundDocument {
  const say = sharingText[workbookLang(world)];
  const owner = ownerOf(world);
  if (!owner) throw new Refused(say.noOwner);
  if (!isOwner(world)) throw new Refused(say.ownerOnly(owner.email));
  const file = world.membersFile.find();
  if (!file) throw new Refused(say.notShared);
  return file;
}

/** Lets Google mail an invitation to a member whose address has no Google account. */
export function inviteByGoogle(world: World, person: string): string {
  const say = sharingText[workbookLang(world)];
  if (isCopy(world)) throw new Refused(say.copy);
  if (pauseShown(world)) throw new Refused(say.paused);
  const file = ownFile(world);
  const member = members(world, world.user()).reached.find(({ id }) => id === person);
  if (!member) throw new Refused(say.changed);
  if (world.membersFile.share(file.id, member.address, true) === 'refused')
    throw new Refused(say.refused([member.name]));
  return say.invited(member.name);
}

/** Takes everybody's access away and leaves the file to its owner. */
export function stopSharing(world: World): string {
  const file = ownFile(world);
  const readers = world.membersFile.readers(file.id);
  for (const reader of readers) world.membersFile.unshare(file.id, reader);
  world.memory.remove(property(world));
  return sharingText[workbookLang(world)].stopped(readers.length);
}
