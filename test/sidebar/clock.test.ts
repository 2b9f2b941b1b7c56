/** What the browser knows of time. */
import { expect, test } from 'vitest';
import { aboutTheSame, allZones, timeIn } from '../../src/sidebar/clock.ts';

test('the time in a zone, with hours from 00 to 23', () => {
  const moment = new Date('2026-07-01T05:05:00Z');
  expect(timeIn('America/Chicago', moment)).toBe('00:05');
  expect(timeIn('Asia/Kolkata', moment)).toBe('10:35');
});

test('times five minutes apart are about the same, around midnight, too', () => {
  expect(aboutTheSame('15:40', '15:45')).toBe(true);
  expect(aboutTheSame('15:40', '15:46')).toBe(false);
  expect(aboutTheSame('23:58', '00:02')).toBe(true);
  expect(aboutTheSame('03:40', '15:40')).toBe(false);
});

test('the list of zones has the usual ones', () => {
  expect(allZones()).toContain('America/Denver');
});
