import { createFakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import { createBot } from '../../src/bot.ts';
import { login, openDoor } from '../../src/doors/discord/client.ts';
import { payloads } from '../../src/doors/discord/payload.ts';
import { register } from '../../src/doors/discord/register.ts';
import { onServerChange } from '../../src/doors/discord/server-changes.ts';
import type { ServerChange } from '../../src/doors/poster.ts';
import { bundled } from '../../src/library/bundled.ts';
import { facts, snapshot } from '../world.ts';
import { textOf } from './read.ts';

const quiet = () => {};
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };

test('what is asked and what changes between the login and the opened door is answered and told, once', async () => {
  const discord = await createFakeDiscord();
  onTestFinished(discord.close);
  const access = { token: discord.token, api: discord.url };
  const client = await login(access, log);
  const bot = await createBot({ library: bundled(snapshot), facts, now: () => new Date('2026-10-08T21:00:00Z') });
  await register(client.rest, client.application.id, payloads(bot.commands));
  const changes: ServerChange[] = [];
  const heard: string[] = [];
  client.on('interactionCreate', () => void heard.push('an interaction'));
  const asked = discord.slash('qt');
  const channel = discord.addChannel('text', 'channel');
  discord.removeChannel(channel);
  await discord.waitFor(() => !client.channels.cache.has(channel.id));
  expect(heard).toEqual([]);
  onServerChange(client, (change) => void changes.push(change));
  const door = await openDoor(client, { ...bot, draw: async () => pixel, log }, access);
  onTestFinished(() => door.close());
  expect(textOf((await asked).message)).toMatch(/^\*\*QT is over/);
  expect(heard).toEqual(['an interaction']);
  expect(changes).toEqual([{ kind: 'channelDeleted', guild: discord.places.home.id, channel: channel.id }]);
});
