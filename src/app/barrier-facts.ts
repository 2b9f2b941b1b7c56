/** What the workbook's dates and counts say about how the coalition works; no names leave here but organizations'. */
import { daysBetween, type Day } from '../core/day.ts';
import { fold } from '../core/choices.ts';
import { actions, isOpen } from '../sheets/actions.ts';
import type { CoalitionFacts, MeetingFacts } from '../sheets/barrier-signals.ts';
import { contacts } from '../sheets/contacts.ts';
import type { Meeting } from '../sheets/meetings/meetings.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import { itemsOf } from './meeting-facts.ts';
import type { World } from './ports.ts';
import { read, readMeetings, readPeople } from './records.ts';

/** States of a meeting that did not come about, or not for sure. */
const NOT_HELD: readonly Meeting['state'][] = ['draft', 'poll', 'cancelled'];

/** What happened more meetings ago says little about today. */
const MEETINGS = 12;

/** The day on which a document first went out, from the Outbox. */
function sentOn(ledger: Ledger, meeting: string, stage: 'agenda' | 'minutes'): Day | undefined {
  const days = ledger
    .about(meeting)
    .flatMap((entry) => (entry.stage === stage && entry.values.when ? [entry.values.when.slice(0, 10)] : []));
  return days.sort()[0];
}

/** How many different people lead an item: `Sign-on letter (10 min, Priya)`; undefined where none is named. */
function speakersOf(items: string | undefined): number | undefined {
  const names = itemsOf(items).flatMap((item) => {
    const last = /\(([^()]*)\)\s*$/.exec(item)?.[1]?.split(',').at(-1) ?? '';
    return last.trim() === '' || /\d/.test(last) ? [] : [fold(last)];
  });
  return names.length === 0 ? undefined : new Set(names).size;
}

function factsOf(ledger: Ledger, id: string, meeting: Meeting, today: Day): MeetingFacts {
  const { date = '', items, state } = meeting;
  const agenda = sentOn(ledger, id, 'agenda');
  const minutes = sentOn(ledger, id, 'minutes');
  const speakers = speakersOf(items);
  // Minutes that went out another way are said to be out.
  const waiting = state !== 'minutes-sent' && state !== 'approved' ? today : undefined;
  const until = minutes ?? waiting;
  return {
    ...(speakers === undefined ? {} : { speakers }),
    ...(agenda === undefined ? {} : { agendaAhead: daysBetween(agenda, date) }),
    ...(until === undefined ? {} : { minutesAfter: daysBetween(date, until) }),
  };
}

/** Days since somebody was talked to for the first time. */
function daysSinceNew(world: World, today: Day): number | undefined {
  const first = new Map<string, Day>();
  for (const { who, day } of read(world, contacts).rows.map(({ values }) => values)) {
    if (who === undefined || day === undefined || day > today) continue;
    const known = first.get(fold(who));
    if (known === undefined || day < known) first.set(fold(who), day);
  }
  const latest = [...first.values()].sort().at(-1);
  return latest === undefined ? undefined : daysBetween(latest, today);
}

export function barrierFacts(world: World): CoalitionFacts {
  const { day: today } = world.clock.now();
  const ledger = ledgerOf(world);
  const people = readPeople(world);
  const held = readMeetings(world)
    .rows.filter(
      ({ values: { date, state } }) => date !== undefined && date < today && !NOT_HELD.includes(state),
    )
    .sort((a, b) => ((a.values.date ?? '') < (b.values.date ?? '') ? -1 : 1));
  const promises = read(world, actions)
    .rows.map(({ values }) => values)
    .filter(isOpen);
  const lastContact = daysSinceNew(world, today);
  return {
    meetings: held.slice(-MEETINGS).map(({ id, values }) => factsOf(ledger, id ?? '', values, today)),
    carried: promises.map(({ carried = 0 }) => carried),
    organizations: promises.flatMap(({ who }) => {
      const found = who === undefined ? undefined : people.register.find(who);
      const known = found && 'id' in found ? people.byId(found.id) : undefined;
      return known?.person.organization ?? [];
    }),
    ...(lastContact === undefined ? {} : { lastContact }),
  };
}
