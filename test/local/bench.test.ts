import { describe, expect, it, vi } from 'vitest';
import { evenly } from '../../local/bench/many-rows.ts';
import { operations, settingUp } from '../../local/bench/operations.ts';
import { bench, benchOperations, verdictOn } from '../../local/commands/bench.ts';
import { script } from '../add-on.ts';

describe('npm run bench', () => {
  it('explains itself', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await bench(['--help']);
    expect(print.mock.calls.join()).toContain('Exit code 1 if any is');
    print.mockRestore();
  });

  it('refuses options that it has not', async () => {
    await expect(bench(['--rows', '10'])).rejects.toThrow("Unknown option '--rows'");
  });

  it('tells calls by service, limit, modelled and real time of each operation', () => {
    const lines: string[] = [];
    expect(benchOperations(script, [evenly(10)], (line) => lines.push(line))).toBe(0);
    expect(lines).toHaveLength(1 + settingUp.length + operations.length);
    const save = lines.find((line) => line.startsWith('save a new person'));
    expect(save).toMatch(/^save a new person +10 +10 +10 +\d+\.\d s +\d+ ms {2}Lock 3, Spreadsheet 7$/);
  });

  it.each([
    ['within the limit', [{ calls: 10, limit: 10 }], ''],
    ['over the limit', [{ calls: 11, limit: 10 }], 'OVER'],
    [
      'over it at the larger size only',
      [
        { calls: 9, limit: 10 },
        { calls: 11, limit: 10 },
      ],
      'OVER',
    ],
    [
      'within it, but growing with the rows',
      [
        { calls: 9, limit: 10 },
        { calls: 10, limit: 10 },
      ],
      'GROWS WITH ROWS',
    ],
    [
      'the same at all sizes',
      [
        { calls: 9, limit: 10 },
        { calls: 9, limit: 10 },
      ],
      '',
    ],
  ])('says what is wrong: %s', (_what, measured, verdict) => {
    expect(verdictOn(measured)).toBe(verdict);
  });
});
