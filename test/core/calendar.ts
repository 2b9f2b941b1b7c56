/** Days for properties, with the machine's own calendar to compare with. */
import fc from 'fast-check';
import type { Day } from '../../src/core/day.ts';

const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01 → the day, by the machine's calendar. */
export function dayNumber(count: number): Day {
  return new Date(count * MILLISECONDS).toISOString().slice(0, 10);
}

/** Days since 1970-01-01, from 1000-01-01 to 2999-12-31. */
export const dayCount: fc.Arbitrary<number> = fc.integer({
  min: Date.UTC(1000, 0, 1) / MILLISECONDS,
  max: Date.UTC(2999, 11, 31) / MILLISECONDS,
});

export const anyDay: fc.Arbitrary<Day> = dayCount.map(dayNumber);
