/** Adds a row or changes one: what was typed is checked, the row is found again by its id, and only changed cells are written. */
import { isEmpty, textOf, type Cell } from '../core/cell.ts';
import type { FieldValue } from '../core/field.ts';
import type { Lang } from '../core/lang.ts';
import { askedRow, fieldIn, titleField, type AnyRow, type Table } from '../core/sheet.ts';
import {
  blankRow,
  cellsOf,
  ID,
  toCells,
  writesAmong,
  writesFor,
  type ReadRow,
  type ReadTable,
} from '../core/table.ts';
import { listedNames } from '../core/people.ts';
import { tableOf } from '../sheets/index.ts';
import { people, type Person } from '../sheets/people.ts';
import { problemSentence } from '../text/problems.ts';
import type { FieldProblem, Input, RowDetail, Saved } from '../api.ts';
import type { World } from './ports.ts';
import { listedPerson, read, workbookLang } from './records.ts';
import { renameEverywhere, renameRow } from './rename-person.ts';
import { beginSheet } from './setup.ts';

type Values = Readonly<Record<string, FieldValue | null>>;

/** What is wrong with `values` for `table`; a new row also needs its required fields. */
function check(table: Table, values: Values, id: string | undefined, lang: Lang): FieldProblem[] {
  const isNew = id === undefined;
  return Object.keys(table.fields).flatMap((field) => {
    const definition = fieldIn(table, field, id);
    if (!definition) return [];
    const value = values[field];
    const heading = definition.heading[lang];
    const problemOf = (problem: Parameters<typeof problemSentence>[0]): FieldProblem[] => [
      { ...problem, field, sentence: problemSentence(problem, heading, lang) },
    ];
    const blank = value === null || value === undefined || value === '';
    if (definition.required && blank && (isNew || field in values)) return problemOf({ code: 'required' });
    if (blank) return [];
    let cell;
    try {
      cell = definition.write(value, lang);
    } catch {
      // A value of another kind, such as a list for a number: only a changed page sends that.
      return problemOf({ code: 'not-a-choice', found: String(value) });
    }
    const reading = definition.read(cell);
    return reading && 'problem' in reading ? problemOf(reading.problem) : [];
  });
}

