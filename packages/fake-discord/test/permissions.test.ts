import type { TextChannel } from 'discord.js';
import { expect, test } from 'vitest';
import { errorOf, login, openDiscord } from './client.ts';

test('the client follows what it may do as roles, overwrites and threads change', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  const { home, general, thread } = discord.places;
  const channel = () => client.channels.cache.get(general.id) as TextChannel;
  const may = () => channel().permissionsFor(client.user)?.has('AttachFiles') === true;
  const everyone = home.roles.get(home.id)!;
  expect(may()).toBe(true);
  discord.changeRole(home, everyone, ['ViewChannel', 'SendMessages']);
  await discord.waitFor(() => !may());
  const posters = discord.addRole(home, 'Posters', ['AttachFiles']);
  discord.setRole(home, discord.state.bot, posters);
  await discord.waitFor(may);
  discord.deny(general, ['AttachFiles'], posters);
  await discord.waitFor(() => !may());
  discord.allow(general, ['AttachFiles'], posters);
  await discord.waitFor(may);
  discord.removeRole(home, posters);
  await discord.waitFor(() => !may());
  expect(client.guilds.cache.get(home.id)?.roles.cache.has(posters.id)).toBe(false);
  discord.changeChannel(thread, { archived: true, locked: true });
  await discord.waitFor(() => {
    const seen = client.channels.cache.get(thread.id);
    return seen?.isThread() && seen.archived && seen.locked;
  });
});

test('a server that is joined is told with its channels, and its system channel when it has one', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  const guild = discord.addGuild('Second');
  const lobby = discord.addChannel('text', 'lobby', { guild });
  discord.changeGuild(guild, { name: 'Renamed', systemChannel: lobby });
  const seen = () => client.guilds.cache.get(guild.id);
  await discord.waitFor(() => seen()?.systemChannelId === lobby.id && seen()?.name === 'Renamed');
  expect(seen()?.systemChannel?.name).toBe('lobby');
  const again = await login(discord);
  expect(again.guilds.cache.get(guild.id)?.systemChannel?.name).toBe('lobby');
});

test('a server in an outage is gone for a while, and comes back with all it had', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  const { home, general } = discord.places;
  const post = () => client.rest.post(`/channels/${general.id}/messages`, { body: { content: 'a' } });
  discord.setAvailable(home, false);
  await discord.waitFor(() => client.guilds.cache.get(home.id)?.available === false);
  expect((await errorOf(post())).code).toBe(50001);
  discord.setAvailable(home, true);
  await discord.waitFor(() => client.guilds.cache.get(home.id)?.available);
  await post();
  expect(discord.messages()).toHaveLength(1);
});

test('a bot leaves a server by itself', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  const { home } = discord.places;
  await client.guilds.cache.get(home.id)!.leave();
  await discord.waitFor(() => !client.guilds.cache.has(home.id));
  expect(discord.state.guilds.has(home.id)).toBe(false);
});
