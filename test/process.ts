import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import type { FakeDiscord } from 'fake-discord';
import { expect, inject } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Where children keep what they keep, each test file's apart. */
const dataDir = () => join(inject('scratch'), basename(expect.getState().testPath ?? 'bot'));

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Minds a child until it ends: a run of the tests that is broken off leaves no bot behind. */
export const mind = (child: ChildProcess): Promise<number | null> => {
  running.add(child);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
};

/** Ends what a file of tests started and did not stop: a test that failed on the way leaves nothing behind. */
export const endRunning = async (): Promise<void> => {
  const left = [...running];
  await Promise.all(
    left.map((child) => {
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      return closed;
    }),
  );
};

/** A program of the project that ran to its end. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Settings for a child: the machine's own, without any of the bot's, and nothing that reaches outside this machine. */
export const settings = (given: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const { PATH, HOME, TMPDIR } = process.env;
  return {
    PATH,
    HOME,
    TMPDIR,
    LOG_LEVEL: 'info',
    DISCORD_TOKEN: '',
    GUILD_ID: '',
    REFRESH: 'off',
    STORE_URL: '',
    DATA_DIR: dataDir(),
    ...given,
  } as NodeJS.ProcessEnv;
};

/** Runs a built program (`src/cli`) to its end. */
export const run = (
  program: string,
  args: readonly string[] = [],
  given: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist', `${program}.js`), ...args], {
      cwd: root,
      env: settings(given),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = collect(child);
    child.once('error', reject);
    mind(child).then((code) => resolve({ code, ...output }));
  });

const collect = (child: ChildProcess) => {
  const output = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.err += text;
  });
  return output;
};

/** The bot as it runs in production, in a process of its own. */
export type Running = {
  readonly child: ChildProcess;
  readonly output: { out: string; err: string };
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

/** Starts the built bot against a fake Discord; ready once it has said that it is at your service. */
export const startBot = async (
  discord: FakeDiscord,
  given: Readonly<Record<string, string>> = {},
): Promise<Running> => {
  const env = settings({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, ...given });
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'main.js')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  const ended = mind(child);
  const ready = new Promise<void>((resolve) => {
    child.stdout!.on('data', () => output.out.includes('at your service') && resolve());
  });
  const early = ended.then((code) => {
    throw new Error(`the bot ended with ${code} before it was ready:\n${output.out}${output.err}`);
  });
  await Promise.race([ready, early]);
  early.catch(() => {});
  return {
    child,
    output,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
};
