/** Judgements: where somebody stands on one goal, and how much say they have. About a demand, never a person (design §2.21). */
import { choice, day, line, person } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { confidences, positions, says, targetTypes } from './choices.ts';

export const judgements = defineTable({
  key: 'judgements',
  name: { en: 'Judgements' },
  purpose: { en: 'What the Power map shows: position and say over one decision, with what it rests on.' },
  tabColor: '#7a3e9d',
  begins: 'later',
  guided: true,
  stamp: 'looked',
  fields: {
    person: person({
      heading: { en: 'Person' },
      help: { en: 'A named person, never a whole institution: only people can say yes.' },
      audience: 'core',
      shown: 'always',
      width: 180,
      required: true,
    }),
    goal: line({
      heading: { en: 'Goal' },
      help: { en: 'The demand this is about. The same person can stand elsewhere on another one.' },
      audience: 'core',
      shown: 'always',
      width: 180,
    }),
    target: choice(targetTypes, {
      heading: { en: 'Target' },
      help: { en: 'Primary: can say yes. Secondary: the primary target listens to them.' },
      audience: 'core',
      shown: 'always',
      width: 130,
      initial: 'none',
    }),
    position: choice(positions, {
      heading: { en: 'Position' },
      help: { en: 'Toward this goal today, as far as you know. “We don’t know” is an answer.' },
      audience: 'core',
      shown: 'always',
      width: 130,
    }),
    say: choice(says, {
      heading: { en: 'Say over it' },
      help: { en: 'How much this decision depends on them.' },
      audience: 'core',
      shown: 'always',
      width: 110,
    }),
    basis: line({
      heading: { en: 'What it rests on' },
      help: { en: 'What they said or did. Write it so that it could be read out in public.' },
      audience: 'core',
      shown: 'always',
      width: 210,
    }),
    confidence: choice(confidences, {
      heading: { en: 'How sure' },
      help: { en: 'Guesses are fine when they are called guesses.' },
      audience: 'core',
      shown: 'always',
      width: 90,
    }),
    looked: day({
      heading: { en: 'Last looked at' },
      help: { en: 'People move. What is older than half a year should be asked again.' },
      audience: 'core',
      shown: 'always',
      width: 140,
    }),
    by: person({
      heading: { en: 'By whom' },
      help: { en: 'Who judged it, so that others can ask.' },
      audience: 'core',
      shown: 'always',
      width: 130,
    }),
  },
});

export type Judgement = RowOf<typeof judgements.fields>;
