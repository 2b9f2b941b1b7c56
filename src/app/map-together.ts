/** Map it together: who is to be placed on the map of a goal, and each answer of the room as it is given. */
import { fold } from '../core/choices.ts';
import type { ReadRow } from '../core/table.ts';
import { goals } from '../sheets/goals.ts';
import { judgements, type Judgement } from '../sheets/judgements.ts';
import { isMember } from '../sheets/people.ts';
import type { Answer, Input, Saved } from '../api.ts';
import { valuesOf } from './adviser.ts';
import type { World } from './ports.ts';
import { readJudgements, readPeople, readSettings, workbookLang } from './records.ts';
import { detailOf, saveRow } from './save-row.ts';
import { beginSheet, giveIds } from './setup.ts';

type JudgementRow = ReadRow<typeof judgements.fields>;

/** What nobody works on now has no map to be made. */
const RESTING: readonly (string | undefined)[] = ['reached', 'waiting', 'set-aside'];

function goalsOf(world: World, ours: string): string[] {
  const alive = valuesOf(world, goals).flatMap(({ sentence, state }) =>
    RESTING.includes(state) ? [] : [sentence ?? ''],
  );
  const judged = valuesOf(world, judgements).map(({ goal }) => goal ?? '');
  return [...new Set([ours, ...alive, ...judged])].filter((goal) => goal !== '');
}

/**
 * Everybody who is to be placed: who isn't one of us yet, and who was judged on this goal before. Of several rows about
 * somebody the one that was looked at last counts. A judgement without a goal is about the coalition's own.
 */
export function peopleToMap(world: World, { goal: asked }: Input<'mapping'>): Answer<'mapping'> {
  beginSheet(world, { sheet: judgements.key });
  giveIds(world, judgements.key);
  const { goal: ours } = readSettings(world);
  const all = goalsOf(world, ours);
  const goal = asked ?? all[0] ?? '';
  const isOn = (row: Judgement): boolean => goal === '' || (row.goal ?? (ours || goal)) === goal;
  const { register, all: people, byId } = readPeople(world);
  const current = readJudgements(world);
  const judged = new Map<string, JudgementRow>();
  const others = new Map<string, string>();
  for (const row of current.rows) {
    const { person, looked = '' } = row.values;
    if (person === undefined || !isOn(row.values)) continue;
    const found = register.find(person);
    const key = 'id' in found ? found.id : fold(person);
    if (looked >= (judged.get(key)?.values.looked ?? '')) judged.set(key, row);
    if (!byId(key)) others.set(key, person);
  }
  const entry = (key: string, person: string, organization?: string) => {
    const row = judged.get(key);
    return {
      person,
      ...(organization === undefined ? {} : { organization }),
      ...(row ? { row: detailOf(current, row, workbookLang(world)) } : {}),
    };
  };
  return {
    goal,
    goals: all,
    today: world.clock.now().day,
    people: [
      ...people
        .filter(({ id, person }) => judged.has(id) || !isMember(person))
        .map(({ id, person, listed }) => entry(id, listed, person.organization)),
      ...[...others].map(([key, name]) => entry(key, name)),
    ],
  };
}

/**
 * Saves one answer of the room. Where somebody wrote about the same person and goal meanwhile, that row is compared
 * with `before`; so an answer that is sent twice is written once. Throws `Busy`.
 */
export function placeOnMap(world: World, { goal, person, id, before, values }: Input<'place'>): Saved {
  return world.turn.take(() => {
    const current = readJudgements(world);
    const isOn = ({ values: row }: JudgementRow): boolean => goal === '' || (row.goal ?? goal) === goal;
    const isAbout = ({ values: row }: JudgementRow): boolean => fold(row.person ?? '') === fold(person);
    const rows = current.rows.filter(isOn);
    const there = rows.find((row) => row.id === id) ?? rows.find(isAbout);
    const now = there && detailOf(current, there, workbookLang(world));
    // What can't be read is nothing to `saveRow`, and somebody's words all the same.
    const unread = Object.entries(now?.unread ?? {}).filter(([field]) => field in values);
    if (now && unread.some(([field, words]) => before[field] !== words))
      return { saved: false, changedMeanwhile: now };
    return saveRow(world, {
      sheet: judgements.key,
      id: there?.id,
      before: { ...before, ...Object.fromEntries(unread.map(([field]) => [field, null])) },
      values: there ? values : { ...values, person, ...(goal === '' ? {} : { goal }) },
    });
  });
}
