/** What people type or import stays text: in cell, answer, mail, document, file name (design §2.22; platform.md §5.1, §7). */
import { beforeEach, describe, expect, test } from 'vitest';
import { listFiles, readDocument } from '../../local/google/drive/people.ts';
import { aMeeting, aMember, anAction, newWorkbook, OWNER, TODAY, type AddOn } from '../add-on.ts';
import { edit, SheetByHand, typeSetting } from './by-hand.ts';
import { change, sendDue, sendLetter } from './in-the-guide.ts';

const texts: readonly (readonly [what: string, text: string])[] = [
  ['a formula', '=HYPERLINK("https://example.org/flyer","Print the flyer")'],
  ['a formula that fetches', '=IMPORTXML("https://example.org/?q="&A1,"//a")'],
  ['an @ before a function', '@SUM(A1:A9)'],
  ['a plus', '+1 612 555 0114'],
  ['a minus', '-2+3'],
  ['an apostrophe before a word', `'twas the night`],
  ['a script', '<script>alert("x")</script>'],
  ['an image that runs', '<img src=x onerror=alert(1)>'],
  ['a second header', 'Meeting\r\nBcc: everyone@example.org'],
  ['an emoji of several parts', 'Families 👩🏽‍⚖️ first'],
  ['right-to-left text', 'اجتماع الأسرة'],
  ['a mark that turns the direction', 'agenda\u202Efdp.exe'],
  ['a number with zeros', '00123'],
  ['a fraction', '1/2'],
  ['a boolean', 'TRUE'],
  ['HTML entities', 'Q&amp;A &lt;b&gt;'],
  ['a link to a script', 'javascript:alert(1)'],
];

