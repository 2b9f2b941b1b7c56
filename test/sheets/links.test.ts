/** Ways from members to those who decide, drawn as lines: `Rosa -3- Tom` is a strong line. */
import { describe, expect, test } from 'vitest';
import { bridges, shortestPath, type Link } from '../../src/sheets/links.ts';

const byNumber = { 1: 'weak', 2: 'medium', 3: 'strong' } as const;

function web(...lines: readonly string[]): Link[] {
  return lines.map((line) => {
    const [, from = '', number = '', to = ''] = /^(.+) -(\d)?- (.+)$/.exec(line) ?? [];
    const strength = byNumber[Number(number) as 1 | 2 | 3];
    return { from, to, ...(strength ? { strength } : {}) };
  });
}

const harlow = web(
  'Rosa -3- Pastor Ames',
  'Pastor Ames -3- Commissioner Lyle',
  'Denise -1- Commissioner Lyle',
  'Tom -2- Chief of staff',
  'Chief of staff -3- Commissioner Lyle',
  'Mayor -2- Chief of staff',
);

describe('the shortest way', () => {
  test('over strong lines is shorter than one weak line', () => {
    expect(shortestPath(harlow, ['Rosa', 'Denise', 'Tom'], 'Commissioner Lyle')).toEqual([
      'Rosa',
      'Pastor Ames',
      'Commissioner Lyle',
    ]);
  });

  test('begins with whoever of us is nearest, and lines can be walked either way', () => {
    expect(shortestPath(harlow, ['Rosa', 'Tom'], 'Mayor')).toEqual(['Tom', 'Chief of staff', 'Mayor']);
  });

  test('to one of us is to ask them', () => {
    expect(shortestPath(harlow, ['Rosa'], 'Rosa')).toEqual(['Rosa']);
  });

  test('does not exist where no line leads, or nobody is a member', () => {
    expect(shortestPath(harlow, ['Rosa'], 'Sheriff')).toBeUndefined();
    expect(shortestPath(harlow, [], 'Mayor')).toBeUndefined();
    expect(shortestPath(web('Ann -3- Ben', 'Cleo -3- Dan'), ['Ann'], 'Dan')).toBeUndefined();
  });

  test('of two equal ones is that over fewer people, and then the first by name', () => {
    // 3 + 3 over one person, 2 + 2 + 2 over two.
    expect(shortestPath(web('A -3- X', 'X -3- Y', 'Y -3- T', 'A -2- M', 'M -2- T'), ['A'], 'T')).toEqual([
      'A',
      'M',
      'T',
    ]);
    const equal = web('A -2- Zoe', 'Zoe -2- T', 'A -2- Bea', 'Bea -2- T');
    expect(shortestPath(equal, ['A'], 'T')).toEqual(['A', 'Bea', 'T']);
    expect(shortestPath([...equal].reverse(), ['A'], 'T')).toEqual(['A', 'Bea', 'T']);
  });

  test('takes the strongest of several lines, and an unrated one as weak', () => {
    expect(shortestPath(web('A -1- T', 'A -3- T', 'A -3- B', 'B -3- T'), ['A'], 'T')).toEqual(['A', 'T']);
    expect(shortestPath(web('A -- T', 'A -3- B', 'B -3- T'), ['A'], 'T')).toEqual(['A', 'B', 'T']);
  });

  test('leaves out rows that are half filled, or lead to the same person', () => {
    expect(shortestPath([{ from: 'A' }, { to: 'T' }, { from: 'A', to: 'A' }], ['A'], 'T')).toBeUndefined();
  });
});

describe('bridges', () => {
  test('are those who stand between on most ways', () => {
    expect(bridges(harlow, ['Rosa', 'Denise', 'Tom'], ['Commissioner Lyle', 'Mayor'])).toEqual([
      { name: 'Chief of staff', paths: 4 },
      { name: 'Commissioner Lyle', paths: 2 },
      { name: 'Pastor Ames', paths: 2 },
    ]);
  });

  test('are none where everybody is reached at first hand', () => {
    expect(bridges(web('Rosa -2- Mayor'), ['Rosa'], ['Mayor'])).toEqual([]);
  });
});
