/** Examples: made-up rows of the template that was chosen at setup, marked so that they never count. */
import type { FieldValue } from '../core/field.ts';
import { MARK, type Table } from '../core/sheet.ts';
import { blankRow, ID, toCells, writesFor, type Write } from '../core/table.ts';
import { tableOf, tables } from '../sheets/index.ts';
import { people } from '../sheets/people.ts';
import { exampleRows, isTemplateKey } from '../sheets/templates/index.ts';
import type { TemplateKey } from '../sheets/templates/names.ts';
import type { Answer, Input } from '../api.ts';
import type { World } from './ports.ts';
import { read, readSettings, workbookLang } from './records.ts';
import { inWords } from './words.ts';

/** What follows a template's key in Settings once its examples were removed: sheets that begin later get none. */
const REMOVED = 'removed';

/** The setting in this workbook's memory, so that a sheet that begins need not ask Settings for it. */
const TEMPLATE = 'template';

/** Keeps the setting; costs no call beyond reading where it is kept already. */
export function rememberTemplate(world: World): void {
  const { template } = readSettings(world);
  if (world.memory.all()[TEMPLATE] !== template) world.memory.set(TEMPLATE, template);
}

/** What the workbook was started from; `empty` where nothing is noted. */
export function templateOf(world: World): { readonly key: TemplateKey; readonly removed: boolean } {
  const setting = world.memory.all()[TEMPLATE] ?? readSettings(world).template;
  const [key, more] = setting.split(/[ ,]+/);
  return { key: isTemplateKey(key) ? key : 'empty', removed: more === REMOVED };
}

/** The setting's value once the examples are gone. */
export function removedTemplate(world: World): string {
  return `${templateOf(world).key}, ${REMOVED}`;
}

/** The examples of a sheet that was made just now, in the workbook's language. */
export function exampleWrites(world: World, table: Table): Write[] {
  if (!table.guided || table.asked) return [];
  const { key, removed } = templateOf(world);
  const lang = workbookLang(world);
  const rows =
    removed || key === 'empty'
      ? []
      : exampleRows(world.templates(), key, table.key, lang, world.clock.now().day);
  if (rows.length === 0) return [];
  const { columns, nextRow } = read(world, table);
  return writesFor(
    columns,
    nextRow,
    rows.map(({ id, values }) => ({
      ...toCells(table, blankRow(table), lang),
      ...toCells(table, { ...values, [MARK]: 'example' }, lang),
      // Everybody has a name of their own, so it is the one that lists offer.
      ...(table.key === people.key ? toCells(table, { listed: values['name'] }, lang) : {}),
      [ID]: id,
    })),
  );
}

/** How many rows are marked as examples. */
export function countExamples(world: World): number {
  return tables
    .filter(({ guided, key }) => guided && world.workbook.tab(key))
    .reduce((sum, table) => sum + read(world, table).all.filter(({ mark }) => mark === 'example').length, 0);
}

/** The values of an example row in words, by field; whoever began without examples sees those of reentry. */
export function exampleOf(world: World, { sheet }: Input<'example'>): Answer<'example'> {
  const table = tableOf(sheet);
  const lang = workbookLang(world);
  const { day } = world.clock.now();
  const [example] = [templateOf(world).key, 'reentry'].flatMap((key) =>
    exampleRows(world.templates(), key, sheet, lang, day),
  );
  const words = Object.entries(example?.values ?? {}).map(([field, value]) => [
    field,
    inWords(table, field, value as FieldValue, lang),
  ]);
  return { words: Object.fromEntries(words) as Record<string, string> };
}
