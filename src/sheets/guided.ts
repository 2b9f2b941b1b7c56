/** The sheets that have a form in the guide, in tab order; apart from the others, which the sidebar needn't carry. */
import type { Table } from '../core/sheet.ts';
import { actions } from './actions.ts';
import { judgements } from './judgements.ts';
import { meetings } from './meetings/meetings.ts';
import { people } from './people.ts';

export const guidedTables: readonly Table[] = [people, actions, meetings, judgements];

/** The sheet with this key. Throws for a key that no guided sheet has: a bug. */
export function guidedTable(key: string): Table {
  const found = guidedTables.find((table) => table.key === key);
  if (!found) throw new Error(`No guided sheet has the key ${key}.`);
  return found;
}
