/** Workbooks live for years: those of every version open, keep what people typed, and can be repaired twice. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WORKBOOK_VERSION } from '../../src/app/setup.ts';
import { SheetByHand } from '../app/by-hand.ts';
import { opened } from './kept-workbook.ts';

const folder = import.meta.dirname;
const kept = readdirSync(folder).filter((name) => /^version-\d+\.json$/.test(name));

test('there is one of every version up to the present one', () => {
  const versions = Array.from(
    { length: Number(WORKBOOK_VERSION) },
    (_, index) => `version-${index + 1}.json`,
  );
  expect(kept.sort()).toEqual(versions);
});

describe.each(kept)('%s', (file) => {
  test('opens with its rows', () => {
    const { state, sheets } = opened(file).look();
    expect(state).toBe('ready');
    expect(sheets.map(({ key, rows }) => `${key} ${rows}`)).toEqual([
      'people 3',
      'actions 3',
      'meetings 1',
      'judgements 1',
    ]);
  });

  test('keeps every cell that people typed, their own column and their heading, through two repairs', () => {
    const addOn = opened(file);
    // Ids and names in lists are the workbook's own; a row typed by hand gets them at the first pass.
    const typed = (): unknown =>
      ['people', 'actions', 'meetings', 'judgements'].map((key) =>
        new SheetByHand(addOn, key).rows().map(({ id: _id, listed: _listed, ...cells }) => cells),
      );
    const before = typed();
    addOn.setUp();
    addOn.setUp();
    expect(typed()).toEqual(before);
    expect(addOn.call('plan', {})).toMatchObject({ steps: [], problems: [] });
    const people = new SheetByHand(addOn, 'people');
    expect(people.text(2, 'phone')).toBe('Call or text');
    expect(people.text(3, people.columnOf('phone') - 1)).toBe('yes');
  });

  test('says what can’t be read, with its row', () => {
    expect(
      opened(file)
        .look()
        .fixes.map(({ text }) => text),
    ).toContain(
      'Action plan, row 5, “By when”: “next tues” is not a date. Write it like 2026-12-01, or choose it from the calendar.',
    );
  });
});
