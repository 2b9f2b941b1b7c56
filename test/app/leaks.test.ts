/**
 * A workbook in which every core cell, and every cell of a core row, holds a marker of its own. Everything that the
 * product can send or share with members is made, and no marker stands in any of it (design §2.17).
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { filesOf, readDocument, roleOf } from '../../local/google/drive/people.ts';
import type { Mail } from '../../local/google/mail.ts';
import type { Field } from '../../src/core/field.ts';
import type { Table } from '../../src/core/sheet.ts';
import { tables } from '../../src/sheets/index.ts';
import { ways } from '../../src/sheets/ways/ways.ts';
import { agreedWays, namedWays } from '../../src/sheets/welcome.ts';
import { meetings } from '../../src/sheets/meetings/meetings.ts';
import { people } from '../../src/sheets/people.ts';
import { aMeeting, aMember, anAction, EDITOR, newWorkbook, OWNER, type AddOn } from '../add-on.ts';
import { SheetByHand, typeSetting } from './by-hand.ts';
import { change, sendLetter } from './in-the-guide.ts';

/** Full names are core as well: members see the name that somebody wants shown. */
const MEMBERS = { MARKRosa: 'Rosa', MARKTasha: 'T. W.', MARKCurtis: 'Curtis' };

const MARKER = /MARK\w+/g;

/** Kinds of cell that hold any text. The others can't hold a marker: what they don't understand nobody reads. */
const TEXT_KINDS: readonly Field['control'][] = ['line', 'paragraph', 'phone', 'person', 'people', 'link'];

/** Without what these say, nobody could be mailed and no meeting announced. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  [people.key]: ['name', 'listed', 'welcomeDoc'],
  [meetings.key]: ['invited', 'agendaDoc', 'minutesDoc'],
};

const addressOf = (shown: string): string => `${shown.toLowerCase().replace(/\W/g, '')}@example.org`;

let addOn: AddOn;
let markers = Object.keys(MEMBERS).length;

function marker(field: Field): string {
  markers += 1;
  return field.control === 'link' ? `https://MARK${markers}.example.org/` : `MARK${markers}`;
}

/** Answers that are for every member: they stand on the welcome page. */
const FOR_MEMBERS: readonly string[] = [...agreedWays, ...namedWays];

/** Types a marker into the cells of a row, as somebody does who opens the sheet. */
function mark(table: Table, row: number, only: (field: Field) => boolean): void {
  const sheet = new SheetByHand(addOn, table.key);
  for (const [key, field] of Object.entries(table.fields)) {
    const isTold = table.key === ways.key && key === 'answer' && FOR_MEMBERS.includes(sheet.text(row, 'id'));
    const isNeeded = isTold || (NEEDED[table.key]?.includes(key) ?? false);
    if (!isNeeded && TEXT_KINDS.includes(field.control) && only(field)) {
      sheet.type(row, key === Object.keys(table.fields)[0] ? table.key : key, marker(field));
    }
  }
}

const isCore = ({ audience }: Field): boolean => audience === 'core';
const always = (): boolean => true;

/** Members' rows with markers in their core cells, and below each sheet's rows one core row made of markers alone. */
function fill(): string {
  for (const [name, shownAs] of Object.entries(MEMBERS))
    addOn.add('people', aMember(name, { shownAs, email: addressOf(shownAs) }));
  addOn.add('actions', anAction('Draft the cost sheet', { who: 'MARKRosa', by: '2026-11-04' }));
  addOn.add(
    'actions',
    anAction('Book the hall', { who: 'MARKTasha', by: '2026-10-28', helpers: ['MARKCurtis'] }),
  );
  const meeting = addOn.add('meetings', aMeeting('Full meeting', { items: 'Sign-on letter (10 min)' }));
  addOn.add('judgements', { person: 'MARKCurtis', position: 'active-ally' });
  for (const table of tables.filter(({ guided }) => guided)) {
    addOn.call('begin', { sheet: table.key });
    const sheet = new SheetByHand(addOn, table.key);
    const rows = sheet.rows().length;
    for (let row = 3; row < 3 + rows; row++)
      mark(table, row, table.seenBy === undefined && table !== people ? always : isCore);
    mark(table, 3 + rows, always);
    if (table.seenBy !== undefined && rows > 0) sheet.type(3 + rows, table.seenBy, 'Core group only');
  }
  typeSetting(addOn, 'goal', `MARK${(markers += 1)}`);
  return meeting;
}

