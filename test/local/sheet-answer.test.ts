/** A sheet on its way to the page: whole at first, then what has changed; and how the page puts it together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySheet, type Sheet, type Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import {
  deleteLines,
  insertLines,
  moveLines,
  sortRange,
  typeInCell,
} from '../../local/google/spreadsheet/people.ts';
import { withSheet } from '../../local/google/spreadsheet/sheets.ts';
import { SpreadsheetStore } from '../../local/google/spreadsheet/store.ts';
import { cellAt, stateAfter, textAt, type SheetState } from '../../local/page/grid/sheet-state.ts';
import { SheetAnswers } from '../../local/server/sheet-answer.ts';

const now = Date.UTC(2026, 0, 5, 18);
const asked = { id: 0, now, mayEdit: () => true };

function spreadsheetOf(sheet: Sheet): Spreadsheet {
  const made = new SpreadsheetStore().create('Coalition', 'America/Chicago', 'en_US', 'rosa@example.org');
  return { ...made, sheets: [sheet] };
}

const small = spreadsheetOf({
  ...emptySheet(0, 'Sheet1', 8, 4),
  cells: [['Name', 'Score'], ['Rosa', 3], ['Denise', { formula: '=B2+1' }], [], ['Luz', '=no formula']],
});

describe('what is sent', () => {
  it('at first, every row that is not empty; later only those that are otherwise', () => {
    const answers = new SheetAnswers();
    const whole = answers.answer(small, asked);
    expect(whole.rows).toEqual([
      [1, 1, [['Name'], ['Score']]],
      [2, 1, [['Rosa'], ['3', -1, { isNumber: true }]]],
      [3, 1, [['Denise'], ['4', -1, { typed: '=B2+1', isNumber: true }]]],
      [5, 1, [['Luz'], ['=no formula', -1, { typed: "'=no formula" }]]],
    ]);
    const next = typeInCell(small, 0, 4, 1, 'Ana');
    const { since, rows } = answers.answer(next, { ...asked, since: whole.version });
    expect({ since, rows }).toEqual({
      since: { version: whole.version, at: 1, removed: 0, added: 0 },
      rows: [[4, 1, [['Ana']]]],
    });
  });

  it('nothing where nothing has changed, under the same number', () => {
    const answers = new SheetAnswers();
    const { version } = answers.answer(small, asked);
    const again = answers.answer({ ...small }, { ...asked, since: version });
    expect(again).toMatchObject({ version, rows: [], since: { version } });
  });

  it('what a formula gives now, although its row is as it was', () => {
    const answers = new SheetAnswers();
    const { version } = answers.answer(small, asked);
    const { rows } = answers.answer(typeInCell(small, 0, 2, 2, '7'), { ...asked, since: version });
    expect(rows.map(([row]) => row)).toEqual([2, 3]);
  });

  it('a row that came between others, without those below', () => {
    const answers = new SheetAnswers();
    const { version } = answers.answer(small, asked);
    const inserted = insertLines(small, 0, 'rows', { before: 2, count: 1, like: 1 });
    const answer = answers.answer(typeInCell(inserted, 0, 2, 1, 'new'), { ...asked, since: version });
    expect(answer.since).toMatchObject({ at: 2, removed: 0, added: 1 });
    expect(answer.rows.map(([row]) => row)).toEqual([2, 4]);
  });

  it('the whole sheet to who has a state that is long gone', () => {
    const answers = new SheetAnswers();
    expect(answers.answer(small, { ...asked, since: 12_345 }).since).toBeUndefined();
  });
});

describe('what the page makes of it', () => {
  /** An edit of the sheet, whatever its numbers are. */
  const anEdit = fc
    .tuple(
      fc.nat(4),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 4 }),
      fc.string({ maxLength: 3 }),
    )
    .map(([kind, row, column, text]) => (spreadsheet: Spreadsheet): Spreadsheet => {
      const rowCount = spreadsheet.sheets[0]?.rowCount ?? 0;
      const line = Math.min(row, rowCount);
      if (kind === 0) return insertLines(spreadsheet, 0, 'rows', { before: line, count: column, like: line });
      if (kind === 1) return rowCount > 4 ? deleteLines(spreadsheet, 0, 'rows', line, 1) : spreadsheet;
      if (kind === 2) return moveLines(spreadsheet, 0, 'rows', 1, 1, line + 1);
      if (kind === 3) {
        const area = { row: 1, column: 1, rows: rowCount, columns: 4 };
        return sortRange(spreadsheet, 0, area, [{ column, ascending: true }]);
      }
      return typeInCell(spreadsheet, 0, line, column, text);
    });

  it('is the same after any edits, whether it was asked after each or only at the end', () => {
    fc.assert(
      fc.property(
        fc.array(anEdit, { maxLength: 12 }),
        fc.array(fc.boolean(), { maxLength: 12 }),
        (edits, asks) => {
          const answers = new SheetAnswers();
          let spreadsheet: Spreadsheet = withSheet(small, {
            ...emptySheet(0, 'Sheet1', 8, 4),
            cells: [['c', 'x'], ['a', 1], ['b', 2], [], ['d']],
          });
          let state: SheetState | undefined;
          edits.forEach((edit, index) => {
            spreadsheet = edit(spreadsheet);
            if (asks[index])
              state = stateAfter(state, answers.answer(spreadsheet, { ...asked, since: state?.version }));
          });
          state = stateAfter(state, answers.answer(spreadsheet, { ...asked, since: state?.version }));
          const whole = stateAfter(undefined, new SheetAnswers().answer(spreadsheet, asked));
          expect(state?.rows).toEqual(whole?.rows);
          expect(state?.layout).toEqual(whole?.layout);
        },
      ),
    );
  });

  it('is nothing where the answer changes a state that it has not', () => {
    const answers = new SheetAnswers();
    const { version } = answers.answer(small, asked);
    const change = answers.answer(typeInCell(small, 0, 1, 1, 'x'), { ...asked, since: version });
    expect(stateAfter(undefined, change)).toBeUndefined();
  });

  it('has every cell, also where nothing was sent', () => {
    const state = stateAfter(undefined, new SheetAnswers().answer(small, asked));
    expect(state && textAt(state, { row: 2, column: 1 })).toBe('Rosa');
    expect(state && cellAt(state, { row: 8, column: 4 })).toEqual([]);
  });
});

describe('10,000 rows and 30 columns', () => {
  const cells = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 30 }, (_unused, column) => (column % 3 === 0 ? row : `Cell ${row}:${column}`)),
  );
  const large = spreadsheetOf({ ...emptySheet(0, 'Sheet1', 10_000, 30), cells });
  it('an edit, or a row more, is answered with what changed and nothing else', () => {
    const answers = new SheetAnswers();
    const { version } = answers.answer(large, asked);
    const typed = typeInCell(large, 0, 5000, 2, 'other');
    const edit = answers.answer(typed, { ...asked, since: version });
    const inserted = insertLines(typed, 0, 'rows', { before: 20, count: 1, like: 19 });
    const row = answers.answer(inserted, { ...asked, since: edit.version });
    expect([edit.rows.length, row.rows.length]).toEqual([1, 0]);
    expect(row.since).toMatchObject({ at: 20, added: 1 });
  });
});
