/** How `npm test` goes from stage to stage. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runStages, type Stage } from '../../build/test.ts';

const stage = (name: string, run: () => number = () => 0): Stage => ({
  name,
  run: () => Promise.resolve().then(run),
});

/** Runs stages; gives the exit code and what was said, with every duration as `0 s`. */
async function runOf(groups: Stage[][]): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  const code = await runStages(groups, (line) => said.push(line.replace(/\(\d+\.\d s\)/, '(0 s)')));
  return { code, said };
}

test('says how long each stage took', async () => {
  expect(await runOf([[stage('types'), stage('lint')], [stage('tests')]])).toEqual({
    code: 0,
    said: ['types, lint …', '✓ types (0 s)', '✓ lint (0 s)', 'tests …', '✓ tests (0 s)'],
  });
});

test('stops at the first stage that fails, with its name and exit code', async () => {
  expect(await runOf([[stage('types', () => 2), stage('lint')], [stage('tests')]])).toEqual({
    code: 2,
    said: ['types, lint …', '✗ types (0 s)', '✓ lint (0 s)', '\nStopped at types: exit code 2.'],
  });
});

test('what a stage throws is its reason', async () => {
  const browser = stage('browser', () => {
    throw new Error('No Chrome or Chromium was found.');
  });
  expect(await runOf([[browser], [stage('tests')]])).toEqual({
    code: 1,
    said: [
      'browser …',
      'No Chrome or Chromium was found.',
      '✗ browser (0 s)',
      '\nStopped at browser: exit code 1.',
    ],
  });
});

test('--help says what the exit code means', () => {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const command = path.resolve(import.meta.dirname, '../../build/test.ts');
  expect(execFileSync(process.execPath, [tsx, command, '--help'], { encoding: 'utf8' })).toContain(
    'Exit code 0 means',
  );
});
