/** What is due to be said today, and to whom: one digest a person a day, one list for the coordinator (design §2.5, method.md §14). */
import { daysBetween, sayDay, type Day } from '../core/day.ts';
import { fingerprint } from '../core/fingerprint.ts';
import type { Line } from '../core/document.ts';
import type { Lang } from '../core/lang.ts';
import { dueOn, ledgerKey, type Due } from '../core/reminder.ts';
import { projectForNamed } from '../core/sheet.ts';
import { actions, commitmentRules, isOpen, type Action } from '../sheets/actions.ts';
import { dataRules } from '../sheets/indicator-course.ts';
import { indicators } from '../sheets/indicators.ts';
import { isAhead, meetingRules, type Meeting } from '../sheets/meetings/meetings.ts';
import { isMember } from '../sheets/people.ts';
import { documentText } from '../text/documents.ts';
import { mailText, type LetterStage } from '../text/mails.ts';
import { problemSentence } from '../text/problems.ts';
import { recipientText } from '../text/recipients.ts';
import { remindersText } from '../text/reminders.ts';
import type { LeftOut, PhoneCall } from '../api.ts';
import { dataDues } from './data-due.ts';
import { ledgerOf, type Ledger, type LedgerLine } from './ledger.ts';
import { factsOf } from './meeting-facts.ts';
import { isOwner, ownerOf } from './owner.ts';
import type { World } from './ports.ts';
import {
  readActions,
  readMeetings,
  readPeople,
  workbookLang,
  type KnownPerson,
  type People,
} from './records.ts';
import { invitedBy, languageOf, wayTo } from './recipients.ts';

/** The coordinator in the ledger; nobody's id looks like this. */
export const COORDINATOR = 'coordinator';

const DIGEST_STAGES = ['before', 'after', 'data', 'meeting'];

/** An agenda that still waits this many days before its meeting is asked for again (seeds.md N6). */
const ASK_AGAIN_DAYS = 7;

/** One thing to tell one person. */
export interface Item {
  readonly stage: 'before' | 'after' | 'data' | 'meeting';
  readonly known: KnownPerson;
  readonly due: Day;
  /** In their language: what the mail says, and what a caller says instead. */
  readonly line: Line;
  readonly words: string;
  readonly ledger: LedgerLine;
}

/** One thing to tell the coordinator. */
export interface Note {
  readonly part: 'calls' | 'waiting' | 'fix' | 'late' | 'doubt';
  readonly text: string;
  readonly ledger: LedgerLine;
}

export interface Plan {
  readonly digests: readonly {
    readonly known: KnownPerson;
    readonly address: string;
    readonly items: readonly Item[];
  }[];
  readonly calls: readonly PhoneCall[];
  readonly leftOut: readonly LeftOut[];
  readonly late: readonly string[];
  readonly notes: readonly Note[];
}

export interface Planning {
  readonly world: World;
  readonly ledger: Ledger;
  readonly people: People;
  /** The coordinator's language: the workbook's. */
  readonly lang: Lang;
  readonly today: Day;
  /** What was late before this day is not mailed to members. */
  readonly since: Day;
}

/** Whether anything may be due in this hour: read from actions and meetings alone. What is about data waits for the day's first run. */
export function isAnythingDue(world: World, today: Day): boolean {
  return (
    dueOn(commitmentRules, readActions(world).rows, today).length > 0 ||
    dueOn(meetingRules, readMeetings(world).rows, today).length > 0 ||
    agendasWaiting(world, today).length > 0
  );
}

function agendasWaiting(world: World, today: Day): { id: string; meeting: Meeting }[] {
  return readMeetings(world).rows.flatMap(({ id, values }) => {
    const { date, agendaDoc, state } = values;
    if (id === undefined || date === undefined || agendaDoc === undefined || state !== 'scheduled') return [];
    const days = daysBetween(today, date);
    return days > 0 && days <= ASK_AGAIN_DAYS ? [{ id, meeting: values }] : [];
  });
}

/** What a sheet's rules ask of those who are named in its rows. */
interface Asked {
  readonly id: string;
  readonly stage: 'before' | 'after' | 'data';
  readonly due: Day;
  readonly to: readonly string[];
  readonly what: string;
  /** In the language of whoever is asked. */
  say(lang: Lang): Pick<Item, 'line' | 'words'>;
}

function promisesDue({ world, today }: Planning): Asked[] {
  return dueOn(commitmentRules, readActions(world).rows, today).map(({ id, row, stage, due, to }) => {
    const { what = '', help = '' } = projectForNamed(actions, row);
    const isLate = stage === 'after';
    return {
      ...{ id, due, to, what, stage: isLate ? 'after' : 'before' },
      say(lang) {
        const say = mailText[lang];
        const by = sayDay(due, lang);
        return isLate
          ? { line: say.latePromise(what, by), words: say.call.after(what, by) }
          : { line: say.promise(what, by, help), words: say.call.before(what, by) };
      },
    };
  });
}

