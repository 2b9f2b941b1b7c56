/** Adding people from what is at hand: a mail’s To line, names one per line, lists typed on a phone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { aMember, newWorkbook, type AddOn } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';

let addOn: AddOn;
beforeEach(() => {
  addOn = newWorkbook();
});

/** Looks at a text, adds what is new, and gives the names and addresses that are in the sheet then. */
function added(text: string, also: number[] = []): string[][] {
  addOn.call('addPeople', { text, also });
  return new SheetByHand(addOn, 'people').rows().map(({ people = '', email = '' }) => [people, email]);
}

const FOURTEEN = [
  ['Rosa Benavides', 'rosa@harbor.example.org'],
  ['Denise Okafor', 'denise@lantern.example.org'],
  ['Marcus Tillery', 'marcus@harbor.example.org'],
  ['Pastor Elías Ramos', 'elias@puerta.example.org'],
  ['Joan Whitaker', 'joan@legalaid.example.org'],
  ['T. W.', 't.w@mothers.example.org'],
  ['Luz Carranza', 'luz@tenants.example.org'],
  ['Ruth Abernathy', 'ruth@health.example.org'],
  ['Ben Sorrell', 'ben@health.example.org'],
  ['María Delgado', 'maria@mothers.example.org'],
  ['Priya Nand', 'priya@secondshift.example.org'],
  ['Gene Falk', 'gene@landlords.example.org'],
  ['Officer Dana Pruitt', 'dana@probation.example.org'],
  ['O’Neill, Inc.', 'office@oneill.example.org'],
] as const;

describe('a mail’s To line', () => {
  const line = `To: ${FOURTEEN.map(([name, address]) => `"${name}" <${address}>`).join(', ')}`;

  test('of 14 people, with quotation marks and commas in names', () => {
    expect(addOn.call('readPeople', { text: line })).toMatchObject({
      kind: 'addresses',
      ready: 14,
      duplicates: [],
      problems: [],
    });
    expect(added(line)).toEqual(FOURTEEN.map((entry) => [...entry]));
  });

  test('with an address twice: once is enough, and the second is shown', () => {
    const twice = `${line}, Rosa <ROSA@harbor.example.org>`;
    const { ready, duplicates } = addOn.call('readPeople', { text: twice });
    expect(ready).toBe(14);
    expect(duplicates).toEqual([{ line: 1, name: 'Rosa', why: 'The same as line 1.' }]);
    expect(added(twice)).toHaveLength(14);
  });

  test('with family names first, as address books write them', () => {
    expect(added('"Okafor, Denise" <denise@lantern.example.org>')).toEqual([
      ['Denise Okafor', 'denise@lantern.example.org'],
    ]);
  });

  test('with bare addresses, semicolons, and people on several lines', () => {
    expect(added('anna@example.org; Bert <bert@example.org>\nCc: cleo@example.org')).toEqual([
      ['anna', 'anna@example.org'],
      ['Bert', 'bert@example.org'],
      ['cleo', 'cleo@example.org'],
    ]);
  });

  test('with something that is no address: that is named with its line, and the others are added', () => {
    const text = 'Anna <anna@example.org>, Bert <bert@>, Cleo <cleo@example.org>';
    const { problems, ready } = addOn.call('readPeople', { text });
    expect(ready).toBe(2);
    expect(problems).toEqual([
      { line: 1, sentence: expect.stringContaining('“bert@” is not a mail address'), stops: false },
    ]);
    expect(added(text)).toEqual([
      ['Anna', 'anna@example.org'],
      ['Cleo', 'cleo@example.org'],
    ]);
  });
});

