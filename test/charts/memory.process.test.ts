import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

test('memory stays flat over 2,000 charts, measured so that a leak of 50 KB a chart is seen', {
  timeout: 300_000,
}, async () => {
  const loop = join(root, 'dist/test/fixtures/drawing-loop.js');
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', loop, '2000']);
  const { clean, leaking } = JSON.parse(stdout) as { clean: number; leaking: number };
  expect(leaking).toBeGreaterThan(35_000);
  expect(clean).toBeLessThan(25_000);
});
