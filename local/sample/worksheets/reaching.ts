/** The sample coalition's worksheets on people: whom to ask first, contacts, sign-ons, roles, who reaches whom, tactics. */
import { addDays, type Day } from '../../../src/core/day.ts';
import { contacts, type Contact } from '../../../src/sheets/contacts.ts';
import { links } from '../../../src/sheets/links.ts';
import { reflections } from '../../../src/sheets/reflections.ts';
import { roles } from '../../../src/sheets/roles.ts';
import { signons } from '../../../src/sheets/signons.ts';
import { tactics } from '../../../src/sheets/tactics.ts';
import { answersFor, rowsFor, type Worksheet } from './worksheet.ts';

const PASTOR = 'Pastor Elías Ramos';
const MARIA_OF_FAMILIES = 'María Delgado · Mothers of the Inside';

export const askedFirst: Worksheet = answersFor(reflections, {
  easiest: {
    who: 'Priya Nand',
    common: 'She hires people who came home.',
    hurdles: 'Evenings are hard for her.',
    benefits: 'Reliable staff for her; the view of an employer for us.',
  },
  harder: {
    who: 'Gene Falk',
    common: 'He wants tenants who stay.',
    hurdles: 'Fear of unpaid rent.',
    benefits: 'A rent guarantee for him; doors that open for us.',
  },
  strategic: {
    who: 'Ruth Abernathy',
    common: 'Fewer people in crisis.',
    hurdles: 'Her office may not lobby.',
    benefits: 'Numbers and standing for us; a working referral list for her.',
  },
});

export function contactsOf(today: Day): Worksheet {
  const on = (days: number): Day => addDays(today, days);
  return rowsFor(
    contacts,
    {
      who: 'Priya Nand',
      by: 'Denise Okafor',
      day: on(-52),
      how: 'call',
      asked: 'Come to the first data meeting',
      said: 'Yes, if it ends on time.',
      next: 'Send her the day and the bus line',
      nextBy: on(-50),
    },
    {
      who: 'Budget Director Amy Kerr',
      by: 'Ruth Abernathy',
      day: on(-16),
      how: 'email',
      asked: 'What should a cost sheet show?',
      said: 'Two pages, three years, one number a line.',
      next: 'Send her the cost sheet',
      nextBy: on(4),
    },
    {
      who: 'Gene Falk',
      by: 'Rosa Benavides',
      day: on(-12),
      how: 'email',
      asked: 'Come to one meeting and hear what a guarantee could look like',
      next: 'Call him',
      nextBy: on(5),
    },
    {
      who: 'Commissioner Inez Fuller',
      by: 'Luz Carranza',
      day: on(-9),
      how: 'meeting',
      asked: 'Who decides about the fund, and when?',
      said: 'Her office sees the need and wants numbers from the jail.',
      next: 'Bring her the release dates',
      nextBy: on(7),
    },
  );
}

/** What Joan enters on the second day, before she asks who was there last. */
export function joansContact(today: Day): Contact {
  return {
    who: 'Commissioner Inez Fuller',
    by: 'Joan Whitaker',
    day: addDays(today, 1),
    how: 'call',
    asked: 'Read the cost sheet before the hearing',
    next: 'Ask whether she has questions',
    nextBy: addDays(today, 8),
  };
}

/** Eleven of twenty-five; Public Health and Probation were never asked. */
export function signonsOf(today: Day): Worksheet {
  const until = addDays(today, 200);
  const yes = (organization: string, days: number, who?: string) =>
    ({
      organization,
      ...(who === undefined ? {} : { authorizedBy: who }),
      public: 'yes',
      until,
      signed: addDays(today, days),
      how: who === undefined ? 'Signed sheet' : 'Mail',
    }) as const;
  return rowsFor(
    signons,
    yes('Harbor Street Reentry Center', -33, 'Rosa Benavides'),
    yes('Lantern Survivor Services', -33, 'Denise Okafor'),
    yes('Iglesia Puerta Abierta', -32, PASTOR),
    yes('Alder Legal Aid', -30, 'Joan Whitaker'),
    yes('Mothers of the Inside', -30, MARIA_OF_FAMILIES),
    yes('Alder Tenants Union', -26, 'Luz Carranza'),
    yes('Second Shift Staffing', -21, 'Priya Nand'),
    yes('Mill Street Bakery', -14),
    yes('Riverside Fellowship', -12),
    { ...yes('Valley Community College', -10), public: 'no', how: 'Mail; the board still has to agree' },
    { ...yes('Alder Barbers’ Circle', -6), public: 'no', how: 'Call' },
  );
}