describe('a list', () => {
  test('of names, one per line, with bullets, numbers and empty lines', () => {
    const text = ['- Rosa Benavides', '', '2. Joan Whitaker', '* Luz Carranza', '  Priya Nand  '].join(
      '\r\n',
    );
    expect(addOn.call('readPeople', { text }).kind).toBe('names');
    expect(added(text).map(([name]) => name)).toEqual([
      'Rosa Benavides',
      'Joan Whitaker',
      'Luz Carranza',
      'Priya Nand',
    ]);
  });

  test('typed on a phone: names with numbers behind them', () => {
    added(
      ['denise o. lantern 555 0102', 'curtis bell (555) 010-0114', 'Pastor Elías: +1 612 555 0104'].join(
        '\n',
      ),
    );
    const rows = new SheetByHand(addOn, 'people').rows().map(({ people, phone }) => [people, phone]);
    expect(rows).toEqual([
      ['denise o. lantern', '555 0102'],
      ['curtis bell', '(555) 010-0114'],
      ['Pastor Elías', '+1 612 555 0104'],
    ]);
  });

  test('of one name only', () => {
    expect(added('Rosa Benavides')).toEqual([['Rosa Benavides', '']]);
  });
});

describe('people who are there already', () => {
  beforeEach(() => {
    addOn.add(
      'people',
      aMember('Rosa Benavides', { organization: 'Harbor Street', email: 'rosa@harbor.example.org' }),
    );
    addOn.call('addPeople', { text: 'id,name\nx-1,Chair Marsh', also: [] });
  });

  test.each([
    ['the same address, in any case', 'Somebody Else <Rosa@Harbor.example.org>', 'Somebody Else'],
    [
      'the same name and organization, with or without accents',
      'Name,Organization\nRosa Bénavides,harbor street',
      'Rosa Bénavides',
    ],
    ['the same id, under another name', 'id,name\nx-1,Helen Marsh', 'Helen Marsh'],
  ])('by %s, are shown with their row before anything is written, and stay out', (_how, text, name) => {
    const { ready, duplicates } = addOn.call('readPeople', { text });
    expect([ready, duplicates.map((one) => one.name)]).toEqual([0, [name]]);
    expect(duplicates[0]?.why).toMatch(/^Already in Stakeholders, row [34]\.$/);
    expect(added(text)).toHaveLength(2);
  });

  test('are added all the same when somebody ticks their line', () => {
    const text = 'Name,Organization\nRosa Benavides,Harbor Street\nJoan Whitaker,Legal Aid';
    expect(addOn.call('readPeople', { text })).toMatchObject({ ready: 1, duplicates: [{ line: 2 }] });
    expect(added(text, [2]).map(([name]) => name)).toEqual([
      'Rosa Benavides',
      'Chair Marsh',
      'Joan Whitaker',
      'Rosa Benavides',
    ]);
  });

  test('of the same name in another organization are other people, and both carry it in lists', () => {
    added('Name,Organization\nRosa Benavides,Elsewhere');
    expect(new SheetByHand(addOn, 'people').column('listed')).toEqual([
      'Rosa Benavides · Harbor Street',
      'Chair Marsh',
      'Rosa Benavides · Elsewhere',
    ]);
  });

  test('stay as they are: their status, their words, their ids', () => {
    const before = new SheetByHand(addOn, 'people').rows();
    added('Rosa <rosa@harbor.example.org>\nJoan <joan@example.org>');
    expect(new SheetByHand(addOn, 'people').rows().slice(0, 2)).toEqual(before);
  });
});

describe('nothing to add', () => {
  test.each(['', '   ', '\n\n', '\uFEFF'])('%j says what to paste, and writes nothing', (text) => {
    expect(addOn.call('readPeople', { text })).toMatchObject({
      ready: 0,
      problems: [{ line: 1, sentence: expect.stringContaining('nothing here yet'), stops: true }],
    });
    expect(addOn.call('addPeople', { text, also: [] })).toMatchObject({ added: 0 });
    expect(new SheetByHand(addOn, 'people').rows()).toEqual([]);
  });
});

test('looking at a text writes nothing, however often', () => {
  for (let look = 0; look < 3; look++) addOn.call('readPeople', { text: 'Rosa <rosa@example.org>' });
  expect(new SheetByHand(addOn, 'people').rows()).toEqual([]);
});

test('people who were added are Listed, and nobody’s member', () => {
  added('Rosa <rosa@example.org>\nJoan Whitaker');
  expect(new SheetByHand(addOn, 'people').column('status')).toEqual(['Listed', 'Listed']);
  expect(addOn.look().members).toBe(0);
});
