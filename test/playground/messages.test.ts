import { type APIMessage, ChannelType, type GuildTextBasedChannel, type TextChannel } from 'discord.js';
import { expect, test } from 'vitest';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { login, openStandIn, pixel, refusalOf, restOf } from './bot.ts';

const at = (channel: { id: string }) => `/channels/${channel.id}/messages` as const;
const sent = async (standIn: StandIn, channel: { id: string }, body: object): Promise<APIMessage> =>
  (await restOf(standIn).post(at(channel), { body })) as APIMessage;

test('the bot posts, edits, answers, reads back and deletes messages', async () => {
  const standIn = await openStandIn();
  const client = await login(standIn);
  const channel = client.channels.cache.get(standIn.places.general.id) as TextChannel;
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
  expect(standIn.messages().map(({ content }) => content)).toEqual(['revised']);
  expect(standIn.problems).toEqual([]);
});

test('a nonce that must be unique gives the first message back, in whatever channel it is used again', async () => {
  let now = Date.now();
  const standIn = await openStandIn({ now: () => now, nonceWindow: 60_000 });
  const { general, weekly } = standIn.places;
  const body = { content: 'H.4.1', nonce: 'h41-2026-10-01', enforce_nonce: true };
  const first = await sent(standIn, general, body);
  expect((await sent(standIn, general, { ...body, content: 'again' })).id).toBe(first.id);
  expect((await sent(standIn, weekly, body)).channel_id).toBe(general.id);
  expect((await sent(standIn, general, { content: 'H.4.1', nonce: body.nonce })).id).not.toBe(first.id);
  now += 60_001;
  expect((await sent(standIn, general, body)).id).not.toBe(first.id);
});

test('an announcement is crossposted once, and only where announcements are', async () => {
  const standIn = await openStandIn();
  const client = await login(standIn);
  const channel = client.channels.cache.get(standIn.places.weekly.id) as GuildTextBasedChannel;
  expect(channel.type).toBe(ChannelType.GuildAnnouncement);
  const post = await channel.send('news');
  await post.crosspost();
  expect(standIn.message({ id: post.id, channel_id: channel.id })).toMatchObject({ flags: 1, edited_timestamp: null });
  const rest = restOf(standIn);
  expect((await refusalOf(rest.post(`${at(channel)}/${post.id}/crosspost`))).code).toBe(40033);
  const plain = await sent(standIn, standIn.places.general, { content: 'a' });
  expect((await refusalOf(rest.post(`${at(standIn.places.general)}/${plain.id}/crosspost`))).code).toBe(50024);
});

test.for([
  ['ViewChannel', 50001, { content: 'a' }],
  ['SendMessages', 50013, { content: 'a' }],
  ['EmbedLinks', 50013, { embeds: [{ title: 'a' }] }],
] as const)('without %s a post is refused with %i', async ([permission, code, body]) => {
  const standIn = await openStandIn();
  const { general } = standIn.places;
  standIn.deny(general, [permission]);
  expect((await refusalOf(sent(standIn, general, body))).code).toBe(code);
  standIn.allow(general, [permission]);
  await sent(standIn, general, body);
});

test('without AttachFiles a picture is refused with 50013', async () => {
  const standIn = await openStandIn();
  const { general } = standIn.places;
  standIn.deny(general, ['AttachFiles']);
  const files = [{ name: 'a.png', data: pixel }];
  expect((await refusalOf(restOf(standIn).post(at(general), { body: {}, files }))).code).toBe(50013);
});

test('the client sees what it may do in a channel change', async () => {
  const standIn = await openStandIn();
  const client = await login(standIn);
  const { general } = standIn.places;
  const may = () =>
    (client.channels.cache.get(general.id) as TextChannel).permissionsFor(client.user)?.has('AttachFiles');
  expect(may()).toBe(true);
  standIn.deny(general, ['AttachFiles']);
  await standIn.until(() => may() === false);
});

test('what is gone is unknown: channel 10003, message 10008, server 10004, and a server the bot is not in 50001', async () => {
  const standIn = await openStandIn();
  const rest = restOf(standIn);
  const { general, weekly } = standIn.places;
  const abroad = standIn.addGuild('Elsewhere', { installed: false });
  const outside = standIn.addChannel('text', 'chat', { guild: abroad });
  standIn.world.removeChannel(weekly);
  expect((await refusalOf(sent(standIn, weekly, { content: 'a' }))).code).toBe(10003);
  expect((await refusalOf(rest.get(`${at(general)}/1`))).code).toBe(10008);
  expect((await refusalOf(rest.get(`/guilds/${abroad.id}`))).code).toBe(10004);
  expect((await refusalOf(sent(standIn, outside, { content: 'a' }))).code).toBe(50001);
});

test('a channel and a server that go away leave the client too', async () => {
  const standIn = await openStandIn();
  const client = await login(standIn);
  const second = standIn.addGuild('Second');
  await standIn.until(() => client.guilds.cache.has(second.id));
  standIn.world.removeGuild(second);
  await standIn.until(() => !client.guilds.cache.has(second.id));
  standIn.world.removeChannel(standIn.places.weekly);
  await standIn.until(() => !client.channels.cache.has(standIn.places.weekly.id));
});

