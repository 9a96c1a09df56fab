import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Lease } from '../storage/lease.ts';

/** Who this process is to others on the same store. */
export const thisProcess = (): string => `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`;

/** Whether work in hand was left by a process of this machine that is no more, so that nobody need wait for its time to run out. */
export const isAbandoned = ({ owner }: Lease, self: string): boolean => {
  const [[host, pid], [ownHost, ownPid]] = [owner.split('/'), self.split('/')];
  if (host !== ownHost || owner === self) return false;
  return pid === ownPid || !isAlive(Number(pid));
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'ESRCH';
  }
};
