/** `npm test`: everything that has to hold, in one run: programs, types, lint, format, build, all tests. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { findOrInstallBrowser } from './browser.ts';
import { findOrInstallOffice } from './office.ts';
import { buildAddOn } from './build.ts';
import { helped, runCommand } from './command-line.ts';

const project = path.resolve(import.meta.dirname, '..');

export interface Stage {
  readonly name: string;
  /** Gives an exit code; what it throws is printed and counts as 1. */
  readonly run: () => Promise<number>;
}

/**
 * Runs groups of stages, one group after the other, the stages of a group side by side.
 * Says how long each took and stops after the first group with a failure, whose exit code it gives; 0 if all went well.
 */
export async function runStages(
  groups: readonly (readonly Stage[])[],
  say: (line: string) => void,
): Promise<number> {
  for (const group of groups) {
    say(`${group.map(({ name }) => name).join(', ')} …`);
    const codes = await Promise.all(group.map((stage) => timed(stage, say)));
    const failed = codes.findIndex((code) => code !== 0);
    if (failed < 0) continue;
    say(`\nStopped at ${group[failed]?.name ?? ''}: exit code ${codes[failed] ?? 1}.`);
    return codes[failed] ?? 1;
  }
  return 0;
}

async function timed({ name, run }: Stage, say: (line: string) => void): Promise<number> {
  const start = performance.now();
  const code = await run().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  });
  say(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return code;
}

/** Runs a program of node_modules. Its output is shown as it comes, or else in one piece where it fails. */
function tool(
  program: string,
  args: readonly string[],
  shown: 'as it comes' | 'if it fails',
): Promise<number> {
  const output = shown === 'as it comes' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [path.join(project, 'node_modules', program), ...args], {
    cwd: project,
    stdio: ['ignore', output, output],
  });
  const kept: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => kept.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(kept));
      resolve(code ?? 1);
    });
  });
}

const vitestCounts = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

type Counts = z.infer<typeof vitestCounts>;

/** Runs all tests; gives vitest's exit code and what it counted. */
async function allTests(): Promise<{ code: number; counts: Counts }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'coalition-tests-'));
  const results = path.join(folder, 'results.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
    const code = await tool('vitest/vitest.mjs', ['run', ...reporters], 'as it comes');
    return { code, counts: vitestCounts.parse(JSON.parse(await readFile(results, 'utf8'))) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const help = `npm test: programs, types, lint, format, build, then every test. Stops at the first of them that fails.

A Chrome or Chromium and a LibreOffice are looked for in the usual places, or where CHROME_PATH and SOFFICE_PATH say;
on Debian as root, they are installed where they are missing.
The last line is "N passed, N failed". Exit code 0 means that all of it passed and nothing was skipped.`;

async function testEverything(args: readonly string[]): Promise<void> {
  if (helped(help, args)) return;
  let counts: Counts | undefined;
  const programs: Stage = {
    name: 'Chromium and LibreOffice',
    run: () =>
      Promise.resolve()
        .then(findOrInstallBrowser)
        .then(findOrInstallOffice)
        .then(() => 0),
  };
  const types: Stage = { name: 'types', run: () => tool('typescript7/bin/tsc', ['--build'], 'if it fails') };
  const lint: Stage = {
    name: 'lint',
    run: () => tool('oxlint/bin/oxlint', ['-c', 'lint.config.js'], 'if it fails'),
  };
  const format: Stage = { name: 'format', run: () => tool('oxfmt/bin/oxfmt', ['--check'], 'if it fails') };
  const build: Stage = { name: 'build', run: () => buildAddOn().then(() => 0) };
  const tests: Stage = {
    name: 'tests',
    run: async () => {
      const ran = await allTests();
      counts = ran.counts;
      const skipped = counts.numPendingTests + counts.numTodoTests;
      if (skipped > 0) throw new Error(`${skipped} tests were skipped.`);
      return ran.code;
    },
  };
  const groups = [[programs], [types, lint, format], [build], [tests]];
  process.exitCode = await runStages(groups, console.log);
  if (counts) console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(testEverything);
