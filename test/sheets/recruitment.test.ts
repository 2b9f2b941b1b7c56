/** Names shared out: to whoever knows them, evenly, and the same again tomorrow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/sheets/people.ts';
import { shareOut, toAsk, withoutAsk } from '../../src/sheets/recruitment.ts';

const core = ['Rosa', 'Denise', 'Tomás'];

/** `Ana ← Rosa` where they know each other, `Ana · Rosa` where they don't yet. */
function shares(people: readonly Person[], group: readonly string[] = core): string[] {
  return shareOut(people, group).map(
    ({ person, asker, known }) => `${person} ${known ? '←' : '·'} ${asker ?? 'nobody'}`,
  );
}

describe('sharing out', () => {
  test('gives a name to the one who knows them, and what nobody knows to whoever has the fewest', () => {
    expect(
      shares([
        { name: 'Ana', knows: ['Denise'] },
        { name: 'Ben' },
        { name: 'Cleo', knows: ['denise'] },
        { name: 'Dev' },
        { name: 'Eva', knows: ['Somebody else'] },
        { name: 'Fay' },
      ]),
    ).toEqual(['Ana ← Denise', 'Ben · Rosa', 'Cleo ← Denise', 'Dev · Tomás', 'Eva · Rosa', 'Fay · Tomás']);
  });

  test('gives a name that several know to the one with the fewest', () => {
    expect(
      shares([
        { name: 'Ana', knows: ['Rosa', 'Denise'] },
        { name: 'Ben', knows: ['Rosa', 'Denise'] },
        { name: 'Cleo', knows: ['Rosa'] },
        { name: 'Dev', knows: ['Rosa', 'Denise', 'Tomás'] },
      ]),
    ).toEqual(['Ana ← Rosa', 'Ben ← Denise', 'Cleo ← Rosa', 'Dev ← Tomás']);
  });

  test('leaves a name with whoever keeps in touch already', () => {
    expect(shares([{ name: 'Ana', owner: 'Tomás', knows: ['Rosa'] }])).toEqual(['Ana · Tomás']);
    expect(shares([{ name: 'Ana', owner: 'Somebody else', knows: ['Rosa'] }])).toEqual(['Ana ← Rosa']);
  });

  test('leaves out the core group, and who was asked or answered already', () => {
    expect(
      shares([
        { name: 'Rosa' },
        { name: 'Ana', status: 'contacted' },
        { name: 'Ben', status: 'agreed' },
        { name: 'Cleo', status: 'declined' },
        { name: 'Dev', status: 'listed' },
        { name: 'Eva', status: 'assigned' },
        { organization: 'No name' },
      ]),
    ).toEqual(['Dev · Rosa', 'Eva · Denise']);
  });

  test('says so where there is nobody to ask', () => {
    expect(shares([{ name: 'Ana', knows: ['Rosa'] }], [])).toEqual(['Ana · nobody']);
  });

  test('gives everybody to exactly one, names nobody knows evenly, and the same each time', () => {
    const person = fc.record(
      {
        name: fc.constantFrom('Ana', 'Ben', 'Cleo', 'Dev', 'Eva', 'Fay'),
        knows: fc.subarray([...core, 'Somebody else']),
      },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(fc.array(person), (people) => {
        const shared = shareOut(people, core);
        expect(shared.map((share) => share.person)).toEqual(toAsk(people).map(({ name }) => name));
        expect(shared.every(({ asker }) => asker !== undefined && core.includes(asker))).toBe(true);
        expect(shareOut(people, core)).toEqual(shared);
        const strangers = people.map(({ name }) => ({ name }));
        const loads = core.map(
          (name) => shareOut(strangers, core).filter(({ asker }) => asker === name).length,
        );
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('who is to be asked for nothing concrete is named', () => {
  expect(
    withoutAsk([
      { name: 'Ana', ask: 'Come to the first meeting' },
      { name: 'Ben', ask: ' ' },
      { name: 'Cleo', listed: 'Cleo · Works!' },
      { name: 'Dev', status: 'agreed' },
    ]),
  ).toEqual(['Ben', 'Cleo · Works!']);
});
