/** What the answers before a coalition say: careful where little is known, and never a verdict. */
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/core/lang.ts';
import { fitReading } from '../../src/sheets/fit-reading.ts';
import type { Fit } from '../../src/sheets/fit.ts';
import { fitQuestions } from '../../src/sheets/questions/fit.ts';

/** Answers as they stand in the sheet: `trust no`. */
function reading(answers: string, lang: Lang = 'en'): string {
  const rows = answers
    .split(/[,\n]/)
    .map((line) => line.trim().split(' '))
    .filter(([id]) => id !== '')
    .map(([id = '', answer]) => ({ id, values: { answer: answer as Fit['answer'] & string } }));
  for (const { id } of rows) expect(fitQuestions.map((question) => question.id)).toContain(id);
  return fitReading(rows, lang);
}

const ten = `
  power yes, radar yes, message yes, work yes, leverage yes
  best yes, problem yes, trust no, existing partly, purpose partly`;

const all = `${ten}, services yes, shared yes, possible yes`.replace(/no|partly/g, 'yes');

describe('the reading of the answers', () => {
  test('says how many speak for it, what to talk about first, and what is still open', () => {
    expect(reading(ten)).toBe(
      'Seven of ten speak for it. Two do in part. Trust is the weak point: talk about it before you begin. Three are still open.',
    );
    expect(reading(ten, 'es')).toBe(
      'Siete de diez hablan a favor. Dos lo hacen en parte. El punto débil es la confianza: háblenlo antes de empezar. Tres siguen abiertas.',
    );
  });

  test('names several weak points', () => {
    expect(reading(`${ten.replace('work yes', 'work no')}, services no, threat yes, money yes`)).toBe(
      'Six of eleven speak for it. Two do in part. The weak points are sharing the work, trust and knowing what is offered here: talk about them before you begin. Two are still open. What speaks for now: a threat to the community and new funding.',
    );
  });

  test('gives none where nobody has answered, or almost nobody', () => {
    expect(reading('')).toBe('Nobody has answered yet. Begin with the question that you are least sure of.');
    expect(reading('trust unknown, best unknown')).toBe(reading(''));
    expect(reading('power yes, trust no, best yes')).toBe(
      'Three of thirteen answered: too few to go by. Trust is the weak point: talk about it before you begin.',
    );
    expect(reading('power yes', 'es')).toBe(
      'Hay una de trece respondidas: muy pocas para guiarse por ellas.',
    );
  });

  test('counts what nobody knows as open, never as a no', () => {
    expect(reading(ten.replace('trust no', 'trust unknown'))).toBe(
      'Seven of nine speak for it. Two do in part. Look once more at what exists already and a purpose. Four are still open.',
    );
  });

  test('says so where a coalition is not seen as the best answer', () => {
    expect(reading(all.replace('best yes', 'best no'))).toBe(
      'Twelve of thirteen speak for it. You don’t see a coalition as the best answer to this: look at other ways first.',
    );
  });

  test('says that all is well where it is, and that there is time where nothing presses', () => {
    expect(reading(`${all}, threat no, information no, change no, money no, broad no`)).toBe(
      'Thirteen of thirteen speak for it. No weak point shows. Nothing presses, so there is time to prepare.',
    );
  });

  test('of an occasion alone is no reading yet', () => {
    expect(reading('threat yes')).toBe(
      'Nobody has answered yet. Begin with the question that you are least sure of. What speaks for now: a threat to the community.',
    );
  });
});
