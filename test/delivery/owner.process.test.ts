import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { isAbandoned, thisProcess } from '../../src/delivery/owner.ts';

const held = (owner: string) => ({ owner, until: 0 });
const [numbering] = thisProcess().split('/');

test('work is left behind by a process of this machine that has ended, and by one that had our number before us', () => {
  const self = thisProcess();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  expect(isAbandoned(held(`${numbering}/${pid}/x`), self)).toBe(true);
  expect(isAbandoned(held(`${numbering}/${process.pid}/x`), self)).toBe(true);
  expect(isAbandoned(held(self), self)).toBe(false);
  expect(isAbandoned(held(`${numbering}/${process.ppid}/x`), self)).toBe(false);
});

test('of a process on another machine, or in another container with the same name and number, nobody knows', () => {
  expect(isAbandoned(held(`elsewhere/${process.pid}/x`), thisProcess())).toBe(false);
});

test('no two processes have one name', () => {
  expect(new Set(Array.from({ length: 100 }, thisProcess)).size).toBe(100);
});
