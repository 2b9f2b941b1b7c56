/** How conditional formats colour cells. */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { sheetView } from '../../local/google/spreadsheet/view.ts';
import { open, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

let bench: Bench;
beforeEach(() => {
  bench = open({ zone });
});

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
const rule = () => SpreadsheetApp.newConditionalFormatRule();
const { InterpolationType, RelativeDate } = SpreadsheetApp;
const day = new Date(2026, 0, 5);

describe('what a conditional format shows', () => {
  /** The background of A1, or null. */
  function background(value: unknown, builder: Builder, now = Date.UTC(2026, 0, 5, 18)): string | null {
    const sheet = sheetWith([]);
    sheet.getRange('A1').setValue(value);
    const colored = builder.setBackground('#00ff00').setRanges([sheet.getRange('A1')]);
    sheet.setConditionalFormatRules([colored.build()]);
    SpreadsheetApp.flush();
    const view = sheetView(bench.applied, 0, { now, rows: 1, columns: 1 });
    return view.rows[0]?.cells[0]?.format.background ?? null;
  }

  test.each<[string, () => Builder, unknown[], unknown[]]>([
    ['an empty cell', () => rule().whenCellEmpty(), [''], ['x', 0]],
    ['a filled cell', () => rule().whenCellNotEmpty(), ['x', 0, false], ['']],
    ['a text that begins', () => rule().whenTextStartsWith('Don'), ['Done', 'done'], ['Not done']],
    ['a text that ends', () => rule().whenTextEndsWith('ne'), ['Done'], ['Doner']],
    ['a text without', () => rule().whenTextDoesNotContain('x'), ['Done'], ['Text']],
    ['the same text', () => rule().whenTextEqualTo('done'), ['Done'], ['Done!']],
    ['a number', () => rule().whenNumberGreaterThanOrEqualTo(5), [5, '7'], [4, 'x', '']],
    ['no number between', () => rule().whenNumberNotBetween(1, 5), [6], [3, 'x', '']],
    ['a day', () => rule().whenDateEqualTo(day), ['2026-01-05', '2026-01-05 17:00'], ['2026-01-06', 'x']],
    ['before today', () => rule().whenDateBefore(RelativeDate.TODAY), ['2026-01-04'], ['2026-01-05', '']],
    ['after tomorrow', () => rule().whenDateAfter(RelativeDate.TOMORROW), ['2026-01-07'], ['2026-01-06']],
    [
      'in the past week',
      () => rule().whenDateEqualTo(RelativeDate.PAST_WEEK),
      ['2026-01-04'],
      ['2025-12-01'],
    ],
  ])('%s', (_name, builder, shown, plain) => {
    for (const value of shown) expect([value, background(value, builder())]).toEqual([value, '#00ff00']);
    for (const value of plain) expect([value, background(value, builder())]).toEqual([value, null]);
  });

  it('the first rule that sets a property wins, and false takes the cell’s own away', () => {
    const sheet = sheetWith([['x']]);
    sheet.getRange('A1').setFontWeight('bold').setFontLine('underline');
    const on = (builder: Builder) =>
      builder
        .whenCellNotEmpty()
        .setRanges([sheet.getRange('A1')])
        .build();
    sheet.setConditionalFormatRules([
      on(rule().setBackground('#111111').setBold(false)),
      on(rule().setBackground('#222222').setFontColor('#333333').setUnderline(false)),
    ]);
    SpreadsheetApp.flush();
    const [cell] = sheetView(bench.applied, 0, { now: 0, rows: 1, columns: 1 }).rows[0]?.cells ?? [];
    expect(cell?.format).toEqual({ background: '#111111', fontColor: '#333333' });
  });

  it('a gradient colours numbers by their place between its points, and nothing else', () => {
    const sheet = sheetWith([[0], [5], [10], ['x'], [20]]);
    const gradient = rule()
      .setGradientMinpoint('#000000')
      .setGradientMaxpointWithValue('#ffffff', InterpolationType.NUMBER, '10');
    sheet.setConditionalFormatRules([gradient.setRanges([sheet.getRange('A1:A5')]).build()]);
    SpreadsheetApp.flush();
    const rows = sheetView(bench.applied, 0, { now: 0 }).rows;
    expect(rows.map(({ cells }) => cells[0]?.format.background)).toEqual([
      '#000000',
      '#808080',
      '#ffffff',
      undefined,
      '#ffffff',
    ]);
  });
});