export function rolesOf(today: Day): Worksheet {
  const since = addDays(today, -61);
  const until = addDays(today, 120);
  return rowsFor(
    roles,
    { who: 'Rosa Benavides', role: 'coordinator', since, backup: 'Marcus Tillery' },
    { who: 'Denise Okafor', role: 'facilitator', since, until, backup: 'Luz Carranza' },
    { who: 'Marcus Tillery', role: 'note-taker', since, until, backup: 'Joan Whitaker' },
    { who: PASTOR, role: 'access', since, note: 'Ramp, childcare and the keys of the hall.' },
    { who: 'Joan Whitaker', role: 'wording', since, backup: 'Denise Okafor' },
    { who: 'Luz Carranza', role: 'timekeeper', since, until, backup: 'T. W.' },
    { who: 'T. W.', role: 'vibes', since, until },
    {
      who: 'Ben Sorrell',
      role: 'surrogate',
      since,
      note: 'For Ruth Abernathy; open until we decide on stand-ins.',
    },
    { who: 'Priya Nand', role: 'speaker', since: addDays(today, -5), note: 'What an employer looks for.' },
  );
}

export function linksOf(today: Day): Worksheet {
  const on = addDays(today, -5);
  return rowsFor(
    links,
    {
      from: PASTOR,
      kind: 'congregation',
      to: 'Chair Helen Marsh',
      strength: 'strong',
      basis: 'They sing in the same choir',
      on,
    },
    {
      from: 'Ruth Abernathy',
      kind: 'work',
      to: 'Budget Director Amy Kerr',
      strength: 'medium',
      basis: 'Budget round every spring',
      on,
    },
    {
      from: 'Luz Carranza',
      kind: 'advises',
      to: 'Commissioner Inez Fuller',
      strength: 'medium',
      basis: 'Sat on her housing panel',
      on,
    },
    {
      from: 'Commissioner Inez Fuller',
      kind: 'work',
      to: 'Chair Helen Marsh',
      strength: 'medium',
      basis: 'They vote on the same committee',
      on,
    },
    {
      from: 'Budget Director Amy Kerr',
      kind: 'reports-to',
      to: 'Chair Helen Marsh',
      strength: 'medium',
      basis: 'County chart',
      on,
    },
  );
}

export function tacticsOf(today: Day): Worksheet {
  const when = (days: number): Day => addDays(today, days);
  return rowsFor(
    tactics,
    {
      tactic: 'Visit with clergy, a survivor and somebody who came home',
      target: 'Chair Helen Marsh',
      kind: 'meeting',
      demand: 'Put the fund on the board’s agenda',
      backing: 'Her congregation; three voices that are rarely heard together',
      who: PASTOR,
      when: when(20),
      state: 'planned',
      fits: 'yes',
      sense: 'yes',
    },
    {
      tactic: 'Cost sheet on two pages',
      target: 'Budget Director Amy Kerr',
      kind: 'points',
      demand: 'Say which line of the budget could carry it',
      backing: 'Numbers from the jail and from Public Health',
      who: 'Joan Whitaker',
      when: when(4),
      state: 'done',
      fits: 'yes',
      sense: 'yes',
    },
    {
      tactic: 'Op-ed in the Courier',
      target: 'Nora Pike',
      kind: 'op-ed',
      demand: 'Print it before the hearing',
      backing: 'A local employer writes it',
      who: 'Priya Nand',
      when: when(30),
      state: 'idea',
      fits: 'unsure',
      sense: 'yes',
    },
    {
      tactic: 'Letter with 25 organizations',
      target: 'Commissioner Tom Whitlow',
      kind: 'sign-on',
      demand: 'Vote for the fund',
      backing: 'Organizations from his district',
      who: 'Luz Carranza',
      when: when(45),
      state: 'planned',
      fits: 'yes',
      sense: 'yes',
    },
  );
}
