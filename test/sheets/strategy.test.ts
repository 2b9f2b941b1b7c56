/** The strategy chart, row by row, and the four questions that a tactic should stand up to. */
import { describe, expect, test } from 'vitest';
import { strategy, strategyChart, type StrategyFacts } from '../../src/sheets/strategy.ts';
import { tacticTest } from '../../src/sheets/tactics.ts';

const facts: StrategyFacts = {
  goals: [
    { goal: 'A reentry center in Harlow County', term: 'long' },
    { goal: '$400,000 in the 2027 budget', term: 'middle' },
    { goal: 'A hearing', term: 'short' },
    { goal: 'Two commissioners say they would vote for it', term: 'short' },
  ],
  resources: [
    { what: 'Eleven organizations', part: 'have' },
    { what: 'Six new members', part: 'gain' },
  ],
  people: [
    { name: 'Families', side: 'concerned', stake: 'their own come home' },
    { name: 'Pastor Ames', side: 'with' },
    { name: 'Landlord association', side: 'against', stake: 'fear of unpaid rent' },
  ],
  targets: [
    { name: 'Commissioner Lyle', type: 'primary', weight: 'voters of her district' },
    { name: 'Commissioner Diaz', type: 'primary' },
    { name: 'Chief of staff', type: 'secondary', moves: 'Commissioner Lyle' },
    { name: 'Editor', type: 'secondary' },
  ],
  tactics: [
    { tactic: 'Visit with two families', target: 'Commissioner Lyle', who: 'Tom', when: '2026-12-01' },
    { tactic: 'Op-ed', target: 'Editor' },
    { tactic: 'Coffee', target: 'Chief of staff', who: 'Rosa' },
    { tactic: 'Town hall' },
  ],
};

/** `key: cell | cell`, with lines of a cell separated by `, `. */
function drawn(rows: ReturnType<typeof strategyChart>): string[] {
  return rows.map(
    ({ key, cells }) => `${key}: ${cells.map(({ text }) => String(text).replaceAll('\n', ', ')).join(' | ')}`,
  );
}

describe('the strategy chart', () => {
  test('sets goals, means, people, targets and tactics side by side', () => {
    expect(drawn(strategyChart(facts, 'en')).slice(0, 8)).toEqual([
      'chart-1.title: Strategy: Commissioner Lyle says yes',
      'chart-1.columns: Goals | What we bring | People | Targets | Tactics',
      'chart-1.part-0: In the long run | What we put in | Who shares the concern | Can say yes | For the primary target',
      'chart-1.lines-0: A reentry center in Harlow County | Eleven organizations | Families – their own come home | Commissioner Lyle | Visit with two families – Tom – 2026-12-01',
      'chart-1.part-1: What counts as reached now | What we want to gain | Who stands with us | Whom they listen to | For those they listen to',
      'chart-1.lines-1: $400,000 in the 2027 budget | Six new members | Pastor Ames | Chief of staff, Editor | Op-ed – Editor, Coffee – Chief of staff – Rosa',
      'chart-1.part-2: First steps | What to solve among us | Who may resist, and why | Why they would listen to us | For nobody in particular yet',
      'chart-1.lines-2: A hearing, Two commissioners say they would vote for it | Nothing yet | Landlord association – fear of unpaid rent | Commissioner Lyle – voters of her district | Town hall',
    ]);
  });

  test('is one for each primary target, with only those whom that target listens to', () => {
    const rows = drawn(strategyChart(facts, 'en'));
    expect(rows.filter((row) => row.includes('.title'))).toEqual([
      'chart-1.title: Strategy: Commissioner Lyle says yes',
      'chart-2.title: Strategy: Commissioner Diaz says yes',
    ]);
    expect(rows.find((row) => row.startsWith('chart-2.lines-1'))).toMatch(/ \| Editor \| Op-ed – Editor$/);
  });

  test('asks for a target where there is none yet', () => {
    const empty: StrategyFacts = { goals: [], resources: [], people: [], targets: [], tactics: [] };
    expect(drawn(strategyChart(empty, 'es'))[0]).toBe(
      'chart-1.title: Estrategia: ¿quién puede decir que sí?',
    );
    expect(strategyChart(empty, 'en').filter(({ key }) => key.includes('lines'))[0]?.cells).toEqual(
      Array.from({ length: 5 }, () => ({ text: 'Nothing yet', style: 'quiet' })),
    );
  });

  test('fills the width of its sheet in every row, and finds each row again by its own key', () => {
    const rows = strategyChart(facts, 'en');
    for (const { cells } of rows) {
      expect(cells.reduce((sum, { across = 1 }) => sum + across, 0)).toBe(strategy.widths.length);
    }
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});

describe('a tactic', () => {
  test('is asked four questions, and what nobody has said is open', () => {
    expect(tacticTest({ tactic: 'Rally' }, 'en')).toEqual([
      { question: 'Does it fit this person?', met: undefined },
      { question: 'Does something stand behind it?', met: undefined },
      { question: 'Does it make sense to our members?', met: undefined },
      { question: 'Does it ask for something that can be answered yes or no?', met: undefined },
    ]);
  });

  test.each([
    [
      { fits: 'yes', backing: '400 signatures', sense: 'yes', demand: 'Vote for it' },
      [true, true, true, true],
    ],
    [{ fits: 'no', backing: ' ', sense: 'unsure' }, [false, undefined, undefined, undefined]],
  ] as const)('%j', (tactic, met) => {
    expect(tacticTest(tactic, 'es').map((answer) => answer.met)).toEqual(met);
  });
});
