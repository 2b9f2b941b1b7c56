/** Small trials of Google's services for *Check this installation*: each undoes what it did, also when it fails. */
import type { Trials } from '../app/ports.ts';
import { readCells, typedCells } from './cells.ts';
import { DOC, docContent, readDoc } from './documents.ts';
import { createIn, drive, makeFolder } from './drive-files.ts';
import { spreadsheetFileTrial } from './members-file.ts';
import { TICK } from './services.ts';

/** Unlike what anybody would call a sheet or a file of their own; a dead run's leftover is found by it. */
const NAME = 'Installation check (goes away by itself)';

export function googleTrials(zone: () => string): Trials {
  return {
    cells: (cells, numberFormat) =>
      onSheet((sheet) => {
        const range = sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1);
        range.setNumberFormat(numberFormat);
        range.setValues(typedCells(cells));
        SpreadsheetApp.flush();
        return readCells(range.getValues(), zone);
      }),
    now: () =>
      onSheet((sheet) => {
        const cell = sheet.getRange(1, 1);
        cell.setNumberFormat('yyyy-mm-dd hh:mm');
        cell.setValue(new Date());
        SpreadsheetApp.flush();
        return cell.getDisplayValue();
      }),
    document: (content) =>
      inFolder((folder) => {
        const { id = '' } = createIn(folder, { name: NAME, mimeType: DOC }, docContent(NAME, content));
        try {
          return readDoc(id);
        } finally {
          drive().Files.remove(id);
        }
      }),
    membersFile: (cells) => inFolder((folder) => spreadsheetFileTrial(folder, NAME, cells)),
    trigger() {
      const made = ScriptApp.newTrigger(TICK).timeBased().everyHours(1).create();
      const isSet = (): boolean =>
        ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === made.getUniqueId());
      let seen = false;
      try {
        seen = isSet();
      } finally {
        ScriptApp.deleteTrigger(made);
      }
      return seen && !isSet();
    },
  };
}

/** A sheet for a moment. People stay on the one where they are. */
function onSheet<Result>(work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => Result): Result {
  const spreadsheet = SpreadsheetApp.getActive();
  const shown = spreadsheet.getActiveSheet();
  const leftover = spreadsheet.getSheetByName(NAME);
  const sheet = leftover ?? spreadsheet.insertSheet(NAME);
  try {
    return work(sheet);
  } finally {
    spreadsheet.setActiveSheet(shown);
    spreadsheet.deleteSheet(sheet);
  }
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = makeFolder(NAME);
  try {
    return work(folder);
  } finally {
    drive().Files.remove(folder);
  }
}