/** What whoever brings the data of an indicator is asked for; no value is said. */
function dataDue({ world, today }: Planning): Asked[] {
  return dueOn(dataRules, dataDues(world), today).map(({ id, row, stage, due, to }) => {
    const { name = '' } = projectForNamed(indicators, row.indicator);
    return {
      ...{ id, due, to, what: name, stage: stage === 'after' ? 'after' : 'data' },
      say(lang) {
        const say = mailText[lang];
        const by = sayDay(due, lang);
        const what = say.newData(name);
        return stage === 'after'
          ? { line: say.latePromise(what, by), words: say.call.after(what, by) }
          : { line: say.promise(name, by, ''), words: say.call.data(name, by) };
      },
    };
  });
}

function personalItems(planning: Planning): { items: Item[]; notes: Note[]; leftOut: LeftOut[] } {
  const { world, people, lang, since } = planning;
  const items: Item[] = [];
  const notes: Note[] = [];
  const leftOut: LeftOut[] = [];
  for (const { id, stage, due, to, what, say } of [...promisesDue(planning), ...dataDue(planning)]) {
    if (due < since) continue;
    for (const name of to) {
      const found = people.register.find(name);
      const known = 'id' in found ? people.byId(found.id) : undefined;
      if (!known) {
        const sentence = problemSentence(
          'problem' in found ? found.problem : { code: 'unknown-person' },
          '',
          lang,
        );
        notes.push(noteOf('fix', `${what}: ${sentence}`, id, `who ${fingerprint(name)}`, what, due, lang));
        leftOut.push({ name, why: sentence });
        continue;
      }
      if (!isMember(known.person)) {
        const text = mailText[lang].coordinator.notMember(known.listed, what);
        notes.push(noteOf('fix', text, id, 'not-member', what, due, lang));
        leftOut.push({ name: known.listed, why: recipientText[lang].notMember });
        continue;
      }
      const ledger = lineOf(id, stage, known, what, due, lang);
      items.push({ stage, known, due, ...say(languageOf(world, known.person)), ledger });
    }
  }
  return { items, notes, leftOut };
}

function meetingItems({ world, ledger, people, lang, today }: Planning): Item[] {
  return dueOn(meetingRules, readMeetings(world).rows, today).flatMap(
    ({ id, row, due, to }: Due<Meeting>) => {
      return invitedBy(world, to, people).invited.flatMap(({ known }): Item[] => {
        // No reminder before an invitation, and none on the day of an invitation or a change.
        const told = ledger.about(id).filter(({ person }) => person === known.id);
        const invited = told.some(({ stage }) => stage === 'invitation');
        const toldToday = told.some(
          ({ stage, values }) =>
            (stage === 'invitation' || stage === 'change') && values.when?.slice(0, 10) === today,
        );
        if (!invited || toldToday) return [];
        const discreet = known.person.discreet === 'yes';
        const theirs = languageOf(world, known.person);
        const say = mailText[theirs];
        const facts = factsOf(row, world.workbook.zone(), theirs, discreet ? say.discreetEvent : undefined);
        return [
          {
            stage: 'meeting',
            known,
            due,
            line: say.meeting(facts),
            words: say.call.meeting(facts),
            ledger: lineOf(id, 'meeting', known, row.what ?? '', due, lang),
          },
        ];
      });
    },
  );
}

function lineOf(
  id: string,
  stage: LetterStage,
  known: KnownPerson,
  about: string,
  due: Day,
  lang: Lang,
): LedgerLine {
  return {
    key: ledgerKey(id, stage, known.id, due),
    what: mailText[lang].kind[stage],
    person: known.listed,
    about,
    due,
    outcome: 'sent',
  };
}

/** `due` is '' for what has no date of its own. */
function noteOf(
  part: Note['part'],
  text: string,
  id: string,
  stage: string,
  about: string,
  due: Day,
  lang: Lang,
): Note {
  const key = ledgerKey(id, stage, COORDINATOR, due);
  const what = mailText[lang].kind.coordinator;
  const person = remindersText[lang].coordinator;
  return {
    part,
    text,
    ledger: { key, what, person, about, due: due === '' ? undefined : due, outcome: 'sent' },
  };
}

/** Open promises whose date had passed when reminders were switched on. */
function lateNotes({ world, people, lang, since }: Planning): Note[] {
  return readActions(world).rows.flatMap(({ id, values }: { id: string | undefined; values: Action }) => {
    const { what = '', who, by } = values;
    if (id === undefined || by === undefined || by >= since || !isOpen(values)) return [];
    const found = who === undefined ? undefined : people.register.find(who);
    const name = found && 'id' in found ? people.register.nameOf(found.id) : who;
    const text = mailText[lang].coordinator.lateItem(
      what,
      name ?? remindersText[lang].nobody,
      sayDay(by, lang),
    );
    return [noteOf('late', text, id, 'late', what, by, lang)];
  });
}

