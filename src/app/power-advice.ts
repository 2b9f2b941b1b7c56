/** Advice on Judgements, Who reaches whom and Tactics: what to do, who reaches them, who stands between. */
import { judgements, type Judgement } from '../sheets/judgements.ts';
import { bridges, links, shortestPath } from '../sheets/links.ts';
import {
  askAgain,
  isWhereWanted,
  movedSinceStart,
  netMovement,
  quadrantOf,
  quadrants,
} from '../sheets/map.ts';
import { isMember } from '../sheets/people.ts';
import { tactics, tacticTest } from '../sheets/tactics.ts';
import { adviceText } from '../text/advice.ts';
import type { Lang } from '../core/lang.ts';
import type { Advice } from '../api.ts';
import { AT_MOST, good, hint, placeOfRow, question, valuesOf, valuesWith, type Adviser } from './adviser.ts';
import type { World } from './ports.ts';
import { read, readPeople } from './records.ts';

/** Members who stand at the end of a line: from the others no way leads anywhere. */
function membersInWeb(world: World): string[] {
  const ends = new Set(valuesOf(world, links).flatMap(({ from, to }) => [from ?? [], to ?? []].flat()));
  return readPeople(world)
    .all.filter(({ person, listed }) => isMember(person) && ends.has(listed))
    .map(({ listed }) => listed);
}

function isOneOfUs(world: World, name: string): boolean {
  return readPeople(world).all.some(({ person, listed }) => listed === name && isMember(person));
}

/** Who of us reaches somebody, on the shortest way; nothing where they are one of us. */
function wayTo(world: World, target: string, lang: Lang): Advice[] {
  if (isOneOfUs(world, target)) return [];
  const say = adviceText[lang].power;
  const way = shortestPath(valuesOf(world, links), membersInWeb(world), target);
  const [member] = way ?? [];
  return way && member !== undefined ? [hint(say.reaches(member, way))] : [];
}

/** Whether a decision depends on them, so that it is worth looking for a way. */
function isTarget({ target, position, say }: Judgement): boolean {
  const weighs = quadrantOf(position, say)?.endsWith('strong') ?? false;
  return target === 'primary' || target === 'secondary' || weighs;
}

export const adviseOnJudgements: Adviser = (world, id, lang) => {
  const say = adviceText[lang].power;
  const { day } = world.clock.now();
  if (id !== undefined) {
    const row = valuesWith(world, judgements, id);
    if (row?.person === undefined) return [];
    const quadrant = quadrantOf(row.position, row.say);
    const way = wayTo(world, row.person, lang);
    const wanted = isTarget(row) && way.length === 0 && !isOneOfUs(world, row.person);
    return [
      ...(quadrant ? [hint(`${quadrants[quadrant].name[lang]}. ${quadrants[quadrant].advice[lang]}`)] : []),
      ...way,
      ...(wanted ? [question(say.noWay)] : []),
      ...movedSinceStart([row]).map(movedAdvice(lang)),
      ...(isWhereWanted(row) ? [good(say.whereHoped(row.person))] : []),
      ...askAgain([row], day, lang).flatMap(({ why }) => why.map((text) => question(text))),
    ];
  }
  const { rows } = read(world, judgements);
  const values = rows.map((row) => row.values);
  const again = askAgain(values, day, lang).slice(0, AT_MOST);
  const moved = movedSinceStart(values);
  return [
    ...moved.slice(0, AT_MOST).map(movedAdvice(lang)),
    ...(moved.length > 1 ? [hint(say.together(netMovement(values)))] : []),
    ...again.map(({ person, goal, why }) => {
      const row = rows.find((one) => one.values.person === person && one.values.goal === goal);
      return question(`${person}: ${why.join(' ')}`, placeOfRow(judgements.key, row?.id));
    }),
  ];
};

function movedAdvice(lang: Lang): (move: { readonly person: string; readonly steps: number }) => Advice {
  return ({ person, steps }) => (steps > 0 ? good : hint)(adviceText[lang].power.moved(person, steps));
}

export const adviseOnLinks: Adviser = (world, id, lang) => {
  if (id !== undefined) {
    const link = valuesWith(world, links, id);
    return link?.to === undefined ? [] : wayTo(world, link.to, lang);
  }
  const targets = valuesOf(world, judgements).flatMap((row) =>
    row.person !== undefined && isTarget(row) ? [row.person] : [],
  );
  return bridges(valuesOf(world, links), membersInWeb(world), targets)
    .slice(0, AT_MOST)
    .map(({ name, paths }) => hint(adviceText[lang].power.bridge(name, paths)));
};

export const adviseOnTactics: Adviser = (world, id, lang) => {
  const say = adviceText[lang].tactic;
  if (id !== undefined) {
    const tactic = valuesWith(world, tactics, id);
    if (!tactic) return [];
    return tacticTest(tactic, lang).map(({ question: asks, met }) =>
      met === undefined ? question(asks) : met ? good(say.yes(asks)) : question(say.notYet(asks)),
    );
  }
  return read(world, tactics)
    .rows.flatMap(({ id: row, values }) => {
      if (values.tactic === undefined || values.state === 'done' || values.state === 'dropped') return [];
      const answers = tacticTest(values, lang);
      const met = answers.filter((answer) => answer.met === true).length;
      const says = met === answers.length ? good : hint;
      return [says(say.stands(values.tactic, met, answers.length), placeOfRow(tactics.key, row))];
    })
    .slice(0, AT_MOST);
};
