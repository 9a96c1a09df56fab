import { type APIMessage, ChannelType, type GuildTextBasedChannel, type TextChannel } from 'discord.js';
import { expect, test } from 'vitest';
import type { FakeDiscord } from '../src/index.ts';
import { errorOf, login, openDiscord, pixel, restOf } from './client.ts';

const at = (channel: { id: string }) => `/channels/${channel.id}/messages` as const;
const sent = async (discord: FakeDiscord, channel: { id: string }, body: object): Promise<APIMessage> =>
  (await restOf(discord).post(at(channel), { body })) as APIMessage;

test('the bot posts, edits, answers, reads back and deletes messages', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  const channel = client.channels.cache.get(discord.places.general.id) as TextChannel;
  const post = await channel.send({
    content: 'one',
    files: [{ attachment: pixel, name: 'a.png', description: 'a pixel' }],
  });
  expect(post.attachments.first()).toMatchObject({ name: 'a.png', description: 'a pixel', width: 1 });
  await post.edit('revised');
  const answer = await post.reply('two');
  expect(answer.reference?.messageId).toBe(post.id);
  expect([...(await channel.messages.fetch({ limit: 10 })).values()].map(({ content }) => content)).toEqual([
    'two',
    'revised',
  ]);
  expect((await channel.messages.fetch({ message: post.id, force: true })).editedTimestamp).not.toBeNull();
  await answer.delete();
  expect(discord.messages().map(({ content }) => content)).toEqual(['revised']);
  expect(discord.problems).toEqual([]);
});

test('a nonce that must be unique gives the first message back, in whatever channel it is used again', async () => {
  let now = Date.now();
  const discord = await openDiscord({ now: () => now, nonceWindow: 60_000 });
  const { general, weekly } = discord.places;
  const body = { content: 'H.4.1', nonce: 'h41-2026-10-01', enforce_nonce: true };
  const first = await sent(discord, general, body);
  expect((await sent(discord, general, { ...body, content: 'again' })).id).toBe(first.id);
  expect((await sent(discord, weekly, body)).channel_id).toBe(general.id);
  expect((await sent(discord, general, { content: 'H.4.1', nonce: body.nonce })).id).not.toBe(first.id);
  now += 60_001;
  expect((await sent(discord, general, body)).id).not.toBe(first.id);
});

test('a message is pinned where the bot may pin, and is so from then on', async () => {
  const discord = await openDiscord();
  const channel = discord.places.general;
  const rest = restOf(discord);
  const post = await sent(discord, channel, { content: 'board' });
  const pin = () => rest.put(`/channels/${channel.id}/messages/pins/${post.id}`);
  expect((await errorOf(pin())).code).toBe(50013);
  discord.allow(channel, ['PinMessages']);
  await pin();
  expect(discord.message({ id: post.id, channel_id: channel.id })).toMatchObject({ pinned: true });
});

test('an announcement is crossposted once, and only where announcements are', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  const channel = client.channels.cache.get(discord.places.weekly.id) as GuildTextBasedChannel;
  expect(channel.type).toBe(ChannelType.GuildAnnouncement);
  const post = await channel.send('news');
  await post.crosspost();
  expect(discord.message({ id: post.id, channel_id: channel.id })).toMatchObject({ flags: 1, edited_timestamp: null });
  const rest = restOf(discord);
  expect((await errorOf(rest.post(`${at(channel)}/${post.id}/crosspost`))).code).toBe(40033);
  const plain = await sent(discord, discord.places.general, { content: 'a' });
  expect((await errorOf(rest.post(`${at(discord.places.general)}/${plain.id}/crosspost`))).code).toBe(50024);
});

test.for([
  ['ViewChannel', 50001, { content: 'a' }],
  ['SendMessages', 50013, { content: 'a' }],
  ['EmbedLinks', 50013, { embeds: [{ title: 'a' }] }],
] as const)('without %s a post is refused with %i', async ([permission, code, body]) => {
  const discord = await openDiscord();
  const { general } = discord.places;
  discord.deny(general, [permission]);
  expect((await errorOf(sent(discord, general, body))).code).toBe(code);
  discord.allow(general, [permission]);
  await sent(discord, general, body);
});

test('without AttachFiles a picture is refused with 50013', async () => {
  const discord = await openDiscord();
  const { general } = discord.places;
  discord.deny(general, ['AttachFiles']);
  const files = [{ name: 'a.png', data: pixel }];
  expect((await errorOf(restOf(discord).post(at(general), { body: {}, files }))).code).toBe(50013);
});

test('the client sees what it may do in a channel change', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  const { general } = discord.places;
  const may = () =>
    (client.channels.cache.get(general.id) as TextChannel).permissionsFor(client.user)?.has('AttachFiles');
  expect(may()).toBe(true);
  discord.deny(general, ['AttachFiles']);
  await discord.waitFor(() => may() === false);
});

test('what is gone is unknown: channel 10003, message 10008, server 10004, and a server the bot is not in 50001', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord);
  const { general, weekly } = discord.places;
  const abroad = discord.addGuild('Elsewhere', { installed: false });
  const outside = discord.addChannel('text', 'chat', { guild: abroad });
  discord.removeChannel(weekly);
  expect((await errorOf(sent(discord, weekly, { content: 'a' }))).code).toBe(10003);
  expect((await errorOf(rest.get(`${at(general)}/1`))).code).toBe(10008);
  expect((await errorOf(rest.get(`/guilds/${abroad.id}`))).code).toBe(10004);
  expect((await errorOf(sent(discord, outside, { content: 'a' }))).code).toBe(50001);
});

