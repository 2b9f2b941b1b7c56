/** Where the coalition stands: the one next step, what to put right, what is due. Feeds the sidebar and Start here. */
import { daysBetween } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import { sheetOf, tableOf, tables } from '../sheets/index.ts';
import { isOpen } from '../sheets/actions.ts';
import { isAhead } from '../sheets/meetings/meetings.ts';
import { isMember } from '../sheets/people.ts';
import { mailText } from '../text/mails.ts';
import { guideText } from '../text/guide.ts';
import { stateOf as stepState, type StepFacts } from '../core/step.ts';
import { askedRow, type AnyRow } from '../core/sheet.ts';
import { stepStates } from '../sheets/step-states.ts';
import { stepWords } from '../sheets/step-words.ts';
import { paths, steps, waysIn, type WayIn } from '../sheets/steps.ts';
import type { Reminders, Status, Step } from '../api.ts';
import { barrierQuestions } from './course-advice.ts';
import { countExamples } from './examples.ts';
import { dataDues } from './data-due.ts';
import { allIssues, issueStep } from './issues.ts';
import { ledgerOf } from './ledger.ts';
import { hasMembersFile } from './members-file.ts';
import { nextRun, remindersOf } from './reminders.ts';
import type { World } from './ports.ts';
import { areCoreTabsHidden } from './screen.ts';
import { readSnapshot } from './snapshot.ts';
import { WORKBOOK_VERSION } from './version.ts';
import {
  isOlder,
  read,
  readActions,
  readMeetings,
  readPeople,
  readSettings,
  workbookLang,
} from './records.ts';

/** How many things to put right are shown at once; more would discourage (peers.md). */
const FIXES_SHOWN = 3;

/** Commitments that are shown as due: late, or within this many days. */
const DUE_WITHIN = 7;

function stateOf(world: World, settings: ReturnType<typeof readSettings>): Status['state'] {
  if (!world.workbook.tab('settings')) return 'new';
  if (settings.version === '') return 'unfinished';
  return settings.spreadsheet === world.workbook.id() ? 'ready' : 'copy';
}

type MeetingStatus = Status['meetings'][number];

