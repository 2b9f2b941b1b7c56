/** Names in cells and the people they mean. */
import { describe, expect, test } from 'vitest';
import { listedNames, registerOf, type Listed } from '../../src/core/people.ts';

const rosa: Listed = { id: 'p1', name: 'Rosa Benavides', email: 'rosa@example.org' };
const mariaOfCollege: Listed = { id: 'p2', name: 'María Delgado', organization: 'Valley College' };
const mariaOfParish: Listed = { id: 'p3', name: 'Maria Delgado', organization: 'St. Anne’s' };
const register = [rosa, mariaOfCollege, mariaOfParish];

/** The names that cells use, in the order of the register. */
function namesOf(...people: readonly Listed[]): string[] {
  return [...listedNames(people).values()];
}

describe('the name that cells use', () => {
  test('is the plain name, and for namesakes the organization as well', () => {
    expect(namesOf(...register)).toEqual([
      'Rosa Benavides',
      'María Delgado · Valley College',
      'Maria Delgado · St. Anne’s',
    ]);
  });

  test('is numbered where organizations are the same, or none is known', () => {
    const anas = ['a', 'b', 'c'].map((id) => ({ id, name: 'Ana Ruiz' }));
    expect(namesOf(...anas)).toEqual(['Ana Ruiz (1)', 'Ana Ruiz (2)', 'Ana Ruiz (3)']);
  });

  test('is numbered for a namesake without an organization, so that the plain name means neither', () => {
    const maria = { id: 'p4', name: 'Maria Delgado' };
    expect(namesOf(mariaOfCollege, maria)).toEqual(['María Delgado · Valley College', 'Maria Delgado (1)']);
    expect(registerOf([mariaOfCollege, maria]).find('Maria Delgado')).toHaveProperty('problem');
  });

  test('takes no number that is part of somebody else’s name', () => {
    const people = ['Ana', 'Ana (1)', 'ANA'].map((name) => ({ id: name, name }));
    expect(namesOf(...people)).toEqual(['Ana (2)', 'Ana (1)', 'ANA (3)']);
  });

  test('holds no semicolon, which separates names in a cell', () => {
    expect(namesOf({ id: 'a', name: 'Tools; Repairs' })).toEqual(['Tools, Repairs']);
  });
});

describe('somebody is found by', () => {
  test.each([
    ['their name', 'Rosa Benavides', 'p1'],
    ['their name in another case, without accents', 'rosa BENAVÍDES', 'p1'],
    ['their address', 'Rosa@Example.org', 'p1'],
    ['their id', 'p1', 'p1'],
    ['the name in the list, where there are namesakes', 'Maria Delgado · Valley College', 'p2'],
  ])('%s', (_, text, id) => {
    expect(registerOf(register).find(text)).toEqual({ id });
  });

  test('a name with a semicolon, as it was typed in the register', () => {
    expect(registerOf([{ id: 'a', name: 'Tools; Repairs' }]).find('Tools, Repairs')).toEqual({ id: 'a' });
  });
});

describe('nobody is guessed', () => {
  test('where a name means two people: both are offered', () => {
    expect(registerOf(register).find('Maria Delgado')).toEqual({
      problem: {
        code: 'which-person',
        found: 'Maria Delgado',
        options: ['María Delgado · Valley College', 'Maria Delgado · St. Anne’s'],
      },
    });
  });

  test('where two people share an address: both are offered', () => {
    const shared = [rosa, { id: 'p9', name: 'Harbor Street', email: 'rosa@example.org' }];
    expect(registerOf(shared).find('rosa@example.org')).toMatchObject({
      problem: { code: 'which-person', options: ['Rosa Benavides', 'Harbor Street'] },
    });
  });

  test('from part of a name: whom it could mean is offered', () => {
    expect(registerOf(register).find('rosa')).toEqual({
      problem: { code: 'which-person', found: 'rosa', options: ['Rosa Benavides'] },
    });
  });

  test('from a name that nobody has', () => {
    expect(registerOf(register).find('Tom')).toEqual({ problem: { code: 'unknown-person', found: 'Tom' } });
    expect(registerOf([]).find('Rosa')).toEqual({ problem: { code: 'unknown-person', found: 'Rosa' } });
  });

  test('and at most five are offered', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ id: `p${index}`, name: `Rosa Number${index}` }));
    const found = registerOf(many).find('Rosa');
    expect('problem' in found && found.problem.options).toHaveLength(5);
  });
});

test('an id gives the name that cells use', () => {
  const { nameOf } = registerOf(register);
  expect([nameOf('p3'), nameOf('nobody')]).toEqual(['Maria Delgado · St. Anne’s', undefined]);
});
