import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFakeDiscord, type FakeDiscord } from 'fake-discord';
import { root } from '../src/bundle/root.ts';
import { createRenderer } from '../src/charts/renderer.ts';
import { sampleOf } from './samples.ts';

const dist = join(root, 'dist');

/** A bot in a process of its own, at a Discord of its own. */
export type RunningBot = {
  readonly discord: FakeDiscord;
  readonly child: ChildProcess;
  /** From its start to the moment the gateway had let it in (ms). */
  readonly readyMs: number;
  stop(): Promise<void>;
};

/** Ours, or the least that discord.js needs. */
export type BotKind = 'ours' | 'bare';

const PROGRAMS: Readonly<Record<BotKind, string>> = {
  ours: join(dist, 'src', 'main.js'),
  bare: join(dist, 'bench', 'bare-bot.js'),
};

/** A picture such as the bot sends, for the bot that sends a fixed one; and a folder for all they keep. */
export const openScene = async () => {
  const dir = mkdtempSync(join(tmpdir(), 'reservoir-bench-'));
  const drawer = createRenderer({ workers: 1 });
  const { png } = await drawer.draw(sampleOf('two-axes-max').chart('en'), 'en', 'dark');
  await drawer.close();
  writeFileSync(join(dir, 'chart.png'), png);
  return { dir, close: () => rmSync(dir, { recursive: true, force: true }) };
};

/** What the container and the unit set too: pictures that were sent go back to the system, and are looked for often. */
const SMALL = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '131072',
  NODE_OPTIONS: '--max-semi-space-size=2',
};

/** Waits until a process has said something; it may go on saying things, which nobody reads. */
const heard = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve) => child.stdout!.on('data', (chunk) => String(chunk).includes(words) && resolve()));

/** Starts a bot with these settings beside its usual ones; resolves once it answers. */
export const startBot = async (
  kind: BotKind,
  dir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningBot> => {
  const discord = await createFakeDiscord();
  const ready = new Promise<number>((resolve) => {
    discord.on((event) => event.kind === 'dispatched' && event.name === 'READY' && resolve(performance.now()));
  });
  const { PATH, HOME, TMPDIR } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, [PROGRAMS[kind]], {
    env: {
      ...{
        PATH,
        HOME,
        TMPDIR,
        LOG_LEVEL: 'info',
        REFRESH: 'off',
        ...SMALL,
        PICTURE: join(dir, 'chart.png'),
      },
      ...{ DATA_DIR: join(dir, `${kind}-${Math.random()}`) },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url },
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const readyMs = (await ready) - started;
  await heard(child, 'at your service');
  return {
    ...{ discord, child, readyMs },
    async stop() {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
      await discord.close();
    },
  };
};

/** How much memory a process has in use (MB), as the system counts it. */
export const residentMb = ({ pid }: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

/** How long a process has had the processor (s), as the system counts it. */
export const processorSeconds = ({ pid }: ChildProcess): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The program's name, in brackets, may hold spaces; what it took itself and what the system did for it are 12th and 13th after it.
  const after = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(after[11]) + Number(after[12])) / TICKS_A_SECOND;
};
const TICKS_A_SECOND = 100;

/** How long until a question was acknowledged, and until its whole answer was there (ms); not a number where it never was. */
export type Times = {
  readonly ack: number;
  readonly answer: number;
  /** It was told to ask again later: that is an acknowledgement, and no answer. */
  readonly crowded?: boolean;
};

/** Asks one question and times when its acknowledgement and its picture reach Discord; how long that examines them is not the bot's. */
export const timed = async (
  { discord }: Pick<RunningBot, 'discord'>,
  args: Readonly<Record<string, string>> = {},
): Promise<Times> => {
  const started = performance.now();
  let [id, token, ack, answer] = ['', '', Number.NaN, Number.NaN];
  const off = discord.on((event) => {
    if (event.kind === 'asked' && !id) ({ id, token } = event.interaction);
    if (event.kind !== 'request' || !id) return;
    const { path, files } = event.request;
    if (path.includes(`/${id}/`)) ack ||= performance.now() - started;
    if (path.includes(token) && files.length > 0) answer ||= performance.now() - started;
  });
  try {
    const { files } = await discord.slash('reserves', args);
    return { ack, answer, crowded: files.length === 0 };
  } catch {
    // Discord waits three seconds for an acknowledgement.
    return { ack, answer: Number.NaN };
  } finally {
    off();
  }
};
