/** What comes of a person's edits, and what Google would tell the script of them. */
import { describe, expect, it } from 'vitest';
import type { Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import { list } from '../../local/google/spreadsheet/runs.ts';
import { run, type Workspace } from '../../local/runtime.ts';
import { edited, Warning, type NewEdit } from '../../local/server/edits.ts';
import { History } from '../../local/server/history.ts';
import { aWorkspace, DENISE, ROSA, tinyScript } from './tiny-script.ts';

type Wanted = NewEdit extends infer E
  ? E extends NewEdit
    ? Omit<E, 'as' | 'file' | 'sheet'>
    : never
  : never;

/** Rosa's spreadsheet after a script has run in it; the sheet has the id 0. */
function made(body: string, workspace: Workspace = aWorkspace()): Spreadsheet {
  const script = tinyScript(
    `function make() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; ${body} }`,
  );
  const { error } = run(workspace, script, { function: 'make', user: ROSA });
  if (error) throw new Error(error.message);
  return workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
}

const now = Date.UTC(2026, 0, 5, 18);

function done(spreadsheet: Spreadsheet, wanted: Wanted, user = ROSA) {
  return edited(spreadsheet, { as: user, sheet: 0, ...wanted } as NewEdit, { user, now });
}

const cells = (spreadsheet: Spreadsheet) => spreadsheet.sheets[0]?.cells;
const table = made(`sheet.getRange('A1:B3').setValues([['Rosa', 3], ['Denise', 1], ['Luz', 2]])`);
const one = { row: 1, column: 1, rows: 1, columns: 1 };

describe('what onEdit and onChange are told (guides/triggers/event-objects)', () => {
  const type = (text: string): Wanted => ({ do: 'type', row: 1, column: 1, texts: [[text]] });

  it('one cell: what it held and what it holds', () => {
    expect(done(table, type('Ana')).happened).toEqual([
      {
        spreadsheetId: table.id,
        change: 'EDIT',
        edited: { area: { ...one, sheet: 0 }, value: 'Ana', oldValue: 'Rosa' },
      },
    ]);
  });

  it('a cell that was empty has no old value, one that is emptied has no value', () => {
    expect(done(table, { do: 'type', row: 9, column: 9, texts: [['5']] }).happened[0]?.edited).toEqual({
      area: { row: 9, column: 9, rows: 1, columns: 1, sheet: 0 },
      value: 5,
    });
    expect(done(table, { do: 'clear', ...one }).happened[0]?.edited).toEqual({
      area: { ...one, sheet: 0 },
      oldValue: 'Rosa',
    });
  });

  it('several cells, and what was pasted or filled, have neither', () => {
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    const texts = [['a', 'b'], ['c']];
    expect(done(table, { do: 'type', row: 1, column: 1, texts }).happened[0]?.edited).toEqual({
      area: { ...area, sheet: 0 },
    });
    const from = { sheet: 0, ...one };
    const paste = { do: 'paste', ...one, row: 5, from, what: 'all', isCut: false } as const;
    expect(done(table, paste).happened[0]?.edited).toEqual({ area: { ...one, row: 5, sheet: 0 } });
    const fill = { do: 'fill', ...one, to: { ...one, rows: 2 } } as const;
    expect(done(table, fill).happened[0]?.edited).toEqual({ area: { ...one, row: 2, sheet: 0 } });
  });

  it.each<[Wanted, string]>([
    [{ do: 'insert', lines: 'rows', from: 2, count: 1 }, 'INSERT_ROW'],
    [{ do: 'insert', lines: 'columns', from: 2, count: 1 }, 'INSERT_COLUMN'],
    [{ do: 'delete', lines: 'rows', from: 2, count: 1 }, 'REMOVE_ROW'],
    [{ do: 'delete', lines: 'columns', from: 2, count: 1 }, 'REMOVE_COLUMN'],
    [{ do: 'add sheet' }, 'INSERT_GRID'],
    [{ do: 'duplicate sheet' }, 'INSERT_GRID'],
    [{ do: 'format', ...one, look: { bold: true } }, 'FORMAT'],
    [{ do: 'rename sheet', name: 'Other' }, 'OTHER'],
    [{ do: 'move', lines: 'rows', from: 1, count: 1, before: 3 }, 'OTHER'],
    [{ do: 'sort', column: 1, ascending: true }, 'OTHER'],
    [{ do: 'note', row: 1, column: 1, text: 'a note' }, 'OTHER'],
  ])('%j is %s, and no edit of cells', (wanted, change) => {
    expect(done(table, wanted).happened).toEqual([{ spreadsheetId: table.id, change }]);
  });
});

describe('cells', () => {
  it('what is pasted beyond the grid makes it larger', () => {
    const { after } = done(table, { do: 'type', row: 1000, column: 26, texts: [['a', 'b'], ['c']] });
    expect(after.sheets[0]).toMatchObject({ rowCount: 1001, columnCount: 27 });
  });

  it('cells of another sheet are pasted with their look; several times where there is room', () => {
    const two = made(
      `sheet.getRange('A1').setValue('x').setFontWeight('bold'); SpreadsheetApp.getActive().insertSheet('B')`,
    );
    const target = two.sheets[1]?.id ?? 0;
    const to = { as: ROSA, sheet: target, row: 2, column: 2, rows: 2, columns: 1 };
    const from = { sheet: 0, ...one };
    const { after } = edited(
      two,
      { do: 'paste', ...to, from, what: 'all', isCut: false },
      { user: ROSA, now },
    );
    expect(after.sheets[1]?.cells).toEqual([[], [null, 'x'], [null, 'x']]);
    expect(after.sheets[1]?.formats[1]?.[1][1]).toEqual([1, { bold: true }]);
  });

  it('a checkbox is ticked with its own values', () => {
    const ticked = made(`sheet.getRange('A1:A2').insertCheckboxes('yes', 'no')`);
    const { after } = done(ticked, { do: 'tick', row: 1, column: 1, rows: 2, columns: 1, isTicked: true });
    expect(cells(after)).toEqual([['yes'], ['yes']]);
  });

  it('a property of a look is taken away by null', () => {
    const bold = done(table, { do: 'format', ...one, look: { bold: true, background: '#ff0000' } }).after;
    const { after } = done(bold, { do: 'format', ...one, look: { bold: null } });
    expect(after.sheets[0]?.formats[0]?.[1][0]).toEqual([1, { background: '#ff0000' }]);
  });
});

describe('filling', () => {
  const fill = (values: unknown[][], rows: number, columns: number, to: Partial<typeof one>) => {
    const spreadsheet = made(
      `sheet.getRange(3, 3, ${rows}, ${columns}).setValues(${JSON.stringify(values)})`,
    );
    const source = { row: 3, column: 3, rows, columns };
    return done(spreadsheet, { do: 'fill', ...source, to: { ...source, ...to } }).after;
  };

  it.each([
    ['numbers with equal steps', [[1], [3]], [[1], [3], [5], [7]]],
    ['other numbers again and again', [[1], [3], [4]], [[1], [3], [4], [1], [3]]],
    ['a single number again', [[4]], [[4], [4], [4]]],
    ['numbered words', [['Week 9']], [['Week 9'], ['Week 10'], ['Week 11']]],
    ['other words again', [['a'], ['b']], [['a'], ['b'], ['a'], ['b']]],
    ['a date with the next day', [['1/31/2026']], [[46_053], [46_054]]],
  ])('goes on with %s', (_what, values, expected) => {
    const after = fill(values, values.length, 1, { rows: expected.length });
    expect(cells(after)?.slice(2)).toEqual(expected.map((row) => [null, null, ...row]));
  });

  it('goes up and to the left as well', () => {
    expect(cells(fill([[5], [6]], 2, 1, { row: 1, rows: 4 }))?.map((row) => row[2])).toEqual([3, 4, 5, 6]);
    expect(cells(fill([[5, 7]], 1, 2, { column: 1, columns: 4 }))?.[2]).toEqual([1, 3, 5, 7]);
  });

  it('lets references follow, and takes looks and validations along', () => {
    const spreadsheet = made(`
      sheet.getRange('B1').setFormula('=A1+$A$1').setFontWeight('bold');
      sheet.getRange('B1').setNote('only here');
    `);
    const { after } = done(spreadsheet, {
      do: 'fill',
      ...one,
      column: 2,
      to: { ...one, column: 2, rows: 3 },
    });
    expect(cells(after)?.[2]).toEqual([null, { formula: '=A3+$A$1' }]);
    expect(list(list(after.sheets[0]?.formats ?? [])[2] ?? [])[1]).toEqual({ bold: true });
    expect(list(list(after.sheets[0]?.notes ?? [])[2] ?? [])[1]).toBe('');
  });

  it('merged cells are not filled here', () => {
    const spreadsheet = made(`sheet.getRange('A2:B2').merge()`);
    expect(() => done(spreadsheet, { do: 'fill', ...one, to: { ...one, rows: 3 } })).toThrow(
      'Filling merged cells is not in the local workspace.',
    );
  });
});

describe('rows and columns', () => {
  it.each<[Wanted, string]>([
    [{ do: 'delete', lines: 'rows', from: 1, count: 1000 }, "You can't delete all the rows on the sheet."],
    [{ do: 'hide', lines: 'columns', from: 1, count: 26, isHidden: true }, "You can't hide all the columns."],
    [{ do: 'freeze', lines: 'rows', count: 1000 }, "You can't freeze all the rows."],
    [{ do: 'filter column', column: 1, hidden: [] }, 'The filter was removed.'],
  ])('%j is refused', (wanted, sentence) => {
    expect(() => done(table, wanted)).toThrow(sentence);
  });

  it('a column of the filter hides rows by their texts, until nothing is hidden', () => {
    const { after: filtered } = done(table, { do: 'set filter', row: 1, column: 1, rows: 3, columns: 2 });
    const { after } = done(filtered, { do: 'filter column', column: 2, hidden: ['1'] });
    expect(list(after.sheets[0]?.rowsHiddenByFilter ?? []).slice(0, 4)).toEqual([false, true, false, false]);
    const again = done(after, { do: 'filter column', column: 2, hidden: [] }).after;
    expect(again.sheets[0]?.filter?.criteria).toEqual([]);
    expect(list(again.sheets[0]?.rowsHiddenByFilter ?? []).some(Boolean)).toBe(false);
  });
});

describe('protections', () => {
  const guarded = made(`
    sheet.getRange('A1').setValue('careful').protect().setWarningOnly(true);
    const closed = sheet.getRange('B1').setValue('closed').protect();
    closed.removeEditors(closed.getEditors());
  `);

  it('one that only warns asks first, and lets through who is sure', () => {
    const type = (isSure: boolean): Wanted => ({ do: 'type', row: 1, column: 1, texts: [['x']], isSure });
    expect(() => done(guarded, type(false))).toThrow(Warning);
    expect(cells(done(guarded, type(true)).after)?.[0]?.[0]).toBe('x');
  });

  it('another keeps everybody out but its editors and the owner', () => {
    const type: Wanted = { do: 'type', row: 1, column: 2, texts: [['x']], isSure: true };
    expect(() => done(guarded, type, DENISE)).toThrow('You are trying to edit a protected cell or object.');
    expect(cells(done(guarded, type).after)?.[0]?.[1]).toBe('x');
  });
});

describe('undoing', () => {
  const history = new History();
  const check = (): void => undefined;
  const after = done(table, { do: 'type', row: 1, column: 1, texts: [['Ana']] }).after;

  it('puts back what an edit changed, and leaves other sheets as they are now', () => {
    const added = done(after, { do: 'add sheet' }).after;
    history.note('Rosa', table, after);
    const back = history.undo('Rosa', added, check);
    expect(cells(back)).toEqual(cells(table));
    expect(back.sheets).toHaveLength(2);
    expect(cells(history.redo('Rosa', back, check))).toEqual(cells(after));
  });

  it('a deleted sheet comes back', () => {
    const added = done(table, { do: 'add sheet' }).after;
    const gone = done(added, { do: 'delete sheet' }).after;
    history.note('Luz', added, gone);
    expect(history.undo('Luz', gone, check).sheets.map(({ id }) => id)).toEqual(
      added.sheets.map(({ id }) => id),
    );
  });

  it('nobody undoes what somebody else did, or what has changed since', () => {
    expect(() => history.undo('Denise', after, check)).toThrow('There is nothing to undo.');
    history.note('Denise', table, after);
    const later = done(after, { do: 'type', row: 5, column: 5, texts: [['later']] }).after;
    expect(() => history.undo('Denise', later, check)).toThrow('This can’t be undone any more');
    expect(cells(history.undo('Denise', after, check))).toEqual(cells(table));
  });
});
