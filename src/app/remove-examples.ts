/** Removes the examples that stand as they were written; those that somebody changed are named and stay. */
import { isEmpty } from '../core/cell.ts';
import { codeFor } from '../core/choices.ts';
import { languages } from '../core/lang.ts';
import type { Field, FieldValue } from '../core/field.ts';
import { MARK, titleField, type AnyRow, type Table } from '../core/sheet.ts';
import type { ReadRow, ReadTable } from '../core/table.ts';
import { tables } from '../sheets/index.ts';
import { writtenExample } from '../sheets/templates/index.ts';
import type { Template } from '../sheets/templates/template.ts';
import { removedText } from '../text/examples.ts';
import type { Answer, ExamplesOfSheet } from '../api.ts';
import { drawViews } from './draw-views.ts';
import { rememberTemplate, removedTemplate } from './examples.ts';
import type { World } from './ports.ts';
import { read, workbookLang } from './records.ts';
import { writeSettings } from './setup.ts';

/** Kept by the workbook, and not what somebody wrote. */
const OWN = new Set([MARK, 'listed']);

/** Group names are words of a language; names of people are not. */
function comparable(field: Field | undefined, value: FieldValue | undefined): string {
  const groups = field?.groups;
  const same =
    groups && Array.isArray(value) ? value.map((name: string) => codeFor(groups, name) ?? name) : value;
  return JSON.stringify(same ?? null);
}

/** True where somebody wrote into the row since, in a column of ours or of their own, or where no template wrote it. */
function isChanged(
  templates: readonly Template[],
  { table, columns, grid }: ReadTable,
  { row, id, values }: ReadRow,
): boolean {
  const written = languages.map((lang) => writtenExample(templates, id ?? '', lang));
  if (written.some((one) => one === undefined)) return true;
  const cells = grid[row - 1] ?? [];
  const known = new Map([...columns].map(([field, column]) => [column, field]));
  return cells.some((cell, index) => {
    const field = known.get(index + 1);
    if (field === undefined) return !isEmpty(cell);
    const definition = table.fields[field];
    if (!definition || OWN.has(field)) return false;
    const now = comparable(definition, (values as AnyRow)[field]);
    // What can't be read is nothing that a template wrote.
    if (now === 'null' && !isEmpty(cell)) return true;
    return !written.some((one) => comparable(definition, one?.[field]) === now);
  });
}

interface Found {
  readonly table: Table;
  readonly asWritten: readonly ReadRow[];
  readonly changed: readonly ReadRow[];
}

function examplesIn(world: World): Found[] {
  return tables.flatMap((table) => {
    if (!table.guided || !world.workbook.tab(table.key)) return [];
    const current = read(world, table);
    const examples = current.all.filter(({ mark }) => mark === 'example');
    if (examples.length === 0) return [];
    const changed = examples.filter((row) => isChanged(world.templates(), current, row));
    return [{ table, asWritten: examples.filter((row) => !changed.includes(row)), changed }];
  });
}

function summary(world: World, found: readonly Found[]): readonly ExamplesOfSheet[] {
  return found.map(({ table, asWritten, changed }) => ({
    name: world.workbook.tab(table.key)?.name ?? table.name[workbookLang(world)],
    removed: asWritten.length,
    kept: changed.map(({ row, values }) => ({
      row,
      title: String((values as AnyRow)[titleField(table)] ?? ''),
    })),
  }));
}

/** What `removeExamples` would do now. */
export function previewExamples(world: World): Answer<'examples'> {
  return { sheets: summary(world, examplesIn(world)) };
}

/** Looks once more and removes; sheets that begin later begin without examples. */
export function removeExamples(world: World): Answer<'removeExamples'> {
  return world.turn.take(() => {
    const found = examplesIn(world);
    const sheets = summary(world, found);
    for (const { table, asWritten } of found) {
      if (asWritten.length > 0)
        world.workbook.removeRows(
          table.key,
          asWritten.map(({ row }) => row),
        );
    }
    writeSettings(world, { template: removedTemplate(world) });
    rememberTemplate(world);
    drawViews(world);
    const count = sheets.reduce((sum, { removed }) => sum + removed, 0);
    return { sheets, message: removedText[workbookLang(world)](count) };
  });
}
