/** The pictures of README and docs/ are those that `npm run pictures` takes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pictures, sheetsPage } from '../../build/picture-list.ts';

const project = path.resolve(import.meta.dirname, '../..');
const folder = path.join(project, 'docs/pictures');

test('the folder holds them all and no others', () => {
  expect(readdirSync(folder).sort()).toEqual(pictures.map(({ name }) => `${name}.png`).sort());
});

/** Width and height: a PNG's header has them behind the signature and the name of the first chunk. */
function sizeOf(name: string): [number, number] {
  const png = readFileSync(path.join(folder, `${name}.png`));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test.each(pictures.filter(({ sheet }) => sheet === undefined))(
  '$name is as large as it is meant to be',
  ({ name, size, part }) => {
    const { width, height } = part?.size ?? size;
    expect(sizeOf(name)).toEqual([width, height]);
  },
);

test.each(pictures.filter(({ sheet }) => sheet !== undefined))(
  '$name shows what stands in the sheet, and fits',
  ({ name, size }) => {
    const [width, height] = sizeOf(name);
    expect(width).toBeGreaterThan(400);
    expect(width).toBeLessThan(size.width);
    expect(height).toBeGreaterThan(60);
    expect(height).toBeLessThan(size.height);
  },
);

test('docs/sheets.md shows every sheet', () => {
  expect(readFileSync(path.join(project, 'docs/sheets.md'), 'utf8')).toBe(sheetsPage());
});

test('README shows only pictures that are there', () => {
  const shown = [
    ...readFileSync(path.join(project, 'README.md'), 'utf8').matchAll(/docs\/pictures\/([\w-]+)\.png/g),
  ];
  const names = pictures.map(({ name }) => name);
  expect(shown.map(([, name]) => name).filter((name) => !names.includes(String(name)))).toEqual([]);
});
