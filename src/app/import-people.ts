/** Adds people from a text: everything is shown before anything is written, and duplicates stay out unless they are ticked. */
import { textOf } from '../core/cell.ts';
import { fold } from '../core/choices.ts';
import { blankRow, FIRST_ROW, ID, toCells, writesAmong, writesFor } from '../core/table.ts';
import { listedNames } from '../core/people.ts';
import { people } from '../sheets/people.ts';
import { importText } from '../text/import.ts';
import type { Answer, ImportPreview, Input } from '../api.ts';
import type { World } from './ports.ts';
import { listedPerson, read, workbookLang } from './records.ts';
import { renameEverywhere } from './rename-person.ts';
import { readPeopleText, type ReadPerson } from './read-people-text.ts';

interface Sorted {
  readonly fresh: readonly ReadPerson[];
  readonly duplicates: readonly { readonly person: ReadPerson; readonly why: string }[];
}

/** Who is new, and who is there already or stands twice in the text: by id, address, or name and organization. */
function sortOut(world: World, found: readonly ReadPerson[]): Sorted {
  const say = importText[workbookLang(world)];
  const marks = new Map<string, string>();
  const marksOf = ({ outside, email, name, organization }: ReadPerson['values']): string[] => [
    ...(outside ? [`id ${fold(outside)}`] : []),
    ...(email ? [`mail ${fold(email)}`] : []),
    ...(name ? [`name ${fold(name)}|${fold(organization ?? '')}`] : []),
  ];
  for (const { row, values } of read(world, people).all) {
    const { outside, email, name, organization } = values;
    const own = {
      ...(outside ? { outside } : {}),
      ...(email ? { email } : {}),
      ...(name ? { name } : {}),
      ...(organization ? { organization } : {}),
    };
    for (const mark of marksOf(own)) marks.set(mark, say.alreadyThere(row));
  }
  const fresh: ReadPerson[] = [];
  const duplicates: { person: ReadPerson; why: string }[] = [];
  for (const person of found) {
    const own = marksOf(person.values);
    const known = own.map((mark) => marks.get(mark)).find((why) => why !== undefined);
    if (known === undefined) fresh.push(person);
    else duplicates.push({ person, why: known });
    for (const mark of own) if (!marks.has(mark)) marks.set(mark, say.twice(person.line));
  }
  return { fresh, duplicates };
}

/** How many lines of each kind the preview lists; the rest is counted. */
const SHOWN = 50;

/** What a text holds and what would be added. Writes nothing. */
export function previewPeople(world: World, { text, mapping }: Input<'readPeople'>): ImportPreview {
  const say = importText[workbookLang(world)];
  const found = readPeopleText(text, mapping);
  const { fresh, duplicates } = sortOut(world, found.people);
  const stops = found.problems.some((problem) => problem.stops);
  return {
    kind: found.kind,
    columns: found.columns,
    mapping: found.mapping,
    ready: stops ? 0 : fresh.length,
    sample: fresh.slice(0, 5).map(({ values: { name = '', organization, email } }) => ({
      name,
      ...(organization ? { organization } : {}),
      ...(email ? { email } : {}),
    })),
    duplicates: duplicates.slice(0, SHOWN).map(({ person, why }) => ({
      line: person.line,
      name: person.values.name ?? '',
      why,
    })),
    problems: found.problems.slice(0, SHOWN).map(({ line, code, found: what = '', stops: stop }) => ({
      line,
      sentence: say.problem[code](line, what.slice(0, 60)),
      stops: stop,
    })),
  };
}

/**
 * Adds the new people of a text, and the duplicates whose lines are in `also`. The text is read again, so that what
 * is written is what is there now. A broken text adds nothing. Status stays *Listed*: an import never makes members.
 * The same number of calls for 2 people and 5,000.
 */
export function addPeople(world: World, { text, mapping, also }: Input<'addPeople'>): Answer<'addPeople'> {
  const lang = workbookLang(world);
  const say = importText[lang];
  const found = readPeopleText(text, mapping);
  const broken = found.problems.find(({ stops }) => stops);
  if (broken) {
    return {
      added: 0,
      message: `${say.nothing} ${say.problem[broken.code](broken.line, broken.found ?? '')}`,
    };
  }
  return world.turn.take(() => {
    const { fresh, duplicates } = sortOut(world, found.people);
    const wanted = new Set(also);
    const chosen = [
      ...fresh,
      ...duplicates.filter(({ person }) => wanted.has(person.line)).map(({ person }) => person),
    ];
    if (chosen.length === 0) return { added: 0, message: say.nothing };
    const current = read(world, people);
    const added = chosen.map(({ values }) => ({ id: world.newId(), values }));
    const there = current.all.flatMap(({ id, values }) =>
      id === undefined ? [] : [listedPerson(id, values)],
    );
    const names = listedNames([...there, ...added.map(({ id, values }) => listedPerson(id, values))]);
    const rows = added.map(({ id, values }) => ({
      ...toCells(people, { ...blankRow(people), ...values, status: 'listed', listed: names.get(id) }, lang),
      [ID]: id,
    }));
    // Namesakes of the new ones get their organization beside their name, too.
    const renamed = new Map(
      current.all.flatMap(({ row, id, values }) => {
        const listed = names.get(id ?? '');
        return listed === undefined || listed === textOf(values.listed) ? [] : [[row, { listed }] as const];
      }),
    );
    world.workbook
      .tab(people.key)
      ?.write([
        ...writesAmong(current, renamed),
        ...writesFor(current.columns, Math.max(current.nextRow, FIRST_ROW), rows),
      ]);
    renameEverywhere(world, listedNames(there), names);
    return { added: rows.length, message: say.added(rows.length) };
  });
}
