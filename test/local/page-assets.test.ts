/** The page's script is built once, and kept until one of its files or packages is another. */
import { expect, it } from 'vitest';
import { buildPage } from '../../local/server/page-assets.ts';

it('is there at once the second time, byte for byte', async () => {
  const first = await buildPage();
  const begun = performance.now();
  const second = await buildPage();
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(second).toEqual(first);
});

it('leaves out what the grid does not use of Univer: half of it breaks words in seventy languages', async () => {
  const { script } = await buildPage();
  expect(script).toContain('page.mutation.draw-sheet');
  expect(script.length).toBeLessThan(6_500_000);
});
