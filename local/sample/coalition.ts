/** The sample coalition: fictional, its dates relative to the day on which it is entered. */
import { addDays, sayDay, type Day } from '../../src/core/day.ts';
import type { Action } from '../../src/sheets/actions.ts';
import type { Judgement } from '../../src/sheets/judgements.ts';
import type { Meeting } from '../../src/sheets/meetings/meetings.ts';

export const coalition = {
  name: 'Alder County Safe Return Coalition',
  spreadsheet: 'Safe Return Coalition',
  zone: 'America/Chicago',
  contact: 'Rosa Benavides, rosa.benavides@harborstreet.example.org',
  /** The coalition's own account; it owns the spreadsheet and the reminders. */
  account: 'saferreturn.alder@example.org',
  /** Accounts with which the spreadsheet is shared for editing. */
  editors: ['rosa.benavides@harborstreet.example.org', 'denise.okafor@lantern.example.org'],
  /** For viewing. */
  viewers: ['joan.whitaker@alderlegalaid.example.org'],
  /** Members with a Google account. */
  members: ['priya.nand@secondshift.example.org'],
  /** Members who read mail, and have no Google account. */
  withoutAccount: ['elias.ramos@puertaabierta.example.org'],
} as const;

/** The demand, as it stands in Settings and above the Power map. */
export function goalOf(today: Day): string {
  return `By ${sayDay(addDays(today, 150), 'en')} the County Board votes $400,000 a year for a Safe Return Fund.`;
}

/** What everything is for, adopted at the first meeting. */
export const resultSentence =
  'All adults who come home from prison or jail to Alder County have a safe place to live.';

/** Backs the result in public; no member, and never mailed. */
export const authorizingBody = {
  name: 'County Health Board',
  unit: 'organization',
  status: 'listed',
  groups: ['health', 'government'],
  next: 'Report to it twice a year',
} as const;

/** As the register lists her, who has a namesake. */
const MARIA_OF_COLLEGE = 'María Delgado · Valley Community College';

/** The short goal. */
export const letterGoal = 'Letter with 25 organizations';
const FUND = 'Safe Return Fund';

/** Names of the meetings, by which promises refer to them. */
export const meetingNames = {
  data: 'First data meeting',
  demand: 'Full meeting: our demand',
  letter: 'Full meeting: the letter',
  strategy: 'Strategy committee',
  next: 'Full meeting',
  poll: 'Full meeting after next',
} as const;

/** The meetings, oldest first. */
export function meetingsOf(today: Day): readonly Meeting[] {
  const on = (days: number): Day => addDays(today, days);
  const place = 'Puerta Abierta hall, 114 Mill Street';
  const evening = { starts: '18:00', ends: '19:30', place } as const;
  const forMembers = { invited: ['All members'], seenBy: 'members' } as const;
  return [
    {
      what: meetingNames.data,
      date: on(-61),
      ...evening,
      ...forMembers,
      state: 'approved',
      notes: '9 present. Decided: the result sentence, by consensus.',
    },
    {
      what: meetingNames.demand,
      date: on(-33),
      ...evening,
      ...forMembers,
      state: 'approved',
      notes: '11 present. Decided: ask for $400,000, not $250,000; one stood aside.',
    },
    {
      what: meetingNames.letter,
      date: on(-5),
      ...evening,
      ...forMembers,
      state: 'minutes-sent',
      notes:
        '12 present, one question about surrogates. Decided: the sheriff is invited by name, per meeting.',
    },
    {
      what: meetingNames.strategy,
      date: on(3),
      starts: '17:00',
      ends: '18:00',
      place: 'Alder Legal Aid, back room',
      state: 'scheduled',
      invited: ['Rosa Benavides', 'Denise Okafor', 'Joan Whitaker', 'Luz Carranza'],
      items: 'Who asks Chair Marsh (15 min, Rosa)\nThe two commissioners nobody knows (20 min, Luz)',
      seenBy: 'core',
    },
    {
      what: meetingNames.next,
      date: on(9),
      ...evening,
      ...forMembers,
      state: 'scheduled',
      items: [
        'Who offers what: three gaps. Discuss (20 min, María from Mothers of the Inside)',
        'Sign-on letter, 11 of 25 (10 min, Priya)',
        'Map it together: two commissioners (15 min, Luz)',
      ].join('\n'),
      access: 'Childcare; interpretation Spanish and English; step-free; bus 14 stops in front',
      notes: 'The hall feels safe to people. Not the courthouse annex.',
    },
    {
      what: meetingNames.poll,
      date: on(37),
      ...evening,
      ...forMembers,
      state: 'poll',
      items: 'Rides to the prison (Curtis)',
      notes: 'Second round of the date poll: three dates, 8 of 14 answered.',
    },
  ];
}

