/** How cells look (platform.md §5.1, §5.5). */
import { beforeEach, describe, expect, it, test } from 'vitest';
import type { Format } from '../../local/google/spreadsheet/model.ts';
import { cellAt } from '../../local/google/spreadsheet/runs.ts';
import { open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

/** The format that is kept for a cell of the first sheet. */
function kept(row: number, column: number): Format {
  SpreadsheetApp.flush();
  const sheet = bench.applied.sheets[0];
  if (!sheet) throw new Error('A spreadsheet has a sheet.');
  return cellAt(sheet.formats, row, column);
}

type Range = GoogleAppsScript.Spreadsheet.Range;

test.each<[name: string, set: (cell: Range) => Range, format: Format, reset: (cell: Range) => Range]>([
  ['weight', (cell) => cell.setFontWeight('bold'), { bold: true }, (cell) => cell.setFontWeight('normal')],
  ['style', (cell) => cell.setFontStyle('italic'), { italic: true }, (cell) => cell.setFontStyle(null)],
  [
    'line',
    (cell) => cell.setFontLine('line-through'),
    { line: 'line-through' },
    (cell) => cell.setFontLine('none'),
  ],
  [
    'background',
    (cell) => cell.setBackground('#FFEECC'),
    { background: '#ffeecc' },
    (cell) => cell.setBackground(null),
  ],
  [
    'font colour',
    (cell) => cell.setFontColor('red'),
    { fontColor: '#ff0000' },
    (cell) => cell.setFontColor('#000'),
  ],
  ['wrap', (cell) => cell.setWrap(true), { wrap: 'WRAP' }, (cell) => cell.setWrap(false)],
  [
    'wrap strategy',
    (cell) => cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP),
    { wrap: 'CLIP' },
    (cell) => cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW),
  ],
  [
    'horizontal alignment',
    (cell) => cell.setHorizontalAlignment('center'),
    { horizontal: 'center' },
    (cell) => cell.setHorizontalAlignment('normal'),
  ],
  [
    'vertical alignment',
    (cell) => cell.setVerticalAlignment('top'),
    { vertical: 'top' },
    (cell) => cell.setVerticalAlignment(null),
  ],
  [
    'number format',
    (cell) => cell.setNumberFormat('yyyy-mm-dd'),
    { numberFormat: 'yyyy-mm-dd' },
    (cell) => cell.setNumberFormat('General'),
  ],
  ['size', (cell) => cell.setFontSize(14), { fontSize: 14 }, (cell) => cell.clearFormat()],
])('%s is set and taken back', (_name, set, format, reset) => {
  set(range('B2:C3'));
  expect([kept(2, 2), kept(3, 3), kept(1, 1), kept(4, 4)]).toEqual([format, format, {}, {}]);
  reset(range('B2'));
  expect([kept(2, 2), kept(3, 3)]).toEqual([{}, format]);
});

describe('reading', () => {
  it('gives the defaults where nothing is set', () => {
    expect(range('A1').getBackground()).toBe('#ffffff');
    expect(range('A1').getNumberFormat()).toBe('0.###############');
    expect(range('A1').getNote()).toBe('');
  });

  it('gives what was set, cell by cell', () => {
    range('A1:B1')
      .setBackgrounds([['#abc', null]])
      .setNumberFormats([['@', 'general']])
      .setNotes([['first', null]]);
    range('A2:B2')
      .setFontColors([['blue', null]])
      .setFontWeights([['bold', 'normal']])
      .setNote('both');
    expect(range('A1:B1').getBackgrounds()).toEqual([['#aabbcc', '#ffffff']]);
    expect(range('A1:B1').getNumberFormats()).toEqual([['@', '0.###############']]);
    expect(range('A1:B2').getNotes()).toEqual([
      ['first', ''],
      ['both', 'both'],
    ]);
    expect([kept(2, 1), kept(2, 2)]).toEqual([{ fontColor: '#0000ff', bold: true }, {}]);
    expect(range('A1').setNote(null).getNote()).toBe('');
  });
});

it('colours and words that do not exist are silently ignored (platform.md §5.1)', () => {
  const cell = range('A1').setBackground('#ffeecc');
  cell
    .setBackground('nonsense')
    .setFontColor('#12345')
    .setFontWeight('heavy' as 'bold')
    .setFontStyle('oblique' as 'italic');
  expect(cell.getBackground()).toBe('#ffeecc');
  expect(kept(1, 1)).toEqual({ background: '#ffeecc' });
  const sheet = sheetWith([]).setTabColor('#00ff00').setTabColor('nonsense');
  SpreadsheetApp.flush();
  expect(bench.applied.sheets[0]?.tabColor).toBe('#00ff00');
  sheet.setTabColor(null);
  SpreadsheetApp.flush();
  expect(bench.applied.sheets[0]?.tabColor).toBeNull();
});

it('borders are drawn round a range and between its cells, or taken away', () => {
  const solid = { color: '#000000', style: 'SOLID' };
  const dashed = { color: '#ff0000', style: 'DASHED' };
  range('B2:C3').setBorder(true, true, true, true, null, true);
  expect(kept(2, 2).borders).toEqual({ top: solid, left: solid, bottom: solid });
  expect(kept(3, 3).borders).toEqual({ top: solid, right: solid, bottom: solid });
  range('B2').setBorder(null, false, null, null, null, null, '#ff0000', SpreadsheetApp.BorderStyle.DASHED);
  range('B2:C2').setBorder(null, null, null, null, true, null, '#ff0000', SpreadsheetApp.BorderStyle.DASHED);
  expect(kept(2, 2).borders).toEqual({ top: solid, bottom: solid, right: dashed });
  expect(kept(2, 3).borders?.left).toEqual(dashed);
});

describe('clearing', () => {
  const filled = () => range('A1').setValue('x').setBackground('#ffeecc').setNote('n');
  const state = () => [range('A1').getValue(), range('A1').getBackground(), range('A1').getNote()];

  test.each<[name: string, clear: (cell: Range) => unknown, after: unknown[]]>([
    ['all but notes', (cell) => cell.clear(), ['', '#ffffff', 'n']],
    ['contents', (cell) => cell.clearContent(), ['', '#ffeecc', 'n']],
    ['contents by option', (cell) => cell.clear({ contentsOnly: true }), ['', '#ffeecc', 'n']],
    ['format', (cell) => cell.clearFormat(), ['x', '#ffffff', 'n']],
    ['notes', (cell) => cell.clear({ commentsOnly: true }), ['x', '#ffeecc', '']],
    ['a sheet', (cell) => cell.getSheet().clear(), ['', '#ffffff', 'n']],
    ['contents of a sheet', (cell) => cell.getSheet().clear({ contentsOnly: true }), ['', '#ffeecc', 'n']],
  ])('%s', (_name, clear, after) => {
    clear(filled());
    expect(state()).toEqual(after);
  });
});
