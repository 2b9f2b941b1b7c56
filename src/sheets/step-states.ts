/** When each step of the guide is done: where its content is there, and not only a row. */
import { fold } from '../core/choices.ts';
import type { StepFacts, StepSigns } from '../core/step.ts';
import { isOpen, type Action } from './actions.ts';
import type { Barrier } from './barriers.ts';
import type { Conflict } from './conflicts.ts';
import type { Contact } from './contacts.ts';
import type { Funding } from './funding.ts';
import type { Goal } from './goals.ts';
import { pointsOf } from './indicator-course.ts';
import type { Indicator } from './indicators.ts';
import type { Judgement } from './judgements.ts';
import { shortestPath, type Link } from './links.ts';
import { quadrantOf } from './map.ts';
import type { Measure } from './measures.ts';
import type { Meeting } from './meetings/meetings.ts';
import type { Offer } from './offers.ts';
import { isMember, type Person } from './people.ts';
import type { Pledge } from './pledges.ts';
import { shownAverage, type PulseRow } from './pulse.ts';
import { fitQuestions } from './questions/fit.ts';
import { pulseTopics } from './questions/pulse.ts';
import type { Reading } from './readings.ts';
import { toAsk } from './recruitment.ts';
import { resultHints } from './result-coach.ts';
import type { Result } from './results.ts';
import { inTwoPlaces, type Role, type RoleName } from './roles.ts';
import type { SignOn } from './signons.ts';
import { smartLights } from './smart.ts';
import type { StepKey } from './steps.ts';
import type { Stock } from './stock.ts';
import { tacticTest, type Tactic } from './tactics.ts';
import { UNDECIDED } from './ways/lists.ts';
import type { Win } from './wins.ts';

/** A first circle of people to work with (seeds.md N10). */
const FIRST_CIRCLE = 5;

/** What a group should have settled before it decides anything large, of the questions on *How we work*. */
const firstChoices = ['structure', 'leadership', 'rhythm', 'agenda', 'method'];

const firstWords = ['mission', 'values', 'rules', 'time'];

const roomQuestions = ['experience-core', 'experience-decisions'];

function peopleIn({ rows }: StepFacts): readonly Person[] {
  return rows('people') as readonly Person[];
}

function meetingsIn({ rows }: StepFacts): readonly Meeting[] {
  return rows('meetings') as readonly Meeting[];
}

function actionsIn({ rows }: StepFacts): readonly Action[] {
  return rows('actions') as readonly Action[];
}

function judgementsIn({ rows }: StepFacts): readonly Judgement[] {
  return rows('judgements') as readonly Judgement[];
}

function isSaid(text: unknown): boolean {
  return typeof text === 'string' ? text.trim() !== '' : Array.isArray(text) && text.length > 0;
}

/** Whether a question on *How we work* got an answer that decides it. */
function isDecided({ answer }: StepFacts, id: string): boolean {
  const given = answer('ways', id);
  return isSaid(given) && given !== UNDECIDED;
}

const laterThan: Readonly<Record<'planned' | 'agenda' | 'minutes', readonly Meeting['state'][]>> = {
  planned: ['scheduled', 'agenda-sent', 'held', 'minutes-sent', 'approved'],
  agenda: ['agenda-sent', 'held', 'minutes-sent', 'approved'],
  minutes: ['minutes-sent', 'approved'],
};

function hasAnswered({ status }: Person): boolean {
  return status === 'agreed' || status === 'declined' || status === 'not-now';
}

/** Whether a primary target and three more people are placed for one and the same goal. */
function isMapped(rows: readonly Judgement[]): boolean {
  const placed = rows.filter(({ position, say }) => quadrantOf(position, say) !== undefined);
  return placed.some(({ person: target, target: kind, goal = '' }) => {
    const others = placed.filter((row) => row.person !== target && fold(row.goal ?? '') === fold(goal));
    return kind === 'primary' && new Set(others.map(({ person }) => person)).size >= 3;
  });
}

/** The readings of one indicator. */
function readingsOf({ rows }: StepFacts, name: string): Reading[] {
  return (rows('readings') as readonly Reading[]).filter(
    ({ indicator = '' }) => fold(indicator) === fold(name),
  );
}

function holdersOf({ rows, today }: StepFacts, role: RoleName): Role[] {
  return (rows('roles') as readonly Role[]).filter(
    (turn) => turn.role === role && isSaid(turn.who) && (turn.until === undefined || turn.until >= today),
  );
}