/** Mail to anybody but the coordinator, whose own mail may hold what the core group may see. */
const toMembers = (): Mail[] => addOn.workspace.mail.filter(({ to }) => !to.includes(OWNER));

beforeAll(() => {
  addOn = newWorkbook();
  for (const name of ['Rosa', 'T. W.']) addOn.workspace.addAccount(addressOf(name));
  const meeting = fill();
  // Draws the Strategy chart as well.
  addOn.call('refresh', {});
  addOn.call('reminders', { on: true });
  sendLetter(addOn, meeting, 'invitation');
  change(addOn, 'meetings', meeting, { place: 'Lantern, room 2' });
  sendLetter(addOn, meeting, 'change');
  for (const { id = '' } of new SheetByHand(addOn, 'people').rows().slice(0, 3))
    addOn.call('draft', { id, document: 'welcome', again: false });
  addOn.hours(2);
  sendLetter(addOn, meeting, 'agenda');
  const { version, readers } = addOn.call('sharing', {});
  addOn.call('share', { version, include: readers.map(({ id }) => id) });
  for (const { id, name } of readers.filter(({ has }) => !has)) {
    if (name === 'MARKCurtis') addOn.call('inviteByGoogle', { person: id });
  }
  addOn.days(8);
  sendLetter(addOn, meeting, 'minutes');
  change(addOn, 'meetings', meeting, { state: 'cancelled' });
  sendLetter(addOn, meeting, 'cancellation');
}, 120_000);

test('the workbook is full of markers', () => {
  const cells = JSON.stringify(addOn.workspace.spreadsheets.byId(addOn.workspace.boundSpreadsheetId).sheets);
  expect(new Set(cells.match(MARKER)).size).toBe(markers);
  expect(markers).toBeGreaterThan(60);
});

test('the Strategy chart is drawn from core rows', () => {
  const { sheets } = addOn.workspace.spreadsheets.byId(addOn.workspace.boundSpreadsheetId);
  expect(JSON.stringify(sheets.find(({ name }) => name === 'Strategy chart'))).toMatch(MARKER);
});

test('everything was sent: each letter, reminders, and Google’s own mail about the file', () => {
  const subjects = toMembers().map(({ subject }) => subject);
  const kinds = [
    /^Invitation/,
    /^New date/,
    /^Agenda/,
    /^Your next steps/,
    /shared with you/,
    /^Minutes/,
    /^Cancelled/,
  ];
  for (const about of kinds) {
    expect(subjects.some((subject) => about.test(subject))).toBe(true);
  }
});

test('no mail to a member holds a marker, in subject, sender, text or HTML', () => {
  expect(toMembers().length).toBeGreaterThan(10);
  for (const { subject, name, replyTo, body, htmlBody, attachments } of toMembers()) {
    expect(JSON.stringify([subject, name, replyTo, body, htmlBody, attachments])).not.toMatch(MARKER);
  }
});

describe('in Drive', () => {
  test('no agenda, no minutes and no welcome page hold a marker', () => {
    const documents = filesOf(addOn.workspace, OWNER).filter(({ document }) => document !== undefined);
    expect(documents.map(({ name }) => name.split(' ')[0] ?? '').sort()).toEqual([
      'Agenda',
      'Minutes',
      ...Object.keys(MEMBERS).map(() => 'Welcome'),
    ]);
    for (const { id, name } of documents) {
      expect(name).not.toMatch(MARKER);
      expect(readDocument(addOn.workspace, id)).not.toMatch(MARKER);
    }
  });

  test('nothing that a member can open holds a marker: no cell, note, sheet name or file name', () => {
    const files = filesOf(addOn.workspace, addressOf('Rosa'));
    expect(files.map(({ name }) => name)).toEqual(['For members']);
    for (const { id, name, appProperties } of files) {
      const content = addOn.workspace.spreadsheets.byId(id);
      expect(JSON.stringify([name, appProperties, content])).not.toMatch(MARKER);
      expect(JSON.stringify(content.sheets)).toContain('Draft the cost sheet');
    }
  });

  test('a member opens neither the workbook nor the folder; a core editor opens the workbook', () => {
    const { files, boundSpreadsheetId } = addOn.workspace;
    const roles = Object.keys(files).map((id) => roleOf(addOn.workspace, id, addressOf('T. W.')));
    expect(roles.filter((role) => role !== undefined)).toEqual(['reader']);
    expect(roleOf(addOn.workspace, boundSpreadsheetId, EDITOR)).toBe('writer');
  });
});
