import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openScene, type RunningBot, residentMb, startBot, timed } from './bots.ts';
import { type Measured, tableOf } from './result.ts';

/** As many questions at once as a busy server asks. */
const AT_ONCE = 10;

/** Asks questions, some at once, until all are answered. */
const askAll = async (bot: RunningBot, all: readonly Readonly<Record<string, string>>[]): Promise<void> => {
  const left = [...all];
  const lane = async () => {
    for (let args = left.pop(); args; args = left.pop()) await timed(bot, args);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
};

const dayAfter = (i: number): string => new Date(Date.UTC(2016, 0, 6 + i)).toISOString().slice(0, 10);

/** What a hundred thousand servers cost a client set up as the bot's is (MB), in a process of its own. */
const guildsMb = (): number => {
  const out = execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'guilds.js')]);
  return (JSON.parse(String(out)) as { mb: number }).mb;
};

/** What the bot holds: at rest, after a thousand commands that were asked before, and after a thousand charts of their own. */
export const measure = async (): Promise<readonly Measured[]> => {
  const { dir, close } = await openScene();
  try {
    const bot = await startBot('ours', dir);
    const mb = (what: string, target?: string): Measured => ({
      ...{ what, unit: 'MB', value: residentMb(bot.child) },
      ...(target && { target }),
    });
    const rest = mb('memory at rest');
    await askAll(
      bot,
      Array.from({ length: 1000 }, (_, i) => ({ range: ['3m', '1y', '3y', '5y', 'max'][i % 5]! })),
    );
    const asked = mb('memory after 1,000 commands', '≤ 300 MB');
    await askAll(
      bot,
      Array.from({ length: 2000 }, (_, i) => ({ date: dayAfter(i) })),
    );
    const drawn = mb('memory after 2,000 charts more, each another');
    await bot.stop();
    const servers = 'and 100,000 servers of 50 shards, 12 channels and 8 roles each';
    return [rest, asked, drawn, { what: servers, unit: 'MB', value: guildsMb() }];
  } finally {
    close();
  }
};

/** `npm run bench -- memory` */
export const bench = async (): Promise<void> => console.log(tableOf(await measure()));
