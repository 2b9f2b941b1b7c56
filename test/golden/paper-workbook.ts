/** The add-on's world on paper: a workbook of literal rows, and what was mailed. No Google, and no stand-in for it. */
import type { Grid } from '../../src/core/cell.ts';
import type { Moment } from '../../src/core/day.ts';
import type { FieldValue } from '../../src/core/field.ts';
import type { Document } from '../../src/core/document.ts';
import { spoken, type Lang } from '../../src/core/lang.ts';
import type { Mail } from '../../src/core/message.ts';
import type { PublishingStep } from '../../src/core/publication.ts';
import type { Table } from '../../src/core/sheet.ts';
import {
  columnOrder,
  headingFor,
  ID,
  keyCell,
  locateColumns,
  toCells,
  writesFor,
} from '../../src/core/table.ts';
import type { Tab, World } from '../../src/app/ports.ts';
import type { Action } from '../../src/sheets/actions.ts';
import { tables, tableOf } from '../../src/sheets/index.ts';
import type { Goal } from '../../src/sheets/goals.ts';
import type { Judgement } from '../../src/sheets/judgements.ts';
import type { Link } from '../../src/sheets/links.ts';
import type { Indicator } from '../../src/sheets/indicators.ts';
import type { Meeting } from '../../src/sheets/meetings/meetings.ts';
import type { Person } from '../../src/sheets/people.ts';
import { PAUSE_ROW, start } from '../../src/sheets/start.ts';
import type { Purpose } from '../../src/sheets/purposes.ts';
import { templates } from '../../src/sheets/templates/all.ts';
import type { Tactic } from '../../src/sheets/tactics.ts';
import type { Way } from '../../src/sheets/ways/ways.ts';
import { written } from '../core/tool-library.ts';

/** Rows by their ids. */
export interface Rows {
  readonly people: Readonly<Record<string, Person>>;
  readonly actions: Readonly<Record<string, Action>>;
  readonly meetings: Readonly<Record<string, Meeting>>;
  readonly judgements: Readonly<Record<string, Judgement>>;
  readonly settings: Readonly<Record<string, { readonly value: string }>>;
  readonly indicators?: Readonly<Record<string, Indicator>>;
  readonly purposes?: Readonly<Record<string, Purpose>>;
  readonly ways?: Readonly<Record<string, Way>>;
  readonly goals?: Readonly<Record<string, Goal>>;
  readonly links?: Readonly<Record<string, Link>>;
  readonly tactics?: Readonly<Record<string, Tactic>>;
}

const SPREADSHEET = 'paper';
const OWNER = 'coalition@example.org';

type Values = Readonly<Record<string, FieldValue>>;

function gridOf(table: Table, rows: Readonly<Record<string, Values>>, lang: Lang): Grid {
  const columns = columnOrder(table);
  return [
    columns.map((field) => keyCell(table, field)),
    columns.map((field) => headingFor(table, field, lang)),
    ...Object.entries(rows).map(([id, values]) => {
      const cells = toCells(table, values, lang);
      return columns.map((field) => (field === ID ? id : (cells[field] ?? '')));
    }),
  ];
}

function notOnPaper(): never {
  throw new Error('Setup, views and selections are not on paper.');
}

export class PaperWorkbook implements World {
  readonly mails: Mail[] = [];
  readonly published: PublishingStep[] = [];
  private readonly grids = new Map<string, Grid>();
  private readonly properties = new Map<string, string>();
  private readonly docs = new Map<string, Document>();
  private readonly speaks: Lang;
  private ids = 0;