describe.each([
  ['hides an apostrophe in text cells', false],
  ['shows an apostrophe in text cells', true],
])('where Google %s', (_google, keepsApostropheInTextCells) => {
  let addOn: AddOn;
  beforeEach(() => {
    addOn = newWorkbook();
    edit(addOn, (spreadsheet) => ({ ...spreadsheet, keepsApostropheInTextCells }));
  });

  test.each(texts)('%s, saved in the sidebar, stays text in the cell and in every answer', (_what, text) => {
    const values = { name: text, organization: text, next: text, why: text };
    const id = addOn.add('people', values);
    const people = new SheetByHand(addOn, 'people');
    expect(people.formulas()).toEqual([]);
    expect([text, `'${text}`]).toContain(people.text(3, 'organization'));
    expect(addOn.call('row', { sheet: 'people', id }).values).toMatchObject({ name: text, why: text });
    expect(addOn.call('rows', { sheet: 'people', search: '', from: 0 }).rows[0]?.title).toBe(text);
  });

  test.each(texts)('%s stays text when its row, or a neighbour’s name, changes', (_what, text) => {
    const id = addOn.add('people', { name: text, organization: 'One', next: text });
    change(addOn, 'people', id, { phone: '555-0101' });
    addOn.add('people', { name: text, organization: 'Two' });
    addOn.call('addPeople', { text: `Name,Organization\n"${text.replace(/"/g, '""')}",Three`, also: [] });
    const people = new SheetByHand(addOn, 'people');
    expect(people.formulas()).toEqual([]);
    expect([text, `'${text}`]).toContain(people.text(3, 'next'));
    expect(addOn.call('row', { sheet: 'people', id }).values['name']).toBe(text);
  });

  test.each(texts)('%s, imported, stays text in the cell and in every answer', (_what, text) => {
    const cell = `"${text.replace(/"/g, '""')}"`;
    const added = addOn.call('addPeople', {
      text: `Name,Organization,Notes\nAnna,${cell},${cell}`,
      also: [],
    });
    expect(added.added).toBe(1);
    const people = new SheetByHand(addOn, 'people');
    expect(people.formulas()).toEqual([]);
    const [row] = addOn.call('rows', { sheet: 'people', search: '', from: 0 }).rows;
    const { values } = addOn.call('row', { sheet: 'people', id: row?.id ?? '' });
    expect(values).toMatchObject({ organization: text, why: text });
  });

  test('an apostrophe that somebody typed before a formula may be taken for ours; what follows stays text', () => {
    const id = addOn.add('people', { name: 'Rosa', next: `'=1+1` });
    change(addOn, 'people', id, { phone: '555-0101' });
    expect(addOn.call('row', { sheet: 'people', id }).values['next']).toMatch(/^'?=1\+1$/);
    expect(new SheetByHand(addOn, 'people').formulas()).toEqual([]);
  });

  test.each(texts)('%s stays text in mails and documents', (_what, text) => {
    addOn.add('people', aMember('Rosa Benavides', { shownAs: text }));
    addOn.add('actions', anAction(text, { who: 'Rosa Benavides', by: TODAY, help: text }));
    const meeting = addOn.add('meetings', aMeeting(text, { place: text, access: text, items: text }));
    typeSetting(addOn, 'coalition', `'${text}`);
    sendLetter(addOn, meeting, 'invitation');
    addOn.call('reminders', { on: true });
    addOn.hours(1);
    sendLetter(addOn, meeting, 'agenda');
    const mails = addOn.workspace.mail;
    expect(mails.length).toBeGreaterThanOrEqual(4);
    for (const { subject, name = '', htmlBody = '', to, cc, bcc } of mails) {
      expect(`${subject}${name}`).not.toMatch(/[\r\n\u202a-\u202e]/);
      expect(tagsIn(htmlBody)).toEqual([]);
      expect(htmlBody).not.toMatch(/href="(?!https:\/\/)/i);
      expect([to.length, cc.length, bcc.length]).toEqual([1, 0, 0]);
    }
    for (const { id, name, document } of listFiles(addOn.workspace)) {
      expect(name).not.toMatch(/[\r\n\u202a-\u202e]/);
      if (document) expect(tagsIn(readDocument(addOn.workspace, id))).toEqual([]);
    }
    expect(new SheetByHand(addOn, 'outbox').formulas()).toEqual([]);
    expect(new SheetByHand(addOn, 'start').formulas()).toEqual([]);
  });
});

/** Tags beyond the closed list that mails and Docs are made of (design §2.4). */
function tagsIn(html: string): string[] {
  const allowed =
    /^<\/?(html|head|body|h1|h2|h3|p|ul|ol|li|strong|em|br|table|tbody|tr|th|td|a href="https:[^"<>]*"|a|table border="1" cellpadding="6"|meta charset="utf-8"|!DOCTYPE html)>$/;
  return (html.match(/<[^>]*>/g) ?? []).filter((tag) => !allowed.test(tag));
}

describe('length', () => {
  const long = 'A very long name '.repeat(20).trim();

  test('subjects, sender names and file names are cut at 120 characters', () => {
    const addOn = newWorkbook();
    typeSetting(addOn, 'coalition', long);
    addOn.add('people', aMember('Rosa Benavides'));
    const meeting = addOn.add('meetings', aMeeting(long));
    sendLetter(addOn, meeting, 'invitation');
    addOn.call('reminders', { on: true });
    addOn.hours(1);
    const [mail] = addOn.workspace.mail;
    expect(Array.from(mail?.subject ?? '')).toHaveLength(120);
    expect(Array.from(mail?.name ?? '')).toHaveLength(120);
    for (const { name } of listFiles(addOn.workspace))
      expect(Array.from(name).length).toBeLessThanOrEqual(120);
    expect(mail?.body).toContain(long);
  });

  test('an emoji at the cut is left out whole', () => {
    const addOn = newWorkbook();
    typeSetting(addOn, 'coalition', '🎈'.repeat(200));
    addOn.add('people', aMember('Rosa Benavides'));
    sendLetter(addOn, addOn.add('meetings', aMeeting('Party')), 'invitation');
    expect(addOn.workspace.mail[0]?.name).toBe(`${'🎈'.repeat(119)}…`);
  });

  test('over 50,000 characters in the sidebar is a problem with a remedy, and nothing is written', () => {
    const addOn = newWorkbook();
    const values = { name: 'Rosa', why: 'x'.repeat(50_001) };
    const saved = addOn.call('save', { sheet: 'people', before: {}, values });
    expect(saved).toMatchObject({ saved: false, problems: [{ field: 'why', code: 'too-long' }] });
    expect(new SheetByHand(addOn, 'people').rows()).toEqual([]);
  });

  test('exactly 50,000 characters are saved', () => {
    const addOn = newWorkbook();
    const id = addOn.add('people', { name: 'Rosa', why: 'x'.repeat(50_000) });
    expect(addOn.call('row', { sheet: 'people', id }).values['why']).toHaveLength(50_000);
  });

  test('50,000 characters that begin like a formula are one too many, with the apostrophe that keeps them text', () => {
    const addOn = newWorkbook();
    const values = { name: 'Rosa', why: `=${'x'.repeat(49_999)}` };
    const saved = addOn.call('save', { sheet: 'people', before: {}, values });
    expect(saved).toMatchObject({ saved: false, problems: [{ field: 'why', code: 'too-long' }] });
  });

  test('a line with over 50,000 characters is left out of an import, with its line, and the others are added', () => {
    const addOn = newWorkbook();
    const text = `Name,Notes\nAnna,short\nBert,${'x'.repeat(50_001)}\nCleo,short`;
    const { problems, ready } = addOn.call('readPeople', { text });
    expect(ready).toBe(2);
    expect(problems).toEqual([
      { line: 3, sentence: expect.stringMatching(/^Line 3: .*left out/), stops: false },
    ]);
    expect(addOn.call('addPeople', { text, also: [] }).added).toBe(2);
  });
});

test('log lines never hold names, addresses or what was typed', () => {
  const addOn = newWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('actions', anAction('Draft the secret sheet', { who: 'Rosa Benavides', by: TODAY }));
  addOn.call('reminders', { on: true });
  const logs: string[] = [];
  for (let call = 1; call <= 60; call++) {
    const failing = [
      { call, kind: 'throw', message: 'Failed for rosa.benavides@example.org: secret' },
    ] as const;
    logs.push(...addOn.exchange('open', {}, failing).run.log, ...addOn.exchange('due', {}, failing).run.log);
  }
  expect(logs.length).toBeGreaterThan(10);
  expect(logs.join('\n')).not.toMatch(/Rosa|Benavides|example\.org|secret/i);
});

test('what a mail says is in its text part as in its HTML part', () => {
  const addOn = newWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('actions', anAction('Buy 5 < 6 & "chairs"', { who: 'Rosa Benavides', by: TODAY }));
  addOn.call('reminders', { on: true });
  sendDue(addOn);
  const [mail] = addOn.workspace.inbox('rosa.benavides@example.org');
  expect(mail?.from).toBe(OWNER);
  expect(mail?.body).toContain('Buy 5 < 6 & "chairs" – by');
  expect(mail?.htmlBody).toContain('Buy 5 &lt; 6 &amp; &quot;chairs&quot; – by');
});
