/** Calendar arithmetic and times of day, with the days that are easy to get wrong. */
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMinutes,
  addMonths,
  daysBetween,
  isDay,
  minutesBetween,
  readTime,
  sayDay,
  sayTime,
} from '../../src/core/day.ts';

describe('a day', () => {
  test.each([
    ['2026-12-01', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-12-00', false],
    ['2026-1-5', false],
    ['12/01/2026', false],
    ['next tues', false],
    ['', false],
    [' 2026-12-01', false],
    ['2026-12-01 18:00', false],
  ])('%j exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });

  test.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-29', 366, '2029-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['1899-12-30', 2, '1900-01-01'],
    ['1970-01-01', -1, '1969-12-31'],
    ['1970-01-01', 0, '1970-01-01'],
    ['2000-02-29', 36524, '2100-02-28'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each([
    ['2026-11-02', '2026-11-09', 7],
    ['2026-11-09', '2026-11-02', -7],
    ['2026-11-02', '2026-11-02', 0],
    ['2028-01-01', '2029-01-01', 366],
    ['1899-12-30', '1970-01-01', 25569],
  ])('from %s to %s there are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ['2026-12-01', 'Tuesday, December 1, 2026'],
    ['2028-02-29', 'Tuesday, February 29, 2028'],
    ['1970-01-01', 'Thursday, January 1, 1970'],
    ['1899-12-30', 'Saturday, December 30, 1899'],
    ['2100-01-01', 'Friday, January 1, 2100'],
  ])('%s is said as %s', (day, said) => {
    expect(sayDay(day, 'en')).toBe(said);
  });

  test.each([
    ['2026-11-02', 'lunes, 2 de noviembre de 2026'],
    ['2028-02-29', 'martes, 29 de febrero de 2028'],
    ['1899-12-30', 'sábado, 30 de diciembre de 1899'],
  ])('%s is said in Spanish as %s', (day, said) => {
    expect(sayDay(day, 'es')).toBe(said);
  });
});

describe('a time of day', () => {
  test.each([
    ['18:00', '18:00'],
    ['9:05', '09:05'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
    ['6 pm', '18:00'],
    ['6pm', '18:00'],
    ['6 PM', '18:00'],
    ['6:30 p.m.', '18:30'],
    ['6:30 a.m', '06:30'],
    ['6:00 p. m.', '18:00'],
    ['6:00\u00a0p.\u00a0m.', '18:00'],
    ['12 pm', '12:00'],
    ['12 am', '00:00'],
    ['  7:15 am ', '07:15'],
  ])('%j is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test.each([
    '18',
    '6',
    '25:00',
    '24:00',
    '18:60',
    '13 pm',
    '0 am',
    '6:5',
    '6 o’clock',
    'evening',
    '18:00:30',
    '',
  ])('%j is none', (text) => {
    expect(readTime(text)).toBeUndefined();
  });

  test.each([
    ['18:00', '6:00 pm'],
    ['00:05', '12:05 am'],
    ['12:00', '12:00 pm'],
    ['11:59', '11:59 am'],
    ['09:30', '9:30 am'],
  ])('%s is said as %s', (time, said) => {
    expect(sayTime(time, 'en')).toBe(said);
  });

  test.each([
    ['18:00', '6:00 p. m.'],
    ['00:05', '12:05 a. m.'],
  ])('%s is said in Spanish as %s', (time, said) => {
    expect(sayTime(time, 'es')).toBe(said);
  });

  test('a while later is on the same day, at the latest one minute to midnight', () => {
    expect(addMinutes('18:00', 90)).toBe('19:30');
    expect(addMinutes('23:00', 90)).toBe('23:59');
  });
});

describe('the time between two moments', () => {
  test('counts minutes over midnight', () => {
    expect(minutesBetween({ day: '2026-11-02', time: '23:58' }, { day: '2026-11-03', time: '00:05' })).toBe(
      7,
    );
  });

  test('is negative where the second comes first', () => {
    expect(minutesBetween({ day: '2026-11-02', time: '09:00' }, { day: '2026-11-02', time: '08:30' })).toBe(
      -30,
    );
  });
});

describe('months later', () => {
  test.each([
    ['2026-11-09', 6, '2027-05-09'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 0, '2026-12-31'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s, %d months on, is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});
