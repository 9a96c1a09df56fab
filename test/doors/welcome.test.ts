import { Events } from 'discord.js';
import { createFakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import { login, openDoor } from '../../src/doors/discord/client.ts';
import { ask, commands } from '../world.ts';
import { textOf } from './read.ts';

const quiet = () => {};
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };

test('a new server is welcomed once in its system channel, with the two steps a moderator takes', async () => {
  const discord = await createFakeDiscord();
  onTestFinished(discord.close);
  const claimed = new Set<string>();
  const claim = async (id: string) => !claimed.has(id) && Boolean(claimed.add(id));
  const parts = { commands, ask, log, claim, suggest: () => [], draw: async () => pixel };
  const access = { token: discord.token, api: discord.url };
  const client = await login(access, parts.log);
  const door = await openDoor(client, parts, access);
  onTestFinished(() => door.close());
  const { general, home } = discord.places;
  discord.changeGuild(home, { systemChannel: general });
  const guild = client.guilds.cache.get(home.id)!;
  await discord.waitFor(() => guild.systemChannelId === general.id);
  expect(discord.messages(), 'a server it was in already').toEqual([]);

  client.emit(Events.GuildCreate, guild);
  client.emit(Events.GuildCreate, guild);
  await discord.waitFor(() => discord.messages().length > 0);
  const text = textOf(discord.messages()[0]!);
  for (const name of ['reserves', 'help', 'weekly on', 'settings']) expect(text).toMatch(new RegExp(`</${name}:\\d+>`));
  await discord.slash('help');
  expect(discord.messages()).toHaveLength(2);
  expect(discord.problems).toEqual([]);
});
