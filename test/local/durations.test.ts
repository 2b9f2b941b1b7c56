import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DURATIONS, durationOf } from '../../local/google/durations.ts';
import { googleMethods } from '../../local/google/index.ts';

it('every modelled duration has a source or says that it is assumed (design §2.7)', () => {
  const source = readFileSync(new URL('../../local/google/durations.ts', import.meta.url), 'utf8');
  const lines = source.split('\n').filter((line) => /^ {2}'\w/.test(line));
  expect(lines).toHaveLength(Object.keys(DURATIONS).length);
  expect(lines.filter((line) => !/\/\/ (assumed|platform\.md §)/.test(line))).toEqual([]);
});

it('every line of the table belongs to a method that the workspace has', () => {
  expect(Object.keys(DURATIONS).filter((method) => !(method in googleMethods))).toEqual([]);
});

it('every call lasts a while', () => {
  expect(Object.keys(googleMethods).filter((method) => durationOf(method) <= 0)).toEqual([]);
});