/** Documents that wait for a person, or that people threw away. */
function documentNotes({ world, lang, today }: Planning): Note[] {
  const say = mailText[lang].coordinator;
  const owned = isOwner(world);
  return readMeetings(world).rows.flatMap(({ id, values: meeting }) => {
    const { what = '', date, agendaDoc, minutesDoc } = meeting;
    if (id === undefined || date === undefined) return [];
    const note = (stage: string, text: string): Note => noteOf('waiting', text, id, stage, what, date, lang);
    const days = daysBetween(today, date);
    if (agendaDoc !== undefined && meeting.state === 'scheduled' && days >= 0) {
      const waits = days <= ASK_AGAIN_DAYS;
      const state = owned && waits ? world.documents.state(agendaDoc) : 'there';
      if (state === 'trashed')
        return [note('agenda-trashed', say.documentTrashed(documentText[lang].word.agenda, what))];
      if (state === 'gone')
        return [note('agenda-gone', say.documentGone(documentText[lang].word.agenda, what))];
      // Where it was drafted within the last week before the meeting, one note is enough.
      return waits && draftedEarlier(world, id)
        ? [note('agenda-waits', say.agendaWaits(what, sayDay(date, lang)))]
        : [note('agenda-drafted', say.agendaDrafted(what, sayDay(date, lang)))];
    }
    const minutesWait = isAhead(meeting) || meeting.state === 'held';
    if (minutesDoc !== undefined && minutesWait && days <= 0 && days >= -7) {
      return [note('minutes-drafted', say.minutesDrafted(what))];
    }
    return [];
  });
}

function draftedEarlier(world: World, id: string): boolean {
  return ledgerOf(world).anySent(id, 'agenda-drafted');
}

function doubtNotes({ ledger, lang }: Planning): Note[] {
  return ledger.inDoubt().map(({ person, what, about }) => {
    const text = `${person}: ${what} (${about})`;
    return noteOf('doubt', text, fingerprint(text), 'doubt', about, '', lang);
  });
}

/** Everything that is due today and that nobody has been told yet. */
export function planDue(planning: Planning): Plan {
  const { world, ledger, lang, today } = planning;
  const free = (line: LedgerLine): boolean => ledger.isFree(line.key, today);
  const personal = personalItems(planning);
  const items = [...meetingItems(planning), ...personal.items].filter((item) => free(item.ledger));
  const byPerson = new Map<string, Item[]>();
  for (const item of items) byPerson.set(item.known.id, [...(byPerson.get(item.known.id) ?? []), item]);

  const digests: { known: KnownPerson; address: string; items: readonly Item[] }[] = [];
  const calls: PhoneCall[] = [];
  const callNotes: Note[] = [];
  const leftOut: LeftOut[] = [...personal.leftOut];
  for (const [id, own] of byPerson) {
    const known = own[0]?.known;
    if (!known) continue;
    const ways = own.map((item) => ({
      item,
      way: wayTo(world, known, item.stage === 'meeting' ? 'meeting' : 'commitment'),
    }));
    const mailed = ways.flatMap(({ item, way }) =>
      way.by === 'mail' ? [{ item, address: way.address }] : [],
    );
    // One mail a day: what comes up later today waits for tomorrow.
    if (mailed[0] && !ledger.sentOn(id, today, DIGEST_STAGES)) {
      digests.push({ known, address: mailed[0].address, items: mailed.map(({ item }) => item) });
    }
    for (const { item, way } of ways) {
      if (way.by === 'none') leftOut.push({ name: known.listed, why: way.why });
      if (way.by !== 'call') continue;
      calls.push({ name: known.listed, how: way.how, words: item.words });
      callNotes.push({
        part: 'calls',
        text: mailText[lang].coordinator.callItem(known.listed, way.how, item.words),
        ledger: { ...item.ledger, outcome: 'listed' },
      });
    }
  }
  digests.sort((a, b) => soonest(a.items).localeCompare(soonest(b.items)));
  const late = lateNotes(planning).filter((note) => free(note.ledger));
  const notes = [
    ...callNotes,
    ...documentNotes(planning),
    ...personal.notes,
    ...doubtNotes(planning),
    ...late,
  ].filter((note) => free(note.ledger));
  return { digests, calls, leftOut: unique(leftOut), late: late.map(({ text }) => text), notes };
}

/** Meetings come before promises of the same day: missing one can't be made good. */
function soonest(items: readonly Item[]): string {
  return items.map(({ due, stage }) => `${due} ${stage === 'meeting' ? 0 : 1}`).sort()[0] ?? '';
}

function unique(leftOut: readonly LeftOut[]): LeftOut[] {
  return [...new Map(leftOut.map((entry) => [`${entry.name}\n${entry.why}`, entry])).values()];
}

/** What a plan for today is made from. */
export function planningOf(world: World, ledger: Ledger): Planning {
  const { day: today } = world.clock.now();
  return {
    world,
    ledger,
    people: readPeople(world),
    lang: workbookLang(world),
    today,
    since: ownerOf(world)?.since ?? today,
  };
}
