/** Days hold to the machine’s own calendar. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isDay, readTime, sayDay, sayTime } from '../../src/core/day.ts';
import { languages } from '../../src/core/lang.ts';
import { anyDay, dayCount, dayNumber } from './calendar.ts';

const shift = fc.integer({ min: -100_000, max: 100_000 });

test('adding days agrees with the machine’s calendar', () => {
  fc.assert(
    fc.property(dayCount, shift, (count, days) => {
      expect(addDays(dayNumber(count), days)).toBe(dayNumber(count + days));
    }),
  );
});

test('the days between two days agree with the machine’s calendar', () => {
  fc.assert(
    fc.property(dayCount, dayCount, (from, to) => {
      expect(daysBetween(dayNumber(from), dayNumber(to))).toBe(to - from);
    }),
  );
});

test('adding the days between two days leads from one to the other', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
    }),
  );
});

test('a day exists exactly when the machine’s calendar has it', () => {
  const part = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2999 }), part(13), part(32), (year, month, date) => {
      const two = (value: number): string => String(value).padStart(2, '0');
      const text = `${year}-${two(month)}-${two(date)}`;
      const found = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
      expect(isDay(text)).toBe(found === text);
    }),
  );
});

test.each(languages)(
  'in %s the weekday, the month and the date are said as in the machine’s calendar',
  (lang) => {
    const oracle = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(dayCount, (count) => {
        expect(sayDay(dayNumber(count), lang)).toBe(oracle.format(new Date(count * 86_400_000)));
      }),
    );
  },
);

test.each(languages)('every minute of a day can be read back from how it is said in %s', (lang) => {
  const minutes = Array.from({ length: 24 * 60 }, (_, minute) =>
    [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':'),
  );
  expect(minutes.map((time) => readTime(sayTime(time, lang)))).toEqual(minutes);
});
