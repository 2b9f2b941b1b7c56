/** Everything in the workbook that needs a person's eye, each with its place and a remedy. */
import { quoted, type Issue } from '../core/issue.ts';
import type { Lang } from '../core/lang.ts';
import { titleField, type AnyRow, type Table } from '../core/sheet.ts';
import { codeFor, fold } from '../core/choices.ts';
import { tables, tableOf } from '../sheets/index.ts';
import { placeOf, problemSentence } from '../text/problems.ts';
import type { Step } from '../api.ts';
import type { World } from './ports.ts';
import { isOlder, read, readPeople, type People } from './records.ts';

export interface PlacedIssue extends Issue {
  readonly id?: string;
}

/** What a cell can name. */
export interface Names {
  readonly people: People;
  /** Whether a row of the sheet has this name. */
  has(sheet: string, name: string): boolean;
}

export function namesIn(world: World): Names {
  const known = new Map<string, ReadonlySet<string>>();
  return {
    people: readPeople(world),
    has(sheet, name) {
      const names = known.get(sheet) ?? new Set(titlesOf(world, tableOf(sheet)).map(fold));
      known.set(sheet, names);
      return names.has(fold(name));
    },
  };
}

/** What names each row of a sheet. */
function titlesOf(world: World, table: Table): string[] {
  return read(world, table).all.map(({ values }) => String((values as AnyRow)[titleField(table)] ?? ''));
}

/** The names in one row that mean nobody and nothing, or more than one. */
export function nameIssues(table: Table, row: AnyRow, known: Names): (Issue & { field: string })[] {
  return Object.entries(table.fields).flatMap(([field, { control, groups, to }]) => {
    const value = row[field];
    if (value === undefined) return [];
    if (to !== undefined && !known.has(to, String(value)))
      return [
        {
          sheet: table.key,
          field,
          code: 'unknown-row' as const,
          found: quoted(String(value)),
          options: [tableOf(to).name],
        },
      ];
    if (control !== 'person' && control !== 'people') return [];
    const names = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
    return names.flatMap((name) => {
      if (groups && codeFor(groups, name) !== undefined) return [];
      const found = known.people.register.find(name);
      return 'problem' in found ? [{ sheet: table.key, field, ...found.problem }] : [];
    });
  });
}

/** All issues of the sheets that people fill in, in tab order. */
export function allIssues(world: World): PlacedIssue[] {
  const known = namesIn(world);
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
        nameIssues(table, values, known).map((issue): PlacedIssue => ({
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
