import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lastChange } from '../bin/build.js';

test('a source that was changed, added or taken away is newer than a build before it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reservoir-sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const inner = join(folder, 'weekly');
  mkdirSync(inner);
  const [one, other] = [join(inner, 'on.ts'), join(inner, 'off.ts')];
  for (const file of [one, other]) writeFileSync(file, '');
  const old = new Date('2026-01-01T00:00:00Z');
  const rest = () => {
    for (const each of [one, inner, folder]) utimesSync(each, old, old);
  };
  utimesSync(other, old, old);
  rest();
  expect(lastChange([folder])).toBe(old.getTime());
  writeFileSync(one, '// changed');
  expect(lastChange([folder]), 'changed').toBeGreaterThan(old.getTime());
  rest();
  rmSync(other);
  expect(lastChange([folder]), 'taken away').toBeGreaterThan(old.getTime());
  rest();
  writeFileSync(other, '');
  expect(lastChange([folder]), 'added').toBeGreaterThan(old.getTime());
});
