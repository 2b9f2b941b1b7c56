/** A meeting's facts in words, and the paper that agenda and minutes are made from. */
import { addDays, addMinutes, sayDay, sayTime, type Day } from '../core/day.ts';
import { wordFor } from '../core/choices.ts';
import { fingerprint } from '../core/fingerprint.ts';
import type { Lang } from '../core/lang.ts';
import { audienceOf, project, projectForNamed } from '../core/sheet.ts';
import { actions, isOpen } from '../sheets/actions.ts';
import { commitmentStates } from '../sheets/choices.ts';
import { meetings, type Meeting } from '../sheets/meetings/meetings.ts';
import type { MeetingPaper, MeetingWays, OpenPromise } from '../sheets/meetings/agenda.ts';
import { shownName } from '../sheets/people.ts';
import { wayOf } from '../sheets/ways/questions.ts';
import { ways } from '../sheets/ways/ways.ts';
import type { MeetingFacts } from '../text/mails.ts';
import type { World } from './ports.ts';
import { read, readActions, readPeople, readSettings } from './records.ts';

/** How long a meeting is taken to be in the calendar where no end is given. */
const USUAL_MINUTES = 90;

function hoursOf({ starts, ends }: Meeting, lang: Lang): string {
  if (starts === undefined) return '';
  return ends === undefined ? sayTime(starts, lang) : `${sayTime(starts, lang)} – ${sayTime(ends, lang)}`;
}

export function itemsOf(items: string | undefined): string[] {
  return (items ?? '')
    .split(/\r\n|\r|\n/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * The link that adds a meeting to Google Calendar, with no permission asked; `title` is what the entry is called.
 * Times are local, with the zone beside them, so that no reader's clock shifts them.
 */
function calendarLink(meeting: Meeting, zone: string, title: string): string {
  const { date, starts, ends, place } = meeting;
  if (date === undefined || starts === undefined) return '';
  const stamp = (day: Day, time: string): string => `${day}T${time}00`.replace(/[-:]/g, '');
  const finish = ends !== undefined && ends > starts ? ends : addMinutes(starts, USUAL_MINUTES);
  const parameters = {
    action: 'TEMPLATE',
    text: title,
    dates: `${stamp(date, starts)}/${stamp(date, finish)}`,
    ctz: zone,
    ...(place === undefined ? {} : { location: place }),
  };
  const query = Object.entries(parameters).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `https://calendar.google.com/calendar/render?${query.join('&')}`;
}

/** What members may read about a meeting; `discreetTitle` replaces its name in the calendar link. */
export function factsOf(meeting: Meeting, zone: string, lang: Lang, discreetTitle?: string): MeetingFacts {
  // Whoever is invited may read the facts, also of a meeting that is not for all members.
  const { what = '', date, place = '', access = '', items } = projectForNamed(meetings, meeting);
  return {
    what,
    day: date === undefined ? '' : sayDay(date, lang),
    hours: hoursOf(meeting, lang),
    place,
    access,
    items: itemsOf(items),
    calendar: calendarLink(meeting, zone, discreetTitle ?? what),
  };
}

/** Changes when date, hours or place change: the last part of an invitation's key. */
export function factsKey({ date = '', starts = '', ends = '', place = '' }: Meeting): string {
  return `${date} ${fingerprint([starts, ends, place].join('\n'))}`;
}

/** Weeks from one meeting to the next, by *How we work*: the same day of the week suits those who came. */
const weeks: Readonly<Record<string, number>> = {
  weekly: 1,
  monthly: 4,
  'every-other-month': 9,
  quarterly: 13,
};

/** The day of the next meeting by the group's rhythm; '' where this one has no date. */
function nextDay(world: World, { date }: Meeting, lang: Lang): string {
  const apart = weeks[wayOf(read(world, ways).rows, 'rhythm') ?? ''];
  return date === undefined || apart === undefined ? '' : sayDay(addDays(date, 7 * apart), lang);
}

/** Whether members are asked for topics before there is an agenda (seeds.md V17). */
export function asksForTopics(world: World): boolean {
  return wayOf(read(world, ways).rows, 'agenda') === 'poll';
}

/** How the group works in meetings: what it decided, or the most careful reading. */
function meetingWays(world: World): MeetingWays {
  const { rows } = read(world, ways);
  return {
    review: wayOf(rows, 'review') ?? '',
    surrogates: wayOf(rows, 'surrogates') ?? '',
    method: wayOf(rows, 'method') ?? '',
    quorum: wayOf(rows, 'quorum') ?? '',
    absence: wayOf(rows, 'absence') ?? '',
  };
}

/** The paper for agenda and minutes; it holds only what the meeting's own audience may see. */
export function paperOf(world: World, meeting: Meeting, lang: Lang): MeetingPaper {
  const people = readPeople(world);
  const audience = audienceOf(meetings, meeting);
  const open = readActions(world)
    .rows.flatMap(({ values }): OpenPromise[] => {
      const seen = project(actions, values, audience);
      if (!seen?.what || !isOpen(seen)) return [];
      const found = seen.who === undefined ? undefined : people.register.find(seen.who);
      const known = found && 'id' in found ? people.byId(found.id) : undefined;
      return [
        {
          what: seen.what,
          who: known ? shownName(known.person) : (seen.who ?? ''),
          by: seen.by ?? '',
          state: wordFor(commitmentStates, seen.state ?? 'open', lang),
          help: seen.help ?? '',
          carried: seen.carried ?? 0,
        },
      ];
    })
    .sort((a, b) => (a.by || '9999').localeCompare(b.by || '9999'))
    .map((promise) => ({ ...promise, by: promise.by === '' ? '' : sayDay(promise.by, lang) }));
  const { what, day, hours, place, access, items } = factsOf(meeting, world.workbook.zone(), lang);
  const { coalition } = readSettings(world);
  const next = nextDay(world, meeting, lang);
  return { coalition, what, day, hours, place, access, items, open, ways: meetingWays(world), next };
}
