import type { APIMessage } from 'discord.js';
import { createFakeDiscord, type FakeDiscord, type Reply, readMessage } from 'fake-discord';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startBot } from '../process.ts';
import { controlId, controlsOf, textOf } from './read.ts';

const MENU = 'Reply with a chart';

let discord: FakeDiscord;
let bot: Running;
/** What Discord refused because a test wanted it to. */
const expected: string[] = [];

beforeAll(async () => {
  discord = await createFakeDiscord();
  bot = await startBot(discord);
}, 60_000);

afterAll(async () => {
  expect(discord.problems.map(({ what }) => what)).toEqual(expected);
  expect(await bot.stop()).toBe(0);
  expect(bot.output.out, 'no bug was reported').not.toMatch(/"level":50/);
  await discord.close();
});

const moderator = () => ({ user: discord.people.moderator });
const member = () => ({ user: discord.people.member });
const linkTo = ({ channel_id, id }: APIMessage, guild = discord.places.home.id) =>
  `https://discord.com/channels/${guild}/${channel_id}/${id}`;
const said = ({ message }: Reply) => textOf(message);

/** What the bot posted as a reply to a message: the newest there is. */
const repliesTo = (message: APIMessage) =>
  discord.messages(message.channel_id).filter(({ message_reference }) => message_reference?.message_id === message.id);

const isPicture = async (message: APIMessage) => {
  const bytes = Buffer.from(await (await fetch(readMessage(message).pictures[0]!.url)).arrayBuffer());
  const { channels } = await sharp(bytes).stats();
  return channels.some(({ stdev }) => stdev > 5);
};

test('the command is offered to everybody, the menu to moderators', async () => {
  const names = (asker: object) => discord.offered(asker).map(({ name }) => name);
  expect(names(member())).toContain('chart');
  expect(names(member())).not.toContain(MENU);
  expect(names(moderator())).toEqual(expect.arrayContaining(['chart', MENU]));
  await expect(discord.menu(MENU, discord.say('SOFR?'), member())).rejects.toThrow('permissions Ada does not have');
});

test('while a moderator types, series are suggested in their language, and what they picked stays', async () => {
  const type = async (series: string, locale: string) =>
    discord.autocomplete('chart', { series }, 'series', { ...moderator(), locale });
  expect((await type('', 'en-GB'))[0]).toEqual({ name: 'Reserve balances, Wednesday level', value: 'WRBWFRBL' });
  expect((await type('sofr, io', 'en-US'))[0]).toEqual({ name: 'SOFR, IORB', value: 'SOFR,IORB' });
  expect((await type('准备', 'zh-CN'))[0]).toEqual({ name: '准备金余额（周三）', value: 'WRBWFRBL' });
  expect((await type('fed fu', 'zh-TW'))[0]!.value).toBe('EFFR');
});

test('/chart posts in the channel, with its picture and its buttons', async () => {
  const given = { series: 'SOFR,IORB', range: '3m', events: true, theme: 'light', title: 'Is it over?' };
  const reply = await discord.slash('chart', given, moderator());
  expect(reply.ephemeral).toBe(false);
  expect(said(reply)).toMatch(/SOFR was 3\.8\d% .*;\*\* IORB was 3\.90%/);
  expect(readMessage(reply.message).pictures[0]!.alt).toContain('Is it over?');
  expect(await isPicture(reply.message)).toBe(true);
  expect(controlsOf(reply.message)).toEqual(['Range', 'Details', 'CSV']);
  const [ranges] = readMessage(reply.message).selects;
  expect(ranges!.options.map(({ label }) => label)).toEqual(['3 months', '1 year', '3 years', '5 years', 'All data']);
  expect(ranges!.options.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['3m']);
});

test('with a link it posts as a reply to that message, pings nobody, and tells the moderator alone where', async () => {
  const question = discord.say('How are reserves doing?', { channel: discord.places.weekly });
  const reply = await discord.slash('chart', { series: 'reserves', 'reply-to': linkTo(question) }, moderator());
  const [answer, ...more] = repliesTo(question);
  expect(more).toEqual([]);
  expect(reply.ephemeral).toBe(true);
  expect(said(reply)).toBe(`Posted as a reply: ${linkTo(answer!)}`);
  expect(textOf(answer!)).toContain('$2.88 tn');
  expect(answer!.mentions).toEqual([]);
  expect(await isPicture(answer!)).toBe(true);
});

