/** What the welcome page of a new member is made from: nothing but what members may see (design §2.17). */
import { codeFor, isPutOff, wordFor } from '../core/choices.ts';
import { sayDay, sayTime } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import { project, projectForNamed } from '../core/sheet.ts';
import { isAhead, meetings } from '../sheets/meetings/meetings.ts';
import { shownName, type Person } from '../sheets/people.ts';
import { purposes } from '../sheets/purposes.ts';
import { purposeQuestions } from '../sheets/questions/purposes.ts';
import { chosenWays, wayQuestions } from '../sheets/ways/questions.ts';
import { ways } from '../sheets/ways/ways.ts';
import { agreedWays, type namedWays, type WelcomePaper } from '../sheets/welcome.ts';
import type { World } from './ports.ts';
import { read, readMeetings, readSettings } from './records.ts';

/** How many dates ahead are named; later ones may still change. */
const DATES = 3;

/** What was settled on a question of *How we work*, in words; undefined while it is open. */
function settled(world: World, id: (typeof agreedWays | typeof namedWays)[number], lang: Lang) {
  const row = read(world, ways).rows.find((candidate) => candidate.id === id);
  const answer = row && projectForNamed(ways, row.values).answer;
  if (answer === undefined) return undefined;
  const list = chosenWays.find((way) => way.id === id)?.list;
  const code = list && codeFor(list, answer);
  if (!list || code === undefined) return answer;
  return isPutOff(code) ? undefined : wordFor(list, code, lang);
}

/** The purposes that were ticked, in the reader's language, each with what it means here. */
function purposesOf(world: World, lang: Lang): string[] {
  return read(world, purposes).rows.flatMap(({ id, values }) => {
    const { what, ours, note } = projectForNamed(purposes, values);
    if (ours !== true) return [];
    const name =
      id === 'other' ? undefined : (purposeQuestions.find((asked) => asked.id === id)?.asks[lang] ?? what);
    return [name, note].filter((part) => part !== undefined).join(': ') || [];
  });
}

/** The members’ next meetings. */
function datesOf(world: World, lang: Lang): WelcomePaper['dates'] {
  const today = world.clock.now().day;
  return readMeetings(world)
    .rows.flatMap(({ values }) => {
      const seen = project(meetings, values, 'members');
      return seen?.date !== undefined && seen.date >= today && isAhead(seen)
        ? [{ ...seen, date: seen.date }]
        : [];
    })
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(0, DATES)
    .map(({ what = '', date, starts, place }) => ({
      when: [sayDay(date, lang), ...(starts === undefined ? [] : [sayTime(starts, lang)])].join(', '),
      what: [what, ...(place === undefined ? [] : [place])].join(', '),
    }));
}

/** The page of one person. */
export function welcomeOf(world: World, person: Person, lang: Lang): WelcomePaper {
  const { coalition, contact } = readSettings(world);
  return {
    coalition,
    name: shownName(person),
    mission: settled(world, 'mission', lang) ?? '',
    purposes: purposesOf(world, lang),
    time: settled(world, 'time', lang) ?? '',
    agreements: agreedWays.flatMap((id) => {
      const answer = settled(world, id, lang);
      return answer === undefined
        ? []
        : [{ asks: wayQuestions.find((asked) => asked.id === id)?.asks[lang] ?? '', answer }];
    }),
    dates: datesOf(world, lang),
    contact,
  };
}
