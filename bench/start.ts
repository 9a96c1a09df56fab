import { openScene, startBot } from './bots.ts';
import { type Measured, median, tableOf } from './result.ts';

const ROUNDS = 7;

/** From `node` to the gateway's READY, ours and a bare bot in turns. */
export const measure = async (): Promise<readonly Measured[]> => {
  const { dir, close } = await openScene();
  try {
    const taken = { ours: [] as number[], bare: [] as number[] };
    for (let round = -1; round < ROUNDS; round++)
      for (const kind of ['ours', 'bare'] as const) {
        const bot = await startBot(kind, dir);
        if (round >= 0) taken[kind].push(bot.readyMs);
        await bot.stop();
      }
    return [
      {
        ...{ what: 'from start to READY', unit: 'ms', target: '≤ 1.2×', value: median(taken.ours) },
        beside: { what: 'a bare bot', value: median(taken.bare) },
      },
    ];
  } finally {
    close();
  }
};

/** `npm run bench -- start` */
export const bench = async (): Promise<void> => console.log(tableOf(await measure()));
