/** Adding people from tables: CSV files as programs write them, and the layout of Open States’ download. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { newWorkbook, type AddOn } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';

let addOn: AddOn;
beforeEach(() => {
  addOn = newWorkbook();
});

function rows(): Record<string, string>[] {
  return new SheetByHand(addOn, 'people').rows();
}

function added(text: string, mapping?: Record<string, number>): Record<string, string>[] {
  addOn.call('addPeople', { text, mapping, also: [] });
  return rows();
}

describe('a CSV', () => {
  const ANNA = [{ people: 'Anna Lee', organization: 'Legal Aid, North', email: 'anna@example.org' }];

  test.each([
    ['commas', 'Name,Organization,Email\nAnna Lee,"Legal Aid, North",anna@example.org'],
    ['semicolons', 'Name;Organization;Email\nAnna Lee;Legal Aid, North;anna@example.org'],
    ['tabs', 'Name\tOrganization\tEmail\nAnna Lee\tLegal Aid, North\tanna@example.org'],
    ['a byte order mark', '\uFEFFName,Organization,Email\nAnna Lee,"Legal Aid, North",anna@example.org'],
    ['Windows line ends', 'Name,Organization,Email\r\nAnna Lee,"Legal Aid, North",anna@example.org\r\n'],
    ['old Mac line ends', 'Name,Organization,Email\rAnna Lee,"Legal Aid, North",anna@example.org'],
    ['empty lines', 'Name,Organization,Email\n\nAnna Lee,"Legal Aid, North",anna@example.org\n,,\n\n'],
    ['spaces around', ' Name , Organization , Email \n Anna Lee ,"Legal Aid, North", anna@example.org '],
    ['headings in Spanish', 'Nombre,Organización,Correo\nAnna Lee,"Legal Aid, North",anna@example.org'],
  ])('with %s is read by its headings', (_what, text) => {
    expect(addOn.call('readPeople', { text })).toMatchObject({ kind: 'csv', ready: 1, problems: [] });
    expect(added(text)).toMatchObject(ANNA);
  });

  test('with line breaks and quotation marks inside of a cell keeps them, and counts lines right', () => {
    const text = 'Name,Notes\nAnna,"first line\nsecond ""quoted"" line"\nBert,"x",too many\n';
    const { problems } = addOn.call('readPeople', { text });
    expect(problems).toEqual([
      {
        line: 4,
        sentence: expect.stringMatching(/^Line 4: there are more columns than headings \(“too many”\)/),
        stops: true,
      },
    ]);
    expect(added(text.replace(',too many', ''))).toMatchObject([
      { people: 'Anna', why: 'first line\nsecond "quoted" line' },
      { people: 'Bert', why: 'x' },
    ]);
  });

  test('of 5,000 rows is added whole', () => {
    const lines = Array.from({ length: 5000 }, (_, n) => `Person ${n},person.${n}@example.org`);
    const text = ['Name,Email', ...lines].join('\n');
    expect(addOn.call('readPeople', { text }).ready).toBe(5000);
    expect(addOn.call('addPeople', { text, also: [] }).added).toBe(5000);
    expect(rows()).toHaveLength(5000);
    expect(new Set(new SheetByHand(addOn, 'people').column('id')).size).toBe(5000);
  });

  test('with headings that mean nothing to us is mapped by hand, column by column', () => {
    const text = 'Wer,Wo,Was\nAnna Lee,anna@example.org,Legal Aid';
    const { columns, mapping, ready } = addOn.call('readPeople', { text });
    expect(columns).toEqual([
      { heading: 'Wer', example: 'Anna Lee' },
      { heading: 'Wo', example: 'anna@example.org' },
      { heading: 'Was', example: 'Legal Aid' },
    ]);
    expect([mapping, ready]).toEqual([{}, 0]);
    const byHand = { name: 0, email: 1, organization: 2 };
    expect(addOn.call('readPeople', { text, mapping: byHand })).toMatchObject({ ready: 1 });
    expect(added(text, byHand)).toMatchObject([
      { people: 'Anna Lee', email: 'anna@example.org', organization: 'Legal Aid' },
    ]);
  });

  test('with an address and no name takes the name from the address; with neither is named and left out', () => {
    const text = 'Name,Email,Notes\n,anna@example.org,\n,,somebody from the hall';
    expect(addOn.call('readPeople', { text }).problems).toEqual([
      { line: 3, sentence: expect.stringContaining('neither a name nor an address'), stops: false },
    ]);
    expect(added(text)).toMatchObject([{ people: 'anna', email: 'anna@example.org' }]);
  });

  test('with a wrong address says so, and adds the person all the same, to be put right', () => {
    const text = 'Name,Email\nAnna,anna at example';
    expect(addOn.call('readPeople', { text }).problems).toMatchObject([{ line: 2, stops: false }]);
    expect(added(text)).toMatchObject([{ people: 'Anna', email: 'anna at example' }]);
    expect(addOn.look().fixes).toMatchObject([
      { text: expect.stringContaining('Stakeholders, row 3, “Email”') },
    ]);
  });
});

describe('a broken file gives line and reason, and nothing is written', () => {
  test.each([
    [
      'a quotation mark that is not closed',
      'Name,Notes\nAnna,fine\nBert,"open\nCleo,fine',
      3,
      /a quotation mark is opened and not closed/,
    ],
    [
      'more columns than headings',
      'Name,Email\nAnna,anna@example.org\nBert,bert@example.org,x',
      3,
      /there are more columns than headings/,
    ],
  ])('%s', (_what, text, line, reason) => {
    const { ready, problems } = addOn.call('readPeople', { text });
    expect(ready).toBe(0);
    expect(problems).toEqual([
      { line, sentence: expect.stringMatching(new RegExp(`^Line ${line}: `)), stops: true },
    ]);
    expect(problems[0]?.sentence).toMatch(reason);
    const { added: count, message } = addOn.call('addPeople', { text, also: [2, 3, 4] });
    expect(count).toBe(0);
    expect(message).toMatch(reason);
    expect(rows()).toEqual([]);
  });
});

describe('the layout of Open States', () => {
  const text = readFileSync(path.join(import.meta.dirname, '../fixtures/open-states-layout.csv'), 'utf8');

  test('is recognised: name, address, capitol phone, chamber and district as organization', () => {
    expect(addOn.call('readPeople', { text })).toMatchObject({
      kind: 'open-states',
      ready: 4,
      duplicates: [],
      problems: [],
    });
    const [first, second, third] = added(text);
    expect(first).toMatchObject({
      people: 'Amara Lindqvist',
      organization: 'House, district 12A',
      email: 'rep.amara.lindqvist@house.example.org',
      phone: '555-0120',
      outside: 'ocd-person/00000000-0000-4000-8000-000000000001',
    });
    expect(second).toMatchObject({ people: 'Joaquín "Jo" Ferreira', organization: 'Senate, district 12' });
    expect(third).toMatchObject({ people: 'Prudence Oyelaran', email: '', phone: '' });
  });

  test('two of one name carry their districts in lists', () => {
    added(text);
    const names = new SheetByHand(addOn, 'people')
      .column('listed')
      .filter((name) => name.startsWith('Amara'));
    expect(names).toEqual(['Amara Lindqvist · House, district 12A', 'Amara Lindqvist · House, district 20A']);
  });

  test('imported again, everybody is found by their id, also after their names were changed', () => {
    added(text);
    const people = new SheetByHand(addOn, 'people');
    people.type(3, 'people', 'Rep. Lindqvist');
    people.type(3, 'email', '');
    expect(addOn.call('readPeople', { text })).toMatchObject({ ready: 0 });
    expect(added(text)).toHaveLength(4);
  });

  test('makes nobody a member, and nobody of them is mailed by “All members”', () => {
    added(text);
    expect(new Set(new SheetByHand(addOn, 'people').column('status'))).toEqual(new Set(['Listed']));
    expect(addOn.look().members).toBe(0);
  });
});

test('an import that dies leaves nothing or all of it, never half', () => {
  const text = 'Name,Email\nAnna,anna@example.org\nBert,bert@example.org';
  const { calls } = newWorkbook().exchange('addPeople', { text, also: [] }).run;
  for (let call = 1; call <= calls.length; call++) {
    addOn = newWorkbook();
    addOn.exchange('addPeople', { text, also: [] }, [{ call, kind: 'end' }]);
    expect([0, 2]).toContain(rows().length);
  }
});
