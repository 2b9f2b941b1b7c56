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
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes at once where nobody else uses the machine; vitest would give a busy one a second.
    expect: { poll: { timeout: 30_000 } },
  },
});
