import { spawn } from 'node:child_process';

/** The program that opens an address on this kind of machine, and what comes before the address. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the visitor's browser; says whether there was a program to ask, and never fails. */
export const openBrowser = (
  url: string,
  [program, ...before]: readonly [string, ...string[]] = OPENERS[process.platform] ?? ['xdg-open'],
): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(program, [...before, url], { stdio: 'ignore', detached: true });
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
    child.unref();
  });