test('a link of any client works, a link of another server or of nothing is told kindly', async () => {
  const question = discord.say('SOFR?');
  const at = (link: string, asker: object = moderator()) =>
    discord.slash('chart', { series: 'sofr', 'reply-to': link }, asker);
  await at(linkTo(question).replace('discord.com', 'canary.discord.com'));
  expect(repliesTo(question)).toHaveLength(1);

  const abroad = discord.addGuild('Elsewhere');
  const there = discord.say('hello', { channel: discord.addChannel('text', 'chat', { guild: abroad }) });
  const abroadWithoutBot = () => {
    const guild = discord.addGuild('Far away', { installed: false });
    const channel = discord.addChannel('text', 'chat', { guild });
    return at(linkTo(discord.say('hello', { channel }), guild.id), { ...moderator(), channel });
  };
  const refused: [Promise<Reply>, RegExp][] = [
    [at('what message?'), /“what message\?” is not a link to a message/],
    [at(linkTo(there, abroad.id)), /not in this server/],
    [at(linkTo(there)), /could not find that message/],
    [at(linkTo(question, '@me' as never)), /not in this server/],
    [at(linkTo(question), { user: discord.people.member, channel: discord.places.dm }), /not in a direct message/],
    [at(linkTo({ ...question, channel_id: '11111111111111111' })), /could not find that message/],
    [abroadWithoutBot(), /could not find that message/],
  ];
  for (const [asked, why] of refused) {
    const reply = await asked;
    expect(said(reply)).toMatch(why);
    expect(reply.ephemeral, said(reply)).toBe(true);
  }
  expect(said(await at(linkTo({ ...question, id: '11111111111111111' })))).toMatch(/could not find that message/);
  expected.push('50035 Invalid Form Body');
  expect(repliesTo(question)).toHaveLength(1);
});

test('a reply goes only where the moderator may see and write, and the bot may post', async () => {
  const asked = async (setUp: (channel: ReturnType<FakeDiscord['addChannel']>) => void) => {
    const channel = discord.addChannel('text', 'vault');
    const question = discord.say('SOFR?', { channel });
    setUp(channel);
    const reply = await discord.slash('chart', { series: 'sofr', 'reply-to': linkTo(question) }, moderator());
    expect(reply.ephemeral).toBe(true);
    expect(repliesTo(question)).toEqual([]);
    return said(reply);
  };
  const { moderator: grace } = discord.people;
  expect(await asked((channel) => discord.deny(channel, ['ViewChannel'], grace))).toMatch(/could not find/);
  expect(await asked((channel) => discord.deny(channel, ['ReadMessageHistory'], grace))).toMatch(/could not find/);
  expect(await asked((channel) => discord.deny(channel, ['SendMessages'], grace))).toMatch(/You may not write/);
  expect(await asked((channel) => discord.deny(channel, ['SendMessages', 'AttachFiles']))).toMatch(
    /I lack Send Messages, Attach Files\./,
  );
});

test('what Discord refuses at the last moment is told by what it means', async () => {
  const question = discord.say('SOFR?');
  const codes: [number, RegExp][] = [
    [160005, /locked/],
    [50083, /locked/],
    [10003, /could not find/],
    [50001, /could not find/],
    [50013, /I cannot reply there: I lack Send Messages, Attach Files/],
    [200000, /its code: 200000/],
  ];
  for (const [code, why] of codes) {
    discord.fault({ code }, { method: 'POST', route: '/channels/:channel/messages', times: 1 });
    const reply = await discord.slash('chart', { series: 'sofr', 'reply-to': linkTo(question) }, moderator());
    expect(said(reply), String(code)).toMatch(why);
    expect(reply.ephemeral).toBe(true);
  }
  expect(repliesTo(question)).toEqual([]);
});

test('from its menu a message is answered with the series and the time it speaks of', async () => {
  const question = discord.say('was the srf used in december 2025?');
  const reply = await discord.menu(MENU, question, moderator());
  const [answer] = repliesTo(question);
  expect(reply.ephemeral).toBe(true);
  expect(said(reply)).toContain(linkTo(answer!));
  expect(textOf(answer!)).toContain('$74.6 bn on Dec 31, 2025');
  expect(await isPicture(answer!)).toBe(true);
  expect(controlsOf(answer!)).toHaveLength(3);
});

