import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/bundle/root.ts';
import { createLibrary } from '../../src/library/library.ts';
import { openStore } from '../../src/storage/store.ts';
import { day } from '../../src/values/day.ts';
import { each, latest, on, size } from '../../src/values/points.ts';
import { releases, snapshotOf } from '../library/world.ts';

const START = day('1990-01-03');

test('ten kills in the middle of writing figures: what was kept is whole, and all of it is there', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'reservoir-kill-'));
  const acknowledged = new Set<number>();
  for (let kill = 0; kill < 10; kill++) {
    const child = spawn(process.execPath, [join(root, 'dist/test/fixtures/library-writer.js'), dir, String(START)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let [text, lines] = ['', 0];
    const stop = 1 + Math.floor(Math.random() * 40);
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk;
      lines += chunk.filter((byte) => byte === 10).length;
      if (lines >= stop) child.kill('SIGKILL');
    });
    const [, signal] = await once(child, 'close');
    expect(signal).toBe('SIGKILL');
    for (const line of text.split('\n').slice(0, -1)) acknowledged.add(Number(line));

    const said: string[] = [];
    const store = await openStore({ dir, warn: (sentence) => said.push(sentence) });
    const library = createLibrary({ snapshot: snapshotOf([]), store, releases, warn: (text_) => said.push(text_) });
    await library.load();
    const { points } = library.known('reservesWednesday');
    for (const at of acknowledged) expect(on(points, at)).toEqual({ day: at, value: 2.9e12 + (at % 9) * 1e9 });
    for (const { day: at, value } of each(points)) expect(value).toBe(2.9e12 + (at % 9) * 1e9);
    // At most the one figure that was being written when the kill came is there without having been acknowledged.
    expect(size(points) - acknowledged.size).toBeLessThanOrEqual(kill + 1);
    expect(latest(points)!.day).toBe(START + 7 * (size(points) - 1));
    expect(said).toEqual([]);
    await store.close();
  }
  rmSync(dir, { recursive: true, force: true });
}, 120_000);
