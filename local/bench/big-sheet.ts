/** A process that imports, shows and exports one big sheet, and prints how long that took and what memory it needed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { xlsxFile } from '../export/xlsx.ts';
import { sheetView } from '../google/spreadsheet/view.ts';
import { loadScript, run, Workspace, type Script } from '../runtime.ts';
import type { BigSheet } from './real-times.ts';

const ROWS = 5000;
const COLUMNS = 30;
const OWNER = 'bench@example.org';

/** As many scripts do it: the text into rows, the rows into the sheet in one piece, and a look at them. */
const CODE = `
function importRows(csv) {
  const rows = Utilities.parseCsv(csv);
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.insertRowsAfter(1000, rows.length - 1000).insertColumnsAfter(26, rows[0].length - 26);
  const range = sheet.getRange(1, 1, rows.length, rows[0].length);
  range.setValues(rows);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, rows[0].length).setFontWeight('bold');
  return range.getDisplayValues().length;
}`;

/** Names, addresses, phones, days, numbers, nothing and ticks, in turn. */
function csv(): string {
  const samples = (row: number) => [
    `Person ${row}`,
    `person.${row}@example.org`,
    '(612) 555-0114',
    `2026-${String((row % 12) + 1).padStart(2, '0')}-05`,
    String(row * 1.5),
    '',
    String(row % 2 === 0),
  ];
  return Array.from({ length: ROWS }, (_, row) => {
    const values = samples(row);
    return Array.from({ length: COLUMNS }, (_cell, column) => values[column % values.length]).join(',');
  }).join('\n');
}

function bigScript(): Script {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    const oauthScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    const manifest = { timeZone: 'America/Chicago', runtimeVersion: 'V8', oauthScopes };
    writeFileSync(path.join(folder, 'appsscript.json'), JSON.stringify(manifest));
    writeFileSync(path.join(folder, 'Code.js'), CODE);
    return loadScript(folder);
  } finally {
    process.once('exit', () => rmSync(folder, { recursive: true }));
  }
}

async function seconds(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
}

const workspace = new Workspace({ owner: OWNER });
const script = bigScript();
const text = csv();
const spreadsheet = () => workspace.spreadsheets.byId(workspace.boundSpreadsheetId);

const imported = await seconds(() => {
  const { error, died } = run(workspace, script, { function: 'importRows', args: [text], user: OWNER });
  if (error ?? died) throw new Error(error?.message ?? died);
});
const shown = await seconds(() => {
  const options = { now: workspace.now, rows: ROWS, columns: COLUMNS };
  return JSON.stringify(sheetView(spreadsheet(), spreadsheet().sheets[0]?.id ?? 0, options));
});
const exported = await seconds(() => xlsxFile(spreadsheet()));
const result: BigSheet = { imported, shown, exported, peakMB: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(result));
