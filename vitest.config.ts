import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';

/** What starts processes, a browser or a database stands apart: the rest answers in seconds while one works. */
const PROCESS = ['test/**/*.process.test.ts', 'packages/*/test/**/*.process.test.ts'];

// Most code of a test runs a few times: V8 would spend a fifth of the run on optimising what is not run again. Its default is 135168.
setFlagsFromString('--interrupt-budget=500000');
// And young objects were collected every 50 ms, by threads that the tests would have had: with twice the room (MB) half as often, for a tenth less work in all.
for (const bound of ['min', 'max']) setFlagsFromString(`--${bound}-semi-space-size=32`);

const shared = {
  testTimeout: 30_000,
  hookTimeout: 30_000,
  // Nothing here changes a module: files that share a worker may share what it has loaded.
  isolate: false,
};

export default defineConfig({
  test: {
    // Many tests wait for processes of their own; with one worker fewer than cores, the default, two cores run one test at a time.
    // Those that start none wait side by side: `test:unit` has one a core, since each more imports and compiles all of it once more.
    maxWorkers: availableParallelism() + 1,
    // Modules as they were compiled are kept in node_modules, by their content: the next run starts in half the time.
    experimental: { fsModuleCache: true },
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          // A thread starts and imports for two thirds of what a process costs.
          pool: 'threads',
          include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...PROCESS],
        },
      },
      {
        test: {
          ...shared,
          name: 'process',
          include: PROCESS,
          globalSetup: ['test/setup.ts'],
          setupFiles: ['test/end-running.ts'],
        },
      },
    ],
  },
});