function meetingsOf(world: World, today: string): MeetingStatus[] {
  const ledger = ledgerOf(world);
  return readMeetings(world)
    .rows.flatMap(({ id, values: { what, date, state } }) => {
      if (id === undefined || what === undefined) return [];
      if (date !== undefined && date < today && (state === 'approved' || state === 'cancelled')) return [];
      return [
        {
          id,
          title: what,
          ...(date === undefined ? {} : { date }),
          ...(state === undefined ? {} : { state }),
          invitationSent: ledger.anySent(id, 'invitation'),
        },
      ];
    })
    .sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

/** What the steps of the guide are judged by. */
function factsFor(world: World, today: string, reminders: Reminders): StepFacts {
  return {
    today,
    remindersOn: reminders.on,
    remindersMine: reminders.mine,
    checked: reminders.checked,
    shared: hasMembersFile(world),
    rows(sheet) {
      const table = tableOf(sheet);
      const answer = table.asked?.answer;
      return read(world, table).rows.flatMap(({ id, values }) => {
        const row = values as AnyRow;
        const unanswered = answer !== undefined && askedRow(table, id) && row[answer] === undefined;
        return unanswered ? [] : [row];
      });
    },
    answer(sheet, id) {
      const table = tableOf(sheet);
      const row = read(world, table).rows.find((candidate) => candidate.id === id);
      return (row?.values as AnyRow | undefined)?.[table.asked?.answer ?? ''];
    },
  };
}

/** Where each step stands. */
function stepsOf(world: World, today: string, reminders: Reminders): Status['steps'] {
  const facts = factsFor(world, today, reminders);
  return Object.fromEntries(steps.map((step) => [step.key, stepState(step, stepStates[step.key], facts)]));
}

/** What the panel calls the steps. */
function wordsOfSteps(lang: Lang): Status['stepWords'] {
  const words = steps.map(({ key }) => {
    const { title, why } = stepWords[key];
    return [key, { title: title[lang], why: why[lang] }] as const;
  });
  return Object.fromEntries(words) as Status['stepWords'];
}

function wayOf(text: string): WayIn | undefined {
  return waysIn.find((way) => way === text);
}

/** The first step of the way that isn't done yet. */
function onTheWay(way: WayIn | undefined, states: Status['steps'], lang: Lang): Step | undefined {
  const key = way && paths[way].find((step) => states[step] !== 'done');
  if (key === undefined) return undefined;
  const { title, why } = stepWords[key];
  return { text: title[lang], why: why[lang], go: { view: 'step', step: key } };
}

function nextStep(
  members: number,
  registered: number,
  meetings: readonly MeetingStatus[],
  agendaWaits: string | undefined,
  reminders: Reminders,
  today: string,
  lang: Lang,
  then: Step | undefined,
): Step {
  const say = guideText[lang].next;
  if (registered === 0) return { ...say.addPeople, go: { view: 'people' } };
  if (members === 0) return { ...say.firstMember, go: { view: 'people' } };
  const ahead = meetings.filter(
    ({ date, state }) => date !== undefined && date >= today && state !== 'cancelled',
  );
  const uninvited = ahead.find(({ state, invitationSent }) => state === 'scheduled' && !invitationSent);
  if (uninvited) {
    return {
      ...say.invite(uninvited.title),
      go: { view: 'letter', meeting: uninvited.id, letter: 'invitation' },
    };
  }
  if (ahead.length === 0) return { ...say.planMeeting, go: { view: 'meetings' } };
  if (!reminders.on) return { ...say.switchOn, go: { view: 'reminders' } };
  const waiting = ahead.find(({ id }) => id === agendaWaits);
  if (waiting) {
    return {
      ...say.sendAgenda(waiting.title),
      go: { view: 'letter', meeting: waiting.id, letter: 'agenda' },
    };
  }
  const draft = ahead.find(({ state }) => state === 'draft');
  if (draft) return { ...say.schedule(draft.title), go: { view: 'row', sheet: 'meetings', id: draft.id } };
  return then ?? { ...say.allSet };
}

function dueSteps(world: World, today: string, lang: Lang): Step[] {
  const say = guideText[lang].due;
  const promises = readActions(world).rows.flatMap(({ id, values }) => {
    if (id === undefined || values.by === undefined || !isOpen(values)) return [];
    const days = daysBetween(today, values.by);
    if (days > DUE_WITHIN) return [];
    return [
      {
        by: values.by,
        step: {
          text: say(values.what ?? '', values.who, days),
          go: { view: 'row', sheet: 'actions', id },
        } as Step,
      },
    ];
  });
  const data = dataDues(world).flatMap(({ id, values: { indicator, due } }) => {
    if (id === undefined || due === undefined || daysBetween(today, due) > DUE_WITHIN) return [];
    const text = say(mailText[lang].newData(indicator.name ?? ''), indicator.owner, daysBetween(today, due));
    return [{ by: due, step: { text, go: { view: 'row', sheet: 'indicators', id } } as Step }];
  });
  return [...promises, ...data].sort((a, b) => a.by.localeCompare(b.by)).map(({ step }) => step);
}

/**
 * What the guide opens with: what was kept by the last `refresh`, with what has to be asked anew. At most 14 calls
 * however many sheets and rows there are; the whole look where nothing was kept.
 */
export function openingStatus(world: World): Status {
  const kept = readSnapshot(world);
  if (kept?.version !== WORKBOOK_VERSION) return statusOf(world);
  const { day: today, time } = world.clock.now();
  const reminders = remindersOf(world);
  return {
    ...kept.status,
    state: kept.spreadsheet === world.workbook.id() ? 'ready' : 'copy',
    user: world.user(),
    today,
    time,
    zone: world.workbook.zone(),
    stepWords: wordsOfSteps(kept.status.lang),
    reminders: { ...reminders, ...nextRun(reminders, { day: today, time }) },
    coreHidden: areCoreTabsHidden(world),
    fresh: false,
  };
}

/** Everything that the guide's first page and Start here show. */
export function statusOf(world: World): Status {
  const { day: today, time } = world.clock.now();
  const settings = readSettings(world);
  const lang = workbookLang(world);
  const state = stateOf(world, settings);
  const base = {
    state,
    lang,
    coalition: settings.coalition,
    goal: settings.goal,
    user: world.user(),
    today,
    time,
    zone: world.workbook.zone(),
    stepWords: wordsOfSteps(lang),
    coreHidden: areCoreTabsHidden(world),
    fresh: true,
  };
  if (state === 'new' || state === 'unfinished') {
    return {
      ...base,
      members: 0,
      steps: {},
      sheets: [],
      next: { ...guideText[lang].next.setUp, go: { view: 'setup' } },
      fixes: [],
      fixCount: 0,
      due: [],
      meetings: [],
      reminders: { on: false, mine: false, paused: true, checked: false },
    };
  }
  const people = readPeople(world).all;
  const members = people.filter(({ person }) => isMember(person)).length;
  const meetings = meetingsOf(world, today);
  const reminders = remindersOf(world);
  const agendaWaits = readMeetings(world).rows.find(
    ({ values }) => isAhead(values) && values.state === 'scheduled' && values.agendaDoc !== undefined,
  )?.id;
  const states = stepsOf(world, today, reminders);
  const way = wayOf(settings.way);
  const missing = sheetsMissing(world);
  const examples = countExamples(world);
  const fixes = [
    ...missing.map((key): Step => ({
      text: guideText[lang].missingSheet(sheetOf(key).name[lang]),
      go: { view: 'setup' },
    })),
    ...ledgerOf(world)
      .inDoubt()
      .map(({ person, what, about }): Step => ({ text: guideText[lang].inDoubt(person, what, about) })),
    ...allIssues(world).map((issue) => issueStep(issue, lang)),
  ];
  const step = onTheWay(way, states, lang);
  const next =
    state === 'copy'
      ? { ...guideText[lang].next.copy }
      : nextStep(members, people.length, meetings, agendaWaits, reminders, today, lang, step);
  const [question] = barrierQuestions(world, lang);
  return {
    ...base,
    members,
    ...(isOlder(world) ? { older: true } : {}),
    ...(examples === 0 ? {} : { examples }),
    steps: states,
    ...(way === undefined ? {} : { way }),
    sheets: tables
      .filter((table) => table.guided && world.workbook.tab(table.key))
      .map((table) => ({
        key: table.key,
        name: world.workbook.tab(table.key)?.name ?? table.name[lang],
        rows: read(world, table).rows.length,
      })),
    next,
    ...(step && next.text !== step.text ? { step } : {}),
    ...(question === undefined ? {} : { question }),
    fixes: fixes.slice(0, FIXES_SHOWN),
    fixCount: fixes.length,
    due: dueSteps(world, today, lang),
    meetings,
    reminders: { ...reminders, ...nextRun(reminders, { day: today, time }) },
  };
}

function sheetsMissing(world: World): string[] {
  return tables
    .filter(({ begins, hidden }) => begins === 'setup' && !hidden)
    .map(({ key }) => key)
    .filter((key) => !world.workbook.tab(key));
}
