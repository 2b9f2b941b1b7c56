/** Days and hours are the spreadsheet’s, wherever script, machine and reader are (design §2.13; platform.md §5.3; peers.md §7.7). */
import { TZDate } from '@date-fns/tz';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Workspace } from '../../local/runtime.ts';
import { addDays } from '../../src/core/day.ts';
import type { FieldValue } from '../../src/core/field.ts';
import { aMeeting, aMember, anAction, AddOn, OWNER, script } from '../add-on.ts';
import { SheetByHand, spreadsheetOf } from './by-hand.ts';
import { daysPass, hourOf, mailDays } from './calendar.ts';
import { sendLetter } from './in-the-guide.ts';

const ROSA = 'rosa.benavides@example.org';

const HOUR_MS = 3_600_000;

const BEFORE_ALL = '2026-08-20';

/** By zone, a workbook with Rosa as a member and reminders on. */
const prepared = new Map<string, string>();

/** Half past nine in the morning of a day. */
function morning(zone: string, day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new TZDate(year, month - 1, date, 9, 30, zone).getTime();
}

/** A workbook of this zone, on the morning of a day there. */
function workbookIn(zone: string, day: string): AddOn {
  const saved = prepared.get(zone) ?? prepare(zone);
  prepared.set(zone, saved);
  const workspace = Workspace.load(saved);
  const later = morning(zone, day) - workspace.now;
  workspace.now += later;
  // The trigger fired all along, with nothing to do.
  for (const trigger of workspace.triggers) trigger.due += Math.ceil(later / HOUR_MS) * HOUR_MS;
  return new AddOn(workspace);
}

function prepare(zone: string): string {
  const workspace = new Workspace({ owner: OWNER, now: morning(zone, BEFORE_ALL), spreadsheet: { zone } });
  const addOn = new AddOn(workspace).setUp().checkInstallation();
  workspace.mail = [];
  add(addOn, 'people', aMember('Rosa Benavides'));
  addOn.call('reminders', { on: true });
  return workspace.save();
}

function add(addOn: AddOn, sheet: string, values: Record<string, FieldValue>): string {
  const saved = addOn.call('save', { sheet, before: {}, values });
  if (!saved.saved) throw new Error(JSON.stringify(saved));
  return saved.row.id;
}

