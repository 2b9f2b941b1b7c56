/** The page's scripts are built once, and kept until one of their files or packages is another. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildPage } from '../../local/server/page-assets.ts';

const kept = path.resolve(import.meta.dirname, '../../node_modules/.cache/coalition-workbook/main.tsx.json');

it('is there the second time without being built, byte for byte', async () => {
  const first = await buildPage();
  // Another test file may be building it, too, until it is there.
  const isRead = async (): Promise<boolean> => {
    const { mtimeMs } = await stat(kept);
    expect(await buildPage()).toEqual(first);
    return (await stat(kept)).mtimeMs === mtimeMs;
  };
  await expect.poll(isRead).toBe(true);
});

it('leaves out what the grid does not use of Univer: half of it breaks words in seventy languages', async () => {
  const script = Object.values((await buildPage()).scripts).join('');
  expect(script).toContain('page.mutation.draw-sheet');
  expect(script.length).toBeLessThan(6_500_000);
});

it('loads the grid for the spreadsheet only: the other windows do with a twentieth of the code', async () => {
  const { scripts } = await buildPage();
  const first = scripts['page.js'] ?? '';
  const before = [first, ...importedBy(first).map((name) => scripts[`page/${name}`] ?? '')].join('');
  expect(before).not.toContain('page.mutation.draw-sheet');
  expect(before.length).toBeLessThan(Object.values(scripts).join('').length / 20);
});

/** The names of the parts that a script can't begin without. */
function importedBy(script: string): string[] {
  return [...script.matchAll(/(?:from|import)"\.\/page\/([^"]+)"/g)].map(([, name = '']) => name);
}
