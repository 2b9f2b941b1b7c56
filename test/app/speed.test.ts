/** Service calls of each operation (design §2.7): within the limits of `npm run bench`, whatever the number of rows; `npm run bench` measures them with thousands. */
import { beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../local/bench/limits.ts';
import { evenly } from '../../local/bench/many-rows.ts';
import { emptySpreadsheet } from '../../local/bench/measured-workbook.ts';
import {
  beyondReading,
  operations,
  partsOfMaking,
  settingUp,
  setupRuns,
  type Measured,
} from '../../local/bench/operations.ts';
import { sheetWithKey } from '../../local/find-cells.ts';
import type { RunResult } from '../../local/runtime.ts';
import { aMeeting, aMember, anAction, newWorkbook, script, type AddOn } from '../add-on.ts';
import { SheetByHand, spreadsheetOf, type Texts } from './by-hand.ts';
import { guidedTables } from '../../src/sheets/guided.ts';

function save(addOn: AddOn, sheet: string, values: Texts, id?: string, before: Texts = {}): RunResult {
  const input = { sheet, id, before: id === undefined ? {} : before, values };
  const { envelope, run } = addOn.exchange('save', input);
  expect(envelope).toMatchObject({ ok: true, answer: { saved: true } });
  return run;
}

describe('setting up', () => {
  test.each(settingUp)('$name: within its limit', ({ measure }) => {
    const { calls, limit } = measure(script, evenly(0));
    expect(calls).toBeLessThanOrEqual(limit);
  });

  test('makes one sheet a run', () => {
    const workbook = emptySpreadsheet(script);
    const runs = setupRuns(workbook);
    expect(workbook.spreadsheet.sheets).toHaveLength(runs.length);
  });

  test('makes every sheet that comes later within its limit, its first row or its questions included', () => {
    const atMost = limits['make a sheet'].calls;
    const addOn = newWorkbook();
    addOn.add('people', aMember('Helen Marsh', { status: 'listed' }));
    const judgement = save(addOn, 'judgements', { person: 'Helen Marsh', position: 'neutral' });
    expect(partsOfMaking(judgement).making).toBeLessThanOrEqual(atMost);

    for (const { key } of guidedTables) {
      const { run } = addOn.exchange('begin', { sheet: key });
      if (run.calls.length > atMost) expect(partsOfMaking(run).making).toBeLessThanOrEqual(atMost);
    }

    const invite = (): number => {
      const meeting = addOn.add('meetings', aMeeting('Full meeting'));
      const { version } = addOn.call('letter', { meeting, letter: 'invitation' });
      return addOn.exchange('send', { meeting, letter: 'invitation', include: [], version }).run.calls.length;
    };
    addOn.add('people', aMember('Rosa Benavides'));
    const makingTheOutbox = invite() - invite();
    expect(makingTheOutbox).toBeGreaterThan(20);
    expect(makingTheOutbox).toBeLessThanOrEqual(atMost);
  });
});

describe.each(operations)('$name', ({ measure }) => {
  let few: Measured;
  let many: Measured;
  beforeAll(() => {
    few = measure(script, evenly(10));
    many = measure(script, evenly(500));
  });

  test('keeps within its limit with 10 rows a sheet, and with 500', () => {
    expect(few.calls).toBeLessThanOrEqual(few.limit);
    expect(many.calls).toBeLessThanOrEqual(many.limit);
  });

  test('takes no more calls the more rows there are', () => {
    expect(many.run.calls.length).toBeLessThanOrEqual(few.run.calls.length);
  });
});

test('every limit is of an operation that is measured', () => {
  const measured = [...settingUp, ...operations].map(({ name }) => name);
  expect(measured.sort()).toEqual(Object.keys(limits).sort());
});

test('a row past the end of the grid makes room for a hundred', () => {
  const addOn = newWorkbook();
  const people = new SheetByHand(addOn, 'people');
  people.deleteRowsBelow(3);
  save(addOn, 'people', { name: 'Rosa Benavides' });
  const calls = save(addOn, 'people', { name: 'Joan Whitaker' }).calls.length;
  expect(calls).toBeLessThanOrEqual(limits['save past the end of the grid'].calls);
  expect(sheetWithKey(spreadsheetOf(addOn), 'people')?.rowCount).toBe(4 + 100);
  expect(save(addOn, 'people', { name: 'James Okoro' }).calls.length).toBeLessThan(calls);
});

test('each further run of columns takes 2 calls more: people may have columns of their own in between', () => {
  const addOn = newWorkbook();
  const id = addOn.add('people', aMember('Rosa Benavides'));
  new SheetByHand(addOn, 'people').insertColumn('email', 'Shirt size');
  const run = save(addOn, 'people', { phone: '555-0101', email: 'rosa@example.org' }, id, {
    email: 'rosa.benavides@example.org',
  });
  expect(run.calls.length).toBe(limits['change a cell'].calls + 2);
});

test('a document takes 4 calls beyond reading sheets and its turn: is it there, make it, link it', () => {
  const addOn = newWorkbook();
  const person = addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-12-01' }));
  const meetings = ['First', 'Second'].map((what) =>
    addOn.add('meetings', aMeeting(what, { state: 'draft' })),
  );
  addOn.call('reminders', { on: true });
  const [, second] = meetings.map(
    (meeting) => addOn.exchange('draft', { id: meeting, document: 'agenda', again: false }).run,
  );
  const page = addOn.exchange('draft', { id: person, document: 'welcome', again: false }).run;
  // The first one also makes the owner's folder.
  for (const run of [second, page])
    expect(run && beyondReading(run, { turnToo: true })).toEqual([
      'Drive.Files.list',
      'Drive.Files.create',
      'Sheet.getRange',
      'Range.setValues',
    ]);
});
