/** The coalition workbook: its sheets, in tab order. A new sheet is one file and one line here. */
import type { Sheet, Table } from '../core/sheet.ts';
import { actions } from './actions.ts';
import { barriers } from './barriers.ts';
import { conflicts } from './conflicts.ts';
import { contacts } from './contacts.ts';
import { figures } from './figures.ts';
import { fit } from './fit.ts';
import { funding } from './funding.ts';
import { goals } from './goals.ts';
import { indicators } from './indicators.ts';
import { judgements } from './judgements.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { measures } from './measures.ts';
import { meetings } from './meetings/meetings.ts';
import { offers } from './offers.ts';
import { outbox } from './outbox.ts';
import { people } from './people.ts';
import { pledges } from './pledges.ts';
import { power } from './power.ts';
import { pulse } from './pulse.ts';
import { purposes } from './purposes.ts';
import { readings } from './readings.ts';
import { reflections } from './reflections.ts';
import { results } from './results.ts';
import { roles } from './roles.ts';
import { settings } from './settings.ts';
import { signons } from './signons.ts';
import { start } from './start.ts';
import { stock } from './stock.ts';
import { strategy } from './strategy.ts';
import { tactics } from './tactics.ts';
import { ways } from './ways/ways.ts';
import { wins } from './wins.ts';

export const sheets: readonly Sheet[] = [
  start,
  purposes,
  fit,
  goals,
  ways,
  people,
  reflections,
  contacts,
  signons,
  offers,
  roles,
  actions,
  meetings,
  power,
  judgements,
  links,
  tactics,
  strategy,
  figures,
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
