/** Edits of whole sheets: adding, naming, copying, deleting, hiding, moving and colouring them. */
import type { Spreadsheet } from '../google/spreadsheet/model.ts';
import * as people from '../google/spreadsheet/people.ts';
import {
  newSheetId,
  nextSheetName,
  withActiveSheet,
  withNewSheet,
  withSheet,
} from '../google/spreadsheet/sheets.ts';
import type { Hands } from './edits.ts';

type SheetKind =
  | 'add sheet'
  | 'rename sheet'
  | 'duplicate sheet'
  | 'delete sheet'
  | 'hide sheet'
  | 'show sheet'
  | 'move sheet'
  | 'color sheet';

export const sheetHands: Hands<SheetKind> = {
  'add sheet': {
    act({ spreadsheet, sheet }) {
      const place = spreadsheet.sheets.indexOf(sheet) + 1;
      return withNewSheet(spreadsheet, newSheetId(spreadsheet), nextSheetName(spreadsheet), place);
    },
    change: 'INSERT_GRID',
  },
  'rename sheet': {
    act: ({ spreadsheet, sheet }, { name }) => people.renameSheet(spreadsheet, sheet.id, name),
    change: 'OTHER',
  },
  'duplicate sheet': {
    act: ({ spreadsheet, sheet }) => people.duplicateSheet(spreadsheet, sheet.id),
    change: 'INSERT_GRID',
  },
  'delete sheet': {
    act: ({ spreadsheet, sheet }) => people.deleteSheet(spreadsheet, sheet.id),
    change: 'REMOVE_GRID',
  },
  'hide sheet': {
    act: ({ spreadsheet, sheet }) => away(people.hideSheet(spreadsheet, sheet.id)),
    change: 'OTHER',
  },
  'show sheet': {
    act: ({ spreadsheet, sheet }) => withActiveSheet(people.showSheet(spreadsheet, sheet.id), sheet.id),
    change: 'OTHER',
  },
  'move sheet': {
    act: ({ spreadsheet, sheet }, { index }) => people.moveSheet(spreadsheet, sheet.id, index),
    change: 'OTHER',
  },
  'color sheet': {
    act: ({ spreadsheet, sheet }, { color }) => withSheet(spreadsheet, { ...sheet, tabColor: color }),
    change: 'OTHER',
  },
};

/** Nobody looks at a hidden sheet: the next one that can be seen is opened. */
function away(spreadsheet: Spreadsheet): Spreadsheet {
  const { sheets, active } = spreadsheet;
  const at = sheets.findIndex(({ id }) => id === active.sheet);
  if (!sheets[at]?.hidden) return spreadsheet;
  const next = [...sheets.slice(at), ...sheets.slice(0, at).reverse()].find(({ hidden }) => !hidden);
  return next ? withActiveSheet(spreadsheet, next.id) : spreadsheet;
}
