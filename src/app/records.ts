/** The workbook's rows, read once a run: people, actions, meetings, judgements, settings, outbox. */
import { languages, spoken, type Lang } from '../core/lang.ts';
import { registerOf, type Listed, type Register } from '../core/people.ts';
import { readTable, type ReadTable } from '../core/table.ts';
import type { Fields, RowMark, Table } from '../core/sheet.ts';
import { isEmpty, type Grid } from '../core/cell.ts';
import { actions } from '../sheets/actions.ts';
import { tableOf } from '../sheets/index.ts';
import { judgements } from '../sheets/judgements.ts';
import { meetings } from '../sheets/meetings/meetings.ts';
import { outbox } from '../sheets/outbox.ts';
import { people, type Person } from '../sheets/people.ts';
import { settings, type SettingKey } from '../sheets/settings.ts';
import { pausePlace, start } from '../sheets/start.ts';
import { knownLang } from './known-lang.ts';
import type { World } from './ports.ts';
import { WORKBOOK_VERSION } from './version.ts';

const empty: Grid = [];

/** Reads of one grid are made once; the adapter gives the same grid until something is written. */
const reads = new WeakMap<Grid, ReadTable>();

/** A table's rows; no rows where its sheet isn't there. */
export function read<F extends Fields>(world: World, table: Table<F>): ReadTable<F> {
  const grid = world.workbook.tab(table.key)?.grid();
  if (!grid) return { ...readTable(table, empty), issues: [] };
  const known = reads.get(grid);
  // A grid belongs to one sheet, so what was read of it before has this table's row type.
  if (known?.table.key === table.key) return known as unknown as ReadTable<F>;
  // The registry's table knows the questions that stand in the sheet, and their answers' own lists.
  const fresh = readTable(tableOf(table.key) as unknown as Table<F>, grid);
  reads.set(grid, fresh as unknown as ReadTable);
  return fresh;
}

export interface KnownPerson {
  readonly id: string;
  readonly row: number;
  readonly person: Person;
  /** The name that cells use for them. */
  readonly listed: string;
  /** Set for somebody who doesn't count: an example, or put away. Never mailed. */
  readonly mark?: RowMark;
}

export interface People {
  /** Also finds those who don't count: their names still stand in other sheets. */
  readonly register: Register;
  /** Those who count. */
  readonly all: readonly KnownPerson[];
  byId(id: string): KnownPerson | undefined;
}

/** What a row of Stakeholders says for finding somebody by name. */
export function listedPerson(id: string, { name, organization, email }: Person): Listed {
  return { id, name: name ?? '', organization, email };
}

/** Everybody in Stakeholders who has an id and a name. */
export function readPeople(world: World): People {
  const rows = read(world, people).all.flatMap(({ id, row, values, mark }) =>
    id === undefined || values.name === undefined
      ? []
      : [{ id, row, person: values, ...(mark === undefined ? {} : { mark }) }],
  );
  const register = registerOf(rows.map(({ id, person }) => listedPerson(id, person)));
  const known = rows.map((row) => ({ ...row, listed: register.nameOf(row.id) ?? '' }));
  const byId = new Map(known.map((person) => [person.id, person]));
  return { register, all: known.filter(({ mark }) => mark === undefined), byId: (id) => byId.get(id) };
}

export type Settings = Readonly<Record<SettingKey, string>>;

export function readSettings(world: World): Settings {
  const values = new Map(read(world, settings).rows.map(({ id, values: row }) => [id, row.value ?? '']));
  const value = (key: SettingKey): string => values.get(key) ?? '';
  return {
    coalition: value('coalition'),
    goal: value('goal'),
    contact: value('contact'),
    language: value('language'),
    way: value('way'),
    template: value('template'),
    spreadsheet: value('spreadsheet'),
    version: value('version'),
  };
}

/** True for a workbook that a later version of this code made: it is left alone. */
export function isNewer(world: World): boolean {
  return Number(readSettings(world).version || '0') > Number(WORKBOOK_VERSION);
}

/** True for a workbook that an earlier version made and that was not brought up to date since. */
export function isOlder(world: World): boolean {
  const { version } = readSettings(world);
  return version !== '' && Number(version) < Number(WORKBOOK_VERSION);
}

/** Whether this workbook is a copy that nobody has said what for: it sends nothing (design §2.15). */
export function isCopy(world: World): boolean {
  return readSettings(world).spreadsheet !== world.workbook.id();
}

/** The workbook's language; before Settings say one, the language in which its panel was opened first. */
export function workbookLang(world: World): Lang {
  if (world.lang !== undefined) return world.lang;
  const { language } = readSettings(world);
  return language === '' ? knownLang(world.memory) : spoken(language, languages[0]);
}

export const readActions = (world: World) => read(world, actions);
export const readMeetings = (world: World) => read(world, meetings);
export const readJudgements = (world: World) => read(world, judgements);
export const readOutbox = (world: World) => read(world, outbox);

/**
 * Whether *Pause all mail* was ticked when Start here was read, at no further call; before each single mail
 * `Workbook.paused` reads it anew. True where the switch can't be found.
 */
export function pauseShown(world: World): boolean {
  const grid = world.workbook.tab(start.key)?.grid() ?? empty;
  const place = pausePlace(grid);
  return !place || !isEmpty(grid[place.row - 1]?.[place.column - 1]);
}
