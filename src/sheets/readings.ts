/**
 * Indicator values: one number a period, with its story (seeds.md W16, D4–D5, D8, Q35–Q36). All of it is core, because
 * a small count can tell of one person: what members may see of it is worded by `sayReading`.
 */
import { day, number, paragraph, person, reference, type Audience } from '../core/field.ts';
import type { Lang } from '../core/lang.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';

export const readings = defineTable({
  key: 'readings',
  name: { en: 'Indicator values', es: 'Valores de indicadores' },
  purpose: {
    en: 'The numbers behind the indicators, each with the story that explains it.',
    es: 'Los números detrás de los indicadores, cada uno con la historia que lo explica.',
  },
  rule: {
    en: 'Totals only. Never a name, and never numbers about so few people that somebody could be recognized.',
    es: 'Solo totales. Nunca un nombre, ni datos de tan pocas personas que alguien pueda ser reconocido.',
  },
  tabColor: '#2c6e7f',
  begins: 'later',
  guided: true,
  fields: {
    indicator: reference({
      to: 'indicators',
      heading: { en: 'Indicator', es: 'Indicador' },
      help: {
        en: 'Chosen from Indicators, so that the value finds its line.',
        es: 'Se elige de Indicadores, para que el valor encuentre su línea.',
      },
      audience: 'core',
      width: 230,
      required: true,
    }),
    period: day({
      heading: { en: 'Until which day', es: 'Hasta qué día' },
      help: {
        en: 'The last day that was counted, so that the values come in the right order.',
        es: 'El último día contado, para que los valores queden en orden.',
      },
      audience: 'core',
      width: 140,
    }),
    number: number({
      heading: { en: 'How many', es: 'Cuántas personas' },
      help: {
        en: 'The count itself, such as 41; without it nobody can check the share.',
        es: 'El conteo mismo, como 41; sin él nadie puede comprobar la proporción.',
      },
      audience: 'core',
      width: 120,
    }),
    of: number({
      heading: { en: 'Out of how many', es: 'De cuántas en total' },
      help: {
        en: 'The whole group in that time, because 41 of 160 is not 41 of 50.',
        es: 'Todo el grupo en ese tiempo, porque 41 de 160 no es 41 de 50.',
      },
      audience: 'core',
      width: 130,
    }),
    value: number({
      heading: { en: 'Value', es: 'Valor' },
      help: {
        en: 'The share or rate as published; left empty, it is the count out of the whole group, in percent.',
        es: 'La tasa publicada; si queda vacía, es el conteo sobre todo el grupo, en por ciento.',
      },
      audience: 'core',
      width: 90,
    }),
    story: paragraph({
      heading: { en: 'The story behind it', es: 'La historia detrás' },
      help: {
        en: 'What moved it, as far as we know: a number alone starts the wrong talk. About causes, never a person.',
        es: 'Qué lo movió, hasta donde sabemos: un número solo confunde. Sobre causas, nunca sobre una persona.',
      },
      audience: 'core',
      width: 330,
    }),
    by: person({
      heading: { en: 'Entered by', es: 'Quién lo anotó' },
      help: {
        en: 'Whom to ask if a number looks odd.',
        es: 'A quién preguntar si un número parece raro.',
      },
      audience: 'core',
      width: 150,
    }),
  },
});

export type Reading = RowOf<typeof readings.fields>;

/** Fewer people than this could be recognized by those who know them (method.md §6). */
const FEW = 10;

/** True where the count, those who are not in it, or the whole group are so few that members aren't shown them. */
export function isSmall({ number, of }: Reading): boolean {
  const rest = number !== undefined && of !== undefined ? of - number : undefined;
  return [number, rest, of].some((count) => count !== undefined && count < FEW);
}

/** The value as typed, otherwise the count out of the whole group in percent, otherwise the count. */
export function valueOf({ value, number, of }: Reading): number | undefined {
  if (value !== undefined) return value;
  return number !== undefined && of !== undefined && of > 0 ? (number * 100) / of : number;
}

/** A number as it is said: with one digit after the point at most. */
export function sayNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const words: Record<Lang, { few: string; outOf(number: number, of: number): string }> = {
  en: { few: 'Too few people to show a number', outOf: (number, of) => `${number} of ${of}` },
  es: { few: 'Muy pocas personas para mostrar un número', outOf: (number, of) => `${number} de ${of}` },
};

/** A value in words, such as `25.6 (41 of 160)`; for members, no number about few people. Undefined where there is none. */
export function sayReading(reading: Reading, audience: Audience, lang: Lang): string | undefined {
  const value = valueOf(reading);
  if (value === undefined) return undefined;
  if (audience === 'members' && isSmall(reading)) return words[lang].few;
  const { number, of } = reading;
  const share = reading.value === undefined && number !== undefined && of !== undefined && of > 0 ? '%' : '';
  const count = number !== undefined && of !== undefined ? ` (${words[lang].outOf(number, of)})` : '';
  return `${sayNumber(value)}${share}${count}`;
}
