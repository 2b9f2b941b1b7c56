/** The sample coalition's worksheets on what comes of it: the result, its indicators and their values, measures. */
import { addDays, type Day } from '../../../src/core/day.ts';
import { indicators } from '../../../src/sheets/indicators.ts';
import { measures } from '../../../src/sheets/measures.ts';
import { readings } from '../../../src/sheets/readings.ts';
import { results } from '../../../src/sheets/results.ts';
import { authorizingBody, resultSentence } from '../coalition.ts';
import { rowsFor, type Worksheet } from './worksheet.ts';

const RETURNED = 'Back in prison within 12 months';
const LEASE = 'A lease six months after release';
const WHOM = 'All adults who come home from prison or jail';

export function resultsOf(today: Day): Worksheet {
  return rowsFor(results, {
    sentence: resultSentence,
    population: WHOM,
    place: 'Alder County',
    condition: 'have a safe place to live',
    authority: authorizingBody.name,
    backed: addDays(today, -190),
    resolution: 'Resolution D-190',
    seenBy: 'members',
  });
}

export function indicatorsOf(today: Day): Worksheet {
  return rowsFor(
    indicators,
    {
      name: RETURNED,
      counted: 'Back in custody within 12 months after release',
      population: WHOM,
      wanted: 'down',
      source: 'State corrections, yearly table',
      owner: 'Ruth Abernathy',
      due: addDays(today, 24),
      begins: addDays(today, -730),
      seenBy: 'members',
    },
    {
      name: LEASE,
      counted: 'Own name on a lease six months after release',
      population: WHOM,
      wanted: 'up',
      source: 'Harbor Street and the Tenants Union, by phone',
      owner: 'Luz Carranza',
      due: addDays(today, 160),
      begins: addDays(today, -20),
      seenBy: 'members',
    },
  );
}

export function readingsOf(today: Day): Worksheet {
  const shares = [
    [-730, 38.1, 'Before there was a coalition.'],
    [-548, 37.4, ''],
    [-365, 36.9, 'A work program opened at the jail.'],
    [-183, 37.2, 'The winter shelter closed for repairs.'],
    [-20, 35, 'Emergency beds at Harbor Street; too early to tell.'],
  ] as const;
  return rowsFor(
    readings,
    ...shares.map(([days, value, story]) => ({
      indicator: RETURNED,
      period: addDays(today, days),
      value,
      ...(story === '' ? {} : { story }),
      by: 'Ruth Abernathy',
    })),
    {
      indicator: LEASE,
      period: addDays(today, -20),
      number: 41,
      of: 160,
      story: 'The first count, where the line begins.',
      by: 'Luz Carranza',
    },
  );
}

export function measuresOf(today: Day): Worksheet {
  const asOf = addDays(today, -20);
  return rowsFor(
    measures,
    {
      approach: 'Beds on the day of release',
      measure: 'Nights given',
      kind: 'how-much',
      owner: 'Rosa Benavides',
      value: '212 nights, 31 people',
      asOf,
      impact: 'Nobody sleeps outside in the first week.',
      better: 'not-yet',
    },
    {
      approach: 'Beds on the day of release',
      measure: 'In a home after 30 days',
      kind: 'better-off',
      owner: 'Rosa Benavides',
      value: '19 of 31',
      asOf,
      impact: 'A home is the result itself.',
      better: 'yes',
    },
    {
      approach: 'Safety planning before release',
      measure: 'Plans made before the day of release',
      kind: 'how-well',
      owner: 'Denise Okafor',
      value: '12 of 20',
      asOf,
      impact: 'Those who wait at home know the day.',
      better: 'not-yet',
    },
  );
}
