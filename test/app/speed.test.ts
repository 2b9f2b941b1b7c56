/** Service calls of each operation (design §2.7): the table, the same with ten rows in a sheet and with 10,000. */
import { beforeAll, describe, expect, test } from 'vitest';
import { sheetWithKey } from '../../local/find-cells.ts';
import type { RunResult } from '../../local/runtime.ts';
import { aMeeting, aMember, anAction, emptySpreadsheet, newWorkbook, TODAY, type AddOn } from '../add-on.ts';
import { SheetByHand, spreadsheetOf, type Texts } from './by-hand.ts';
import { withRows } from './many-rows.ts';
import { usedWorkbook } from './used-workbook.ts';

/** Of the whole workbook: start, people, actions, meetings, power, judgements, settings, outbox, lists. */
const SHEETS = 9;

/** What a run calls to know the workbook: finding tabs and reading them, memory, clock, account. */
const READING = new Set([
  'SpreadsheetApp.getActive',
  'Spreadsheet.getId',
  'Spreadsheet.getSpreadsheetTimeZone',
  'Spreadsheet.getSheetByName',
  'Sheet.getDataRange',
  'Range.getValues',
  'PropertiesService.getDocumentProperties',
  'Properties.getProperties',
  'Session.getEffectiveUser',
  'User.getEmail',
]);

/** Taking the script lock, flushing, letting it go; the lock is found once a run. */
const TURN = new Set([
  'LockService.getScriptLock',
  'Lock.tryLock',
  'SpreadsheetApp.flush',
  'Lock.releaseLock',
]);

function methodsOf(run: RunResult): string[] {
  return run.calls.map(({ method }) => method);
}

function beyondReading(run: RunResult): string[] {
  return methodsOf(run).filter((method) => !READING.has(method));
}

/** The calls from the one that makes a sheet on, and those before it, which look at what is there. */
function making(run: RunResult): { looking: number; making: number } {
  const methods = methodsOf(run);
  const at = methods.findIndex(
    (method) => method === 'Spreadsheet.insertSheet' || method === 'Sheet.setName',
  );
  return { looking: at, making: methods.length - at };
}

function save(addOn: AddOn, sheet: string, values: Texts, id?: string, before: Texts = {}): RunResult {
  const input = { sheet, id, zone: 'America/Chicago', before: id === undefined ? {} : before, values };
  const { envelope, run } = addOn.exchange('save', input);
  expect(envelope).toMatchObject({ ok: true, answer: { saved: true } });
  return run;
}

describe('setting up', () => {
  const runs: { made: string; run: RunResult }[] = [];
  beforeAll(() => {
    const addOn = emptySpreadsheet();
    for (;;) {
      const { envelope, run } = addOn.exchange('setup', { coalition: 'Alder County Safe Return Coalition' });
      if (!envelope.ok || envelope.answer.done === envelope.answer.total) return;
      runs.push({ made: envelope.answer.made, run });
    }
  });

  test('makes one sheet a run, each with at most 45 calls from the one that inserts it to the end of the run', () => {
    expect(runs.map(({ made }) => made)).toEqual([
      'Start here',
      'Lists',
      'Settings',
      'Stakeholders',
      'Action plan',
      'Meetings',
      'Power map',
    ]);
    for (const { run } of runs) expect(making(run).making).toBeLessThanOrEqual(45);
  });

  test('looks before that at what is there: 3 calls a sheet, and 10 for the turn, memory and tabs', () => {
    for (const { run } of runs) expect(making(run).looking).toBeLessThanOrEqual(3 * SHEETS + 10);
  });

  test('makes the sheets that come later with at most 45 calls, their first row included', () => {
    const addOn = newWorkbook();
    addOn.add('people', aMember('Helen Marsh', { status: 'listed' }));
    const judgement = save(addOn, 'judgements', { person: 'Helen Marsh', position: 'neutral' });
    expect(making(judgement).making).toBeLessThanOrEqual(45);

    const invite = (): number => {
      const meeting = addOn.add('meetings', aMeeting('Full meeting'));
      const { version } = addOn.call('letter', { meeting, letter: 'invitation' });
      return addOn.exchange('send', { meeting, letter: 'invitation', include: [], version }).run.calls.length;
    };
    addOn.add('people', aMember('Rosa Benavides'));
    const makingTheOutbox = invite() - invite();
    expect(makingTheOutbox).toBeGreaterThan(20);
    expect(makingTheOutbox).toBeLessThanOrEqual(45);
  });
});

