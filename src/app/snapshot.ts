/**
 * What the guide opens with, kept in one cell of Start here beside the sheet's key: opening costs the same however
 * many sheets and rows there are. It is derived from the sheets, and made anew by every `refresh`.
 */
import * as z from 'zod/mini';
import { textOf } from '../core/cell.ts';
import { KEY_ROW } from '../core/table.ts';
import { start } from '../sheets/start.ts';
import type { Status } from '../api.ts';
import { parseJson } from './owner.ts';
import type { World } from './ports.ts';

/** What of the status stands in the sheets; the rest is said anew each time. */
export type Kept = Omit<
  Status,
  'state' | 'user' | 'today' | 'time' | 'zone' | 'reminders' | 'coreHidden' | 'fresh' | 'stepWords'
>;

interface Snapshot {
  /** The spreadsheet that it is of: a copy of the workbook carries its original's. */
  readonly spreadsheet: string;
  readonly version: string;
  readonly status: Kept;
}

const shape = z.object({ spreadsheet: z.string(), version: z.string(), status: z.looseObject({}) });

/** A cell holds 50,000 characters (platform.md §5); past this, lists are cut, and the next refresh tells the rest. */
const ROOM = 45_000;

/** The column of the kept cell, from 1; undefined where Start here or its key is gone. */
function placeIn(world: World): { readonly column: number; readonly text: string } | undefined {
  const keys = world.workbook.tab(start.key)?.grid()[KEY_ROW - 1] ?? [];
  const at = keys.findIndex((cell) => textOf(cell) === start.key);
  return at < 0 ? undefined : { column: at + 2, text: textOf(keys[at + 1]) };
}

/** What was kept last; undefined where nothing can be read. */
export function readSnapshot(world: World): Snapshot | undefined {
  const parsed = shape.safeParse(parseJson(placeIn(world)?.text ?? ''));
  return parsed.success ? (parsed.data as unknown as Snapshot) : undefined;
}

/** Keeps a status; nothing is written where it says what is kept already. */
export function keepSnapshot(world: World, spreadsheet: string, version: string, status: Status): void {
  const { state: _state, user: _user, today: _today, time: _time, zone: _zone, ...rest } = status;
  const { reminders: _reminders, coreHidden: _hidden, fresh: _fresh, stepWords: _words, ...kept } = rest;
  const place = placeIn(world);
  if (!place) return;
  const whole = JSON.stringify({ spreadsheet, version, status: kept } satisfies Snapshot);
  const few = { ...kept, due: kept.due.slice(0, 20), meetings: kept.meetings.slice(0, 20) };
  const text = whole.length <= ROOM ? whole : JSON.stringify({ spreadsheet, version, status: few });
  if (text === place.text || text.length > ROOM) return;
  world.workbook.tab(start.key)?.write([{ row: KEY_ROW, column: place.column, cells: [[text]] }]);
}
