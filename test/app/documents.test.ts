/** Agenda and minutes as Google Docs: when each is drafted and asked for, and that people’s Docs are theirs (design §2.4, §2.19). */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  deleteForever,
  editDocument,
  filesOf,
  listFiles,
  readDocument,
  restoreFile,
  trashFile,
} from '../../local/google/drive/people.ts';
import { FOLDER_TYPE } from '../../local/google/drive/file.ts';
import { AddOn, aMeeting, aMember, anAction, EDITOR, OWNER } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';
import { dayOf, daysPass } from './calendar.ts';
import { change, sendLetter } from './in-the-guide.ts';
import { usedWorkbook } from './used-workbook.ts';

const MARCUS = 'marcus.tillery@example.org';

let addOn: AddOn;
beforeEach(() => {
  addOn = usedWorkbook();
});

function docs(): { id: string; name: string; day: string }[] {
  return listFiles(addOn.workspace)
    .filter(({ document }) => document)
    .map(({ id, name, created }) => ({ id, name, day: dayOf(created, 'America/Chicago') }));
}

function linkOf(meeting: string, field: 'agendaDoc' | 'minutesDoc' = 'agendaDoc'): unknown {
  return addOn.call('row', { sheet: 'meetings', id: meeting }).values[field];
}

/** The only Doc there is. */
function theDoc(): string {
  const [first, ...more] = docs();
  if (!first || more.length > 0) throw new Error(`There are ${docs().length} Docs, not one.`);
  return first.id;
}

/** What the coordinator was told about documents: days, and what it was. */
function coordinatorsNotes(): string[] {
  return addOn.workspace
    .inbox(OWNER)
    .flatMap(({ when, body }) =>
      [...body.matchAll(/(is|are) drafted|still waits|in the trash|can’t be found/g)].map(
        ([what]) => `${dayOf(when, 'America/Chicago')} ${what}`,
      ),
    );
}

describe('the agenda', () => {
  test('is drafted ten days before, the coordinator is told, and asked again at seven days, once each', () => {
    addOn.add('meetings', aMeeting('Full meeting', { date: '2026-11-16' }));
    daysPass(addOn, 13);
    expect(docs()[docs().length - 1]).toMatchObject({
      name: 'Agenda 2026-11-16 Full meeting',
      day: '2026-11-06',
    });
    expect(coordinatorsNotes()).toEqual(['2026-11-06 is drafted', '2026-11-09 still waits']);
  });

  test('of a meeting that is nearer is drafted at once', () => {
    addOn.add('meetings', aMeeting('Full meeting', { date: '2026-11-05' }));
    addOn.hours(1);
    expect(docs().map(({ day }) => day)).toEqual(['2026-11-02']);
    expect(coordinatorsNotes()).toEqual(['2026-11-02 is drafted']);
  });

  test('that was sent is not asked for again', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting', { date: '2026-11-12' }));
    addOn.hours(1);
    sendLetter(addOn, meeting, 'agenda');
    daysPass(addOn, 9);
    expect(coordinatorsNotes()).toEqual(['2026-11-02 is drafted']);
  });

  test.each(['draft', 'poll', 'cancelled'])('of a meeting in the state %s is not drafted', (state) => {
    addOn.add('meetings', aMeeting('Full meeting', { state }));
    daysPass(addOn, 4);
    expect(docs()).toEqual([]);
  });

  test('begins with the open promises, oldest first, and says how often each came back', () => {
    addOn.add('people', aMember('Rosa Benavides'));
    addOn.add('actions', anAction('Later', { who: 'Rosa Benavides', by: '2026-12-20' }));
    addOn.add('actions', anAction('Sooner', { by: '2026-12-01', state: 'carried', carried: 3 }));
    addOn.add('actions', anAction('Done long ago', { state: 'done' }));
    addOn.add('meetings', aMeeting('Full meeting', { items: 'Sign-on letter\nMap it together' }));
    addOn.hours(1);
    const text = readDocument(addOn.workspace, theDoc());
    const order = [
      'Sooner',
      'came back 3 times',
      'Later',
      'Rosa Benavides',
      'Sign-on letter',
      'Map it together',
    ];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      [...order.map((part) => text.indexOf(part))].sort((a, b) => a - b),
    );
    expect(order.filter((part) => !text.includes(part))).toEqual([]);
    expect(text).not.toContain('Done long ago');
  });

  test('is linked in its own row, also where people sorted the sheet', () => {
    const later = addOn.add('meetings', aMeeting('Z later', { date: '2026-11-10' }));
    addOn.add('meetings', aMeeting('A draft', { state: 'draft' }));
    new SheetByHand(addOn, 'meetings').sort('meetings');
    addOn.hours(1);
    expect(linkOf(later)).toBe(`https://docs.google.com/document/d/${theDoc()}/edit?usp=drivesdk`);
  });

  test('goes to each person once; later to those who joined since', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    addOn.hours(1);
    sendLetter(addOn, meeting, 'agenda');
    addOn.add('people', aMember('Luz Carranza'));
    expect(sendLetter(addOn, meeting, 'agenda')).toMatchObject({ sent: 1 });
    expect(addOn.subjectsTo(MARCUS)).toHaveLength(1);
    expect(addOn.subjectsTo('luz.carranza@example.org')).toHaveLength(1);
  });

  test('waits for a person: nobody but the coordinator is mailed about it', () => {
    addOn.add('meetings', aMeeting('Full meeting'));
    daysPass(addOn, 6);
    expect(new Set(addOn.workspace.mail.flatMap(({ to }) => to))).toEqual(new Set([OWNER]));
  });
});

