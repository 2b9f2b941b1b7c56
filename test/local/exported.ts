/** Workbooks as somebody gets them who opens the .xlsx file: made by a few lines of script, read back by excelts. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { xlsxFile } from '../../local/export/xlsx.ts';
import type { Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import { run } from '../../local/runtime.ts';
import { aWorkspace, ROSA, tinyScript } from './tiny-script.ts';

/** The spreadsheet that the code makes of the empty one that it knows as `file`; `now` is the moment, in ms. */
export function spreadsheetMadeBy(code: string, now?: number): Spreadsheet {
  const workspace = aWorkspace();
  if (now !== undefined) workspace.now = now;
  const script = tinyScript(`function make() { const file = SpreadsheetApp.getActive(); ${code} }`);
  const { error } = run(workspace, script, { function: 'make', user: ROSA });
  if (error) throw new Error(error.message);
  return workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
}

/** The workbook that the code makes, read back from its .xlsx file. */
export async function exported(code: string): Promise<Workbook> {
  const workbook = new Workbook();
  const bytes = await xlsxFile(spreadsheetMadeBy(code));
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

/** Throws where the file has no sheet of that name. */
export function sheetOf(workbook: Workbook, name = 'Sheet1'): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`The file has no sheet ${name}.`);
  return sheet;
}
