/** The sample coalition's worksheets on what it is for: purposes, whether to form one, services, goals, how it works. */
import { addDays, type Day } from '../../../src/core/day.ts';
import { fit } from '../../../src/sheets/fit.ts';
import { goals } from '../../../src/sheets/goals.ts';
import { offers } from '../../../src/sheets/offers.ts';
import { purposes } from '../../../src/sheets/purposes.ts';
import { ways, type Way } from '../../../src/sheets/ways/ways.ts';
import { goalOf, letterGoal, resultSentence } from '../coalition.ts';
import { answersFor, rowsFor, type Worksheet } from './worksheet.ts';

export const chosenPurposes: Worksheet = answersFor(purposes, {
  needs: {
    ours: true,
    note: 'We asked 60 people who came home last year what they missed in the first week.',
  },
  change: { ours: true, note: 'A bed, an ID and somebody to call on the day of release.' },
  trust: { ours: true, note: 'Survivors and people who come home at one table.' },
  policy: {
    ours: true,
    note: 'The Safe Return Fund. Public Health and Probation stand aside from that part.',
  },
});

export const fitAnswered: Worksheet = answersFor(fit, {
  power: { answer: 'yes', note: 'No group of ours has ever got an item on the board’s agenda alone.' },
  radar: { answer: 'yes' },
  message: {
    answer: 'yes',
    note: 'Congregations, tenants and families reach people that none of us reaches.',
  },
  work: { answer: 'partly', note: 'Seven can give four hours a month; the others two.' },
  leverage: { answer: 'yes', note: 'The chair, through Pastor Ramos.' },
  best: { answer: 'yes' },
  problem: { answer: 'yes', note: 'People come home to no bed, no ID and nobody who planned for safety.' },
  trust: { answer: 'partly', note: 'One old quarrel about a grant; talk about it first.' },
  existing: { answer: 'yes', note: 'There is a jobs network, and nothing on housing at release.' },
  purpose: { answer: 'yes' },
  services: { answer: 'partly', note: 'We began a list.' },
  shared: { answer: 'yes', note: 'Nine organizations said so at the first meeting.' },
  possible: { answer: 'yes' },
  threat: { answer: 'no' },
  information: { answer: 'yes', note: 'The jail publishes release numbers since last year.' },
  change: { answer: 'yes', note: 'The county writes a new budget in spring.' },
  money: { answer: 'unknown' },
  broad: { answer: 'partly' },
});

export const services: Worksheet = rowsFor(
  offers,
  {
    service: 'Emergency beds',
    organization: 'Harbor Street Reentry Center',
    area: 'Whole county',
    languages: 'English',
    refer: 'Call the front desk before 4 pm; say that it is for tonight.',
    seenBy: 'members',
  },
  { service: 'ID at release', area: 'County jail', seenBy: 'members' },
  {
    service: 'Job placement',
    organization: 'Harbor Street Reentry Center',
    area: 'Whole county',
    languages: 'English, Spanish',
    refer: 'Walk in on Tuesdays.',
    seenBy: 'members',
  },
  {
    service: 'Job placement',
    organization: 'Second Shift Staffing',
    area: 'Whole county',
    languages: 'English',
    refer: 'Ask for Priya.',
    seenBy: 'members',
  },
  {
    service: 'Job placement',
    organization: 'Valley Community College',
    area: 'Whole county',
    languages: 'English, Spanish',
    refer: 'Career desk, ground floor.',
    seenBy: 'members',
  },
  {
    service: 'Legal help',
    organization: 'Alder Legal Aid',
    area: 'Whole county',
    languages: 'English, Spanish',
    refer: 'Call the intake line in the morning.',
    seenBy: 'members',
  },
  {
    service: 'Safety planning',
    organization: 'Lantern Survivor Services',
    area: 'Whole county',
    languages: 'English, Spanish',
    refer: 'Call at any hour; no name is asked.',
    seenBy: 'members',
  },
  {
    service: 'Childcare at meetings',
    organization: 'Iglesia Puerta Abierta',
    area: 'Mill Street',
    languages: 'Spanish, English',
    refer: 'Tell the pastor two days before.',
    seenBy: 'members',
  },
  { service: 'Family transport to the prison', area: 'Whole county', seenBy: 'members' },
  { service: 'Mental health in Spanish', area: 'Whole county', languages: 'Spanish', seenBy: 'members' },
);

