/** The sheets that have a form in the guide, in tab order; apart from the others, which the sidebar needn't carry. */
import type { Table } from '../core/sheet.ts';
import { actions } from './actions.ts';
import { barriers } from './barriers.ts';
import { conflicts } from './conflicts.ts';
import { contacts } from './contacts.ts';
import { fit } from './fit.ts';
import { funding } from './funding.ts';
import { goals } from './goals.ts';
import { indicators } from './indicators.ts';
import { judgements } from './judgements.ts';
import { links } from './links.ts';
import { measures } from './measures.ts';
import { meetings } from './meetings/meetings.ts';
import { offers } from './offers.ts';
import { people } from './people.ts';
import { pledges } from './pledges.ts';
import { pulse } from './pulse.ts';
import { purposes } from './purposes.ts';
import { readings } from './readings.ts';
import { reflections } from './reflections.ts';
import { results } from './results.ts';
import { roles } from './roles.ts';
import { signons } from './signons.ts';
import { stock } from './stock.ts';
import { tactics } from './tactics.ts';
import { ways } from './ways/ways.ts';
import { wins } from './wins.ts';

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
  links,
  tactics,
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
];

/** The sheet with this key. Throws for a key that no guided sheet has: a bug. */
export function guidedTable(key: string): Table {
  const found = guidedTables.find((table) => table.key === key);
  if (!found) throw new Error(`No guided sheet has the key ${key}.`);
  return found;
}