/** The machine is elsewhere, and the script's manifest says UTC. */
const machine = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'Pacific/Marquesas';
});
afterAll(() => {
  if (machine === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machine;
});

test('the script’s zone and the machine’s are none of those tried here', () => {
  expect(script.timeZone).toBe('Etc/UTC');
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(570);
});

interface Week {
  readonly when: string;
  readonly today: string;
  readonly twoBefore: string;
  readonly due: string;
  readonly threeAfter: string;
}

function weekOf(when: string, today: string, twoBefore: string, due: string, threeAfter: string): Week {
  return { when, today, twoBefore, due, threeAfter };
}

const ordinary = weekOf('an ordinary week', '2026-10-12', '2026-10-14', '2026-10-16', '2026-10-19');

/** Zones, with the nights on which their clocks change; Santiago’s 6 September has no midnight. */
const zones: Readonly<Record<string, readonly Week[]>> = {
  'America/Chicago': [
    weekOf('the night of 1 November 2026', '2026-10-29', '2026-10-30', '2026-11-01', '2026-11-04'),
    weekOf('the night of 14 March 2027', '2027-03-11', '2027-03-12', '2027-03-14', '2027-03-17'),
  ],
  'Asia/Tokyo': [ordinary],
  'Pacific/Kiritimati': [ordinary],
  'America/Santiago': [
    weekOf('the night of 6 September 2026', '2026-09-03', '2026-09-04', '2026-09-06', '2026-09-09'),
    weekOf('the night of 4 April 2027', '2027-04-01', '2027-04-02', '2027-04-04', '2027-04-07'),
  ],
};

describe.each(Object.entries(zones))('in %s', (zone, weeks) => {
  let addOn: AddOn;
  const changes = [...weeks.map(({ due }) => due), '2028-02-29'];

  describe('a day', () => {
    beforeEach(() => {
      addOn = workbookIn(zone, BEFORE_ALL);
    });

    test.each(changes)('%s saved in the sidebar is that day in the cell and in the answer', (day) => {
      const id = add(addOn, 'actions', anAction('Call the hall', { by: day }));
      expect(addOn.call('row', { sheet: 'actions', id }).values['by']).toBe(day);
      const [, month = '', date = ''] = day.split('-');
      expect(new SheetByHand(addOn, 'actions').text(3, 'by')).toMatch(
        new RegExp(` ${monthName(month)} ${Number(date)}, `),
      );
    });

    test.each(changes)('%s typed into the sheet is that day in the answer', (day) => {
      new SheetByHand(addOn, 'actions').typeRow({ actions: 'Call the hall', by: day });
      const [row] = addOn.call('rows', { sheet: 'actions', search: '', from: 0 }).rows;
      expect(addOn.call('row', { sheet: 'actions', id: row?.id ?? '' }).values['by']).toBe(day);
    });
  });

  describe.each(weeks)('over $when', ({ today, twoBefore, due, threeAfter }) => {
    beforeEach(() => {
      addOn = workbookIn(zone, today);
    });

    test('a promise is mailed two days before its day and asked about three days after', () => {
      add(addOn, 'actions', anAction('Call the hall', { who: 'Rosa Benavides', by: due }));
      daysPass(addOn, 8);
      expect(mailDays(addOn, ROSA)).toEqual([twoBefore, threeAfter]);
    });

    test('a meeting is invited to and reminded of on its own day and hour', () => {
      const meeting = add(addOn, 'meetings', aMeeting('Full meeting', { date: due }));
      sendLetter(addOn, meeting, 'invitation');
      daysPass(addOn, 4);
      expect(mailDays(addOn, ROSA)).toEqual([today, twoBefore]);
      const [invitation] = addOn.workspace.inbox(ROSA);
      const [year, month = '', date = ''] = due.split('-');
      expect(invitation?.subject).toContain(
        `${longMonthName(month)} ${Number(date)}, ${year}, 6:00 pm – 7:30 pm`,
      );
      expect(decodeURIComponent(invitation?.body ?? '')).toContain(
        `dates=${due.replace(/-/g, '')}T180000/${due.replace(/-/g, '')}T193000&ctz=${zone}`,
      );
    });
  });
});

test.each([
  ['America/Chicago', '2026-10-30'],
  ['America/Chicago', '2027-03-12'],
  ['America/Santiago', '2026-09-04'],
  ['Pacific/Kiritimati', '2026-10-30'],
])('in %s, in the nights after %s, no mail goes out', (zone, today) => {
  const addOn = workbookIn(zone, today);
  for (const days of [0, 1, 2, 3, 4]) {
    const by = addDays(today, days);
    add(addOn, 'actions', anAction(`Step ${days}`, { who: 'Rosa Benavides', by }));
  }
  addOn.days(3);
  const hours = addOn.workspace.mail.map(({ when }) => hourOf(when, zone));
  expect(hours.length).toBeGreaterThan(2);
  expect(hours.filter((hour) => hour < 8 || hour >= 19)).toEqual([]);
});

test('setup asks whether the hour is right, and a corrected zone is the spreadsheet’s from then on', () => {
  const addOn = new AddOn(
    new Workspace({ owner: OWNER, now: Date.UTC(2026, 10, 2, 15), spreadsheet: { zone: 'Europe/London' } }),
  );
  expect(addOn.call('plan', {})).toMatchObject({ first: true, time: '15:00', zone: 'Europe/London' });
  for (let step = 0; step < 20; step++) {
    const { done, total } = addOn.call('setup', { coalition: 'Alder', zone: 'America/Chicago' });
    if (done === total) break;
  }
  expect(spreadsheetOf(addOn).zone).toBe('America/Chicago');
  expect(addOn.look()).toMatchObject({ today: '2026-11-02', time: '09:00' });
});

function monthName(month: string): string {
  return longMonthName(month).slice(0, 3);
}

function longMonthName(month: string): string {
  return new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, Number(month) - 1, 15),
  );
}