export function goalsOf(today: Day): Worksheet {
  const by = (days: number): Day => addDays(today, days);
  return rowsFor(
    goals,
    {
      sentence: goalOf(today),
      specific: 'Vote a Safe Return Fund: 30 nights of housing and an ID at release, two victim advocates',
      amount: 400_000,
      unit: 'dollars a year',
      owner: 'Rosa Benavides',
      by: by(150),
      state: 'working',
      knownBy: 'The vote in the minutes of the County Board',
      talent: 'Somebody who can explain a county budget',
      means: 'A cost sheet, a letter, eleven organizations',
      serves: resultSentence,
      horizon: 'long',
      kind: 'funding',
      level: 'local',
      again: by(60),
      seenBy: 'members',
    },
    {
      sentence: letterGoal,
      specific: 'Collect signatures under the letter to the County Board',
      amount: 25,
      unit: 'organizations',
      owner: 'Priya Nand',
      by: by(45),
      state: 'working',
      knownBy: 'The rows of Sign-ons',
      means: 'The letter, and 14 people who ask',
      serves: 'The Safe Return Fund',
      horizon: 'short',
      kind: 'policy',
      level: 'local',
      seenBy: 'members',
    },
  );
}

/** All is settled but who may stand in; that goes on the next agenda. */
export function waysOf(today: Day): Worksheet {
  const settled = (answer: string, note?: string): Way => ({
    answer,
    ...(note === undefined ? {} : { note }),
    decided: addDays(today, -61),
    again: addDays(today, 304),
  });
  return answersFor(ways, {
    structure: settled('coalition'),
    unit: settled('both', 'Organizations name one person; people come for themselves.'),
    size: settled('layered', 'A core of seven, members around it.'),
    recruits: settled('core'),
    leadership: settled('coordinator'),
    authorizing: settled('needed', 'The County Health Board, by resolution D-190.'),
    steering: settled('yes'),
    lifetime: settled('review'),
    aim: settled('both'),
    planning: settled('together'),
    allies: settled('one-issue', 'Landlords, for rent guarantees.'),
    money: settled('check', 'First the question whether it would bend the goal.'),
    method: settled('fallback', 'Two rounds of talk, then a vote.'),
    threshold: settled('two-thirds'),
    quorum: settled('half'),
    conflict: settled('outside'),
    rhythm: settled('monthly', 'Evenings, 18:00; a meal first.'),
    surrogates: { answer: 'undecided' },
    review: settled('start'),
    agenda: settled('organizer'),
    absence: settled('other-ways', 'By phone, or one evening every second month.'),
    places: settled('safe', 'Never the courthouse annex.'),
    'experience-core': settled('yes'),
    'experience-decisions': settled('partly', 'Two more families are asked to speak.'),
    mission: settled('We see to it that coming home is safe, for those who come and for those who wait.'),
    vision: settled('A county where nobody leaves prison or jail to the street.'),
    values: settled('Nothing about us without us. Safety for survivors. Plain words.'),
    rules: settled('One speaks at a time. What is said here stays here. Everybody may pass.'),
    time: settled('Members: one evening a month. Core group: four hours a month.'),
    duties: settled('Come or say so. Keep a promise, or ask for help in time.'),
    newcomers: settled('Somebody of the core group calls before the first evening and sits beside them.'),
    knowing: settled('Ten minutes in pairs at the start: what brought you here?'),
    news: settled('By mail or text, as each person chose.'),
    reports: settled('At the start of each meeting, two sentences each.'),
  });
}
