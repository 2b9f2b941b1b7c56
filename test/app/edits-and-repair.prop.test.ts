/** Whatever people do to their sheets by hand, a repair keeps every word that they typed and did not delete themselves. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetWithKey } from '../../local/find-cells.ts';
import { textsOf } from '../../local/google/spreadsheet/cells.ts';
import type { Sheet, Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import {
  deleteLines,
  duplicateSheet,
  hideSheet,
  insertLines,
  moveLines,
  renameSheet,
  sortRange,
  typeInCell,
} from '../../local/google/spreadsheet/people.ts';
import { Workspace } from '../../local/runtime.ts';
import { AddOn, aMeeting, aMember, anAction, newWorkbook } from '../add-on.ts';
import { edit, spreadsheetOf } from './by-hand.ts';

/** Sheets that people work in; by their tabs' ids, which no edit changes. */
const keys = ['people', 'actions', 'meetings'] as const;

let saved: string | undefined;

function filled(): AddOn {
  saved ??= made().workspace.save();
  return new AddOn(Workspace.load(saved));
}

function made(): AddOn {
  const addOn = newWorkbook();
  for (const name of ['Rosa Benavides', 'Curtis Bell', 'Luz Carranza'])
    addOn.add('people', aMember(name, { next: `Call ${name}` }));
  addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-11-04' }));
  addOn.add('actions', anAction('Bring chairs', { who: 'Curtis Bell' }));
  addOn.add('meetings', aMeeting('Full meeting', { items: 'Review of promises\nLetter' }));
  return addOn;
}

/** One thing that somebody does in a sheet; places are shares of what is there. */
interface Deed {
  readonly key: (typeof keys)[number];
  readonly act: 'type' | 'heading' | 'insert' | 'delete' | 'move' | 'sort' | 'tab' | 'duplicate' | 'hide';
  readonly lines: 'rows' | 'columns';
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  key: fc.constantFrom(...keys),
  act: fc.constantFrom(
    'type',
    'type',
    'heading',
    'insert',
    'delete',
    'move',
    'sort',
    'tab',
    'duplicate',
    'hide',
  ),
  lines: fc.constantFrom('rows', 'columns'),
  at: fc.nat(11),
  to: fc.nat(11),
  text: fc.stringMatching(/^[a-zñ]{3,8}$/).map((word) => `typed ${word}`),
});

/** The spreadsheet after the deed; as it was where Google would refuse it. */
function done(spreadsheet: Spreadsheet, id: number, { act, lines, at, to, text }: Deed): Spreadsheet {
  const sheet = spreadsheet.sheets.find((one) => one.id === id);
  if (!sheet) return spreadsheet;
  // Rows 1 and 2 are the frozen headings, which the grid keeps apart from the rows of people.
  const line = lines === 'rows' ? 3 + (at % 5) : 1 + at;
  const other = lines === 'rows' ? 3 + (to % 5) : 1 + to;
  switch (act) {
    case 'type':
      return typeInCell(spreadsheet, id, 3 + (at % 5), 1 + to, text);
    case 'heading':
      return typeInCell(spreadsheet, id, 2, 1 + at, text);
    case 'insert':
      return insertLines(spreadsheet, id, lines, { before: line, count: 1, like: line });
    case 'delete':
      return deleteLines(spreadsheet, id, lines, line, 1);
    case 'move':
      return moveLines(spreadsheet, id, lines, line, 1, other);
    case 'sort': {
      const area = { row: 3, column: 1, rows: sheet.rowCount - 2, columns: sheet.columnCount };
      return sortRange(spreadsheet, id, area, [{ column: 1 + at, ascending: at % 2 === 0 }]);
    }
    case 'tab':
      return renameSheet(spreadsheet, id, `${text} ${id}`);
    case 'duplicate':
      return spreadsheet.sheets.length > 12 ? spreadsheet : duplicateSheet(spreadsheet, id);
    case 'hide':
      return hideSheet(spreadsheet, id);
  }
}

/** How often each text stands in a sheet's headings and rows, without what the workbook keeps for itself. */
function wordsIn(spreadsheet: Spreadsheet, sheet: Sheet): Map<string, number> {
  const area = { row: 2, column: 1, rows: sheet.rowCount - 1, columns: sheet.columnCount };
  const own = new Set(['id', 'listed'].map((key) => (sheet.cells[0] ?? []).indexOf(key)));
  const words = new Map<string, number>();
  for (const row of textsOf(spreadsheet, sheet, area)) {
    row.forEach((text, column) => {
      if (text !== '' && !own.has(column)) words.set(text, (words.get(text) ?? 0) + 1);
    });
  }
  return words;
}

test('any edits, and then a repair: every word that stood in the sheets still stands there as often', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 8 }), (deeds) => {
      const addOn = filled();
      const ids = new Map(keys.map((key) => [key, sheetWithKey(spreadsheetOf(addOn), key)?.id ?? 0]));
      for (const one of deeds) edit(addOn, (spreadsheet) => done(spreadsheet, ids.get(one.key) ?? 0, one));
      const before = spreadsheetOf(addOn);
      addOn.setUp();
      const after = spreadsheetOf(addOn);
      // Also the copies that somebody made are somebody's sheets.
      for (const sheet of before.sheets) {
        if (['Start here', 'Power map', 'Lists', 'Settings'].includes(sheet.name)) continue;
        const now = after.sheets.find(({ id }) => id === sheet.id);
        expect(now?.name).toBe(sheet.name);
        const words = now && wordsIn(after, now);
        for (const [text, times] of wordsIn(before, sheet))
          expect([text, Math.min(words?.get(text) ?? 0, times)]).toEqual([text, times]);
      }
    }),
    { numRuns: 20, seed: 20261128 },
  );
});
