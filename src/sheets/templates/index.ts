/** The rows of templates, and their ids: from its id alone an example can be made again as it was written. */
import { isDay, type Day } from '../../core/day.ts';
import type { Lang } from '../../core/lang.ts';
import type { AnyRow } from '../../core/sheet.ts';
import { templateKeys, type TemplateKey } from './names.ts';
import { exampleValues, type Examples, type Template } from './template.ts';

export function isTemplateKey(text: string | undefined): text is TemplateKey {
  return (templateKeys as readonly (string | undefined)[]).includes(text);
}

function rowsOf(templates: readonly Template[], template: string, sheet: string): Examples['rows'] {
  const { examples = [] } = templates.find(({ key }) => key === template) ?? {};
  return examples.find((one) => one.sheet === sheet)?.rows ?? [];
}

/** The rows that a template has for a sheet, each with its id, as they are written on `today`; none for `empty`. */
export function exampleRows(
  templates: readonly Template[],
  template: string,
  sheet: string,
  lang: Lang,
  today: Day,
): { readonly id: string; readonly values: AnyRow }[] {
  return rowsOf(templates, template, sheet).map((example, index) => ({
    id: `example.${template}.${sheet}.${index + 1}.${today}`,
    values: exampleValues(example, lang, today),
  }));
}

/** The values with which the example of this id was written in a language; undefined for any other row. */
export function writtenExample(templates: readonly Template[], id: string, lang: Lang): AnyRow | undefined {
  const [kind, template = '', sheet = '', number, today = ''] = id.split('.');
  const example = rowsOf(templates, template, sheet)[Number(number) - 1];
  return kind === 'example' && example && isDay(today) ? exampleValues(example, lang, today) : undefined;
}
