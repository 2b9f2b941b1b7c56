/** When formulas are computed: only if somebody asks, and once. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { computeBook } from '../../local/formulas/engine.ts';
import { computingMs } from './computing-time.ts';
import { open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

// Files share what they imported: here it is imported anew, and afterwards once more without the mock.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock('../../local/formulas/engine.ts');
  vi.resetModules();
});

vi.mock('../../local/formulas/engine.ts', async (original) => {
  const engine = await original<{ computeBook: typeof computeBook }>();
  return { ...engine, computeBook: vi.fn(engine.computeBook) };
});

const computations = vi.mocked(computeBook);

let bench: Bench;
beforeEach(() => {
  bench = open();
  computations.mockClear();
});

/** What is computed while something is done. */
function sheetsComputedBy(act: () => void): string[][] {
  computations.mockClear();
  act();
  return computations.mock.calls.map(([{ sheets }]) => sheets.map(({ name }) => name));
}

describe('formulas are computed', () => {
  it('not for writing, and not for cells that no formula reaches', () => {
    const sheet = sheetWith([
      ['Name', 'Votes', '=SUM(B2:B)'],
      ['Rosa', 3, '=B2*2'],
    ]);
    expect(
      sheetsComputedBy(() => {
        expect(range('A1:B2').getValues()).toEqual([
          ['Name', 'Votes'],
          ['Rosa', 3],
        ]);
        expect(range('C9').isBlank()).toBe(true);
        expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([2, 3]);
        sheet.appendRow(['Denise', 4]);
        sheet.insertRowsAfter(1, 2);
        sheet.setName('Members');
        expect(range('C1').getFormula()).toBe('=SUM(B4:B)');
      }),
    ).toEqual([]);
  });

  it('once for reads without a write between them', () => {
    sheetWith([['=1+1', '=A1*2']]);
    const read = () => {
      expect(range('A1:B1').getValues()).toEqual([[2, 4]]);
      expect(range('B1').getDisplayValue()).toBe('4');
      range('B1').setNote('twice');
      expect(range('B1').getValue()).toBe(4);
    };
    expect(sheetsComputedBy(read)).toEqual([['Sheet1']]);
  });

  it('with the sheets that they read, and anew only where one of these changed', () => {
    const file = SpreadsheetApp.getActive();
    sheetWith([['=SUM(Votes!A:A)']]);
    const votes = file.insertSheet('Votes');
    const notes = file.insertSheet('Notes');
    votes.getRange('A1').setValue(1);
    const sum = (): unknown => file.getRange('Sheet1!A1').getValue();
    expect(sheetsComputedBy(() => expect(sum()).toBe(1))).toEqual([['Sheet1', 'Votes']]);
    notes.getRange('A1').setValue('x');
    expect(sheetsComputedBy(() => expect(sum()).toBe(1))).toEqual([]);
    votes.getRange('A2').setValue(2);
    expect(sheetsComputedBy(() => expect(sum()).toBe(3))).toEqual([['Sheet1', 'Votes']]);
  });

  it('anew for another day only where one asks what day it is', () => {
    sheetWith([['=TODAY()-DATE(2026;1;1)', '=1+1']]);
    const read = () => range('A1:B1').getValues();
    expect(read()).toEqual([[4, 2]]);
    bench.workspace.now += 60_000;
    bench.next();
    expect(sheetsComputedBy(read)).toEqual([]);
    bench.workspace.now += 24 * 60 * 60 * 1000;
    bench.next();
    expect(sheetsComputedBy(() => expect(read()).toEqual([[5, 2]]))).toEqual([['Sheet1']]);
  });
});

describe('the engine', () => {
  it('starts from any folder under tsx, and does not keep the process alive', () => {
    const project = path.resolve(import.meta.dirname, '../..');
    const folder = mkdtempSync(path.join(os.tmpdir(), 'formulas-'));
    const sheet = { id: 1, name: 'One', rowCount: 1, columnCount: 1, cells: [[{ formula: '=6*7' }]] };
    writeFileSync(
      path.join(folder, 'compute.mts'),
      `import { computeBook } from ${JSON.stringify(path.join(project, 'local/formulas/engine.ts'))};
       console.log(computeBook({ now: 1, sheets: [${JSON.stringify(sheet)}] })[1][0].value);`,
    );
    try {
      const tsx = path.join(project, 'node_modules/tsx/dist/cli.mjs');
      const printed = execFileSync(process.execPath, [tsx, 'compute.mts'], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 50_000,
      });
      expect(printed).toBe('42\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('computes 40 formulas over 5,000 rows anew within a few seconds of computing', () => {
    const sheet = sheetWith([[1]]);
    sheet.insertRowsAfter(1000, 5000);
    const words = ['open', 'done', 'late'];
    const rows = Array.from({ length: 5000 }, (_, index) => [index, words[index % 3], `note ${index % 100}`]);
    sheet.getRange(1, 1, 5000, 3).setValues(rows);
    const summary = SpreadsheetApp.getActive().insertSheet('Summary');
    const counts = Array.from({ length: 40 }, (_, index) => [
      `=COUNTIFS(Sheet1!B1:B;"done";Sheet1!C1:C;"note ${index}")`,
    ]);
    summary.getRange(1, 1, 40, 1).setFormulas(counts);
    expect(summary.getRange('A2').getValue()).toBe(17);
    const took = computingMs(() => {
      sheet.getRange('B2').setValue('open');
      expect(summary.getRange('A2').getValue()).toBe(16);
    });
    expect(took).toBeLessThan(5_000);
  });
});
