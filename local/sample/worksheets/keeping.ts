/** The sample coalition's worksheets on staying together: wins, promises to members, barriers, differences, money, looking back. */
import { addDays, type Day } from '../../../src/core/day.ts';
import { barriers } from '../../../src/sheets/barriers.ts';
import { conflicts } from '../../../src/sheets/conflicts.ts';
import { funding } from '../../../src/sheets/funding.ts';
import { pledges } from '../../../src/sheets/pledges.ts';
import { pulse } from '../../../src/sheets/pulse.ts';
import type { PulseTopic } from '../../../src/sheets/questions/pulse.ts';
import { stock } from '../../../src/sheets/stock.ts';
import { wins } from '../../../src/sheets/wins.ts';
import { answersFor, rowsFor, type Worksheet } from './worksheet.ts';

export function winsOf(today: Day): Worksheet {
  return rowsFor(
    wins,
    {
      what: 'The hall is ours for free, every second Tuesday',
      when: addDays(today, -40),
      thanks: ['Pastor Elías Ramos'],
      seenBy: 'members',
    },
    {
      what: 'The first landlord takes a rent guarantee',
      when: addDays(today, -12),
      thanks: ['Priya Nand', 'Luz Carranza'],
      seenBy: 'members',
    },
    {
      what: 'The cost sheet fits on two pages',
      when: addDays(today, -8),
      thanks: ['Joan Whitaker'],
      seenBy: 'members',
    },
  );
}

export function pledgesOf(today: Day): Worksheet {
  return rowsFor(
    pledges,
    {
      what: 'Childcare at every full meeting',
      whom: ['T. W.', 'María Delgado · Mothers of the Inside'],
      by: addDays(today, 9),
      kept: 'yes',
    },
    { what: 'A call with the minutes', whom: ['Curtis Bell'], by: addDays(today, 14), kept: 'not-yet' },
    {
      what: 'An interpreter for every vote',
      whom: ['Luz Carranza', 'Pastor Elías Ramos'],
      by: addDays(today, 9),
      kept: 'not-yet',
    },
  );
}

export const barriersSeen: Worksheet = rowsFor(
  barriers,
  {
    sees: 'One promise has come back three times',
    kind: 'productivity',
    tries: 'Split it: who drafts, who asks the paper.',
    who: 'Rosa Benavides',
    state: 'trying',
  },
  {
    sees: 'Agendas went out less than a week ahead',
    kind: 'time',
    tries: 'Draft it ten days ahead, send it the same week.',
    who: 'Marcus Tillery',
    state: 'trying',
  },
  {
    sees: 'Two member offices may not speak in public',
    kind: 'turf',
    tries: 'Ask them for numbers, never for a signature.',
    who: 'Denise Okafor',
    state: 'eased',
  },
);

export function conflictsOf(today: Day): Worksheet {
  return rowsFor(conflicts, {
    about: 'An old quarrel about a grant',
    handled: 'aside',
    next: 'Settled by phone; say thank you',
    look: addDays(today, 60),
    state: 'settled',
  });
}

export function fundingOf(today: Day): Worksheet {
  return rowsFor(
    funding,
    {
      source: 'Alder Neighbors Fund',
      amount: '$12,000',
      uses: 'Interpreting, childcare and bus passes for a year',
      bends: 'no',
      decision: 'asked',
      day: addDays(today, 21),
    },
    {
      source: 'State reentry grant',
      amount: '$150,000 over two years',
      uses: 'A case manager at Harbor Street',
      bends: 'unsure',
      decision: 'looking',
      day: addDays(today, 40),
    },
    {
      source: 'A company that sells calls from jail',
      amount: '$5,000',
      uses: 'A banner and a dinner',
      bends: 'yes',
      decision: 'declined',
      day: addDays(today, -70),
    },
  );
}

export function stockOf(today: Day): Worksheet {
  return rowsFor(stock, {
    day: addDays(today, 11),
    needs: 'Rides to the prison; mental health in Spanish',
    posts: 'A second note taker; somebody for the press',
    stretch: 'T. W. would like to facilitate once',
    backgrounds: 'Somebody who reads county budgets',
    landscape: 'The jail is over capacity; the budget is written in spring',
    next: 'Ask the college for a budget student; pair T. W. with Denise',
  });
}

/** Averages of eleven answers, and of nine before. */
const PULSE: Readonly<Record<PulseTopic, readonly [now: number, before: number, response?: string]>> = {
  purpose: [4.5, 4.1],
  clarity: [3.4, 3.2, 'The roles hang on the wall.'],
  voice: [4, 3.6],
  worth: [4.2, 4.2],
  'follow-through': [3.1, 3.4, 'Split what has come back twice.'],
  information: [3.8, 3.3],
  trust: [4.1, 3.9],
  conflict: [3.7, 3.5],
  benefit: [3.9, 4],
  means: [2.7, 2.9, 'Two chances for money are on Funding.'],
  'shared-lead': [2.9, 2.6, 'T. W. facilitates in two months.'],
  progress: [3.6, 3],
};

export function pulseOf(today: Day): Worksheet {
  const round = addDays(today, 9);
  const answers = Object.entries(PULSE).map(([topic, [average, before, response]]) => [
    topic,
    { average, answers: 11, round, before, ...(response === undefined ? {} : { response }) },
  ]);
  return answersFor(pulse, Object.fromEntries(answers) as Record<PulseTopic, object>);
}
