import { expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.ts';
import { startBot } from '../process.ts';

const acknowledged = ({ requests }: StandIn) => requests.filter(({ path }) => path.endsWith('/callback')).length;

test('told to stop, the bot finishes the answers people are waiting for and ends cleanly', async () => {
  const standIn = await createStandIn();
  const bot = await startBot(standIn);
  const asked = ['3m', '1y'];
  const waiting = Promise.all(asked.map((range) => standIn.slash('reserves', { range })));
  await standIn.until(() => acknowledged(standIn) === asked.length);
  expect(await bot.stop()).toBe(0);
  for (const { message, files } of await waiting) {
    expect(message.embeds[0]!.description).toContain('$2.88 tn');
    expect(files).toHaveLength(1);
  }
  expect(bot.output.out).not.toMatch(/"level":50/);
  expect(standIn.problems).toEqual([]);
  await standIn.close();
});

test('told to stop, the bot does not wait for a Discord that has stopped answering', async () => {
  const standIn = await createStandIn();
  const bot = await startBot(standIn);
  const stuck = standIn.fault({ hang: 'before' }, { method: 'PATCH' });
  const ended: string[] = [];
  const asked = standIn.slash('reserves').catch(() => ended.push('the asker gave up'));
  await standIn.until(() => stuck.hits() > 0);
  expect(await bot.stop().finally(() => ended.push('the bot ended'))).toBe(0);
  expect(ended).toEqual(['the bot ended']);
  await standIn.close();
  await asked;
});
