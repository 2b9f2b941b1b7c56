/** The values of each indicator, and when the next one should come (seeds.md D5, N15). */
import { fold } from '../core/choices.ts';
import { dataDueOn, pointsOf, type DataDue } from '../sheets/indicator-course.ts';
import { indicators, type Indicator } from '../sheets/indicators.ts';
import { readings, type Reading } from '../sheets/readings.ts';
import type { World } from './ports.ts';
import { read } from './records.ts';

/** The values of an indicator, found by its name. */
export function valuesByIndicator(world: World): (indicator: Indicator) => readonly Reading[] {
  const byName = new Map<string, Reading[]>();
  for (const { values } of read(world, readings).rows) {
    const name = fold(values.indicator ?? '');
    const others = byName.get(name);
    if (others) others.push(values);
    else byName.set(name, [values]);
  }
  return ({ name }) => (name === undefined ? [] : (byName.get(fold(name)) ?? []));
}

/** Each indicator with the day of its next value; where nobody watches one, the values are not even read. */
export function dataDues(world: World): { readonly id: string | undefined; readonly values: DataDue }[] {
  const { rows } = read(world, indicators);
  if (rows.length === 0) return [];
  const valuesOf = valuesByIndicator(world);
  return rows.map(({ id, values: indicator }) => ({
    id,
    values: { indicator, due: dataDueOn(indicator, pointsOf(valuesOf(indicator), 'core')) },
  }));
}
