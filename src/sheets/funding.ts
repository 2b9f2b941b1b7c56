/** Funding: each chance for money, with the question whether it would bend the goal (seeds.md V16, K14, P9, B8). */
import { choiceList } from '../core/choices.ts';
import { choice, day, line } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { yesNoUnsure } from './answers.ts';

export const fundingDecisions = choiceList('funding decision', {
  looking: { en: 'Looking at it', es: 'Lo estudiamos' },
  asked: { en: 'Applied', es: 'Solicitado', tone: 'waiting' },
  received: { en: 'Received', es: 'Recibido', tone: 'settled' },
  'turned-down': { en: 'They said no', es: 'Dijeron que no', tone: 'over' },
  declined: { en: 'We said no', es: 'Dijimos que no', tone: 'over' },
});

export const funding = defineTable({
  key: 'funding',
  name: { en: 'Funding', es: 'Financiamiento' },
  purpose: {
    en: 'Each chance for money, and whether it helps our goal or pulls us away from it.',
    es: 'Cada oportunidad de dinero, y si ayuda a nuestra meta o nos aleja de ella.',
  },
  tabColor: '#8a6d3b',
  begins: 'later',
  guided: true,
  fields: {
    source: line({
      heading: { en: 'Source', es: 'De dónde viene' },
      help: {
        en: 'Who gives it; ask early whether partners apply for the same.',
        es: 'Quién lo da; pregunte pronto si otros socios piden lo mismo.',
      },
      audience: 'core',
      width: 240,
      required: true,
    }),
    amount: line({
      heading: { en: 'Amount', es: 'Cantidad' },
      help: {
        en: 'As they write it, with the years it is for, so that nobody plans with too much.',
        es: 'Como lo escriben, con los años que cubre, para no planear de más.',
      },
      audience: 'core',
      width: 140,
    }),
    uses: line({
      heading: { en: 'What for', es: 'Para qué' },
      help: {
        en: 'The part of our plan that it pays for; if none, it is a new plan.',
        es: 'La parte de nuestro plan que paga; si no hay ninguna, es otro plan.',
      },
      audience: 'core',
      width: 260,
    }),
    bends: choice(yesNoUnsure, {
      heading: { en: 'Would it change direction?', es: '¿Cambiaría el rumbo?' },
      help: {
        en: 'Whether we would do something else than we agreed; such money costs more than it brings.',
        es: 'Si haríamos algo distinto de lo acordado; ese dinero cuesta más de lo que trae.',
      },
      audience: 'core',
      width: 170,
    }),
    decision: choice(fundingDecisions, {
      heading: { en: 'Decision', es: 'Decisión' },
      help: {
        en: 'Saying no to money is a decision that a coalition can be proud of.',
        es: 'Decir que no a un dinero es una decisión de la que una coalición puede estar orgullosa.',
      },
      audience: 'core',
      width: 150,
      initial: 'looking',
    }),
    day: day({
      heading: { en: 'Deadline or day decided', es: 'Plazo o día de la decisión' },
      help: {
        en: 'Until it is decided the deadline, so that nobody writes through the night.',
        es: 'Mientras no se decide, el plazo, para que nadie escriba toda la noche.',
      },
      audience: 'core',
      width: 160,
    }),
  },
});

export type Funding = RowOf<typeof funding.fields>;
