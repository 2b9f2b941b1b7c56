/** When a promise is asked about, as literal lists of days. */
import { describe, expect, test } from 'vitest';
import { commitmentRules, isOpen, type Action } from '../../src/sheets/actions.ts';
import { scheduleOf } from './schedule.ts';

const letter: Action = { what: 'Draft the letter', who: 'Rosa', by: '2026-11-10', state: 'open' };

function schedule(action: Action): string[] {
  return scheduleOf(commitmentRules, action, '2026-11-10');
}

const usual = [
  '2026-11-08 before → Rosa',
  '2026-11-09 before → Rosa',
  '2026-11-10 before → Rosa',
  '2026-11-13 after → Rosa',
  '2026-11-14 after → Rosa',
  '2026-11-15 after → Rosa',
  '2026-11-16 after → Rosa',
];

describe('a promise', () => {
  test('asks two days before, and three days after; a missed day is made good', () => {
    expect(schedule(letter)).toEqual(usual);
  });

  test.each(['in-progress', 'carried'] as const)('that is %s is still waited for', (state) => {
    expect(isOpen({ ...letter, state })).toBe(true);
    expect(schedule({ ...letter, state })).toEqual(usual);
  });

  test('whose state nobody has set is waited for', () => {
    const { state: _, ...unsaid } = letter;
    expect(schedule(unsaid)).toEqual(usual);
  });

  test.each(['done', 'handed-off', 'dropped'] as const)('that is %s asks for nothing', (state) => {
    expect(isOpen({ ...letter, state })).toBe(false);
    expect(schedule({ ...letter, state })).toEqual([]);
  });

  test('without a date asks for nothing', () => {
    expect(schedule({ what: 'Some day', who: 'Rosa' })).toEqual([]);
  });

  test('that nobody made is due to nobody', () => {
    expect(schedule({ what: 'Chairs', by: '2026-11-10' }).every((due) => due.endsWith('→ '))).toBe(true);
  });
});
