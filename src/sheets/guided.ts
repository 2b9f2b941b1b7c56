/** The sheets that have a form in the guide, in tab order; apart from the others, which the sidebar needn't carry. */
import type { Table } from '../core/sheet.ts';
import { actions } from './actions.ts';
import { contacts } from './contacts.ts';
import { fit } from './fit.ts';
import { goals } from './goals.ts';
import { judgements } from './judgements.ts';
import { meetings } from './meetings/meetings.ts';
import { offers } from './offers.ts';
import { people } from './people.ts';
import { purposes } from './purposes.ts';
import { reflections } from './reflections.ts';
import { roles } from './roles.ts';
import { signons } from './signons.ts';
import { ways } from './ways/ways.ts';

export const guidedTables: readonly Table[] = [
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
  judgements,
];

/** The sheet with this key. Throws for a key that no guided sheet has: a bug. */
export function guidedTable(key: string): Table {
  const found = guidedTables.find((table) => table.key === key);
  if (!found) throw new Error(`No guided sheet has the key ${key}.`);
  return found;
}
