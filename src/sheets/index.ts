/** The coalition workbook: its sheets, in tab order. A new sheet is one file and one line here. */
import type { Sheet, Table } from '../core/sheet.ts';
import { actions } from './actions.ts';
import { judgements } from './judgements.ts';
import { lists } from './lists.ts';
import { meetings } from './meetings/meetings.ts';
import { outbox } from './outbox.ts';
import { people } from './people.ts';
import { power } from './power.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { barriers } from './barriers.ts';
import { conflicts } from './conflicts.ts';
import { funding } from './funding.ts';
import { indicators } from './indicators.ts';
import { links } from './links.ts';
import { measures } from './measures.ts';
import { pledges } from './pledges.ts';
import { pulse } from './pulse.ts';
import { readings } from './readings.ts';
import { results } from './results.ts';
import { stock } from './stock.ts';
import { strategy } from './strategy.ts';
import { tactics } from './tactics.ts';
import { wins } from './wins.ts';

export const sheets: readonly Sheet[] = [
  start,
  people,
  actions,
  meetings,
  power,
  judgements,
  links,
  tactics,
  strategy,
  results,
  indicators,
  readings,
  measures,
  wins,
  pledges,
  barriers,
  conflicts,
  funding,
  stock,
  pulse,
  settings,
  outbox,
  lists,
];

export const tables: readonly Table[] = sheets.filter((sheet): sheet is Table => sheet.kind === 'table');

/** The sheet with this key. Throws for a key that no sheet has: a bug. */
export function sheetOf(key: string): Sheet {
  const found = sheets.find((sheet) => sheet.key === key);
  if (!found) throw new Error(`No sheet has the key ${key}.`);
  return found;
}

/** The table with this key. Throws for a key that no table has: a bug. */
export function tableOf(key: string): Table {
  const found = sheetOf(key);
  if (found.kind !== 'table') throw new Error(`${key} is not a table.`);
  return found;
}