test('a channel and a server that go away leave the client too', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  const second = discord.addGuild('Second');
  await discord.waitFor(() => client.guilds.cache.has(second.id));
  discord.removeGuild(second);
  await discord.waitFor(() => !client.guilds.cache.has(second.id));
  discord.removeChannel(discord.places.weekly);
  await discord.waitFor(() => !client.channels.cache.has(discord.places.weekly.id));
});

test('a message brings an archived thread back, an edit there is 50083, and a locked one is 160005', async () => {
  const discord = await openDiscord();
  const { thread } = discord.places;
  const { id } = await sent(discord, thread, { content: 'a' });
  discord.changeChannel(thread, { archived: true });
  const edit = restOf(discord).patch(`${at(thread)}/${id}`, { body: { content: 'b' } });
  expect((await errorOf(edit)).code).toBe(50083);
  await sent(discord, thread, { content: 'c' });
  expect(thread.archived).toBe(false);
  discord.changeChannel(thread, { archived: true, locked: true });
  expect((await errorOf(sent(discord, thread, { content: 'd' }))).code).toBe(160005);
});

test('a thread asks for permission to send in threads, by its channel', async () => {
  const discord = await openDiscord();
  const { thread, general } = discord.places;
  discord.deny(general, ['SendMessages']);
  await sent(discord, thread, { content: 'a' });
  discord.deny(general, ['SendMessagesInThreads']);
  expect((await errorOf(sent(discord, thread, { content: 'a' }))).code).toBe(50013);
});

test('a direct message is opened once, and refused by who takes none', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  const { member, moderator } = discord.people;
  const user = await client.users.fetch(member.id);
  await user.send('hello');
  await (await user.createDM(true)).send('again');
  expect(discord.messages(discord.places.dm).map(({ content }) => content)).toEqual(['hello', 'again']);
  moderator.refusesMessages = true;
  expect((await errorOf((await client.users.fetch(moderator.id)).send('hello'))).code).toBe(50007);
});

test('a role is reached only when allowed mentions let it through', async () => {
  const discord = await openDiscord();
  const { general, home } = discord.places;
  const { id } = [...home.roles.values()].find(({ name }) => name === 'Moderators')!;
  const content = `<@&${id}> and <@${discord.people.member.id}>`;
  const plain = await sent(discord, general, { content });
  const none = await sent(discord, general, { content, allowed_mentions: { parse: [] } });
  const role = await sent(discord, general, { content, allowed_mentions: { roles: [id] } });
  const reached = [plain, none, role].map(({ mentions, mention_roles }) => [mentions.length, mention_roles.length]);
  expect(reached).toEqual([
    [1, 1],
    [0, 0],
    [0, 1],
  ]);
});

test('a reply of the bot’s reaches the one replied to, unless it says otherwise', async () => {
  const discord = await openDiscord();
  const { general } = discord.places;
  const message_reference = { message_id: discord.say('what is QT?').id };
  const reached = async (allowed?: object) =>
    (await sent(discord, general, { content: 'a', message_reference, ...allowed })).mentions.map(({ id }) => id);
  const { id } = discord.people.member;
  expect(await reached()).toEqual([id]);
  expect(await reached({ allowed_mentions: { parse: [] } })).toEqual([]);
  expect(await reached({ allowed_mentions: { parse: [], replied_user: true } })).toEqual([id]);
});

test('pages of messages come newest first, before and after a message, without what only one member sees', async () => {
  const discord = await openDiscord();
  const { general } = discord.places;
  const all: string[] = [];
  for (let i = 0; i < 7; i += 1) all.push((await sent(discord, general, { content: `${i}` })).id);
  const page = async (query: Record<string, string>) =>
    ((await restOf(discord).get(at(general), { query: new URLSearchParams(query) })) as APIMessage[]).map(
      ({ content }) => content,
    );
  expect(await page({ limit: '2' })).toEqual(['6', '5']);
  expect(await page({ limit: '2', before: all[3]! })).toEqual(['2', '1']);
  expect(await page({ limit: '2', after: all[3]! })).toEqual(['5', '4']);
  expect(await page({ limit: '3', around: all[3]! })).toEqual(['4', '3', '2']);
  discord.deny(general, ['ReadMessageHistory']);
  expect(await page({})).toEqual([]);
});

test('memory is bounded: old messages and old files go', async () => {
  const discord = await openDiscord({ messagesKept: 5, fileBytesKept: pixel.length * 2 });
  const { general } = discord.places;
  const posts: APIMessage[] = [];
  for (let i = 0; i < 7; i += 1)
    posts.push(
      (await restOf(discord).post(at(general), {
        body: { content: `${i}` },
        files: [{ name: 'a.png', data: pixel }],
      })) as APIMessage,
    );
  expect(discord.messages().map(({ content }) => content)).toEqual(['2', '3', '4', '5', '6']);
  const statuses = await Promise.all(posts.map(async ({ attachments }) => (await fetch(attachments[0]!.url)).status));
  expect(statuses).toEqual([404, 404, 404, 404, 404, 200, 200]);
});

test('a bot without the intents for messages hears of none; one with them reads what is meant for it', async () => {
  const discord = await openDiscord();
  const deaf = await login(discord);
  const heard: string[] = [];
  deaf.on('messageCreate', ({ content }) => heard.push(`deaf: ${content}`));
  const client = await login(discord, { intents: ['Guilds', 'GuildMessages'] });
  client.on('messageCreate', ({ content }) => heard.push(content));
  discord.say('among ourselves');
  discord.say(`<@${discord.applicationId}> what is QT?`);
  await discord.waitFor(() => heard.length === 2);
  expect(heard).toEqual(['', `<@${discord.applicationId}> what is QT?`]);
});
