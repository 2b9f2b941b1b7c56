/** When rows ask for a mail, as literal lists of days. */
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/core/day.ts';
import { dueOn, ledgerKey, type Rule } from '../../src/core/reminder.ts';

interface Loan {
  readonly tool: string;
  readonly back?: Day;
  readonly holder?: string;
}

/** The evening before, and two days of asking where it is. */
const rules: readonly Rule<Loan>[] = [
  {
    stage: 'before',
    window: ({ back }) =>
      back === undefined ? undefined : { due: back, from: addDays(back, -1), until: back },
    to: ({ holder }) => (holder === undefined ? [] : [holder]),
  },
  {
    stage: 'after',
    window: ({ back }) =>
      back === undefined ? undefined : { due: back, from: addDays(back, 1), until: addDays(back, 2) },
    to: ({ holder }) => (holder === undefined ? [] : [holder]),
  },
];

const drill: Loan = { tool: 'Drill', back: '2026-11-10', holder: 'Rosa' };

/** What is due, day by day: `stage → whom`. */
function schedule(row: Loan, days: readonly Day[]): string[] {
  return days.map((day) =>
    dueOn(rules, [{ id: 'r1', values: row }], day)
      .map(({ stage, to }) => `${stage} → ${to.join(', ')}`)
      .join('; '),
  );
}

const week = ['2026-11-08', '2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'];

describe('a row', () => {
  test('is due from the first day of each window to the last', () => {
    expect(schedule(drill, week)).toEqual([
      '',
      'before → Rosa',
      'before → Rosa',
      'after → Rosa',
      'after → Rosa',
      '',
    ]);
  });

  test('is due to nobody where it names nobody', () => {
    expect(schedule({ tool: 'Drill', back: '2026-11-10' }, week)).toEqual([
      '',
      'before → ',
      'before → ',
      'after → ',
      'after → ',
      '',
    ]);
  });

  test('without a date asks for nothing', () => {
    expect(schedule({ tool: 'Drill', holder: 'Rosa' }, week)).toEqual(['', '', '', '', '', '']);
  });

  test('without an id waits for one', () => {
    expect(dueOn(rules, [{ id: undefined, values: drill }], '2026-11-10')).toEqual([]);
  });

  test('carries the date that the mail is about', () => {
    expect(dueOn(rules, [{ id: 'r1', values: drill }], '2026-11-09')).toEqual([
      { id: 'r1', row: drill, stage: 'before', due: '2026-11-10', to: ['Rosa'] },
    ]);
  });
});

test('windows that overlap are due each under its own stage', () => {
  const late: Rule<Loan> = { ...rules[0]!, stage: 'late' };
  const due = dueOn([rules[0]!, late], [{ id: 'r1', values: drill }], '2026-11-10');
  expect(due.map(({ stage }) => stage)).toEqual(['before', 'late']);
});

test('the ledger’s key tells item, stage, person and date apart', () => {
  expect(ledgerKey('r1', 'before', 'p1', '2026-11-10')).toBe('r1|before|p1|2026-11-10');
});

test('a moved date is a new mail', () => {
  expect(ledgerKey('r1', 'before', 'p1', '2026-11-10')).not.toBe(
    ledgerKey('r1', 'before', 'p1', '2026-11-17'),
  );
});
