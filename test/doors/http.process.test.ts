import { createFakeDiscord, readMessage } from 'fake-discord';
import { expect, test } from 'vitest';
import { startBot } from '../process.ts';
import { textOf } from './read.ts';

test('the whole bot, started with HTTP_PORT and no gateway, answers what Discord posts, with a picture', async () => {
  const discord = await createFakeDiscord();
  const bot = await startBot(discord, { HTTP_PORT: '0' });
  const address = () => /"url":"(http:[^"]+)","msg":"interactions over HTTP"/.exec(bot.output.out)?.[1];
  await expect.poll(address, { timeout: 10_000 }).toBeDefined();
  await discord.setEndpoint(address()!);
  const { message } = await discord.slash('reserves');
  expect(textOf(message)).toContain('$2.88 tn');
  expect(readMessage(message).pictures).toHaveLength(1);
  expect(await bot.stop()).toBe(0);
  expect(bot.output.out).not.toMatch(/"level":50/);
  await discord.close();
}, 60_000);