  constructor(
    rows: Partial<Rows>,
    public now: Moment,
  ) {
    const settings = { ...rows.settings, spreadsheet: { value: SPREADSHEET }, version: { value: '1' } };
    const given: Readonly<Record<string, Readonly<Record<string, Values>>>> = { ...rows, settings };
    this.speaks = spoken(rows.settings?.['language']?.value, 'en');
    for (const table of tables) this.grids.set(table.key, gridOf(table, given[table.key] ?? {}, this.speaks));
    this.grids.set(start.key, [[start.key], [PAUSE_ROW, 'Pause all mail', false]]);
    // Reminders are on since the day before.
    this.properties.set(
      'owner',
      JSON.stringify({ email: OWNER, spreadsheet: SPREADSHEET, since: '2026-11-01' }),
    );
  }

  /** Changes a row as somebody does who types into the sheet. */
  edit(sheet: string, id: string, values: Values): void {
    const table = tableOf(sheet);
    const grid = this.grids.get(sheet) ?? [];
    const { columns } = locateColumns(table, grid);
    const row = grid.findIndex((cells) => cells[(columns.get(ID) ?? 0) - 1] === id);
    this.grids.set(sheet, written(grid, writesFor(columns, row + 1, [toCells(table, values, this.speaks)])));
  }

  readonly workbook: World['workbook'] = {
    id: () => SPREADSHEET,
    zone: () => 'America/Chicago',
    paused: () => false,
    doubles: () => [],
    tab: (key) => this.tab(key),
    setZone: notOnPaper,
    makeTable: notOnPaper,
    makeView: notOnPaper,
    addColumns: notOnPaper,
    dress: notOnPaper,
    reword: notOnPaper,
    draw: notOnPaper,
    drawChart: notOnPaper,
    setPaused: notOnPaper,
    selected: notOnPaper,
    tabsInSight: notOnPaper,
    hideTabs: notOnPaper,
    showTabs: notOnPaper,
    show: notOnPaper,
    removeRows: notOnPaper,
    backUp: notOnPaper,
    removeBackups: notOnPaper,
  };

  private tab(key: string): Tab | undefined {
    const grid = this.grids.get(key);
    if (!grid) return undefined;
    return {
      key,
      name: key,
      place: () => 1,
      grid: () => grid,
      write: (writes) => this.grids.set(key, written(this.grids.get(key) ?? [], writes)),
      calculated: () => new Set<number>(),
      rename: notOnPaper,
      state: () => ({ key, grid }),
    };
  }

  readonly mailer: World['mailer'] = { remaining: () => 100, send: (mail) => this.mails.push(mail) };

  readonly documents: World['documents'] = {
    find: () => [],
    create: (key, _, content) => {
      const link = `https://docs.google.com/document/d/${key.replace('|', '-')}/edit`;
      this.docs.set(link, content);
      return { id: key, link, trashed: false };
    },
    state: (link) => (this.docs.has(link) ? 'there' : 'gone'),
    read: (link) => this.docs.get(link) ?? [],
  };

  readonly membersFile: World['membersFile'] = {
    find: () => undefined,
    create: () => ({ id: 'members', link: 'https://docs.google.com/spreadsheets/d/members', trashed: false }),
    read: () => new Map(),
    write: (_, steps) => this.published.push(...steps),
    readers: () => [],
    share: () => 'shared',
    unshare: notOnPaper,
  };

  readonly trials: World['trials'] = {
    cells: notOnPaper,
    now: notOnPaper,
    document: notOnPaper,
    membersFile: notOnPaper,
    trigger: notOnPaper,
  };

  readonly memory: World['memory'] = {
    all: () => Object.fromEntries(this.properties),
    stored: (key) => this.properties.get(key),
    set: (key, value) => this.properties.set(key, value),
    remove: (key) => this.properties.delete(key),
  };

  readonly turn: World['turn'] = { take: (work) => work() };
  readonly clock: World['clock'] = { now: () => this.now, elapsed: () => 0 };
  readonly alarm: World['alarm'] = { isSet: () => true, set: notOnPaper, unset: notOnPaper };
  readonly user = (): string => OWNER;
  readonly newId = (): string => `run${++this.ids}`;
  readonly templates: World['templates'] = () => templates;
}
