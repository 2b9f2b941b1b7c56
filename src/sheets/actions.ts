/** Action plan: what was promised, by whom, by when (seeds.md W9, A1–A7, A15). */
import { choice, day, line, number, paragraph, people, person } from '../core/field.ts';
import type { Rule } from '../core/reminder.ts';
import { addDays } from '../core/day.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { audiences, commitmentStates } from './choices.ts';

export const actions = defineTable({
  key: 'actions',
  name: { en: 'Action plan' },
  purpose: { en: 'Every promise in one place: who does what, by when, and what help it needs.' },
  tabColor: '#b45f06',
  begins: 'setup',
  guided: true,
  seenBy: 'seenBy',
  fields: {
    what: line({
      heading: { en: 'What' },
      help: { en: 'One step that somebody can finish. Begin with a verb.' },
      audience: 'members',
      shown: 'always',
      width: 300,
      required: true,
    }),
    who: person({
      heading: { en: 'Who' },
      help: { en: 'Exactly one person answers for it, because what belongs to all gets done by none.' },
      audience: 'members',
      shown: 'always',
      width: 170,
    }),
    by: day({
      heading: { en: 'By when' },
      help: { en: 'A date, so that the workbook can remind in time.' },
      audience: 'members',
      shown: 'always',
      width: 140,
    }),
    state: choice(commitmentStates, {
      heading: { en: 'State' },
      help: { en: 'Done, carried over, handed off or dropped: each is fine, as long as it is said.' },
      audience: 'members',
      shown: 'always',
      width: 120,
      initial: 'open',
    }),
    help: line({
      heading: { en: 'Help needed' },
      help: { en: 'What would get it moving. Asking early is part of the plan.' },
      audience: 'members',
      shown: 'always',
      width: 220,
    }),
    helpers: people({
      heading: { en: 'Helpers' },
      help: { en: 'Who lends a hand.' },
      audience: 'members',
      shown: 'folded',
    }),
    consult: people({
      heading: { en: 'Consult' },
      help: { en: 'Who is asked before it is done.' },
      audience: 'members',
      shown: 'folded',
    }),
    inform: people({
      heading: { en: 'Inform' },
      help: { en: 'Who is told once it is done.' },
      audience: 'members',
      shown: 'folded',
    }),
    available: line({
      heading: { en: 'Resources available' },
      help: { en: 'Money, people, contacts, rooms that we have for it.' },
      audience: 'members',
      shown: 'folded',
    }),
    needed: line({
      heading: { en: 'Resources needed' },
      help: { en: 'What is still missing, so that somebody can offer it.' },
      audience: 'members',
      shown: 'folded',
    }),
    barriers: paragraph({
      heading: { en: 'Barriers' },
      help: { en: 'Who might resist, and how. Stays with the core group.' },
      audience: 'core',
      shown: 'folded',
    }),
    communication: paragraph({
      heading: { en: 'Communication' },
      help: {
        en: 'How it is carried out among people: who hears of it from whom. Stays with the core group.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    goal: line({
      heading: { en: 'Goal' },
      help: { en: 'Which goal it serves; what serves none can be dropped.' },
      audience: 'members',
      shown: 'folded',
    }),
    meeting: line({
      heading: { en: 'From meeting' },
      help: { en: 'Where it was promised.' },
      audience: 'members',
      shown: 'folded',
    }),
    carried: number({
      heading: { en: 'Times carried' },
      help: { en: 'How often it came back. The third time, ask: drop it, split it, or help?' },
      audience: 'members',
      shown: 'folded',
    }),
    seenBy: choice(audiences, {
      heading: { en: 'Who may see' },
      help: { en: 'Empty means the core group only: such a row is on no members’ agenda.' },
      audience: 'core',
      shown: 'folded',
      initial: 'members',
    }),
  },
});

export type Action = RowOf<typeof actions.fields>;

/** A promise comes back until it is done, handed off or dropped (method.md §11); whoever took it over has a row of it. */
export function isOpen({ state }: Action): boolean {
  return state !== 'done' && state !== 'handed-off' && state !== 'dropped';
}

/** Two days before, and a friendly question three days after (method.md §14). */
export const commitmentRules: readonly Rule<Action>[] = [
  {
    stage: 'before',
    window: ({ by, ...action }) =>
      by !== undefined && isOpen(action) ? { due: by, from: addDays(by, -2), until: by } : undefined,
    to: ({ who }) => (who === undefined ? [] : [who]),
  },
  {
    stage: 'after',
    window: ({ by, ...action }) =>
      by !== undefined && isOpen(action)
        ? { due: by, from: addDays(by, 3), until: addDays(by, 6) }
        : undefined,
    to: ({ who }) => (who === undefined ? [] : [who]),
  },
];
