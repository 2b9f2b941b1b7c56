/** What the Strategy chart is made of, gathered from the rows of the other sheets. */
import { sayDay } from '../core/day.ts';
import { barriers } from '../sheets/barriers.ts';
import { positions } from '../sheets/scales.ts';
import { goals, type Goal } from '../sheets/goals.ts';
import { judgements, type Judgement } from '../sheets/judgements.ts';
import { links } from '../sheets/links.ts';
import { isMember } from '../sheets/people.ts';
import type { StrategyFacts } from '../sheets/strategy.ts';
import { tactics, type Tactic } from '../sheets/tactics.ts';
import { valuesOf } from './adviser.ts';
import type { World } from './ports.ts';
import { readPeople, readSettings, workbookLang } from './records.ts';

/** Lines of one kind in one cell; more would not be read, and the sheet they come from holds them all. */
const AT_MOST = 8;

/** Whether there is something to draw: a tactic, or a person who can say yes. */
export function hasStrategy(world: World): boolean {
  return (
    valuesOf(world, tactics).length > 0 ||
    valuesOf(world, judgements).some(({ target }) => target === 'primary')
  );
}

/** The judgements about the coalition's goal, as the Power map shows them. */
function judged(world: World): readonly Judgement[] {
  const { goal } = readSettings(world);
  return valuesOf(world, judgements).filter(
    (row) => row.goal === undefined || goal === '' || row.goal === goal,
  );
}

function goalFacts(world: World): StrategyFacts['goals'] {
  const termOf = ({ horizon }: Goal) => horizon ?? ('middle' as const);
  const rows = valuesOf(world, goals).flatMap((goal) =>
    goal.sentence === undefined || goal.state === 'waiting' || goal.state === 'set-aside'
      ? []
      : [{ goal: goal.sentence, term: termOf(goal) }],
  );
  const { goal } = readSettings(world);
  const isThere = rows.some(({ term }) => term === 'long');
  return isThere || goal === '' ? rows : [{ goal, term: 'long' }, ...rows];
}

/** What members bring is put in; what slows the group down is to be solved; whom a tactic still needs is to be gained. */
function resourceFacts(world: World): StrategyFacts['resources'] {
  const have = readPeople(world).all.flatMap(({ person, listed }) =>
    isMember(person) && person.brings !== undefined ? [`${listed} – ${person.brings}`] : [],
  );
  const gain = valuesOf(world, goals).flatMap(({ talent, state }) =>
    talent === undefined || state === 'reached' || state === 'set-aside' ? [] : [talent],
  );
  const solve = valuesOf(world, barriers).flatMap(({ sees, state }) =>
    sees === undefined || state === 'eased' || state === 'left' ? [] : [sees],
  );
  return [
    ...have.slice(0, AT_MOST).map((what) => ({ what, part: 'have' as const })),
    ...gain.slice(0, AT_MOST).map((what) => ({ what, part: 'gain' as const })),
    ...solve.slice(0, AT_MOST).map((what) => ({ what, part: 'solve' as const })),
  ];
}

/** The organizations that belong share the concern; who stands with or against is judged on this goal. */
function peopleFacts(world: World, rows: readonly Judgement[]): StrategyFacts['people'] {
  const organizations = new Set(
    readPeople(world).all.flatMap(({ person }) =>
      isMember(person) && person.organization !== undefined ? [person.organization] : [],
    ),
  );
  const onSide = (side: 'with' | 'against'): StrategyFacts['people'] =>
    rows
      .flatMap(({ person, position, cares }) => {
        const toward = positions.choices.find(({ code }) => code === position)?.number ?? 0;
        const isThere = side === 'with' ? toward > 0 : toward < 0;
        if (person === undefined || !isThere) return [];
        return [{ name: person, side, ...(cares === undefined ? {} : { stake: cares }) }];
      })
      .slice(0, AT_MOST);
  return [
    ...[...organizations].slice(0, AT_MOST).map((name) => ({ name, side: 'concerned' as const })),
    ...onSide('with'),
    ...onSide('against'),
  ];
}

function isAlive({ state }: Tactic): boolean {
  return state !== 'dropped';
}

/** Targets with what our tactics for them rest on; a secondary one moves the primary one that a line leads to. */
function targetFacts(world: World, rows: readonly Judgement[]): StrategyFacts['targets'] {
  const primaries = new Set(
    rows.flatMap(({ person, target }) => (target === 'primary' && person !== undefined ? [person] : [])),
  );
  const moves = new Map<string, string>();
  for (const { from, to } of valuesOf(world, links)) {
    if (from === undefined || to === undefined) continue;
    if (primaries.has(to)) moves.set(from, moves.get(from) ?? to);
    if (primaries.has(from)) moves.set(to, moves.get(to) ?? from);
  }
  const weights = new Map<string, string>();
  for (const { target, backing } of valuesOf(world, tactics).filter(isAlive)) {
    if (target === undefined || backing === undefined) continue;
    weights.set(target, [weights.get(target) ?? [], backing].flat().join('; '));
  }
  return rows.flatMap(({ person, target }) => {
    if (person === undefined || (target !== 'primary' && target !== 'secondary')) return [];
    const [weight, moved] = [weights.get(person), target === 'secondary' ? moves.get(person) : undefined];
    return [
      {
        name: person,
        type: target,
        ...(weight === undefined ? {} : { weight }),
        ...(moved === undefined ? {} : { moves: moved }),
      },
    ];
  });
}

export function strategyFacts(world: World): StrategyFacts {
  const lang = workbookLang(world);
  const rows = judged(world);
  return {
    goals: goalFacts(world),
    resources: resourceFacts(world),
    people: peopleFacts(world, rows),
    targets: targetFacts(world, rows),
    tactics: valuesOf(world, tactics)
      .filter(isAlive)
      .flatMap(({ tactic, target, who, when }) =>
        tactic === undefined
          ? []
          : [
              {
                tactic,
                ...(target === undefined ? {} : { target }),
                ...(who === undefined ? {} : { who }),
                ...(when === undefined ? {} : { when: sayDay(when, lang) }),
              },
            ],
      ),
  };
}
