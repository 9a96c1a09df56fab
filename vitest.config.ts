import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Many tests wait for processes of their own; with one worker fewer than cores, the default, two cores run one test at a time.
    maxWorkers: availableParallelism() + 1,
  },
});
