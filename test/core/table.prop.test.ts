/** Reading and writing sheets, however people arranged their columns. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Grid } from '../../src/core/cell.ts';
import type { FieldValue } from '../../src/core/field.ts';
import { idWrites } from '../../src/core/plan.ts';
import {
  blankRow,
  columnOrder,
  headingFor,
  ID,
  keyCell,
  readTable,
  toCells,
  writesAmong,
  writesFor,
} from '../../src/core/table.ts';
import { anyDay } from './calendar.ts';
import { tools, written } from './tool-library.ts';
import { cellText, nameText } from './typed-text.ts';

type Values = Readonly<Record<string, FieldValue>>;

/** Some cells of a loan, as the guide would set them. */
const someValues: fc.Arbitrary<Values> = fc.record(
  {
    tool: cellText,
    holder: nameText,
    back: anyDay,
    condition: fc.constantFrom('good', 'broken'),
    waiting: fc.array(nameText, { minLength: 1, maxLength: 3 }),
    worth: cellText,
    seenBy: fc.constantFrom('members', 'core'),
  },
  { requiredKeys: [] },
);

const loan: fc.Arbitrary<Values> = fc
  .tuple(cellText, someValues)
  .map(([tool, values]) => ({ ...values, tool }));
const loans = fc.array(loan, { maxLength: 6 });

/** How people arranged their columns: ours in any order, with up to three of their own (numbered) in between. */
const arrangement: fc.Arbitrary<readonly (string | number)[]> = fc
  .integer({ min: 0, max: 3 })
  .chain((own) => {
    const columns = [...columnOrder(tools), ...Array.from({ length: own }, (_, index) => index)];
    return fc.shuffledSubarray(columns, { minLength: columns.length });
  });

const ownCell = (row: number, column: number): Cell =>
  column === 1 ? `=ROW()*${row}` : `note ${row}.${column}`;

/** A sheet with its columns so arranged; the rows' ids are r0, r1, … */
function sheetOf(rows: readonly Values[], columns: readonly (string | number)[]): Grid {
  const cells = rows.map((values) => toCells(tools, { ...blankRow(tools), ...values }, 'en'));
  return [
    columns.map((column) => (typeof column === 'number' ? '' : column === ID ? ID : keyCell(tools, column))),
    columns.map((column) => (typeof column === 'number' ? 'Ours' : headingFor(tools, column, 'en'))),
    ...cells.map((row, index) =>
      columns.map((column) =>
        typeof column === 'number'
          ? ownCell(index, column)
          : column === ID
            ? `r${index}`
            : (row[column] ?? ''),
      ),
    ),
  ];
}

test('the order of the columns, and columns of people’s own, don’t matter for what is read', () => {
  fc.assert(
    fc.property(loans, arrangement, (rows, columns) => {
      const { rows: found, issues } = readTable(tools, sheetOf(rows, columns));
      expect(found.map(({ values }) => values)).toEqual(rows);
      expect(found.map(({ id }) => id)).toEqual(rows.map((_, index) => `r${index}`));
      expect(issues).toEqual([]);
    }),
  );
});

test('a lost key row doesn’t matter either, while the headings stand', () => {
  fc.assert(
    fc.property(loans, arrangement, (rows, columns) => {
      const [keys = [], ...rest] = sheetOf(rows, columns);
      const { rows: found } = readTable(tools, [keys.map(() => ''), ...rest]);
      expect(found.map(({ values }) => values)).toEqual(rows);
    }),
  );
});

test('what is written to some rows is read back, and every other cell stays as it was', () => {
  const changes = fc.dictionary(fc.integer({ min: 0, max: 5 }).map(String), someValues);
  fc.assert(
    fc.property(loans, arrangement, changes, (rows, columns, changed) => {
      const wanted = Object.entries(changed)
        .map(([index, values]) => ({ index: Number(index), values }))
        .filter(({ index }) => index < rows.length);
      const sheet = sheetOf(rows, columns);
      const cells = new Map(wanted.map(({ index, values }) => [index + 3, toCells(tools, values, 'en')]));
      const after = written(sheet, writesAmong(readTable(tools, sheet), cells));
      const meant = rows.map((row, index) => ({ ...row, ...changed[index] }));
      expect(after).toEqual(sheetOf(meant, columns));
      expect(readTable(tools, after).rows.map(({ values }) => values)).toEqual(meant);
    }),
  );
});

test('rows added below are read back after those that were there', () => {
  fc.assert(
    fc.property(loans, loans, arrangement, (rows, added, columns) => {
      const sheet = sheetOf(rows, columns);
      const { columns: places, nextRow } = readTable(tools, sheet);
      const cells = added.map((values) => toCells(tools, { ...blankRow(tools), ...values }, 'en'));
      const after = written(sheet, writesFor(places, nextRow, cells));
      expect(readTable(tools, after).rows.map(({ values }) => values)).toEqual([...rows, ...added]);
    }),
  );
});

test('giving ids makes every row’s its own, keeps the first of each, and has nothing to do the second time', () => {
  const ids = fc.array(fc.constantFrom('', 'a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(ids, arrangement, (given, columns) => {
      const at = columns.indexOf(ID);
      const sheet = sheetOf(
        given.map((_, index) => ({ tool: `Tool ${index}` })),
        columns,
      ).map((row, index) =>
        index < 2 ? row : row.map((cell, column) => (column === at ? (given[index - 2] ?? '') : cell)),
      );
      let next = 0;
      const newId = (): string => `new${next++}`;
      const after = written(sheet, idWrites(tools, sheet, newId));
      const found = readTable(tools, after).rows.map(({ id }) => id);
      expect(new Set(found).size).toBe(given.length);
      expect(found).not.toContain(undefined);
      for (const id of new Set(given)) if (id !== '') expect(found.indexOf(id)).toBe(given.indexOf(id));
      expect(idWrites(tools, after, newId)).toEqual([]);
    }),
  );
});
