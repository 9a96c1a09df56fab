import { createFakeDiscord, type FakeDiscord } from 'fake-discord';
import { expect, test } from 'vitest';
import { startBot } from '../process.ts';
import { textOf } from './read.ts';

const acknowledged = ({ requests }: FakeDiscord) => requests.filter(({ path }) => path.endsWith('/callback')).length;

test('told to stop, the bot finishes the answers people are waiting for and ends cleanly', async () => {
  const discord = await createFakeDiscord();
  const bot = await startBot(discord);
  const asked = ['3m', '1y'];
  const waiting = Promise.all(asked.map((range) => discord.slash('reserves', { range })));
  await discord.waitFor(() => acknowledged(discord) === asked.length);
  expect(await bot.stop()).toBe(0);
  for (const { message, files } of await waiting) {
    expect(textOf(message)).toContain('$2.88 tn');
    expect(files).toHaveLength(1);
  }
  expect(bot.output.out).not.toMatch(/"level":50/);
  expect(discord.problems).toEqual([]);
  await discord.close();
});

test('told to stop, the bot does not wait for a Discord that has stopped answering', async () => {
  const discord = await createFakeDiscord();
  const bot = await startBot(discord);
  const stuck = discord.fault({ hang: 'before' }, { method: 'PATCH' });
  const ended: string[] = [];
  const asked = discord.slash('reserves').catch(() => ended.push('the asker gave up'));
  await discord.waitFor(() => stuck.hits() > 0);
  expect(await bot.stop().finally(() => ended.push('the bot ended'))).toBe(0);
  expect(ended).toEqual(['the bot ended']);
  await discord.close();
  await asked;
});
