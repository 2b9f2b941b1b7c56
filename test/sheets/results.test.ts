/** What the coach asks about result sentences: each draft with its hints. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/lang.ts';
import { coachResult, composeResult, resultHints, type ResultHint } from '../../src/sheets/result-coach.ts';

describe('a sentence that is a result already', () => {
  test.each([
    'All adults released from the state corrections department to Harlow County become reintegrated.',
    'All adults coming home to Harlow County are part of the community again.',
    'Every family in Harlow lives without fear.',
    'Each young person in our city has a safe home.',
    'Everybody in the Eastside neighborhood feels safe at home.',
    'In Harlow County, all survivors live in safety.',
    'All women and men returning to Reed County have a place to live.',
    'Todas las personas adultas que vuelven al condado de Harlow son parte de la comunidad.',
    'Todos los jóvenes de la ciudad de Reed viven en un hogar seguro.',
    'Cada familia del barrio Eastside vive sin miedo.',
    'En el condado de Harlow, todas las mujeres y hombres que regresan tienen dónde vivir.',
    'Todas las madres en Harlow están seguras en su casa.',
  ])('%s', (sentence) => {
    expect(resultHints({ sentence })).toEqual([]);
  });
});

describe('a sentence with one thing to think about', () => {
  test.each<[ResultHint, string]>([
    ['no-population', 'Harlow County is a place where returning home is safe.'],
    ['no-population', 'El condado de Harlow es un lugar donde se vive sin miedo.'],
    ['part', 'Most adults coming home to Harlow County become reintegrated.'],
    ['part', 'Half of adults coming home to Harlow County have work.'],
    ['part', 'At least 200 adults in Harlow County live in safety.'],
    ['part', 'One in two families in Harlow County lives in safety.'],
    ['part', 'More adults coming home to Harlow County become reintegrated.'],
    ['part', 'La mayoría de las personas adultas del condado de Harlow viven sin miedo.'],
    ['part', 'Al menos 200 familias del condado de Harlow viven sin miedo.'],
    ['part', 'Una de cada dos familias del condado de Harlow vive sin miedo.'],
    ['percentage', '80% of all adults coming home to Harlow County become reintegrated.'],
    ['percentage', 'Eighty percent of all adults in Harlow County have a home.'],
    ['percentage', 'El 80 por ciento de todas las familias del condado de Harlow tienen un hogar.'],
    ['second-population', 'All adults and juveniles coming home to Harlow County become reintegrated.'],
    ['second-population', 'All adults coming home to Harlow County and their families live in safety.'],
    ['second-population', 'All survivors as well as their children live in safety in Harlow County.'],
    ['second-population', 'Todos los adultos y menores del condado de Harlow viven sin miedo.'],
    ['second-population', 'Todas las mujeres del condado de Harlow y sus familias viven sin miedo.'],
    ['no-place', 'All adults released from the state corrections department become reintegrated.'],
    [
      'no-place',
      'All adults released to the community from the Department of Corrections are part of it again.',
    ],
    ['no-place', 'Todas las personas adultas que salen de prisión vuelven a ser parte de la comunidad.'],
    ['second-place', 'All adults coming home to Harlow and Reed Counties become reintegrated.'],
    ['second-place', 'All adults in Harlow County and in Reed County live in safety.'],
    ['second-place', 'Todas las personas de los condados de Harlow y Reed viven sin miedo.'],
    ['no-condition', 'All adults coming home to Harlow County.'],
    ['no-condition', 'Todas las personas adultas del condado de Harlow.'],
    ['service', 'All adults coming home to Harlow County have access to housing.'],
    ['service', 'All adults coming home to Harlow County are enrolled in job training.'],
    ['service', 'All families in Harlow County have counseling and are referred in time.'],
    ['service', 'Todas las familias del condado de Harlow tienen acceso a una vivienda.'],
    ['service', 'Todas las personas del condado de Harlow tienen un programa.'],
  ])('%s: %s', (hint, sentence) => {
    expect(resultHints({ sentence })).toEqual([hint]);
  });

  test('what is done and for how many can be wrong at once', () => {
    expect(resultHints({ sentence: 'Provide services to 50 adults' })).toEqual([
      'part',
      'no-place',
      'no-condition',
      'service',
    ]);
  });
});

describe('parts of a sentence', () => {
  const whole = {
    population: 'All adults returning from state custody',
    place: 'to Harlow County',
    condition: 'become part of the community again',
  };

  test('make the sentence, and nothing is left to ask', () => {
    expect(coachResult(whole, 'en')).toEqual({
      sentence:
        'All adults returning from state custody to Harlow County become part of the community again.',
      hints: [],
    });
  });

  test.each([
    ['en', 'Adults', 'Harlow County', 'live in safety.', 'All adults in Harlow County live in safety.'],
    ['en', 'every family', 'in Reed', 'is safe', 'Every family in Reed is safe.'],
    ['en', 'Harlow residents', 'Harlow', 'are safe', 'All Harlow residents in Harlow are safe.'],
    [
      'es',
      'personas adultas',
      'Harlow',
      'viven sin miedo',
      'Todas las personas adultas en Harlow viven sin miedo.',
    ],
    ['es', 'Jóvenes', 'de Reed', 'tienen un hogar', 'Todos los jóvenes de Reed tienen un hogar.'],
    ['es', 'gente mayor', 'Reed', 'vive segura', 'Toda la población de gente mayor en Reed vive segura.'],
    ['es', 'todas las madres', 'en Reed', 'están seguras', 'Todas las madres en Reed están seguras.'],
  ] as const)('in %s: %s · %s · %s', (lang, population, place, condition, sentence) => {
    expect(composeResult({ population, place, condition }, lang)).toBe(sentence);
  });

  test.each([
    ['population', 'no-population'],
    ['place', 'no-place'],
    ['condition', 'no-condition'],
  ] as const)('without the %s there is no sentence yet, and it is asked for', (part, hint) => {
    const { [part]: _, ...rest } = whole;
    const { sentence, hints } = coachResult(rest, 'en');
    expect(sentence).toBeUndefined();
    expect(hints.map((answer) => answer.hint)).toEqual([hint]);
  });

  test('a composed sentence is asked nothing that its parts were not', () => {
    const sentence = composeResult(whole, 'en');
    expect(sentence).toBeDefined();
    expect(resultHints({ ...whole, ...(sentence ? { sentence } : {}) })).toEqual([]);
  });

  test('two places in one part are noticed', () => {
    expect(resultHints({ ...whole, place: 'Harlow and Reed' })).toEqual(['second-place']);
  });
});

test('an empty draft is asked for its three parts, in both languages', () => {
  for (const lang of languages) {
    const { hints } = coachResult({}, lang);
    expect(hints.map(({ hint }) => hint)).toEqual(['no-population', 'no-place', 'no-condition']);
    for (const { question } of hints) expect(question).toMatch(/[?.]$/);
  }
});
