import { createFakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test } from 'vitest';
import { login } from '../../src/doors/discord/client.ts';
import { posterOf } from '../../src/doors/discord/poster.ts';
import { membershipIn, onServerChange } from '../../src/doors/discord/server-changes.ts';
import type { ServerChange } from '../../src/doors/poster.ts';

const quiet = () => {};
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };

const scene = async () => {
  const discord = await createFakeDiscord();
  onTestFinished(discord.close);
  const client = await login({ token: discord.token, api: discord.url }, log);
  onTestFinished(() => client.destroy());
  const changes: ServerChange[] = [];
  onServerChange(client, (change) => void changes.push(change));
  client.release();
  return { discord, client, changes, home: discord.places.home };
};

test('rights that change, threads that are opened and channels and roles that are deleted are told', async () => {
  const { discord, changes, home } = await scene();
  const { general, thread } = discord.places;
  const last = (change: ServerChange) =>
    discord.waitFor(() => JSON.stringify(changes.at(-1)) === JSON.stringify(change) && changes.splice(0));
  discord.deny(general, ['SendMessages']);
  await last({ kind: 'changed', guild: home.id });
  discord.changeChannel(thread, { archived: true });
  await last({ kind: 'changed', guild: home.id });
  const role = discord.addRole(home, 'Readers');
  discord.changeRole(home, role, ['SendMessages']);
  await last({ kind: 'changed', guild: home.id });
  discord.removeRole(home, role);
  await last({ kind: 'roleDeleted', guild: home.id, role: role.id });
  const channel = discord.addChannel('text', 'channel');
  discord.removeChannel(channel);
  await last({ kind: 'channelDeleted', guild: home.id, channel: channel.id });
});

test('leaving a server is told, and known', async () => {
  const { discord, client, changes } = await scene();
  const other = discord.addGuild('Other');
  await discord.waitFor(() => membershipIn(client)(other.id));
  discord.removeGuild(other);
  await discord.waitFor(() => changes.some(({ kind, guild }) => kind === 'left' && guild === other.id));
  expect(membershipIn(client)(other.id)).toBe(false);
});

test('where the gateway has told that nothing would arrive, nothing is asked of Discord', async () => {
  const { discord, client, changes } = await scene();
  const { general, home } = discord.places;
  expect(changes).toEqual([]);
  discord.deny(general, ['SendMessages']);
  const poster = posterOf(client);
  const answer = { command: 'weekly preview', locale: 'en', mood: 'calm', lead: 'A reading', sources: [] } as const;
  const refused = () =>
    poster.send(general.id, { answer, nonce: 'n' }).then(
      () => undefined,
      (error) => error.failure,
    );
  await discord.waitFor(() => changes.length);
  const before = discord.requests.length;
  expect(await refused()).toEqual({ kind: 'blocked', reason: 'noPermission' });
  expect(discord.requests).toHaveLength(before);
  expect([poster.hasRole(home.id, home.id), poster.hasRole(home.id, '1')]).toEqual([true, false]);
});

test('what is to stand in a channel is pinned there, where the bot may pin', async () => {
  const { discord, client, changes } = await scene();
  const { general, weekly } = discord.places;
  expect(changes).toEqual([]);
  discord.allow(general, ['PinMessages']);
  await discord.waitFor(() => changes.length);
  const poster = posterOf(client);
  const answer = { command: 'board preview', locale: 'en', mood: 'calm', lead: 'A board', sources: [] } as const;
  const [here, there] = [
    await poster.send(general.id, { answer, nonce: 'a', pin: true }),
    await poster.send(weekly.id, { answer, nonce: 'b', pin: true }),
  ];
  await discord.waitFor(() => discord.message({ id: here, channel_id: general.id }).pinned);
  expect(discord.message({ id: there, channel_id: weekly.id }).pinned).toBe(false);
});
