/** The templates, from the pushed file that holds them as JSON. */
import type { Template } from '../sheets/templates/template.ts';

let known: readonly Template[] | undefined;

/** Every template; the file is read once in a run. */
export function pushedTemplates(): readonly Template[] {
  if (known) return known;
  const content = HtmlService.createHtmlOutputFromFile('templates').getContent();
  // Whether HtmlService puts tags of its own around a page without any is not documented; the list stands in brackets.
  known = JSON.parse(content.slice(content.indexOf('['), content.lastIndexOf(']') + 1)) as Template[];
  return known;
}
