import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawingVersion, drawingVersionOf } from '../../src/charts/drawing-version.ts';
import { createRenderer } from '../../src/charts/renderer.ts';
import { root } from '../world.ts';
import { lineChart } from './sample.ts';

const copy = mkdtempSync(join(tmpdir(), 'drawing-'));
afterAll(() => rmSync(copy, { recursive: true }));
const charts = join(copy, 'charts');
for (const folder of ['charts', 'words', 'values', 'series'])
  cpSync(join(root, 'src', folder), join(copy, folder), { recursive: true });

test('the same code has the same drawing version, wherever it lies', () => {
  expect(drawingVersionOf(charts)).toBe(drawingVersion());
});

test.each([
  'charts/theme.ts',
  'charts/plugins/bands.ts',
  'words/numbers.ts',
])('a change in %s makes another drawing version', (file) => {
  const before = drawingVersionOf(charts);
  writeFileSync(join(copy, file), '\n// changed\n', { flag: 'a' });
  expect(drawingVersionOf(charts)).not.toBe(before);
});

test('another library, or another release, makes another drawing version', () => {
  const manifest = join(copy, 'package.json');
  writeFileSync(manifest, '{ "version": "0.2.0" }');
  expect(drawingVersionOf(charts, manifest)).not.toBe(drawingVersionOf(charts));
});

test('a picture is shared under the version that drew it', async () => {
  const held = new Map<string, Buffer>();
  const shared = {
    get: async (key: string) => held.get(key),
    set: (key: string, png: Buffer) => void held.set(key, png),
    close: async () => {},
  };
  const paint = async () => ({ png: Buffer.alloc(10), width: 1, height: 1 });
  await createRenderer({ paint, shared }).draw(lineChart(), 'en');
  expect([...held.keys()]).toEqual([expect.stringContaining(`picture:${drawingVersion()}:`)]);
});