describe.each([10, 10_000])('with %i rows a sheet', (count) => {
  let addOn: AddOn;
  beforeAll(() => {
    addOn = withRows(newWorkbook(), count);
  });

  test('a full check with nothing to do takes at most 12 calls a sheet', () => {
    const { envelope, run } = addOn.exchange('plan', {});
    expect(envelope).toMatchObject({ answer: { steps: [], problems: [] } });
    expect(run.calls.length).toBeLessThanOrEqual(12 * spreadsheetOf(addOn).sheets.length);
  });

  test('opening the sidebar takes at most 3 calls a sheet shown and 6; the quick check in it 3 a sheet', () => {
    const { run } = addOn.exchange('open', {});
    const shown = spreadsheetOf(addOn).sheets.filter(({ hidden }) => !hidden);
    expect(run.calls.length).toBeLessThanOrEqual(3 * shown.length + 6);
    const check = methodsOf(run).filter((method) => /^(Spreadsheet\.getSheet|Sheet|Range)/.test(method));
    expect(check.length).toBeLessThanOrEqual(3 * SHEETS);
  });

  test('an idle tick takes at most 3 calls for each of the two sheets with rules, and 10', () => {
    addOn.call('reminders', { on: true });
    // The day's first tick also draws what is only read.
    addOn.hours(1);
    const [tick] = addOn.hours(1);
    expect(tick?.calls.length).toBeLessThanOrEqual(3 * 2 + 10);
    expect(addOn.workspace.mail).toEqual([]);
  });

  test('saving a new person, a new promise, a changed cell or a changed date takes at most 10 calls', () => {
    const runs = [
      save(addOn, 'people', { name: 'Rosa Benavides', status: 'agreed' }),
      save(addOn, 'actions', { what: 'Draft the cost sheet', who: 'Person 00001', by: '2026-11-30' }),
      save(addOn, 'people', { next: 'Call back' }, 'p00002'),
      save(addOn, 'actions', { by: '2026-06-02' }, 'a00002', { by: '2026-06-01' }),
    ];
    for (const { calls } of runs) expect(calls.length).toBeLessThanOrEqual(10);
  });

  test('a row past the end of the grid takes 5 more, once: then there is room for a hundred', () => {
    const full = withRows(newWorkbook(), count);
    const people = new SheetByHand(full, 'people');
    people.deleteRowsBelow(count + 2);
    expect(save(full, 'people', { name: 'Rosa Benavides' }).calls.length).toBeLessThanOrEqual(15);
    expect(save(full, 'people', { name: 'Joan Whitaker' }).calls.length).toBeLessThanOrEqual(10);
    expect(people.rows()).toHaveLength(count + 2);
    expect(sheetWithKey(spreadsheetOf(full), 'people')?.rowCount).toBe(count + 2 + 1 + 100);
  });

  test.each([200, 5000])('adding %i people takes at most 16 calls', (added) => {
    const lines = Array.from({ length: added }, (_, n) => `New Person ${n},new.${n}@example.org`);
    const text = ['Name,Email', ...lines].join('\n');
    const { envelope, run } = withRows(newWorkbook(), count).exchange('addPeople', { text, also: [] });
    expect(envelope).toMatchObject({ answer: { added } });
    expect(run.calls.length).toBeLessThanOrEqual(16);
  });

  test('twenty mails take 3 calls each and 12 a run, beyond reading sheets and the quota', () => {
    const due = withRows(usedWorkbook(), Math.max(count, 20), { due: 20, by: TODAY });
    const { envelope, run } = due.exchange('sendDue', { version: due.call('due', {}).version });
    expect(envelope).toMatchObject({ answer: { sent: 20 } });
    // Three and not two: the pause is read before every send (§2.19), then it is sent, then its position is stored (§2.23).
    // Twelve: two turns with one lock (7), claims and results written (4), the position forgotten (1).
    const calls = beyondReading(run).filter((method) => method !== 'MailApp.getRemainingDailyQuota');
    const findingTheSwitch = 1;
    expect(calls.length).toBeLessThanOrEqual(3 * 20 + 12 + findingTheSwitch);
  });
});

test('each further run of columns takes 2 calls more: people may have columns of their own in between', () => {
  const addOn = newWorkbook();
  const id = addOn.add('people', aMember('Rosa Benavides'));
  new SheetByHand(addOn, 'people').insertColumn('email', 'Shirt size');
  const run = save(addOn, 'people', { phone: '555-0101', email: 'rosa@example.org' }, id, {
    email: 'rosa.benavides@example.org',
  });
  expect(run.calls.length).toBe(12);
});

test('a document takes 4 calls beyond reading sheets and its turn: is it there, make it, link it', () => {
  const addOn = newWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-12-01' }));
  const meetings = ['First', 'Second'].map((what) =>
    addOn.add('meetings', aMeeting(what, { state: 'draft' })),
  );
  addOn.call('reminders', { on: true });
  const [, second] = meetings.map(
    (meeting) => addOn.exchange('draft', { meeting, document: 'agenda', again: false }).run,
  );
  // The first one also makes the owner's folder.
  expect(second && beyondReading(second).filter((method) => !TURN.has(method))).toEqual([
    'Drive.Files.list',
    'Drive.Files.create',
    'Sheet.getRange',
    'Range.setValues',
  ]);
});
