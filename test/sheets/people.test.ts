/** The register of people: what it must never ask, and who is a member. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/lang.ts';
import { isMember, people, shownName } from '../../src/sheets/people.ts';
import { targetTypes } from '../../src/sheets/choices.ts';
import { positions, says } from '../../src/sheets/scales.ts';

const fields = Object.entries(people.fields);

/** What every column is called and asks, and the words it offers; not the rule, which says what never to write. */
const asked = fields
  .flatMap(([key, { heading, help, list }]) => [
    key,
    ...languages.flatMap((lang) => [heading[lang], help[lang]]),
    ...(list?.choices ?? []).flatMap(({ words }) => languages.map((lang) => words[lang])),
  ])
  .join('\n');

describe('the register of people', () => {
  test('asks for nothing about crime, conviction or harm', () => {
    expect(asked).not.toMatch(
      /convict|crim(e|inal)|offen[cds]|felon|inmate|arrest|sentenc|prison|jail|parole|charge|diagnos|trauma|victim(?! services)|condena|delito|delinc|cárcel|preso|deten(id|ción)|(?<!a )víctima/i,
    );
  });

  test('holds no score: where somebody stands belongs to a demand, on Judgements', () => {
    expect(asked).not.toMatch(
      /score|rating|points|power|influence|position toward|strongly|puntaje|puntos|influencia|poder\b|muy a favor/i,
    );
    for (const [, { control, list }] of fields) {
      expect(control).not.toBe('number');
      expect([positions, says, targetTypes]).not.toContain(list);
    }
  });

  test('says in sight of everybody what must never stand in it', () => {
    expect(people.rule?.en).toMatch(/Never clients\. Never a conviction, or what happened to someone\./);
    expect(people.rule?.es).toMatch(/Nunca clientes\. Nunca una condena, ni lo que le pasó a alguien\./);
  });
});

describe('a member', () => {
  test('is who said yes', () => {
    expect(isMember({ name: 'Rosa', status: 'agreed' })).toBe(true);
  });

  test.each(['listed', 'assigned', 'contacted', 'considering', 'declined', 'not-now', undefined] as const)(
    'is nobody whose status is %s',
    (status) => {
      expect(isMember({ name: 'Rosa', ...(status ? { status } : {}) })).toBe(false);
    },
  );
});

test('others see the name that somebody chose, and else their own', () => {
  expect(shownName({ name: 'Marcus Hill', shownAs: 'M.' })).toBe('M.');
  expect(shownName({ name: 'Marcus Hill' })).toBe('Marcus Hill');
});
