/** Who may see what of a row, at run time and for the compiler. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Audience } from '../../src/core/field.ts';
import {
  audienceOf,
  project,
  projectForNamed,
  titleField,
  type Projected,
  type RowOf,
} from '../../src/core/sheet.ts';
import { tools } from './tool-library.ts';

type Tool = RowOf<typeof tools.fields>;

const shared: Tool = { tool: 'Drill', holder: 'Rosa', worth: '$80', seenBy: 'members' };
const kept: Tool = { tool: 'Safe', worth: '$400', seenBy: 'core' };
const unsaid: Tool = { tool: 'Ladder' };

/** Stands for everything that makes a mail or a document for members. */
function noticeFor(row: Projected<typeof tools.fields, 'members'>): string {
  return Object.values(row).join(', ');
}

test('the first field names the row', () => {
  expect(titleField(tools)).toBe('tool');
});

describe('who a row is for', () => {
  test.each([
    ['members, where it says so', shared, 'members'],
    ['the core group, where it says so', kept, 'core'],
    ['the core group, where it says nothing', unsaid, 'core'],
  ])('is %s', (_, row, audience) => {
    expect(audienceOf(tools, row)).toBe(audience);
  });

  test('is the core group on a sheet that has no such column', () => {
    const { seenBy: _, ...open } = tools;
    expect(audienceOf(open, shared)).toBe('core');
  });
});

describe('what members see', () => {
  test('of a row for members is the columns for members', () => {
    expect(project(tools, shared, 'members')).toEqual({ tool: 'Drill', holder: 'Rosa' });
  });

  test('of a row for the core group is nothing', () => {
    expect(project(tools, kept, 'members')).toBeUndefined();
    expect(project(tools, unsaid, 'members')).toBeUndefined();
  });

  test('is the columns for members where they are named in the row', () => {
    expect(projectForNamed(tools, kept)).toEqual({ tool: 'Safe' });
  });

  test('never holds a cell of a column that the sheet doesn’t define', () => {
    const strayed = { ...shared, diary: 'private' } as Tool;
    expect(project(tools, strayed, 'members')).not.toHaveProperty('diary');
  });
});

test('the core group sees every column of every row', () => {
  expect(project(tools, shared, 'core')).toEqual(shared);
  expect(project(tools, kept, 'core')).toEqual(kept);
});

describe('the compiler', () => {
  test('lets members’ rows be mailed', () => {
    const row = project(tools, shared, 'members');
    expect(row && noticeFor(row)).toBe('Drill, Rosa');
  });

  test('refuses a whole row, and one for the core group, where members’ is wanted', () => {
    const whole = shared;
    const forCore = project(tools, shared, 'core');
    const forSomebody = project(tools, shared, 'members' as Audience);
    // @ts-expect-error A row that was not projected.
    const one = noticeFor(whole);
    // @ts-expect-error A row that was projected for the core group.
    const two = noticeFor(forCore!);
    // @ts-expect-error A row whose audience is not known.
    const three = noticeFor(forSomebody!);
    // What would have gone out is why.
    expect([one, two]).toEqual(['Drill, Rosa, $80, members', 'Drill, Rosa, $80, members']);
    expect(three).toBe('Drill, Rosa');
  });

  test('knows the values of a row from the sheet’s fields', () => {
    expectTypeOf<Tool['back']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Tool['condition']>().toEqualTypeOf<'good' | 'broken' | undefined>();
    expectTypeOf<Tool['waiting']>().toEqualTypeOf<readonly string[] | undefined>();
    expect(Object.keys(tools.fields)).toContain('waiting');
  });
});