test('a message brings an archived thread back, an edit there is 50083, and a locked one is 160005', async () => {
  const standIn = await openStandIn();
  const { thread } = standIn.places;
  const { id } = await sent(standIn, thread, { content: 'a' });
  standIn.world.changeChannel(thread, { archived: true });
  const edit = restOf(standIn).patch(`${at(thread)}/${id}`, { body: { content: 'b' } });
  expect((await refusalOf(edit)).code).toBe(50083);
  await sent(standIn, thread, { content: 'c' });
  expect(thread.archived).toBe(false);
  standIn.world.changeChannel(thread, { archived: true, locked: true });
  expect((await refusalOf(sent(standIn, thread, { content: 'd' }))).code).toBe(160005);
});

test('a thread asks for permission to send in threads, by its channel', async () => {
  const standIn = await openStandIn();
  const { thread, general } = standIn.places;
  standIn.deny(general, ['SendMessages']);
  await sent(standIn, thread, { content: 'a' });
  standIn.deny(general, ['SendMessagesInThreads']);
  expect((await refusalOf(sent(standIn, thread, { content: 'a' }))).code).toBe(50013);
});

test('a direct message is opened once, and refused by who takes none', async () => {
  const standIn = await openStandIn();
  const client = await login(standIn);
  const { member, moderator } = standIn.people;
  const user = await client.users.fetch(member.id);
  await user.send('hello');
  await (await user.createDM(true)).send('again');
  expect(standIn.messages(standIn.places.dm).map(({ content }) => content)).toEqual(['hello', 'again']);
  moderator.refusesMessages = true;
  expect((await refusalOf((await client.users.fetch(moderator.id)).send('hello'))).code).toBe(50007);
});

test('a role is reached only when allowed mentions let it through', async () => {
  const standIn = await openStandIn();
  const { general, home } = standIn.places;
  const { id } = [...home.roles.values()].find(({ name }) => name === 'Moderators')!;
  const content = `<@&${id}> and <@${standIn.people.member.id}>`;
  const plain = await sent(standIn, general, { content });
  const none = await sent(standIn, general, { content, allowed_mentions: { parse: [] } });
  const role = await sent(standIn, general, { content, allowed_mentions: { roles: [id] } });
  const reached = [plain, none, role].map(({ mentions, mention_roles }) => [mentions.length, mention_roles.length]);
  expect(reached).toEqual([
    [1, 1],
    [0, 0],
    [0, 1],
  ]);
});

test('pages of messages come newest first, before and after a message, without what only one member sees', async () => {
  const standIn = await openStandIn();
  const { general } = standIn.places;
  const all: string[] = [];
  for (let i = 0; i < 7; i += 1) all.push(standIn.say(`${i}`).id);
  const page = async (query: Record<string, string>) =>
    ((await restOf(standIn).get(at(general), { query: new URLSearchParams(query) })) as APIMessage[]).map(
      ({ content }) => content,
    );
  expect(await page({ limit: '2' })).toEqual(['6', '5']);
  expect(await page({ limit: '2', before: all[3]! })).toEqual(['2', '1']);
  expect(await page({ limit: '2', after: all[3]! })).toEqual(['5', '4']);
  expect(await page({ limit: '3', around: all[3]! })).toEqual(['4', '3', '2']);
  standIn.deny(general, ['ReadMessageHistory']);
  expect(await page({})).toEqual([]);
});

test('memory is bounded: old messages and old files go', async () => {
  const standIn = await openStandIn({ messagesKept: 5, fileBytesKept: pixel.length * 2 });
  const { general } = standIn.places;
  const posts: APIMessage[] = [];
  for (let i = 0; i < 7; i += 1)
    posts.push(
      (await restOf(standIn).post(at(general), {
        body: { content: `${i}` },
        files: [{ name: 'a.png', data: pixel }],
      })) as APIMessage,
    );
  expect(standIn.messages().map(({ content }) => content)).toEqual(['2', '3', '4', '5', '6']);
  const statuses = await Promise.all(posts.map(async ({ attachments }) => (await fetch(attachments[0]!.url)).status));
  expect(statuses).toEqual([404, 404, 404, 404, 404, 200, 200]);
});

test('a bot without the intents for messages hears of none; one with them reads what is meant for it', async () => {
  const standIn = await openStandIn();
  const deaf = await login(standIn);
  const heard: string[] = [];
  deaf.on('messageCreate', ({ content }) => heard.push(`deaf: ${content}`));
  const client = await login(standIn, { intents: ['Guilds', 'GuildMessages'] });
  client.on('messageCreate', ({ content }) => heard.push(content));
  standIn.say('among ourselves');
  standIn.say(`<@${standIn.applicationId}> what is QT?`);
  await standIn.until(() => heard.length === 2);
  expect(heard).toEqual(['', `<@${standIn.applicationId}> what is QT?`]);
});