function same(one: FieldValue | null | undefined, other: FieldValue | null | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** The question that a row asks, as the panel needs it, which knows none of itself. */
export function questionPart(table: Table, id: string | undefined): Pick<RowDetail, 'question'> {
  const asked = askedRow(table, id);
  if (!asked) return {};
  const { asks, why, list, sides } = asked;
  return { question: { id: asked.id, asks, why, ...(list ? { list } : {}), ...(sides ? { sides } : {}) } };
}

/** A row as the form shows it. */
export function detailOf(readOf: ReadTable, { row, id, values }: ReadRow, lang: Lang): RowDetail {
  const { table, issues } = readOf;
  const cells = cellsOf(readOf, row);
  const typed = values as AnyRow;
  const unread = Object.keys(table.fields).filter(
    (field) => typed[field] === undefined && !isEmpty(cells[field]),
  );
  return {
    sheet: table.key,
    id: id ?? '',
    row,
    values: values as Record<string, FieldValue>,
    unread: Object.fromEntries(unread.map((field) => [field, textOf(cells[field])])),
    problems: issues
      .filter((issue) => issue.row === row && issue.field !== undefined)
      .map((issue) => ({
        ...issue,
        field: issue.field ?? '',
        sentence: problemSentence(issue, table.fields[issue.field ?? '']?.heading[lang] ?? '', lang),
      })),
    ...questionPart(table, id),
  };
}

/** The names in lists that change when `id` becomes `person`, by row id. */
function changedNames(
  readOf: ReadTable<typeof people.fields>,
  id: string,
  person: Person,
): { before: Map<string, string>; after: Map<string, string> } {
  const rows = readOf.all.flatMap(({ id: rowId, values }) =>
    rowId === undefined ? [] : [listedPerson(rowId, values)],
  );
  const after = rows.some((row) => row.id === id)
    ? rows.map((row) => (row.id === id ? listedPerson(id, person) : row))
    : [...rows, listedPerson(id, person)];
  return { before: listedNames(rows), after: listedNames(after) };
}

/**
 * Saves a row. Nothing is written when a value is wrong, or when somebody changed one of the same cells since the
 * form was filled; both are said in the answer. Throws `Busy` when another run doesn't end.
 */
export function saveRow(world: World, input: Input<'save'>): Saved {
  const lang = workbookLang(world);
  const table = tableOf(input.sheet);
  const problems = check(table, input.values, input.id, lang);
  if (problems.length > 0) return { saved: false, problems };
  return world.turn.take(() => {
    beginSheet(world, { sheet: table.key });
    const before = read(world, table);
    const old = input.id === undefined ? undefined : before.all.find(({ id }) => id === input.id);
    if (input.id !== undefined && !old) return { saved: false, problems: [goneProblem(table, lang)] };
    const now = (old?.values ?? {}) as AnyRow;
    const changes = Object.entries(input.values).filter(([field, value]) => !same(now[field], value));
    const conflict = changes.some(([field]) => old && !same(now[field], input.before[field]));
    if (old && conflict) return { saved: false, changedMeanwhile: detailOf(before, old, lang) };

    const id = input.id ?? world.newId();
    const values: Record<string, FieldValue | undefined> = Object.fromEntries(
      changes.map(([field, value]) => [field, value ?? undefined]),
    );
    if (!old && table.stamp && values[table.stamp] === undefined) values[table.stamp] = world.clock.now().day;
    const row = old?.row ?? before.nextRow;
    const cells: Record<string, Cell> = {
      // A new row sets all its cells, so that they are written in one piece.
      ...(old ? {} : { ...toCells(table, blankRow(table), lang), [ID]: id }),
      ...toCells(table, values, lang, id),
    };
    const merged = Object.fromEntries(
      Object.entries({ ...now, ...values }).filter(([, value]) => value !== undefined),
    );
    const tab = world.workbook.tab(table.key);
    if (table.key === people.key) {
      const register = before as unknown as ReadTable<typeof people.fields>;
      const names = changedNames(register, id, merged as Person);
      if (names.before.get(id) !== names.after.get(id)) cells['listed'] = names.after.get(id) ?? '';
      tab?.write(writesFor(before.columns, row, [cells]));
      const namesakes = register.all.flatMap(({ id: other, row: at, values: { listed } }) => {
        const is = names.after.get(other ?? '');
        return other === id || is === undefined || is === listed ? [] : [[at, { listed: is }] as const];
      });
      tab?.write(writesAmong(before, new Map(namesakes)));
      renameEverywhere(world, names.before, names.after);
    } else {
      tab?.write(writesFor(before.columns, row, [cells]));
      const [was, is] = [now[titleField(table)], values[titleField(table)]];
      const others = before.all.filter((other) => (other.values as AnyRow)[titleField(table)] === was);
      // Of two rows with one name nobody knows which was meant.
      if (was !== undefined && is !== undefined && others.length === 1)
        renameRow(world, table.key, String(was), String(is));
    }
    return {
      saved: true,
      row: {
        sheet: table.key,
        id,
        row,
        values: merged as Record<string, FieldValue>,
        unread: {},
        problems: [],
        ...questionPart(table, id),
      },
    };
  });
}

function goneProblem(table: Table, lang: Lang): FieldProblem {
  const field = titleField(table);
  return { code: 'required', field, sentence: goneSentence[lang] };
}

const goneSentence: Record<Lang, string> = {
  en: 'This row is no longer in the sheet. Somebody may have deleted it. Your words are still here: add them as a new row.',
  es: 'Esta fila ya no está en la hoja. Es posible que alguien la haya borrado. Sus palabras siguen aquí: agréguelas como fila nueva.',
};