test('the menu speaks the moderator’s language, and reads the message in its own', async () => {
  const question = discord.say('2022年以来的准备金怎么样？', { channel: discord.places.thread });
  const reply = await discord.menu(MENU, question, { ...moderator(), locale: 'zh-TW' });
  expect(said(reply)).toContain('已以回覆方式發出');
  expect(textOf(repliesTo(question)[0]!)).toContain('較2021年12月29日減少');
});

test('the bot’s own answers can be read from their menu as well', async () => {
  const { message } = await discord.slash('srf');
  await discord.menu(MENU, message, moderator());
  expect(textOf(repliesTo(message)[0]!)).toMatch(/SRF|tanding repo facility/);
});

test('where a message names no series its moderator picks, even after the bot was killed and started anew', async () => {
  const question = discord.say('what happened in October 2025?');
  const reply = await discord.menu(MENU, question, moderator());
  expect(reply.ephemeral).toBe(true);
  expect(said(reply)).toContain('found no series');
  const pick = controlId(reply.message, 'pick');
  expect(pick).toContain(`@${question.id}?from=2025-10-01&to=2025-10-31`);

  await bot.stop('SIGKILL');
  bot = await startBot(discord);
  const picked = await discord.press(reply.message, pick, moderator(), ['SRF_ACCEPTED', 'SOFR']);
  const [answer] = repliesTo(question);
  expect(said(picked)).toBe(`Posted as a reply: ${linkTo(answer!)}`);
  expect(controlsOf(picked.message)).toEqual([]);
  expect(textOf(answer!)).toMatch(/SRF came to .*; SOFR /);
}, 60_000);

test('a pick that cannot be posted is told beside the choice, which stays', async () => {
  const question = discord.say('and now?');
  const reply = await discord.menu(MENU, question, moderator());
  discord.fault({ code: 160005 }, { method: 'POST', route: '/channels/:channel/messages', times: 1 });
  const picked = await discord.press(reply.message, controlId(reply.message, 'pick'), moderator(), ['SOFR']);
  expect(textOf(picked.followUps[0]!)).toContain('locked');
  expect(controlsOf(discord.message(reply.message))).toHaveLength(1);
});

test('buttons work after a restart: the asker’s own answer changes, another member gets one alone', async () => {
  const { message } = await discord.slash('chart', { series: 'SOFR' }, moderator());
  await bot.stop('SIGKILL');
  bot = await startBot(discord);
  const own = await discord.press(message, 'Range', moderator(), ['3m']);
  expect(own.message.id).toBe(message.id);
  expect(own.files).toHaveLength(1);
  const other = await discord.press(message, 'Range', member(), ['5y']);
  expect(other.ephemeral).toBe(true);
  expect(other.message.id).not.toBe(message.id);
  expect(said(other)).toContain('The secured overnight financing rate was 3.8');
  const figures = await discord.press(message, controlId(own.message, 'csv'), member());
  expect(figures.ephemeral).toBe(true);
  expect(Buffer.from(figures.files[0]!.bytes).toString()).toContain('# unit SOFR: percent');
}, 60_000);

test('a press under an answer only its asker sees, or in a direct message, changes that answer', async () => {
  const { message } = await discord.slash('reserves');
  const aside = await discord.press(message, 'Range', moderator(), ['5y']);
  const again = await discord.press(aside.message, 'Range', moderator(), ['3m']);
  expect(again.message.id).toBe(aside.message.id);
  expect(again.ephemeral).toBe(true);
  const direct = { ...member(), channel: discord.places.dm };
  const sent = await discord.slash('reserves', {}, direct);
  const pressed = await discord.press(sent.message, 'Range', direct, ['max']);
  expect(pressed.message.id).toBe(sent.message.id);
});

test('under /reserves “why?” is answered beside, for all where the asker asks and for others alone', async () => {
  const { message } = await discord.slash('reserves');
  const why = controlId(message, 'next/drivers');
  const own = await discord.press(message, why);
  expect(own.message.id).not.toBe(message.id);
  expect(own.ephemeral).toBe(false);
  expect(said(own)).toContain('Reserves (Wednesday level) fell $88.2 bn from Sep 23');
  expect(discord.message(message).components).toEqual(message.components);
  expect((await discord.press(message, why, moderator())).ephemeral).toBe(true);
});
