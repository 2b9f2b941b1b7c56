/** Rows that the product itself keeps: all of Lists, the settings that are missing, the questions of a sheet. */
import { textOf } from '../core/cell.ts';
import { listRows } from '../core/plan.ts';
import { titleField, type Table } from '../core/sheet.ts';
import { blankRow, FIRST_ROW, ID, toCells, writesFor, type Write } from '../core/table.ts';
import { sheetOf } from '../sheets/index.ts';
import { lists as listsSheet } from '../sheets/lists.ts';
import { settingRows, settings, type SettingKey } from '../sheets/settings.ts';
import { allLists } from '../sheets/vocabulary.ts';
import type { World } from './ports.ts';
import { isOlder, read, workbookLang } from './records.ts';

/** What is to be written into a sheet so that it has the product's rows; `given` are the values of new settings. */
export function ownRows(
  world: World,
  key: string,
  given: () => Partial<Record<SettingKey, string>>,
): readonly Write[] {
  if (key === listsSheet.key) return wordsOfLists(world);
  if (key === settings.key) return missingSettings(world, given);
  const table = sheetOf(key);
  return table.kind === 'table' && table.asked ? missingQuestions(world, table) : [];
}

function wordsOfLists(world: World): Write[] {
  const { rows } = listRows(allLists, workbookLang(world));
  const current = read(world, listsSheet);
  // Words may be those of a language that the workbook is about to get; a version may have better ones.
  const older = isOlder(world);
  const isThere = rows.every(({ id, cells: [, , words] }, index) => {
    const found = current.rows[index];
    const same = found?.id === id && found.row === FIRST_ROW + index;
    return same && (!older || found.values.words === textOf(words));
  });
  if (isThere) return [];
  return writesFor(
    current.columns,
    FIRST_ROW,
    rows.map(({ id, cells: [list = '', code = '', words = '', number = ''] }) => ({
      [ID]: id,
      list,
      code,
      words,
      number,
    })),
  );
}

function missingSettings(world: World, given: () => Partial<Record<SettingKey, string>>): Write[] {
  const lang = workbookLang(world);
  const current = read(world, settings);
  const missing = (Object.keys(settingRows) as SettingKey[]).filter(
    (id) => !current.rows.some((row) => row.id === id),
  );
  if (missing.length === 0) return [];
  const answers = given();
  return writesFor(
    current.columns,
    current.nextRow,
    missing.map((id) => ({
      [ID]: id,
      ...toCells(
        settings,
        { setting: settingRows[id].setting[lang], value: answers[id] ?? '', why: settingRows[id].why[lang] },
        lang,
      ),
    })),
  );
}

/** Questions that are not in their sheet yet, written below what is there. */
function missingQuestions(world: World, table: Table): Write[] {
  const lang = workbookLang(world);
  const { all, columns, nextRow } = read(world, table);
  const missing = (table.asked?.rows ?? []).filter(({ id }) => !all.some((row) => row.id === id));
  if (missing.length === 0) return [];
  return writesFor(
    columns,
    nextRow,
    missing.map(({ id, asks }) => ({
      ...toCells(table, blankRow(table), lang),
      ...toCells(table, { [titleField(table)]: asks[lang] }, lang),
      [ID]: id,
    })),
  );
}
