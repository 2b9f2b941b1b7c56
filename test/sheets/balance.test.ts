/** Who is missing: questions to the room, at most five, and never a name. */
import { describe, expect, test } from 'vitest';
import { languages, type Lang } from '../../src/core/lang.ts';
import { balanceQuestions } from '../../src/sheets/balance.ts';
import { engagementLevels, groups } from '../../src/sheets/choices.ts';
import type { Person } from '../../src/sheets/people.ts';
import type { WayRows } from '../../src/sheets/ways/questions.ts';

const settled: WayRows = ['experience-core', 'experience-decisions'].map((id) => ({
  id,
  values: { answer: 'yes' },
}));

/** Five in the core group, every group and every level. */
const full: readonly Person[] = [
  ...['Rosa', 'Denise', 'Tomás', 'Ana', 'Luz'].map((name): Person => ({
    name,
    status: 'agreed',
    level: 'core',
    brings: 'Time',
  })),
  ...engagementLevels.choices.map(({ code }): Person => ({ name: 'Sam', level: code })),
  { name: 'All', groups: groups.choices.map(({ code }) => code) },
];

const opens = (people: readonly Person[], answers: WayRows, lang: Lang = 'en'): string[] =>
  balanceQuestions(people, answers, lang).map((question) =>
    question
      .split(/[ ,:;]/)
      .slice(0, 4)
      .join(' '),
  );

describe('the balance of a coalition', () => {
  test('is asked about the room alone where nothing shows', () => {
    expect(balanceQuestions(full, settled, 'en')).toEqual([
      'Look around: which ages, backgrounds and parts of town are missing here?',
      'Who of us can change something in their own organization, and whom do we still need for that?',
    ]);
  });

  test('asks first for people who live with the matter, until the room has said yes', () => {
    expect(opens(full, [])).toEqual([
      'Do people who live',
      'Who decides about things',
      'Look around  which',
      'Who of us can',
    ]);
  });

  test('names groups and levels that nobody stands for, and a small core group', () => {
    expect(
      balanceQuestions(
        [
          { name: 'Rosa', status: 'agreed', level: 'core', brings: 'Time', groups: ['impacted', 'housing'] },
          { name: 'Denise', level: 'ally', groups: ['media'] },
          { name: 'Gone', status: 'declined', level: 'unlikely', groups: ['faith'] },
        ],
        settled,
        'en',
      ),
    ).toEqual([
      'Nobody is listed yet from: Survivors and victim services, Reentry and returning-citizen groups, Legal organizations, and 13 more groups. Who knows somebody there, and which of them do we need?',
      'The core group has 1 so far; five to ten is a good beginning. Who would you like beside you?',
      'Nobody is listed yet as: Close partner, Door opener, Unlikely ally. Who could that be?',
      'Look around: which ages, backgrounds and parts of town are missing here?',
      'Who of us can change something in their own organization, and whom do we still need for that?',
    ]);
  });

  test('takes size as a hint', () => {
    const many = Array.from({ length: 41 }, (_, index): Person => ({ name: `N${index}`, status: 'agreed' }));
    expect(opens([...full, ...many], settled)).toContain('Does it feel too');
    expect(opens([...full, ...many.slice(0, 20)], settled)).toContain('What does each of');
    const core = many.slice(0, 11).map((person): Person => ({ ...person, level: 'core', brings: 'Time' }));
    expect(balanceQuestions([...full.slice(5), ...core], settled, 'en')[0]).toBe(
      'The core group has 11. Is everyone still heard, or would a committee make it easier?',
    );
  });

  test.each(languages)('is at most five questions and names nobody (%s)', (lang) => {
    const people: Person[] = ['Zebedea', 'Quirino'].map((name) => ({ name, status: 'agreed' }));
    const questions = balanceQuestions(people, [], lang);
    expect(questions).toHaveLength(5);
    expect(questions.join(' ')).not.toMatch(/Zebedea|Quirino/);
    for (const question of questions) expect(question).toMatch(/\?$|\.$/);
  });

  test('is no question where nobody is listed', () => {
    expect(balanceQuestions([], [], 'en')).toEqual([]);
  });
});
