/** What the guide shows of a sheet: rows to pick from, one row, names to choose. */
import { fold } from '../core/choices.ts';
import type { FieldValue } from '../core/field.ts';
import { titleField, type AnyRow, type Table } from '../core/sheet.ts';
import type { ReadRow } from '../core/table.ts';
import { tableOf, tables, sheets } from '../sheets/index.ts';
import { isMember } from '../sheets/people.ts';
import { lettersText } from '../text/letters.ts';
import { problemSentence } from '../text/problems.ts';
import type { Answer, Input, RowDetail, RowSummary } from '../api.ts';
import { namesIn, nameIssues } from './issues.ts';
import { Gone } from './letters.ts';
import type { World } from './ports.ts';
import { read, readPeople, workbookLang } from './records.ts';
import { detailOf, questionPart } from './save-row.ts';
import { giveIds } from './setup.ts';
import { inWords } from './words.ts';

const PAGE = 50;

/**
 * A page of rows whose text holds every word of `search`, in sheet order; of a sheet that asks questions all of them.
 * Rows typed by hand get their ids here.
 */
export function listRowsOf(world: World, { sheet, search, from, marked }: Input<'rows'>): Answer<'rows'> {
  const table = tableOf(sheet);
  giveIds(world, sheet);
  const { rows, all } = read(world, table);
  const listed = marked ? all.filter(({ mark }) => mark !== undefined) : rows;
  const matching = matchingRows(world, table, listed, search);
  const page = table.asked ? matching : matching.slice(from, from + PAGE);
  return { total: listed.length, matching: matching.length, rows: page };
}

/** Rows of every sheet of the guide that hold all the words, in tab order. */
export function findRows(world: World, { search }: Input<'find'>): Answer<'find'> {
  const found = tables
    .filter(({ guided, key }) => guided && world.workbook.tab(key))
    .flatMap((table) => {
      giveIds(world, table.key);
      const { rows } = read(world, table);
      return matchingRows(world, table, rows, search).map((row) => ({ ...row, sheet: table.key }));
    });
  return { rows: found.slice(0, PAGE), matching: found.length };
}

function matchingRows(world: World, table: Table, rows: readonly ReadRow[], search: string): RowSummary[] {
  const lang = workbookLang(world);
  const { issues } = read(world, table);
  const shown = Object.keys(table.fields).filter((field) => table.fields[field]?.shown !== 'hidden');
  const [first = '', ...others] = shown.filter((field) => table.fields[field]?.shown === undefined);
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  const matching = rows.filter(({ values }) => {
    const text = fold(shown.map((field) => inWords(table, field, (values as AnyRow)[field], lang)).join(' '));
    return words.every((word) => text.includes(word));
  });
  const problems = new Map<number, number>();
  for (const { row } of issues) if (row !== undefined) problems.set(row, (problems.get(row) ?? 0) + 1);
  return matching.flatMap(({ id, row, values, mark }) => {
    if (id === undefined) return [];
    const typed = values as AnyRow;
    const details = others
      .map((field) => inWords(table, field, typed[field], lang))
      .filter((text) => text !== '');
    return [
      {
        id,
        row,
        title: inWords(table, first, typed[first], lang),
        details: details.slice(0, 3),
        problems: problems.get(row) ?? 0,
        open: others.length - details.length,
        ...(table.asked ? { values: values as Record<string, FieldValue>, ...questionPart(table, id) } : {}),
        ...(mark === undefined ? {} : { mark }),
      },
    ];
  });
}

/** One row for the form, with the problems of its cells and of the names in it. Throws `Gone`. */
export function rowOf(world: World, { sheet, id }: Input<'row'>): RowDetail {
  const table = tableOf(sheet);
  const lang = workbookLang(world);
  const current = read(world, table);
  const row = current.all.find((candidate) => candidate.id === id);
  if (!row) throw new Gone(lettersText[lang].rowGone);
  const detail = detailOf(current, row, lang);
  const names = nameIssues(table, row.values as AnyRow, namesIn(world)).map((issue) => ({
    ...issue,
    sentence: problemSentence(issue, table.fields[issue.field]?.heading[lang] ?? '', lang),
  }));
  return { ...detail, problems: [...detail.problems, ...names] };
}

/** Every name that a person field can hold, members first; and of each sheet whose rows cells refer to, theirs. */
export function namesOf(world: World): Answer<'names'> {
  const names = readPeople(world).all.map(({ listed, person }) => ({
    name: listed,
    member: isMember(person),
  }));
  const sheets = new Set(tables.flatMap(({ fields }) => Object.values(fields).flatMap(({ to }) => to ?? [])));
  const rows = [...sheets].map((sheet) => {
    const table = tableOf(sheet);
    const titles = read(world, table).rows.map(({ values }) => (values as AnyRow)[titleField(table)]);
    return [sheet, titles.flatMap((title) => (title === undefined ? [] : String(title)))] as const;
  });
  return {
    names: [...names.filter(({ member }) => member), ...names.filter(({ member }) => !member)],
    rows: Object.fromEntries(rows),
  };
}

/** The row that the user has selected in the sheet; nothing where it is not a row of ours. */
export function selectionOf(world: World): Answer<'selection'> {
  const selected = world.workbook.selected();
  const sheet = sheets.find(({ key }) => key === selected?.key);
  if (!selected || sheet?.kind !== 'table' || !sheet.guided) return {};
  giveIds(world, sheet.key);
  const row = read(world, sheet).all.find((candidate) => candidate.row === selected.row);
  if (row?.id === undefined) return { sheet: sheet.key };
  return { sheet: sheet.key, id: row.id, title: String((row.values as AnyRow)[titleField(sheet)] ?? '') };
}

/** Takes the user to a row in the sheet. Throws `Gone`. */
export function showRow(world: World, { sheet, id, field }: Input<'show'>): object {
  const { all, columns } = read(world, tableOf(sheet));
  const row = all.find((candidate) => candidate.id === id);
  if (!row) throw new Gone(lettersText[workbookLang(world)].rowGone);
  world.workbook.show(sheet, row.row, columns.get(field ?? '') ?? 1);
  return {};
}
