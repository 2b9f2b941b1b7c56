/** The coalition workbook: its sheets, in tab order. A new sheet is one file and one line here. */
import type { Sheet, Table } from '../core/sheet.ts';
import { actions } from './actions.ts';
import { contacts } from './contacts.ts';
import { fit } from './fit.ts';
import { goals } from './goals.ts';
import { judgements } from './judgements.ts';
import { lists } from './lists.ts';
import { meetings } from './meetings/meetings.ts';
import { offers } from './offers.ts';
import { outbox } from './outbox.ts';
import { people } from './people.ts';
import { power } from './power.ts';
import { purposes } from './purposes.ts';
import { reflections } from './reflections.ts';
import { roles } from './roles.ts';
import { settings } from './settings.ts';
import { signons } from './signons.ts';
import { start } from './start.ts';
import { ways } from './ways/ways.ts';

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
