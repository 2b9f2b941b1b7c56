/** Everything in the workbook that needs a person's eye, each with its place and a remedy. */
import type { Issue } from '../core/issue.ts';
import type { Lang } from '../core/lang.ts';
import type { AnyRow, Table } from '../core/sheet.ts';
import { codeFor } from '../core/choices.ts';
import { tables, tableOf } from '../sheets/index.ts';
import { placeOf, problemSentence } from '../text/problems.ts';
import type { Step } from '../api.ts';
import type { World } from './ports.ts';
import { isOlder, read, readPeople, type People } from './records.ts';

export interface PlacedIssue extends Issue {
  readonly id?: string;
}

/** The names in one row that mean nobody, or more than one. */
export function nameIssues(table: Table, row: AnyRow, people: People): (Issue & { field: string })[] {
  return Object.entries(table.fields).flatMap(([field, { control, groups }]) => {
    const value = row[field];
    if ((control !== 'person' && control !== 'people') || value === undefined) return [];
    const names = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
    return names.flatMap((name) => {
      if (groups && codeFor(groups, name) !== undefined) return [];
      const found = people.register.find(name);
      return 'problem' in found ? [{ sheet: table.key, field, ...found.problem }] : [];
    });
  });
}

/** All issues of the sheets that people fill in, in tab order. */
export function allIssues(world: World): PlacedIssue[] {
  const people = readPeople(world);
  return tables
    .filter(({ guided }) => guided)
    .flatMap((table) => {
      const { rows, issues: all } = read(world, table);
      // What an older workbook lacks comes with its upgrade, all at once.
      const issues = isOlder(world) ? all.filter(({ code }) => code !== 'missing-column') : all;
      const ids = new Map(rows.map(({ row, id }) => [row, id]));
      const placed = issues.map((issue): PlacedIssue => {
        const id = issue.row === undefined ? undefined : ids.get(issue.row);
        return { ...issue, ...(id === undefined ? {} : { id }) };
      });
      const names = rows.flatMap(({ row, id, values }) =>
        nameIssues(table, values, people).map((issue): PlacedIssue => ({
          ...issue,
          row,
          ...(id === undefined ? {} : { id }),
        })),
      );
      return [...placed, ...names];
    });
}

/** The issue as a sentence with its place: `Action plan, row 12, “By when”: “next tues” is not a date. …` */
function issueSentence(issue: Issue, lang: Lang): string {
  const table = tableOf(issue.sheet);
  const heading = issue.field === undefined ? undefined : table.fields[issue.field]?.heading[lang];
  const place = placeOf(table.name[lang], issue.row, heading, lang);
  return `${place}: ${problemSentence(issue, heading ?? '', lang)}`;
}

/** The issue as something to do, with the row to go to. */
export function issueStep(issue: PlacedIssue, lang: Lang): Step {
  return {
    text: issueSentence(issue, lang),
    ...(issue.id === undefined ? {} : { go: { view: 'row', sheet: issue.sheet, id: issue.id } }),
  };
}
