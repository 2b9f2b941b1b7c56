/** Form a coalition?: what to ask before there is one (seeds.md W11, Q1–Q10b, P22–P28). */
import { choiceList } from '../core/choices.ts';
import { choice, line, paragraph } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';

export const fitAnswers = choiceList('fit answer', {
  yes: { en: 'Yes', es: 'Sí', tone: 'settled' },
  partly: { en: 'Partly', es: 'En parte', tone: 'waiting' },
  no: { en: 'No', es: 'No' },
  unknown: { en: 'We don’t know', es: 'No sabemos' },
});

export const fit = defineTable({
  key: 'fit',
  name: { en: 'Form a coalition?', es: '¿Formar una coalición?' },
  purpose: {
    en: 'Questions to answer together before anybody is invited.',
    es: 'Preguntas para responder juntos antes de invitar a nadie.',
  },
  tabColor: '#bf9000',
  begins: 'later',
  guided: true,
  asked: { answer: 'answer' },
  fields: {
    question: line({
      heading: { en: 'Question', es: 'Pregunta' },
      help: {
        en: 'Talk it over with two or three people; different views are worth knowing.',
        es: 'Háblela con dos o tres personas; vale la pena saber si piensan distinto.',
      },
      audience: 'core',
      width: 520,
      required: true,
    }),
    answer: choice(fitAnswers, {
      heading: { en: 'Answer', es: 'Respuesta' },
      help: {
        en: '“We don’t know” is honest, and says what to find out next.',
        es: '“No sabemos” es honesto, y dice qué averiguar después.',
      },
      audience: 'core',
      width: 150,
    }),
    note: paragraph({
      heading: { en: 'Note', es: 'Nota' },
      help: {
        en: 'What the answer rests on, so that it can be looked at again.',
        es: 'En qué se basa la respuesta, para poder revisarla.',
      },
      audience: 'core',
      width: 420,
    }),
  },
});

export type Fit = RowOf<typeof fit.fields>;
