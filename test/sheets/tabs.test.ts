/** Which tabs are hidden while somebody shares their screen. */
import { expect, test } from 'vitest';
import { sheets } from '../../src/sheets/index.ts';
import { tabsToHide, type TabInSight } from '../../src/sheets/tabs.ts';

const ours: TabInSight[] = sheets.map((sheet, id) => ({ id, name: sheet.name.en, sheet }));
const namesOf = (tabs: readonly TabInSight[]): string[] => tabs.map(({ name }) => name);

test('sheets with rows for members stay; every other one of ours is hidden', () => {
  const { hide, front, stays } = tabsToHide(ours);
  const left = namesOf(ours.filter((tab) => !hide.includes(tab)));
  expect(left).toEqual([
    'Goals',
    'Who offers what',
    'Action plan',
    'Meetings',
    'Result',
    'Indicators',
    'Wins',
  ]);
  expect(namesOf(hide)).toEqual(
    expect.arrayContaining(['Start here', 'Stakeholders', 'Power map', 'Judgements']),
  );
  expect(front?.name).toBe('Goals');
  expect(stays).toBeUndefined();
});

test('people’s own tabs stay', () => {
  const own: TabInSight = { id: 99, name: 'Shirts' };
  const { hide, front } = tabsToHide([...ours.filter(({ name }) => name === 'Judgements'), own]);
  expect(namesOf(hide)).toEqual(['Judgements']);
  expect(front).toBe(own);
});

test('one tab stays where all are the core group’s', () => {
  const core = ours.filter(({ name }) => ['Start here', 'Judgements', 'Settings'].includes(name));
  const { hide, front, stays } = tabsToHide(core);
  expect(namesOf(hide)).toEqual(['Judgements', 'Settings']);
  expect(front?.name).toBe('Start here');
  expect(stays).toBe(front);
  expect(tabsToHide([])).toEqual({ hide: [] });
});