/** What was promised, in the order in which it was. */
export function actionsOf(today: Day): readonly Action[] {
  const by = (days: number): Day => addDays(today, days);
  const { data, demand, letter, strategy } = meetingNames;
  return [
    {
      what: 'Draft the cost sheet',
      who: 'Joan Whitaker',
      by: by(-8),
      state: 'done',
      meeting: demand,
      goal: FUND,
      seenBy: 'members',
    },
    {
      what: 'Ask five congregations to sign the letter',
      who: 'Pastor Elías Ramos',
      by: by(2),
      state: 'in-progress',
      meeting: letter,
      goal: letterGoal,
      seenBy: 'members',
    },
    {
      what: 'Ask the Financial Aid Office for a contact',
      who: MARIA_OF_COLLEGE,
      by: by(-3),
      state: 'open',
      meeting: demand,
      seenBy: 'members',
    },
    {
      what: 'Get the release dates from the jail',
      who: 'Ruth Abernathy',
      by: by(1),
      state: 'open',
      meeting: letter,
      goal: FUND,
      seenBy: 'members',
    },
    {
      what: 'Find two families willing to speak',
      who: 'T. W.',
      by: by(7),
      state: 'open',
      help: 'Somebody who can drive them to the meeting',
      meeting: demand,
      carried: 2,
      seenBy: 'members',
    },
    {
      what: 'Bring bus passes',
      who: 'Curtis Bell',
      by: by(0),
      state: 'open',
      meeting: letter,
      seenBy: 'members',
    },
    {
      what: 'Draft the op-ed for the Courier',
      who: 'Priya Nand',
      by: by(-20),
      state: 'carried',
      carried: 3,
      meeting: data,
      goal: FUND,
      seenBy: 'members',
    },
    {
      what: 'Book the hall for three months',
      who: 'Marcus Tillery',
      by: by(-10),
      state: 'handed-off',
      helpers: ['Pastor Elías Ramos'],
      meeting: demand,
      seenBy: 'members',
    },
    {
      what: 'Ask Chair Marsh for the visit',
      who: 'Pastor Elías Ramos',
      by: by(5),
      state: 'open',
      meeting: strategy,
      goal: FUND,
      seenBy: 'core',
    },
    { what: 'Update the member list', by: by(6), state: 'open', meeting: letter, seenBy: 'members' },
    { what: 'Translate the one-pager', by: by(8), state: 'open', meeting: letter, seenBy: 'members' },
    {
      what: 'Thank Second Shift for the first landlord guarantee',
      who: 'Rosa Benavides',
      by: by(4),
      state: 'open',
      seenBy: 'members',
    },
    { what: '=HYPERLINK("https://example.org/flyer","Print the flyer")', state: 'open', seenBy: 'members' },
  ];
}

/** What people typed into the Action plan's cells by hand: rows by what they say, cells by column key. */
export const typedIntoActions: readonly {
  readonly what: string;
  readonly cells: Readonly<Record<string, string>>;
}[] = [
  { what: 'Update the member list', cells: { who: 'María' } },
  { what: 'Bring chairs', cells: { actions: 'Bring chairs', who: 'Maria & James', by: 'next tues' } },
];

/** The half-filled Power map: seven placed, the others not yet. */
export function judgementsOf(today: Day): readonly Judgement[] {
  const goal = goalOf(today);
  const looked = (days: number): Day => addDays(today, days);
  return [
    {
      person: 'Chair Helen Marsh',
      goal,
      target: 'primary',
      position: 'neutral',
      say: 'decides',
      confidence: 'likely',
      looked: looked(-30),
      basis: 'Spoke after the March hearing',
      wanted: 'active-ally',
      cares: 'A county that others look up to',
      by: 'Pastor Elías Ramos',
    },
    {
      person: 'Commissioner Inez Fuller',
      goal,
      target: 'secondary',
      position: 'passive-ally',
      say: 'strong',
      confidence: 'sure',
      looked: looked(-30),
      basis: 'Met Joan and Luz',
      by: 'Luz Carranza',
    },
    {
      person: 'Commissioner Tom Whitlow',
      goal,
      target: 'secondary',
      position: 'passive-opposition',
      say: 'strong',
      confidence: 'guess',
      looked: looked(-210),
    },
    {
      person: 'Budget Director Amy Kerr',
      goal,
      target: 'secondary',
      position: 'neutral',
      say: 'strong',
      confidence: 'likely',
      looked: looked(-45),
    },
    {
      person: 'Sheriff Walt Haney',
      goal,
      target: 'secondary',
      position: 'passive-ally',
      say: 'notable',
      confidence: 'likely',
      looked: looked(-45),
      basis: 'Says the jail is over capacity',
      began: 'passive-opposition',
      wanted: 'active-ally',
    },
    {
      person: 'Lyle Gant',
      goal,
      target: 'none',
      position: 'active-opposition',
      say: 'some',
      confidence: 'sure',
      looked: looked(-60),
    },
    {
      person: 'Gene Falk',
      goal,
      target: 'none',
      position: 'neutral',
      say: 'some',
      confidence: 'guess',
      looked: looked(-12),
      basis: 'Wants rent guarantees; could lean our way',
      wanted: 'passive-ally',
      cares: 'Rent that comes every month',
    },
  ];
}
