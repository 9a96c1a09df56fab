import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What starts many processes, or waits for long, begins first: the short files fill the gaps. */
const FIRST = [
  'test/clock/kill.test.ts',
  'test/clock/deliver.test.ts',
  'test/clock/kill-bot.test.ts',
  'test/clock/production.test.ts',
  'test/charts/memory.test.ts',
  'test/playground/browser.test.ts',
  'test/start.test.ts',
  'test/charts/picture.test.ts',
  'test/library/ledger.test.ts',
  'test/library/kill.test.ts',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = FIRST.indexOf(relative(import.meta.dirname, moduleId));
      return at < 0 ? FIRST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  // Packages of this repository are tested as they are written, not as they were last built.
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Nothing here changes a module: files that share a worker may share what it has loaded.
    isolate: false,
    // Many tests wait for processes of their own; with one worker fewer than cores, the default, two cores run one test at a time.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongFirst },
  },
});
