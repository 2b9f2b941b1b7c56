/** Edits of cells: typing, clearing, pasting, filling, looks, notes and merging. */
import { checkedArea } from '../google/spreadsheet/area.ts';
import { withChecked } from '../google/spreadsheet/checkbox.ts';
import { withEntries, withoutContents } from '../google/spreadsheet/enter.ts';
import { withFilled } from '../google/spreadsheet/fill.ts';
import { withFormat, type FormatChange } from '../google/spreadsheet/format.ts';
import { withMerged, withoutMerges } from '../google/spreadsheet/merge.ts';
import type { Area, Sheet, Spreadsheet } from '../google/spreadsheet/model.ts';
import { withMovedCells, withPasted } from '../google/spreadsheet/paste.ts';
import { insertLines } from '../google/spreadsheet/people.ts';
import { withNote } from '../google/spreadsheet/range-edits.ts';
import { readPlane, type Rectangle } from '../google/spreadsheet/runs.ts';
import { sheetById, withSheet } from '../google/spreadsheet/sheets.ts';
import { typed } from '../google/spreadsheet/typed.ts';
import type { EditOf, Hands } from './edits.ts';

const PASTES = { all: 'PASTE_NORMAL', values: 'PASTE_VALUES', formats: 'PASTE_FORMAT' } as const;

/** The area of an edit; throws where it is outside the sheet. */
function areaOf(sheet: Sheet, { row, column, rows, columns }: Rectangle): Area {
  return checkedArea(sheet, row, column, rows, columns);
}

export const cellHands: Hands<'type' | 'clear' | 'tick' | 'paste' | 'fill' | 'format' | 'note' | 'merge'> = {
  type: {
    act: ({ spreadsheet, sheet }, edit) => entered(spreadsheet, sheet, edit),
    change: 'EDIT',
    edited: ({ row, column, texts }) => ({ row, column, rows: texts.length, columns: widthOf(texts) }),
  },
  clear: {
    act: ({ spreadsheet, sheet }, edit) =>
      withSheet(spreadsheet, withoutContents(sheet, areaOf(sheet, edit))),
    change: 'EDIT',
    edited: (edit, sheet) => areaOf(sheet, edit),
  },
  tick: {
    act: ({ spreadsheet, sheet }, edit) =>
      withSheet(spreadsheet, withChecked(sheet, areaOf(sheet, edit), edit.isTicked)),
    change: 'EDIT',
    edited: (edit, sheet) => areaOf(sheet, edit),
  },
  paste: {
    act: ({ spreadsheet, sheet }, edit) => pasted(spreadsheet, sheet, edit),
    change: ({ what }) => (what === 'formats' ? 'FORMAT' : 'EDIT'),
    edited: ({ row, column, from }) => ({ row, column, rows: from.rows, columns: from.columns }),
  },
  fill: {
    act: ({ spreadsheet, sheet }, edit) => withFilled(spreadsheet, sheet.id, edit, edit.to),
    change: 'EDIT',
    edited: ({ row, column, rows, columns, to }) => outside({ row, column, rows, columns }, to),
  },
  format: {
    act: ({ spreadsheet, sheet }, edit) =>
      withSheet(spreadsheet, withFormat(sheet, areaOf(sheet, edit), changeOf(edit.look))),
    change: 'FORMAT',
  },
  note: {
    act: ({ spreadsheet, sheet }, { row, column, text }) =>
      withSheet(spreadsheet, withNote(sheet, checkedArea(sheet, row, column), text)),
    change: 'OTHER',
  },
  merge: {
    act({ spreadsheet, sheet }, edit) {
      const area = areaOf(sheet, edit);
      return withSheet(spreadsheet, edit.isMerged ? withMerged(sheet, area) : withoutMerges(sheet, area));
    },
    change: 'OTHER',
  },
};

/** Texts from a cell to the right and down, as if each was typed; rows and columns that are missing are added. */
function entered(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { row, column, texts }: EditOf<'type'>,
): Spreadsheet {
  const width = widthOf(texts);
  if (width === 0) return spreadsheet;
  const { grown, target } = withRoom(spreadsheet, sheet, row + texts.length - 1, column + width - 1);
  const area = checkedArea(target, row, column, texts.length, width);
  const formats = readPlane(target.formats, area);
  const entries = texts.map((line, index) =>
    Array.from({ length: width }, (_, offset) =>
      typed(line[offset] ?? '', formats[index]?.[offset]?.numberFormat, grown),
    ),
  );
  return withSheet(grown, withEntries(grown, target, area, entries));
}

function widthOf(texts: readonly (readonly string[])[]): number {
  return Math.max(0, ...texts.map((line) => line.length));
}

function pasted(spreadsheet: Spreadsheet, sheet: Sheet, edit: EditOf<'paste'>): Spreadsheet {
  const { row, column, from } = edit;
  const source = { ...areaOf(sheetById(spreadsheet, from.sheet), from), sheet: from.sheet };
  const { grown, target } = withRoom(spreadsheet, sheet, row + from.rows - 1, column + from.columns - 1);
  const to = { ...areaOf(target, edit), sheet: sheet.id };
  return edit.isCut
    ? withMovedCells(grown, source, to)
    : withPasted(grown, source, to, { type: PASTES[edit.what] });
}

function withRoom(spreadsheet: Spreadsheet, sheet: Sheet, rows: number, columns: number) {
  const { id, rowCount, columnCount } = sheet;
  const more = (lines: 'rows' | 'columns', has: number, needed: number) => (before: Spreadsheet) =>
    needed > has
      ? insertLines(before, id, lines, { before: has + 1, count: needed - has, like: has })
      : before;
  const higher = more('rows', rowCount, rows)(spreadsheet);
  const grown = more('columns', columnCount, columns)(higher);
  return { grown, target: sheetById(grown, id) };
}

/** The part of `to` that is outside an area at one of its ends. */
function outside(area: Rectangle, to: Rectangle): Rectangle {
  if (to.rows > area.rows) {
    const row = to.row < area.row ? to.row : area.row + area.rows;
    return { ...to, row, rows: to.rows - area.rows };
  }
  const column = to.column < area.column ? to.column : area.column + area.columns;
  return { ...to, column, columns: to.columns - area.columns };
}

/** Null, which takes a property away, as the absent value that the format wants. */
function changeOf(look: EditOf<'format'>['look']): FormatChange {
  return Object.fromEntries(Object.entries(look).map(([key, value]) => [key, value ?? undefined]));
}
