import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { isAbandoned, thisProcess } from '../../src/delivery/owner.ts';

const held = (owner: string) => ({ owner, until: 0 });

test('work is left behind by a process of this machine that has ended, and by one that had our number before us', () => {
  const self = thisProcess();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  expect(isAbandoned(held(`${hostname()}/${pid}/x`), self)).toBe(true);
  expect(isAbandoned(held(`${hostname()}/${process.pid}/x`), self)).toBe(true);
  expect(isAbandoned(held(self), self)).toBe(false);
  expect(isAbandoned(held(`${hostname()}/${process.ppid}/x`), self)).toBe(false);
});

test('of a process on another machine nobody knows', () => {
  expect(isAbandoned(held('elsewhere/1/x'), thisProcess())).toBe(false);
});
