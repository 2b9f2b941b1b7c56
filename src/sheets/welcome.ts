/** The welcome page of somebody who has agreed: what they joined, and what comes next (seeds.md E12, E1, E10). */
import { heading, list, paragraph, title, type Document, type Line } from '../core/document.ts';
import type { Lang } from '../core/lang.ts';

/** The questions of *How we work* whose answers hold for every member, in the order of the page. */
export const agreedWays = [
  'rules',
  'duties',
  'rhythm',
  'method',
  'surrogates',
  'absence',
  'news',
  'newcomers',
] as const;

/** Answers of *How we work* that have a place of their own on the page. */
export const namedWays = ['mission', 'time'] as const;

/** What the page says; made from what members may see. What is still open is empty. */
export interface WelcomePaper {
  readonly coalition: string;
  /** As they want to be shown. */
  readonly name: string;
  readonly mission: string;
  readonly purposes: readonly string[];
  readonly time: string;
  readonly agreements: readonly { readonly asks: string; readonly answer: string }[];
  readonly dates: readonly { readonly when: string; readonly what: string }[];
  readonly contact: string;
}

interface WelcomeText {
  welcome(coalition: string): string;
  intro(name: string): string;
  readonly purpose: string;
  readonly noPurpose: string;
  readonly time: string;
  readonly noTime: string;
  readonly agreements: string;
  readonly noAgreements: string;
  readonly dates: string;
  readonly noDates: string;
  readonly contact: string;
  readonly noContact: string;
  readonly close: string;
}

const welcomeText: Record<Lang, WelcomeText> = {
  en: {
    welcome: (coalition) => `Welcome to ${coalition}`,
    intro: (name) =>
      `${name}, it is good that you are here. This page says what you joined and what comes next.`,
    purpose: 'What we are here for',
    noPurpose: 'We have not put this into words yet. You can help.',
    time: 'The time we ask',
    noTime: 'We have not settled this yet. Tell us what you can give.',
    agreements: 'How we work together',
    noAgreements: 'We are still settling this. You have a say in it.',
    dates: 'Next dates',
    noDates: 'No date is set yet. We will tell you.',
    contact: 'Whom to call',
    noContact: 'Write a name and a phone number here.',
    close: 'Ask us anything, at any time. You may also step back whenever you need to.',
  },
  es: {
    welcome: (coalition) => `Le damos la bienvenida a ${coalition}`,
    intro: (name) => `${name}: qué bueno que está aquí. Esta página dice de qué ya forma parte y qué sigue.`,
    purpose: 'Para qué estamos',
    noPurpose: 'Todavía no lo hemos puesto en palabras. Usted puede ayudar.',
    time: 'El tiempo que pedimos',
    noTime: 'Todavía no lo hemos acordado. Díganos cuánto puede dar.',
    agreements: 'Cómo trabajamos',
    noAgreements: 'Todavía lo estamos acordando. Su voz cuenta.',
    dates: 'Próximas fechas',
    noDates: 'Todavía no hay fecha. Le avisaremos.',
    contact: 'A quién llamar',
    noContact: 'Escriba aquí un nombre y un teléfono.',
    close: 'Pregunte lo que quiera, cuando quiera. También puede tomarse una pausa si la necesita.',
  },
};

/** The page, in the language in which somebody reads. */
export function welcome(paper: WelcomePaper, lang: Lang): Document {
  const say = welcomeText[lang];
  const { mission, purposes, time, agreements, dates } = paper;
  /** A name and what it stands for; a question ends in its own sign. */
  const pair = (name: string, text: string): Line => [
    { text: name.endsWith('?') ? name : `${name}:`, strong: true },
    { text: ` ${text}` },
  ];
  const lines = (items: readonly Line[], none: string) => [items.length > 0 ? list(items) : paragraph(none)];
  return [
    title(say.welcome(paper.coalition)),
    paragraph(say.intro(paper.name)),
    heading(say.purpose),
    ...(mission === '' ? [] : [paragraph(mission)]),
    ...(mission !== '' && purposes.length === 0 ? [] : lines(purposes, say.noPurpose)),
    heading(say.time),
    paragraph(time || say.noTime),
    heading(say.agreements),
    ...lines(
      agreements.map(({ asks, answer }) => pair(asks, answer)),
      say.noAgreements,
    ),
    heading(say.dates),
    ...lines(
      dates.map(({ when, what }) => pair(when, what)),
      say.noDates,
    ),
    heading(say.contact),
    paragraph(paper.contact || say.noContact),
    paragraph(say.close),
  ];
}
