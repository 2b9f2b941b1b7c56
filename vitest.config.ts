import os from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // As many as there are cores; vitest would leave one of two idle.
    maxWorkers: os.availableParallelism(),
    // Files share what they import: nothing keeps state there but workbooks that were made once, which each test copies.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/build-first.ts'],
    // What is waited for comes soon where nobody else uses the machine; a busy one gets its time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