describe('a Doc that people edited', () => {
  let meeting: string;
  beforeEach(() => {
    meeting = addOn.add('meetings', aMeeting('Full meeting'));
    addOn.hours(1);
    editDocument(addOn.workspace, theDoc(), '<h1>Our own agenda</h1><p>Bring cake &amp; questions</p>');
  });

  test('is never overwritten', () => {
    change(addOn, 'meetings', meeting, { items: 'Another topic', what: 'Another name' });
    addOn.call('draft', { id: meeting, document: 'agenda', again: false });
    daysPass(addOn, 5);
    expect(readDocument(addOn.workspace, theDoc())).toContain('Our own agenda');
  });

  test('is mailed as they edited it, to members only, without a link that they could not open', () => {
    sendLetter(addOn, meeting, 'agenda');
    const [mail] = addOn.workspace.inbox(MARCUS);
    expect(mail?.body).toContain('Bring cake & questions');
    expect(mail?.htmlBody).toContain('Bring cake &amp; questions');
    expect(mail?.body).not.toContain('docs.google.com');
  });

  test('makes the earlier preview old: what is sent is what was seen', () => {
    const { version } = addOn.call('letter', { meeting, letter: 'agenda' });
    editDocument(addOn.workspace, theDoc(), '<p>Changed after the look</p>');
    expect(addOn.call('send', { meeting, letter: 'agenda', include: [], version })).toMatchObject({
      sent: 0,
    });
  });
});

describe('a Doc in the trash', () => {
  let meeting: string;
  beforeEach(() => {
    meeting = addOn.add('meetings', aMeeting('Full meeting'));
    addOn.hours(1);
    trashFile(addOn.workspace, theDoc());
  });

  test('is said, once, and not replaced', () => {
    daysPass(addOn, 5);
    expect(docs()).toHaveLength(1);
    expect(coordinatorsNotes()).toEqual(['2026-11-02 is drafted', '2026-11-03 in the trash']);
  });

  test('is not mailed; the guide says what to do', () => {
    expect(addOn.call('letter', { meeting, letter: 'agenda' })).toMatchObject({
      document: { state: 'trashed' },
    });
    expect(sendLetter(addOn, meeting, 'agenda')).toMatchObject({
      sent: 0,
      message: expect.stringContaining('in the trash'),
    });
  });

  test('whose link was deleted from the row as well is not drafted anew by itself', () => {
    const meetings = new SheetByHand(addOn, 'meetings');
    meetings.type(meetings.rowOf('Full meeting'), 'agendaDoc', '');
    daysPass(addOn, 2);
    expect(docs()).toHaveLength(1);
  });

  test('can be restored, or drafted again when somebody asks for it', () => {
    restoreFile(addOn.workspace, theDoc());
    expect(addOn.call('letter', { meeting, letter: 'agenda' })).toMatchObject({
      document: { state: 'drafted' },
    });
    trashFile(addOn.workspace, theDoc());
    const { link } = addOn.call('draft', { id: meeting, document: 'agenda', again: true });
    expect(docs()).toHaveLength(2);
    expect(linkOf(meeting)).toBe(link);
  });
});

describe('a Doc that was deleted for ever', () => {
  test('is noticed, said once, and can be drafted again', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    addOn.hours(1);
    deleteForever(addOn.workspace, theDoc());
    daysPass(addOn, 5);
    expect(docs()).toEqual([]);
    expect(coordinatorsNotes()).toEqual(['2026-11-02 is drafted', '2026-11-03 can’t be found']);
    addOn.call('draft', { id: meeting, document: 'agenda', again: true });
    expect(linkOf(meeting)).toBe(`https://docs.google.com/document/d/${theDoc()}/edit?usp=drivesdk`);
  });

  test('together with its folder: the next document gets a new folder', () => {
    addOn.add('meetings', aMeeting('Full meeting'));
    addOn.hours(1);
    const folder = listFiles(addOn.workspace).find(({ mimeType }) => mimeType === FOLDER_TYPE);
    deleteForever(addOn.workspace, folder?.id ?? '');
    addOn.add('meetings', aMeeting('Another'));
    addOn.hours(1);
    expect(docs().map(({ name }) => name)).toEqual(['Agenda 2026-11-09 Another']);
  });
});

