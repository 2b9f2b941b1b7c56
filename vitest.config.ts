import os from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // One more than there are cores, because tests in a browser wait a third of their time.
    maxWorkers: os.availableParallelism() + 1,
    // Files share what they import: nothing keeps state there but workbooks that were made once, which each test copies.
    isolate: false,
    // Most of what tests make is thrown away at once, each run's global with all its functions included. So there is
    // room for much of it, it is thrown away as a whole (a collection of young objects alone keeps what is referred to
    // from old ones, dead or not), and fewer functions are optimized that will not run again.
    execArgv: [
      '--min-semi-space-size=256',
      '--max-semi-space-size=256',
      '--gc-global',
      '--interrupt-budget=1000000',
    ],
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/build-first.ts'],
    // What is waited for comes soon where nobody else uses the machine; a busy one gets its time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
