/** Start here and the Power map, as readable grids; a changed file here is a changed sheet, to be read before it is kept. */
import { expect, test } from 'vitest';
import type { Status } from '../../src/api.ts';
import { powerRows, startRows } from '../../src/app/draw-views.ts';
import { statusOf } from '../../src/app/status.ts';
import type { ViewRow } from '../../src/core/sheet.ts';
import { languages } from '../../src/core/lang.ts';
import { kept, theCoalition } from './coalition.ts';

/** The rows as a grid of text; cells of several lines are as tall as they are. */
function asGrid(rows: readonly ViewRow[]): string {
  const cells = rows.map(({ cells: row }) =>
    row.map(({ text }) => (typeof text === 'boolean' ? [text ? '[x]' : '[ ]'] : text.split('\n'))),
  );
  const single = cells.filter((_, index) => (rows[index]?.cells[0]?.across ?? 1) === 1);
  const widths = (single[0] ?? []).map((_, column) =>
    Math.max(...single.map((row) => Math.max(...(row[column] ?? ['']).map((text) => text.length)))),
  );
  return cells
    .map((row) =>
      Array.from({ length: Math.max(...row.map(({ length }) => length)) }, (_, line) =>
        row
          .map((lines, column) => (lines[line] ?? '').padEnd(row.length === 1 ? 0 : (widths[column] ?? 0)))
          .join(' | ')
          .trimEnd(),
      ).join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

test.each(languages)('Start here of a coalition at work, in %s', async (lang) => {
  const world = theCoalition(lang);
  world.memory.set('lastRun', JSON.stringify({ day: '2026-11-02', time: '08:17' }));
  await expect(asGrid(startRows(statusOf(world)))).toMatchFileSnapshot(kept('start-here.txt', lang));
});

test.each(languages)('Start here of a workbook in which nothing was done yet, in %s', async (lang) => {
  const world = theCoalition(lang, { people: {}, actions: {}, meetings: {}, judgements: {} });
  world.memory.remove('owner');
  await expect(asGrid(startRows(statusOf(world)))).toMatchFileSnapshot(kept('start-here-new.txt', lang));
});

test('Start here shows at most three things to fix, and says how many more there are', () => {
  const status: Status = statusOf(theCoalition('en'));
  const fixes = ['one', 'two', 'three'].map((text) => ({ text }));
  const rows = startRows({ ...status, fixes, fixCount: 8 });
  const said = rows.filter(({ key }) => key.startsWith('fix')).map(({ cells }) => cells[1]?.text);
  expect(said).toEqual(['one', 'two', 'three', '… and 5 more in the guide.']);
});

test.each(languages)('the Power map, in %s', async (lang) => {
  await expect(asGrid(powerRows(theCoalition(lang)))).toMatchFileSnapshot(kept('power-map.txt', lang));
});

test('the Power map of another goal is another one', () => {
  const world = theCoalition('en', {
    judgements: { j1: { person: 'Leland Marsh', goal: 'Bus passes', position: 'neutral', say: 'decides' } },
  });
  const decides = powerRows(world).find(({ key }) => key === 'decides');
  expect(decides?.cells.slice(1, 6).map(({ text }) => text)).toEqual(['', '', '', '', '']);
});