export const stepStates: Readonly<Record<StepKey, StepSigns>> = {
  fit: {
    done({ answer }) {
      const conditions = fitQuestions.filter(({ kind }) => kind === 'condition');
      const clear = (id: string): boolean => ['yes', 'partly', 'no'].includes(String(answer('fit', id)));
      return clear('best') && conditions.filter(({ id }) => clear(id)).length * 3 >= conditions.length * 2;
    },
  },
  purposes: {
    done: ({ rows }) => rows('purposes').some(({ ours }) => ours === true),
    // A box without a tick is an answer that nobody gave.
    begun: ({ rows }) => rows('purposes').some(({ note }) => isSaid(note)),
  },
  offers: {
    done({ rows }) {
      const offers = rows('offers') as readonly Offer[];
      return (
        offers.length >= 3 && offers.some(({ organization, refer }) => isSaid(organization) && isSaid(refer))
      );
    },
  },
  people: { done: (facts) => peopleIn(facts).filter(({ name }) => isSaid(name)).length >= 3 },
  core: {
    done: (facts) =>
      peopleIn(facts).filter((person) => isMember(person) && person.level === 'core').length >= FIRST_CIRCLE,
    begun: (facts) => peopleIn(facts).some(({ level }) => level === 'core'),
  },
  experience: {
    done: (facts) => roomQuestions.every((id) => isDecided(facts, id) && facts.answer('ways', id) !== 'no'),
    begun: ({ answer }) => roomQuestions.some((id) => answer('ways', id) !== undefined),
  },
  recruit: {
    done(facts) {
      const people = peopleIn(facts);
      const isShared = toAsk(people).every(({ knows, ask }) => isSaid(knows) || isSaid(ask));
      const enough = people.filter(isMember).length >= FIRST_CIRCLE || people.every(hasAnswered);
      return people.length >= 3 && isShared && enough;
    },
    begun: (facts) =>
      peopleIn(facts).some(
        ({ status = 'listed', knows, ask }) => status !== 'listed' || isSaid(knows) || isSaid(ask),
      ),
  },
  reflections: {
    done: ({ rows, answer }) =>
      ['easiest', 'harder', 'strategic'].every((id) => isSaid(answer('reflections', id))) &&
      rows('reflections').filter(
        ({ common, hurdles, benefits }) => isSaid(common) || isSaid(hurdles) || isSaid(benefits),
      ).length >= 3,
  },
  contacts: {
    done: ({ rows }) =>
      (rows('contacts') as readonly Contact[]).filter(
        ({ by, day, asked, said }) => isSaid(by) && day !== undefined && isSaid(asked) && isSaid(said),
      ).length >= 3,
  },
  signons: {
    done: ({ rows }) =>
      (rows('signons') as readonly SignOn[]).some(
        (row) => isSaid(row.authorizedBy) && (row.public === 'yes' || row.public === 'no'),
      ),
  },
  ways: { done: (facts) => firstChoices.every((id) => isDecided(facts, id)) },
  agreements: {
    done: (facts) => firstWords.every((id) => isDecided(facts, id)),
    begun: (facts) => firstWords.some((id) => isDecided(facts, id)),
  },
  roles: {
    done: (facts) =>
      (['coordinator', 'facilitator', 'note-taker'] as const).every(
        (role) => holdersOf(facts, role).length > 0,
      ) && inTwoPlaces(facts.rows('roles') as readonly Role[], facts.today).length === 0,
  },
  meeting: {
    done: (facts) =>
      meetingsIn(facts).some(
        ({ date, place, invited, state }) =>
          date !== undefined && isSaid(place) && isSaid(invited) && laterThan.planned.includes(state),
      ),
  },
  agenda: {
    done: (facts) =>
      meetingsIn(facts).some(({ items, state }) => isSaid(items) && laterThan.agenda.includes(state)),
    begun: (facts) =>
      meetingsIn(facts).some(({ items, agendaDoc }) => isSaid(items) || agendaDoc !== undefined),
  },
  minutes: {
    done: (facts) =>
      meetingsIn(facts).some(
        ({ minutesDoc, state }) => minutesDoc !== undefined && laterThan.minutes.includes(state),
      ),
    begun: (facts) =>
      meetingsIn(facts).some(({ minutesDoc, state }) => minutesDoc !== undefined || state === 'held'),
  },
  goals: {
    done: ({ rows }) =>
      // Which lights are on doesn't depend on the language.
      (rows('goals') as readonly Goal[]).some((goal) => smartLights(goal, 'en').every(({ lit }) => lit)),
  },
  actions: {
    done: (facts) =>
      actionsIn(facts).some((action) => isOpen(action) && isSaid(action.who) && action.by !== undefined),
  },
  promises: {
    done: (facts) =>
      actionsIn(facts).length > 0 &&
      actionsIn(facts)
        .filter(isOpen)
        .every(({ who, by }) => isSaid(who) && by !== undefined && by >= facts.today),
    begun: (facts) => actionsIn(facts).length > 0,
  },
  judgements: { done: (facts) => isMapped(judgementsIn(facts)) },
  links: {
    done(facts) {
      const members = peopleIn(facts)
        .filter(isMember)
        .flatMap(({ listed, name }) => listed ?? name ?? []);
      const web = facts.rows('links') as readonly Link[];
      return judgementsIn(facts).some(
        ({ person, target }) =>
          person !== undefined && target === 'primary' && shortestPath(web, members, person) !== undefined,
      );
    },
  },
  tactics: {
    done: ({ rows }) =>
      (rows('tactics') as readonly Tactic[]).some(
        (tactic) =>
          isSaid(tactic.target) &&
          isSaid(tactic.who) &&
          tactic.when !== undefined &&
          tactic.state !== 'dropped' &&
          tacticTest(tactic, 'en').every(({ met }) => met === true),
      ),
  },
  results: {
    done: ({ rows }) =>
      (rows('results') as readonly Result[]).some(
        (result) => isSaid(result.sentence) && resultHints(result).length === 0,
      ),
  },
  indicators: {
    done: (facts) =>
      (facts.rows('indicators') as readonly Indicator[]).some(
        ({ name = '', wanted }) =>
          wanted !== undefined && pointsOf(readingsOf(facts, name), 'core').length > 0,
      ),
  },
  readings: {
    done: (facts) =>
      (facts.rows('indicators') as readonly Indicator[]).some(({ name = '' }) => {
        const readings = readingsOf(facts, name);
        const last = pointsOf(readings, 'core').at(-1)?.period;
        const told = readings.some(({ period, story }) => period === last && isSaid(story));
        return pointsOf(readings, 'core').length >= 2 && told;
      }),
  },
  measures: {
    done: ({ rows }) =>
      (rows('measures') as readonly Measure[]).some(
        ({ kind, measure, owner, value }) =>
          kind === 'better-off' && isSaid(measure) && isSaid(owner) && isSaid(value),
      ),
  },
  wins: {
    done: ({ rows }) =>
      (rows('wins') as readonly Win[]).some(({ when, thanks }) => when !== undefined && isSaid(thanks)),
  },
  pledges: {
    done({ rows, today }) {
      const pledges = rows('pledges') as readonly Pledge[];
      const isLookedAfter = ({ whom, by, kept }: Pledge): boolean =>
        isSaid(whom) && by !== undefined && (kept === 'yes' || kept === 'no' || by >= today);
      return pledges.length > 0 && pledges.every(isLookedAfter);
    },
  },
  obstacles: {
    done: ({ rows }) =>
      (rows('obstacles') as readonly Barrier[]).some(
        ({ kind, tries, who }) => kind !== undefined && isSaid(tries) && isSaid(who),
      ),
  },
  conflicts: {
    done({ rows }) {
      const differences = rows('conflicts') as readonly Conflict[];
      const isHandled = ({ handled, next, state }: Conflict): boolean =>
        state === 'settled' || (handled !== undefined && isSaid(next));
      return differences.length > 0 && differences.every(isHandled);
    },
  },
  funding: {
    done({ rows }) {
      const chances = rows('funding') as readonly Funding[];
      const isWeighed = ({ uses, bends }: Funding): boolean =>
        isSaid(uses) && (bends === 'yes' || bends === 'no');
      return chances.length > 0 && chances.every(isWeighed);
    },
  },
  stock: {
    done: ({ rows }) =>
      (rows('stock') as readonly Stock[]).some(({ needs, posts, stretch, backgrounds, landscape, next }) => {
        const said = [needs, posts, stretch, backgrounds, landscape].filter(isSaid);
        return said.length >= 3 && isSaid(next);
      }),
  },
  pulse: {
    done({ rows }) {
      const shown = (rows('pulse') as readonly PulseRow[]).filter((row) => shownAverage(row) !== undefined);
      return shown.length * 2 > pulseTopics.length && shown.some(({ response }) => isSaid(response));
    },
  },
  check: { done: ({ checked }) => checked },
  reminders: { done: ({ remindersOn }) => remindersOn },
  account: {
    done: ({ remindersOn, remindersMine }) => remindersOn && remindersMine,
    begun: ({ remindersOn }) => remindersOn,
  },
  share: { done: ({ shared }) => shared },
};
