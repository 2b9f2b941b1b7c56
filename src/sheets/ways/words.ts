/** *How we work*: what a coalition says in its own words (seeds.md G3, G4, E1–E14, A13, A14). */
import type { AskedRow } from '../../core/sheet.ts';

export const wordWays: readonly AskedRow[] = [
  {
    id: 'mission',
    asks: { en: 'Our mission', es: 'Nuestra misión' },
    why: {
      en: 'What we are here for, in one sentence that everybody helped to write.',
      es: 'Para qué estamos, en una frase que todos ayudaron a escribir.',
    },
  },
  {
    id: 'vision',
    asks: { en: 'Our vision', es: 'Nuestra visión' },
    why: {
      en: 'How it will look here once we are no longer needed.',
      es: 'Cómo se verá este lugar cuando ya no hagamos falta.',
    },
  },
  {
    id: 'values',
    asks: { en: 'Our values', es: 'Nuestros valores' },
    why: {
      en: 'What we hold to when it gets hard; three are enough.',
      es: 'A qué nos atenemos cuando se pone difícil; bastan tres.',
    },
  },
  {
    id: 'rules',
    asks: { en: 'Our ground rules', es: 'Nuestras reglas de convivencia' },
    why: {
      en: 'How we talk and listen, so that everyone has the same voice.',
      es: 'Cómo hablamos y escuchamos, para que cada quien tenga la misma voz.',
    },
  },
  {
    id: 'time',
    asks: { en: 'The time we ask of members', es: 'El tiempo que pedimos' },
    why: {
      en: 'Hours a month, said openly before anybody says yes.',
      es: 'Horas al mes, dichas con claridad antes de que alguien acepte.',
    },
  },
  {
    id: 'duties',
    asks: { en: 'What members promise', es: 'A qué se compromete cada integrante' },
    why: {
      en: 'Coming, being open, sharing data, doing instead of telling others: whatever you agreed on.',
      es: 'Venir, hablar claro, compartir datos, hacer en vez de mandar: lo que hayan acordado.',
    },
  },
  {
    id: 'newcomers',
    asks: { en: 'How we welcome newcomers', es: 'Cómo recibimos a quien llega' },
    why: {
      en: 'Somebody explains things outside of the meeting, so that no one feels lost in it.',
      es: 'Alguien explica las cosas fuera de la reunión, para que nadie se pierda en ella.',
    },
  },
  {
    id: 'knowing',
    asks: { en: 'How we get to know each other', es: 'Cómo nos conocemos' },
    why: {
      en: 'A meal, a round of strengths: people work better with those they know.',
      es: 'Una comida, una ronda de fortalezas: se trabaja mejor con quien se conoce.',
    },
  },
  {
    id: 'news',
    asks: { en: 'How news travels', es: 'Cómo corren las noticias' },
    why: {
      en: 'Who tells whom what, and by which way, also to people without email.',
      es: 'Quién le dice qué a quién y por qué medio, también a quien no usa correo.',
    },
  },
  {
    id: 'reports',
    asks: { en: 'How we report to each other', es: 'Cómo nos rendimos cuentas' },
    why: {
      en: 'Who hands out tasks, and where each says how theirs stands.',
      es: 'Quién reparte las tareas, y dónde dice cada quien cómo va la suya.',
    },
  },
];
