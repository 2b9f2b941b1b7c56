/** The sample coalition's data: it reaches every sheet of the guide, and every value is one that the sheet takes. */
import { describe, expect, test } from 'vitest';
import { fieldIn } from '../../src/core/sheet.ts';
import { guidedTables } from '../../src/sheets/guided.ts';
import { tableOf } from '../../src/sheets/index.ts';
import { purposes } from '../../src/sheets/purposes.ts';
import { actionsOf, judgementsOf, meetingsOf } from '../../local/sample/coalition.ts';
import { addedByHand, correspondents } from '../../local/sample/people.ts';
import * as forming from '../../local/sample/worksheets/forming.ts';
import * as keeping from '../../local/sample/worksheets/keeping.ts';
import * as learning from '../../local/sample/worksheets/learning.ts';
import * as reaching from '../../local/sample/worksheets/reaching.ts';
import { answersFor, type Values, type Worksheet } from '../../local/sample/worksheets/worksheet.ts';

const TODAY = '2026-11-02';

const worksheets = [forming, reaching, learning, keeping]
  .flatMap((part): unknown[] => Object.values(part))
  .map((made) => (typeof made === 'function' ? (made as (today: string) => unknown)(TODAY) : made))
  .filter((made): made is Worksheet => typeof made === 'object' && made !== null && 'sheet' in made);

const entered: readonly (readonly [sheet: string, row: string | undefined, values: Values])[] = [
  ...worksheets.flatMap(({ sheet, rows, answers }) => [
    ...rows.map((values) => [sheet, undefined, values] as const),
    ...Object.entries(answers).map(([id, values]) => [sheet, id, values] as const),
  ]),
  ...[...correspondents, ...addedByHand].map((person) => ['people', undefined, person as Values] as const),
  ...meetingsOf(TODAY).map((meeting) => ['meetings', undefined, meeting as Values] as const),
  ...actionsOf(TODAY).map((action) => ['actions', undefined, action as Values] as const),
  ...judgementsOf(TODAY).map((judgement) => ['judgements', undefined, judgement as Values] as const),
];

test('every sheet with a form in the guide has something on it', () => {
  const sheets = new Set(entered.map(([sheet]) => sheet));
  expect(guidedTables.map(({ key }) => key).filter((key) => !sheets.has(key))).toEqual([]);
});

test.each(worksheets)('what stands on $sheet is of the kinds that its columns take', ({ sheet }) => {
  const table = tableOf(sheet);
  const wrong = entered
    .filter(([key]) => key === sheet)
    .flatMap(([, id, values]) =>
      Object.entries(values).filter(([key, value]) => {
        const field = fieldIn(table, key, id);
        const read = field?.read(field.write(value, 'en'));
        return read === undefined || 'problem' in read;
      }),
    );
  expect(wrong).toEqual([]);
});

describe('an answer to a question', () => {
  test('that the sheet does not ask is an error of the sample', () => {
    expect(() => answersFor(purposes, { weather: { ours: true } })).toThrow('purposes does not ask weather.');
  });
});
