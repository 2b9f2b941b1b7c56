/** What clasp would push: the built files and the manifest, and nothing else. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtFiles } from '../../build/build.ts';

const project = path.resolve(import.meta.dirname, '../..');
const clasp = path.join(project, 'node_modules/@google/clasp/build/src/index.js');

/** `npx clasp show-file-status --json` in a folder; needs neither a login nor a network. */
function fileStatus(folder: string): { filesToPush: string[]; untrackedFiles: string[] } {
  const output = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return JSON.parse(output) as { filesToPush: string[]; untrackedFiles: string[] };
}

test('clasp lists exactly the built files and the manifest', () => {
  const { filesToPush, untrackedFiles } = fileStatus(project);
  expect(filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/appsscript.json',
    'dist/map-en.html',
    'dist/map-es.html',
    'dist/sidebar-en.html',
    'dist/sidebar-es.html',
    'dist/templates.html',
  ]);
  expect(filesToPush).toEqual(
    readdirSync(path.join(project, 'dist'))
      .map((name) => `dist/${name}`)
      .sort(),
  );
  expect(untrackedFiles).toEqual([]);
});

test('a stray file in dist/ is not pushed', () => {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'coalition-clasp-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['dist', '.clasp.json', '.claspignore']) {
    cpSync(path.join(project, name), path.join(folder, name), { recursive: true });
  }
  writeFileSync(path.join(folder, 'dist/notes.js'), '');
  const { filesToPush, untrackedFiles } = fileStatus(folder);
  expect(filesToPush).toHaveLength(builtFiles.length);
  expect(untrackedFiles).toEqual(['dist/notes.js']);
});
