import { createFakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import type { Ask } from '../../src/ask/ask.ts';
import { login, openDoor } from '../../src/doors/discord/client.ts';
import { ask, commands } from '../world.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

test('of many who ask at once some are answered, the rest are told to ask again, and all are answered after that', async () => {
  const discord = await createFakeDiscord({ ackWithin: 30_000, answerWithin: 30_000 });
  onTestFinished(discord.close);
  const access = { token: discord.token, api: discord.url };
  // Nobody has a first word before all have asked.
  let go = () => {};
  const all = new Promise<void>((resolve) => {
    go = resolve;
  });
  const slow: Ask = async (asked) => {
    await all;
    return ask(asked);
  };
  const parts = { commands, suggest: () => [], draw: async () => pixel, log: silent, ask: slow };
  const door = await openDoor(await login(access, silent), parts, access);
  onTestFinished(() => door.close());
  const asked = Array.from({ length: 300 }, () =>
    // Those who are told so at once come first.
    discord.slash('help').finally(go),
  );
  const replies = await Promise.all(asked);
  const texts = replies.map(({ message }) => JSON.stringify(message.components));
  const told = texts.filter((text) => text.includes('ask again in a minute'));
  expect(told.length).toBe(50);
  expect(JSON.stringify((await discord.slash('help')).message.components)).not.toContain('ask again in a minute');
});
