import { createFakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test, vi } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import { login, openDoor } from '../../src/doors/discord/client.ts';
import { ask, commands } from '../world.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

test('in a second that does not end, more are answered than a bot may otherwise make requests', async () => {
  const discord = await createFakeDiscord({ answerWithin: 30_000 });
  onTestFinished(discord.close);
  const access = { token: discord.token, api: discord.url };
  const parts = { commands, suggest: () => [], draw: async () => pixel, log: silent, ask };
  const door = await openDoor(await login(access, silent), parts, access);
  onTestFinished(() => door.close());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  onTestFinished(() => void vi.useRealTimers());
  // Discord counts no answer to an interaction among a bot's 50 requests a second.
  const replies = await Promise.all(Array.from({ length: 60 }, () => discord.slash('help')));
  expect(replies).toHaveLength(60);
});
