import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import type { Lease } from '../storage/lease.ts';

/** Who this process is to others on the same store: where its number counts, its number, and what nobody else has. */
export const thisProcess = (): string => `${numbering()}/${process.pid}/${randomUUID()}`;

/**
 * Whether work in hand was left by a process that is no more, so that nobody need wait for its time to run out. Only a
 * process whose number means the same here can be looked for: this start of this machine, this container.
 */
export const isAbandoned = ({ owner }: Lease, self: string): boolean => {
  const [[space, pid], [ownSpace, ownPid]] = [owner.split('/'), self.split('/')];
  if (space !== ownSpace || owner === self) return false;
  return pid === ownPid || !isAlive(Number(pid));
};

/** Where process numbers are unique: the machine since it was started, and the container; a name of its own where that cannot be told. */
const numbering = (): string => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}-${/\d+/.exec(readlinkSync('/proc/self/ns/pid'))![0]}`;
  } catch {
    return randomUUID();
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ESRCH';
  }
};
