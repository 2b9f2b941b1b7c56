/** The one account that sends and keeps documents, and everybody else’s (design §2.3, §2.5; peers.md §7.2). */
import { beforeEach, describe, expect, test } from 'vitest';
import { FOLDER_TYPE } from '../../local/google/drive/file.ts';
import { listFiles, ownerOf } from '../../local/google/drive/people.ts';
import { run as runFunction, Workspace } from '../../local/runtime.ts';
import { aMeeting, aMember, anAction, AddOn, EDITOR, newWorkbook, OWNER, script } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';
import { daysPass, mailDays } from './calendar.ts';
import { sendLetter } from './in-the-guide.ts';
import { usedWorkbook } from './used-workbook.ts';

const ROSA = 'rosa.benavides@example.org';

let owners: AddOn;
/** The same workbook, at the other account's screen. */
let editors: AddOn;
beforeEach(() => {
  owners = usedWorkbook();
  editors = new AddOn(owners.workspace, EDITOR);
  owners.add('people', aMember('Rosa Benavides'));
});

describe('when a second account switches reminders on', () => {
  beforeEach(() => {
    editors.call('reminders', { on: true });
    owners.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-11-06' }));
  });

  test('everybody gets one mail each, although both triggers fire', () => {
    daysPass(owners, 8);
    expect(owners.workspace.triggers.map(({ user }) => user)).toEqual([OWNER, EDITOR]);
    expect(mailDays(owners, ROSA)).toEqual(['2026-11-04', '2026-11-09']);
  });

  test('mails come from that account from now on, and both see it', () => {
    daysPass(owners, 3);
    expect(owners.workspace.inbox(ROSA).map(({ from }) => from)).toEqual([EDITOR]);
    expect(owners.look().reminders).toMatchObject({ on: true, owner: EDITOR, mine: false });
    expect(editors.look().reminders).toMatchObject({ on: true, owner: EDITOR, mine: true });
  });

  test('the first account’s trigger does nothing but look whose turn it is', () => {
    const tick = { function: 'tick', user: OWNER, origin: 'clock trigger' } as const;
    const { calls } = runFunction(owners.workspace, script, tick);
    expect(calls.map(({ method }) => method)).toEqual([
      'PropertiesService.getDocumentProperties',
      'Properties.getProperties',
      'Session.getEffectiveUser',
      'User.getEmail',
    ]);
  });

  test('what was late by then goes to the new coordinator only', () => {
    owners.add('actions', anAction('Old promise', { who: 'Rosa Benavides', by: '2026-10-28' }));
    daysPass(owners, 1);
    expect(mailDays(owners, ROSA)).toEqual([]);
    expect(owners.workspace.inbox(EDITOR)[0]?.body).toContain('Old promise');
  });

  test('a Doc of the first owner’s stays linked, and is said to be out of reach', () => {
    const meeting = owners.add('meetings', aMeeting('Full meeting'));
    owners.call('reminders', { on: true });
    owners.hours(1);
    const link = owners.call('row', { sheet: 'meetings', id: meeting }).values['agendaDoc'];
    editors.call('reminders', { on: true });
    const { document, blocked } = editors.call('letter', { meeting, letter: 'agenda' });
    expect(document).toEqual({ state: 'gone', link });
    expect(blocked).toContain('belongs to an earlier owner');
  });

  test('the new owner’s documents lie in a folder of their own', () => {
    owners.add('meetings', aMeeting('Full meeting'));
    daysPass(owners, 1);
    const folders = listFiles(owners.workspace).filter(({ mimeType }) => mimeType === FOLDER_TYPE);
    expect(folders.map(ownerOf)).toEqual([EDITOR]);
  });
});

test('the workbook’s memory holds the owner and small state, nobody else’s name or address (design §2.8)', () => {
  owners.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-11-04' }));
  const meeting = owners.add('meetings', aMeeting('Full meeting'));
  owners.hours(1);
  sendLetter(editors, meeting, 'agenda');
  const memory = JSON.stringify(owners.workspace.properties);
  expect(memory).toContain(OWNER);
  expect(memory).not.toMatch(/Rosa|Benavides|Marcus|Tillery|cost sheet|Full meeting/);
  daysPass(owners, 2);
  expect(Object.keys(owners.workspace.properties.document).sort()).toEqual([
    'begun',
    expect.stringMatching(/^checked:[0-9a-f]{8}$/),
    expect.stringMatching(/^checked:[0-9a-f]{8}$/),
    'drawn',
    expect.stringMatching(/^folder:/),
    'lang',
    'lastRun',
    'owner',
    'template',
  ]);
});

test('switching on twice makes one trigger', () => {
  owners.call('reminders', { on: true });
  owners.call('reminders', { on: true });
  expect(owners.workspace.triggers).toHaveLength(1);
});

test('another account that switches reminders off stops them: the owner’s trigger does nothing any more', () => {
  editors.call('reminders', { on: false });
  owners.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-11-04' }));
  daysPass(owners, 2);
  expect(owners.workspace.mail).toEqual([]);
  expect(owners.look().reminders.on).toBe(false);
});

describe('another account’s click', () => {
  let meeting: string;
  beforeEach(() => {
    meeting = owners.add('meetings', aMeeting('Full meeting'));
  });

  test('on Send agenda is handed to the owner, said so, and done once at the next run', () => {
    owners.hours(1);
    const result = sendLetter(editors, meeting, 'agenda');
    expect(result).toMatchObject({ sent: 0, queued: expect.stringContaining(OWNER) });
    sendLetter(editors, meeting, 'agenda');
    expect(owners.subjectsTo(ROSA)).toEqual([]);
    owners.hours(3);
    const agendas = owners.workspace.inbox(ROSA);
    expect(agendas.map(({ subject, from }) => [subject.slice(0, 6), from])).toEqual([['Agenda', OWNER]]);
    expect(new SheetByHand(owners, 'meetings').column('state')).toEqual(['Agenda sent']);
  });

  test('on Draft is handed to the owner and done at the next run', () => {
    const { link, message } = editors.call('draft', { id: meeting, document: 'minutes', again: false });
    expect(link).toBeUndefined();
    expect(message).toContain(OWNER);
    owners.hours(1);
    expect(owners.call('row', { sheet: 'meetings', id: meeting }).values['minutesDoc']).toMatch(/^https:/);
  });

  test('on Send invitation sends at once, in its own name: that needs no document', () => {
    expect(sendLetter(editors, meeting, 'invitation')).toMatchObject({ sent: 2 });
    expect(owners.workspace.inbox(ROSA)[0]?.from).toBe(EDITOR);
  });

  test('with nobody as owner is told to switch reminders on first', () => {
    const addOn = newWorkbook();
    const id = addOn.add('meetings', aMeeting('Full meeting'));
    const { envelope } = addOn.exchange('draft', { id, document: 'agenda', again: false });
    expect(envelope).toMatchObject({
      ok: false,
      problem: expect.stringContaining('Switch reminders on first'),
    });
  });

  test('that was handed over survives a run that dies: it is done once all the same', () => {
    owners.hours(1);
    sendLetter(editors, meeting, 'agenda');
    const saved = owners.workspace.save();
    const tick = { function: 'tick', user: OWNER, origin: 'clock trigger' } as const;
    for (let call = 1; call <= 60; call += 4) {
      const addOn = new AddOn(Workspace.load(saved));
      runFunction(addOn.workspace, script, { ...tick, interruptions: [{ call, kind: 'end' }] });
      daysPass(addOn, 1);
      expect(addOn.subjectsTo(ROSA).filter((subject) => subject.startsWith('Agenda'))).toHaveLength(1);
    }
  });
});
