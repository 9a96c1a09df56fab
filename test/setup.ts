import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, buildFixtures } from '../bin/build.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what child processes keep; gone when all tests are done. */
    scratch: string;
  }
}

const fixtures = join(import.meta.dirname, 'fixtures');

/** Tests of real processes run what visitors run: the built program. */
export default async ({ provide }: TestProject) => {
  await build();
  await buildFixtures(
    readdirSync(fixtures)
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => join(fixtures, file)),
  );
  const scratch = mkdtempSync(join(tmpdir(), 'reservoir-test-'));
  provide('scratch', scratch);
  return () => rmSync(scratch, { recursive: true, force: true });
};
