/** What a sheet's rows say, or one of them: the coaches that stand beside the sheets, filled from the workbook. */
import { isAdvised, type AdvisedSheet } from '../sheets/advised.ts';
import { fitReading } from '../sheets/fit-reading.ts';
import { fit } from '../sheets/fit.ts';
import { goals, type Goal } from '../sheets/goals.ts';
import { coachResult } from '../sheets/result-coach.ts';
import { results } from '../sheets/results.ts';
import { smartLights, smartSentence } from '../sheets/smart.ts';
import { adviceText } from '../text/advice.ts';
import type { Advice, Answer, Input } from '../api.ts';
import { AT_MOST, good, hint, placeOfRow, question, valuesWith, type Adviser } from './adviser.ts';
import { adviseOnBarriers, adviseOnIndicators, adviseOnPulse, adviseOnReadings } from './course-advice.ts';
import { adviseOnContacts, adviseOnOffers, adviseOnPeople } from './people-advice.ts';
import type { World } from './ports.ts';
import { adviseOnJudgements, adviseOnLinks, adviseOnTactics } from './power-advice.ts';
import { read, workbookLang } from './records.ts';

/** A sentence put together from a row's parts, for its field; nothing where it says the same already. */
function composed(field: string, text: string | undefined, now: string | undefined): Advice[] {
  return text === undefined || text === '' || text === now ? [] : [{ text, kind: 'hint', field }];
}

/** Goals that are still to be reached; what was set aside is left in peace. */
function isAhead({ state }: Goal): boolean {
  return state !== 'reached' && state !== 'waiting' && state !== 'set-aside';
}

const adviseOnGoals: Adviser = (world, id, lang) => {
  const say = adviceText[lang].goal;
  if (id !== undefined) {
    const goal = valuesWith(world, goals, id);
    if (!goal) return [];
    return [
      ...smartLights(goal, lang).map(({ word, lit, missing }) =>
        lit ? good(say.lit(word)) : hint(say.dark(word, missing)),
      ),
      ...composed('sentence', smartSentence(goal, lang), goal.sentence),
    ];
  }
  return read(world, goals)
    .rows.flatMap(({ id: row, values }) => {
      const dark = smartLights(values, lang).filter(({ lit }) => !lit);
      if (values.sentence === undefined || !isAhead(values) || dark.length === 0) return [];
      const words = dark.map(({ word }) => word.toLowerCase());
      return [hint(say.lacks(values.sentence, words), placeOfRow(goals.key, row))];
    })
    .slice(0, AT_MOST);
};

const adviseOnResults: Adviser = (world, id, lang) => {
  const say = adviceText[lang];
  if (id !== undefined) {
    const result = valuesWith(world, results, id);
    if (!result) return [];
    const { sentence, hints } = coachResult(result, lang);
    return [
      ...(hints.length === 0 ? [good(say.goodResult)] : hints.map((one) => question(one.question))),
      ...composed('sentence', sentence, result.sentence),
    ];
  }
  return read(world, results)
    .rows.flatMap(({ id: row, values }) => {
      const [first] = coachResult(values, lang).hints;
      return first && values.sentence !== undefined
        ? [question(say.about(values.sentence, first.question), placeOfRow(results.key, row))]
        : [];
    })
    .slice(0, AT_MOST);
};

const adviseOnFit: Adviser = (world, _, lang) => {
  const { rows } = read(world, fit);
  return rows.length === 0 ? [] : [hint(fitReading(rows, lang))];
};

const advisers: Readonly<Record<AdvisedSheet, Adviser>> = {
  goals: adviseOnGoals,
  results: adviseOnResults,
  fit: adviseOnFit,
  people: adviseOnPeople,
  contacts: adviseOnContacts,
  offers: adviseOnOffers,
  tactics: adviseOnTactics,
  judgements: adviseOnJudgements,
  links: adviseOnLinks,
  indicators: adviseOnIndicators,
  readings: adviseOnReadings,
  obstacles: adviseOnBarriers,
  pulse: adviseOnPulse,
};

/** Advice on a sheet or a row of it; none where nothing speaks for itself, or the row doesn't count. */
export function adviceOn(world: World, { sheet, id }: Input<'advice'>): Answer<'advice'> {
  if (!isAdvised(sheet)) return { sentences: [] };
  return { sentences: advisers[sheet](world, id, workbookLang(world)) };
}
