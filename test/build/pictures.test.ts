/** The pictures of README and docs/ are those that `npm run pictures` takes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pictures } from '../../build/pictures.ts';

const project = path.resolve(import.meta.dirname, '../..');
const folder = path.join(project, 'docs/pictures');

test('the folder holds them all and no others', () => {
  expect(readdirSync(folder).sort()).toEqual(pictures.map(({ name }) => `${name}.png`).sort());
});

test.each(pictures)('$name is as large as it is meant to be', ({ name, size, part }) => {
  const png = readFileSync(path.join(folder, `${name}.png`));
  const { width, height } = part?.size ?? size;
  // A PNG's header: its size stands behind the signature and the name of the first chunk.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
});

test('README shows only pictures that are there', () => {
  const shown = [
    ...readFileSync(path.join(project, 'README.md'), 'utf8').matchAll(/docs\/pictures\/([\w-]+)\.png/g),
  ];
  const names = pictures.map(({ name }) => name);
  expect(shown.map(([, name]) => name).filter((name) => !names.includes(String(name)))).toEqual([]);
});