describe('the welcome page', () => {
  let person: string;
  beforeEach(() => {
    person = addOn.add('people', aMember('Luz Carranza', { language: 'es', shownAs: 'Luz' }));
    addOn.add('meetings', aMeeting('Full meeting', { date: '2026-11-30', place: 'Lantern' }));
  });

  const draft = (again = false) => addOn.call('draft', { id: person, document: 'welcome', again });
  const linked = () => addOn.call('row', { sheet: 'people', id: person }).values['welcomeDoc'];
  const mail = () => addOn.workspace.mail.filter(({ to }) => !to.includes(OWNER));

  test('is drafted when somebody asks, in the member’s language, with a link in their row', () => {
    const { link, message } = draft();
    expect(message).toContain('The welcome page is drafted.');
    expect(linked()).toBe(link);
    expect(docs().map(({ name }) => name)).toEqual(['Bienvenida Luz']);
    const text = readDocument(addOn.workspace, theDoc());
    for (const part of ['Luz: qué bueno que está aquí', 'lunes, 30 de noviembre de 2026', 'Lantern'])
      expect(text).toContain(part);
    expect(text).not.toContain('Luz Carranza');
  });

  test('is shared with nobody, mailed to nobody, and not made twice', () => {
    const { link } = draft();
    expect([draft().link, draft(true).link]).toEqual([link, link]);
    expect(docs()).toHaveLength(1);
    expect(filesOf(addOn.workspace, 'luz.carranza@example.org')).toEqual([]);
    expect(mail()).toEqual([]);
  });

  test('is found again where the link was deleted from the row, and kept as people edited it', () => {
    const { link } = draft();
    editDocument(addOn.workspace, theDoc(), '<h1>Our own page</h1>');
    change(addOn, 'people', person, { welcomeDoc: null });
    expect(draft().link).toBe(link);
    expect(readDocument(addOn.workspace, theDoc())).toContain('Our own page');
  });

  test('that was thrown away is made again only when asked for', () => {
    draft();
    trashFile(addOn.workspace, theDoc());
    change(addOn, 'people', person, { welcomeDoc: null });
    expect(draft()).toMatchObject({ trashed: true, message: expect.stringContaining('in the trash') });
    const { link } = draft(true);
    expect(docs()).toHaveLength(2);
    expect(linked()).toBe(link);
  });

  test('asked for by another editor is drafted by the owner’s next run', () => {
    const editors = new AddOn(addOn.workspace, EDITOR);
    const { message } = editors.call('draft', { id: person, document: 'welcome', again: false });
    expect(message).toContain(OWNER);
    addOn.hours(1);
    expect(docs().map(({ name }) => name)).toContain('Bienvenida Luz');
    expect(linked()).toContain('https://docs.google.com/document/d/');
  });
});

describe('the minutes', () => {
  test('are drafted on the day, with the open promises and the topics, and mailed when somebody presses Send', () => {
    addOn.add('actions', anAction('Bring chairs again', { by: '2026-12-01' }));
    const meeting = addOn.add(
      'meetings',
      aMeeting('Full meeting', { date: '2026-11-04', items: 'Sign-on letter' }),
    );
    daysPass(addOn, 3);
    const minutes = docs().find(({ name }) => name === 'Minutes 2026-11-04 Full meeting');
    expect(minutes?.day).toBe('2026-11-04');
    const text = readDocument(addOn.workspace, minutes?.id ?? '');
    for (const part of ['Bring chairs again', 'Sign-on letter', 'Who was there'])
      expect(text).toContain(part);
    expect(addOn.subjectsTo(MARCUS)).toEqual([]);
    expect(sendLetter(addOn, meeting, 'minutes')).toMatchObject({ sent: 1 });
    expect(new SheetByHand(addOn, 'meetings').column('state')).toEqual(['Minutes sent']);
  });

  test('of the past stay unchanged when the rows change', () => {
    const action = addOn.add('actions', anAction('Bring chairs again', { by: '2026-12-01' }));
    addOn.add('meetings', aMeeting('Full meeting', { date: '2026-11-03' }));
    daysPass(addOn, 2);
    const minutes = docs().find(({ name }) => name.startsWith('Minutes'))?.id ?? '';
    const before = readDocument(addOn.workspace, minutes);
    change(addOn, 'actions', action, { what: 'Something else', state: 'done' });
    daysPass(addOn, 3);
    expect(readDocument(addOn.workspace, minutes)).toBe(before);
  });

  test('of a meeting that was cancelled are not drafted', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting', { date: '2026-11-04' }));
    change(addOn, 'meetings', meeting, { state: 'cancelled' });
    daysPass(addOn, 4);
    expect(docs()).toEqual([]);
  });
});

test('every document can be read without the add-on: a plain Doc with a plain name', () => {
  addOn.add('meetings', aMeeting('Full meeting'));
  addOn.hours(1);
  const [agenda] = docs();
  expect(agenda?.name).toBe('Agenda 2026-11-09 Full meeting');
  expect(readDocument(addOn.workspace, theDoc())).toMatch(/^<h1>Agenda: Full meeting<\/h1>/);
});
