/** Start here and the Power map, as readable grids; a changed file here is a changed sheet, to be read before it is kept. */
import { expect, test } from 'vitest';
import type { Status } from '../../src/api.ts';
import { figuresOf } from '../../src/app/figures.ts';
import { powerRows, startRows, strategyRows } from '../../src/app/draw-views.ts';
import { statusOf } from '../../src/app/status.ts';
import type { ViewRow } from '../../src/core/sheet.ts';
import { languages } from '../../src/core/lang.ts';
import { kept, theCoalition } from './coalition.ts';

/** The rows as a grid of text; cells of several lines are as tall as they are. */
function asGrid(rows: readonly ViewRow[]): string {
  const cells = rows.map(({ cells: row }) =>
    row.map(({ text }) => (typeof text === 'boolean' ? [text ? '[x]' : '[ ]'] : String(text).split('\n'))),
  );
  const single = cells.filter((_, index) => rows[index]?.cells.every(({ across = 1 }) => across === 1));
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

const nothing = { promises: [], levels: [], watched: [] };

test.each(languages)('Start here of a coalition at work, in %s', async (lang) => {
  const world = theCoalition(lang);
  world.memory.set('lastRun', JSON.stringify({ day: '2026-11-02', time: '08:17' }));
  await expect(asGrid(startRows(statusOf(world), figuresOf(world)))).toMatchFileSnapshot(
    kept('start-here.txt', lang),
  );
});

test.each(languages)('Start here of a workbook in which nothing was done yet, in %s', async (lang) => {
  const world = theCoalition(lang, { people: {}, actions: {}, indicators: {}, meetings: {}, judgements: {} });
  world.memory.remove('owner');
  await expect(asGrid(startRows(statusOf(world), figuresOf(world)))).toMatchFileSnapshot(
    kept('start-here-new.txt', lang),
  );
});

test('Start here shows at most three things to fix, and says how many more there are', () => {
  const status: Status = statusOf(theCoalition('en'));
  const fixes = ['one', 'two', 'three'].map((text) => ({ text }));
  const rows = startRows({ ...status, fixes, fixCount: 8 }, nothing);
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

test('the Power map says who moved since the start, whom to ask again, and how to read it', () => {
  const world = theCoalition('en', {
    judgements: {
      j1: { person: 'Leland Marsh', began: 'active-opposition', position: 'neutral', looked: '2026-10-01' },
      j2: { person: 'Joan Whitaker', began: 'neutral', position: 'passive-ally', looked: '2026-03-01' },
      j3: { person: 'Walt Jensen', goal: 'Bus passes', began: 'neutral', position: 'active-ally' },
    },
  });
  const below = new Map(powerRows(world).map(({ key, cells }) => [key, cells.map(({ text }) => text)]));
  expect(below.get('moved')).toEqual([
    'Who moved',
    'Leland Marsh moved 2 steps toward us. Joan Whitaker moved one step toward us.',
  ]);
  expect(below.get('again')).toEqual(['Ask again', 'Joan Whitaker']);
  expect([...below.keys()].filter((key) => key.startsWith('legend.'))).toHaveLength(6);
});

test.each(languages)('the Strategy chart, in %s', async (lang) => {
  const world = theCoalition(lang, {
    goals: {
      g1: {
        sentence: 'A Safe Return Fund in the budget',
        horizon: 'short',
        talent: 'Somebody who reads budgets',
      },
      g2: { sentence: 'Bus passes', state: 'set-aside' },
    },
    judgements: {
      j1: {
        person: 'Leland Marsh',
        target: 'primary',
        position: 'passive-opposition',
        say: 'decides',
        cares: 'A balanced budget',
      },
      j2: { person: 'Joan Whitaker', target: 'secondary', position: 'passive-ally', say: 'some' },
    },
    links: { l1: { from: 'Joan Whitaker', to: 'Leland Marsh', strength: 'strong' } },
    tactics: {
      t1: {
        tactic: 'Visit with two employers',
        target: 'Leland Marsh',
        backing: '40 names from his district',
        who: 'Denise Okafor',
        when: '2026-11-20',
      },
      t2: { tactic: 'Rally', state: 'dropped' },
    },
  });
  await expect(asGrid(strategyRows(world))).toMatchFileSnapshot(kept('strategy.txt', lang));
});

test('Start here asks one question about a barrier at most, and none where nothing stands out', () => {
  const said = (status: Status): unknown[] =>
    startRows(status, nothing)
      .filter(({ key }) => key === 'talk')
      .map(({ cells }) => cells[1]?.text);
  expect(said(statusOf(theCoalition('en')))).toHaveLength(1);
  expect(said(statusOf(theCoalition('en', { actions: {} })))).toEqual([]);
});

test('Start here says where on the way somebody is, beside what presses more', () => {
  const way = { way: { value: 'nothing' } };
  const world = theCoalition('en', { people: { rosa: { name: 'Rosa', status: 'agreed' } }, settings: way });
  const status = statusOf(world);
  const step = startRows(status, nothing).find(({ key }) => key === 'step');
  expect(status.next.go).not.toEqual(status.step?.go);
  expect(step?.cells[1]?.text).toMatch(/^Ask whether a coalition is the answer\. /);
});
