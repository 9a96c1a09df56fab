import { type Client, Events, type Message, Partials } from 'discord.js';
import { expect, test } from 'vitest';
import { login, openDiscord, restOf } from './client.ts';

const intents = ['Guilds', 'GuildMessages', 'DirectMessages'] as const;

/** What a bot hears of messages, with its own client. */
const listen = (client: Client) => {
  const heard: Message[] = [];
  client.on(Events.MessageCreate, (message) => heard.push(message));
  return heard;
};
const openEars = async () => {
  const discord = await openDiscord();
  const client = await login(discord, { intents: [...intents], partials: [Partials.Channel] });
  return { discord, client, heard: listen(client) };
};

test('a bot reads what mentions it, what replies to it and its direct messages; the rest arrives empty', async () => {
  const { discord, client, heard } = await openEars();
  const mention = `<@${discord.applicationId}>`;
  const { general, dm } = discord.places;
  const channel = client.channels.cache.get(general.id);
  const own = channel?.isSendable() ? await channel.send('Reserves are 2.88 tn') : undefined;
  const named = { id: own!.id, channel_id: general.id };
  discord.say('among ourselves');
  discord.say(`${mention} is QT over?`, { user: discord.people.moderator });
  discord.say('and in Chinese?', { replyTo: named });
  discord.say('and in Chinese, silently?', { replyTo: named, ping: false });
  discord.say('psst', { channel: dm });
  await discord.waitFor(() => heard.length === 6);
  expect(heard.map(({ content }) => content)).toEqual([
    'Reserves are 2.88 tn',
    '',
    `${mention} is QT over?`,
    'and in Chinese?',
    '',
    'psst',
  ]);
  const reply = heard[3]!;
  expect(reply.mentions.has(client.user)).toBe(true);
  expect(reply.mentions.repliedUser?.id).toBe(client.user.id);
  expect((await reply.fetchReference()).content).toBe('Reserves are 2.88 tn');
  expect(heard[5]!.channel.isDMBased()).toBe(true);
});

test('a reply brings along what it replies to, as far as the bot may read it', async () => {
  const { discord } = await openEars();
  const referenced: unknown[] = [];
  discord.on((event) => {
    if (event.kind === 'dispatched' && event.name === 'MESSAGE_CREATE')
      referenced.push((event.data as { referenced_message?: { content: string } }).referenced_message?.content);
  });
  const mention = `<@${discord.applicationId}>`;
  const question = discord.say(`${mention} what is the SRF?`);
  const chatter = discord.say('nobody asked');
  discord.say(`${mention} since 2022?`, { replyTo: question, user: discord.people.moderator });
  discord.say(`${mention} check this`, { replyTo: chatter, user: discord.people.moderator });
  expect(referenced).toEqual([undefined, undefined, `${mention} what is the SRF?`, '']);
});

test('without their intents a bot hears of no message, and from REST it reads others’ empty', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  const heard = listen(client);
  const { id } = discord.say(`<@${discord.applicationId}> hello`);
  const chatter = discord.say('hello to you');
  discord.say('psst', { channel: discord.places.dm });
  const path = `/channels/${discord.places.general.id}/messages` as const;
  const rest = restOf(discord);
  expect(await rest.get(`${path}/${id}`)).toMatchObject({ content: `<@${discord.applicationId}> hello` });
  expect(await rest.get(`${path}/${chatter.id}`)).toMatchObject({ content: '' });
  expect(heard).toEqual([]);
});

test('edits and deletions of a question arrive, an edit that takes the mention away without its words', async () => {
  const { discord, client, heard } = await openEars();
  const changes: unknown[] = [];
  client.on(Events.MessageUpdate, (_, message) => changes.push(message.content));
  client.on(Events.MessageDelete, ({ id }) => changes.push(id));
  const mention = `<@${discord.applicationId}>`;
  const question = discord.say(`${mention} what is QT`);
  await discord.waitFor(() => heard.length === 1);
  expect(discord.rewrite(question, `${mention} what is QE?`).edited_timestamp).not.toBeNull();
  discord.rewrite(question, 'never mind');
  discord.unsay(question);
  await discord.waitFor(() => changes.length === 3);
  expect(changes).toEqual([`${mention} what is QE?`, '', question.id]);
});

test('another bot in the channel is a bot, and may mention this one', async () => {
  const { discord, heard } = await openEars();
  const other = discord.addUser('Echo', true);
  discord.addMember(discord.places.home, other);
  discord.say(`<@${discord.applicationId}> is QT over?`, { user: other });
  await discord.waitFor(() => heard.length === 1);
  expect(heard[0]!.author).toMatchObject({ bot: true, username: 'echo' });
});

test('nobody writes where they may not, and a message brings an archived thread back', async () => {
  const { discord } = await openEars();
  const { general, thread } = discord.places;
  discord.changeChannel(thread, { archived: true });
  discord.say('still there?', { channel: thread });
  expect(thread.archived).toBe(false);
  discord.deny(general, ['SendMessages'], discord.people.member);
  expect(() => discord.say('hello')).toThrow('Ada may not write in #general');
  const elsewhere = discord.say('here', { channel: thread });
  expect(() => discord.say('hm', { channel: general, replyTo: elsewhere })).toThrow('stands where the message is');
});
