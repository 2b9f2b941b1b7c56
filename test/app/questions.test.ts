/** The questions that stand in sheets, as the built add-on sends them to the panel. */
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/sheets/index.ts';
import { questions } from '../../src/sheets/questions/index.ts';
import { newWorkbook } from '../add-on.ts';

describe.each(Object.keys(questions))('the questions of %s', (sheet) => {
  const addOn = newWorkbook();
  addOn.call('begin', { sheet });

  test('come with the rows, all at once, with their own answers', () => {
    const { rows, matching } = addOn.call('rows', { sheet, search: '', from: 0 });
    expect(matching).toBe(rows.length);
    expect(rows.map(({ question }) => question)).toMatchObject(
      (questions[sheet] ?? []).map(({ id, asks, why, list }) => ({
        id,
        asks,
        why,
        ...(list ? { list } : {}),
      })),
    );
  });

  test('come with a row of their own, and with what is saved', () => {
    const [first] = questions[sheet] ?? [];
    const id = first?.id ?? '';
    expect(addOn.call('row', { sheet, id }).question?.asks).toEqual(first?.asks);
    const { fields, asked } = tableOf(sheet);
    const [note = ''] = Object.entries(fields).flatMap(([field, { control }]) =>
      control === 'paragraph' && field !== asked?.answer ? [field] : [],
    );
    const saved = addOn.call('save', { sheet, id, before: {}, values: { [note]: 'Later' } });
    expect(saved.saved && saved.row.question?.asks).toEqual(first?.asks);
  });
});

test('a sheet that asks questions comes whole, also with many rows of people’s own; they ask nothing', () => {
  const addOn = newWorkbook();
  addOn.call('begin', { sheet: 'purposes' });
  for (let row = 0; row < 45; row++) addOn.add('purposes', { what: `Ours ${row}` });
  const { rows } = addOn.call('rows', { sheet: 'purposes', search: '', from: 0 });
  expect(rows).toHaveLength(45 + (questions['purposes']?.length ?? 0));
  expect(rows.filter(({ question }) => question)).toHaveLength(questions['purposes']?.length ?? 0);
  expect(addOn.call('rows', { sheet: 'purposes', search: 'trust', from: 0 }).rows).toHaveLength(1);
});

test('rows of other sheets carry no question', () => {
  const addOn = newWorkbook();
  const id = addOn.add('goals', { sentence: 'A fund' });
  expect(addOn.call('row', { sheet: 'goals', id })).not.toHaveProperty('question');
  expect(addOn.call('rows', { sheet: 'goals', search: '', from: 0 }).rows[0]).not.toHaveProperty('question');
});
