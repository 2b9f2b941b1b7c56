/** Tabs as people see them: which are in sight, and hiding and showing them by their ids. */
import type { TabInSight } from '../sheets/tabs.ts';
import { languages } from '../core/lang.ts';
import { KEY_ROW, isGridOf } from '../core/table.ts';
import { sheets } from '../sheets/index.ts';
import { readCells } from './cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** At most six calls a tab: a tab that bears a sheet's own name is taken for it, any other is known by its keys. */
export function tabsInSight(spreadsheet: Spreadsheet, zone: () => string): TabInSight[] {
  const known = (sheet: Sheet, name: string) =>
    sheets.find((one) => languages.some((lang) => one.name[lang] === name)) ??
    sheets.find((one) => isGridOf(one, readCells(sheet.getRange(`${KEY_ROW}:${KEY_ROW}`).getValues(), zone)));
  return spreadsheet.getSheets().flatMap((tab) => {
    if (tab.isSheetHidden()) return [];
    const name = tab.getName();
    const sheet = known(tab, name);
    return [{ id: tab.getSheetId(), name, ...(sheet ? { sheet } : {}) }];
  });
}

/** Hides tabs; the one with the id `front` comes to the front first where the active one is among them. */
export function hideTabs(spreadsheet: Spreadsheet, ids: readonly number[], front: number): void {
  const tabs = spreadsheet.getSheets().map((tab) => ({ tab, id: tab.getSheetId() }));
  if (ids.includes(spreadsheet.getActiveSheet().getSheetId()))
    for (const { tab, id } of tabs) if (id === front) spreadsheet.setActiveSheet(tab);
  for (const { tab, id } of tabs) if (ids.includes(id)) tab.hideSheet();
}

/** Shows tabs that are hidden; gives how many were. Ids of tabs that are gone mean nothing. */
export function showTabs(spreadsheet: Spreadsheet, ids: readonly number[]): number {
  const hidden = spreadsheet
    .getSheets()
    .filter((tab) => ids.includes(tab.getSheetId()) && tab.isSheetHidden());
  for (const tab of hidden) tab.showSheet();
  return hidden.length;
}
