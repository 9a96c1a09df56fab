import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel } from 'fake-discord';
import { createFakeDiscord, type FakeDiscord, type Reply, readMessage } from 'fake-discord';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchReading, publish } from '../delivery/weekly-figures.ts';
import { textOf } from '../doors/read.ts';
import { type Running, startBot } from '../process.ts';
import { type FakePublisher, openFakePublisher } from '../publisher.ts';
import { snapshot } from '../world.ts';

let discord: FakeDiscord;
let publisher: FakePublisher;
let dir: string;
let bot: Running;

const living = () => ({ ...(publisher.addresses as Record<string, string>), REFRESH: 'on', DATA_DIR: dir });

beforeAll(async () => {
  discord = await createFakeDiscord();
  publisher = await openFakePublisher((id) => snapshot[id]);
  dir = mkdtempSync(join(tmpdir(), 'reservoir-weekly-'));
  bot = await startBot(discord, { REFRESH: 'off', DATA_DIR: dir });
  expect(told(await ask('weekly show'))).toContain('No weekly reading is posted here');
}, 60_000);

afterAll(async () => {
  await bot.stop();
  expect(discord.problems, 'everything the bot sent is what Discord takes').toEqual([]);
  expect(bot.output.out, 'no bug was reported').not.toMatch(/"level":50/);
  await discord.close();
  await publisher.close();
  rmSync(dir, { recursive: true, force: true });
});

const ask = (line: string, given: Readonly<Record<string, string>> = {}, asker: object = {}): Promise<Reply> =>
  discord.slash(line, given, { user: discord.people.moderator, ...asker });
const told = ({ message }: Reply) => textOf(message);

describe('before a release', () => {
  test('in a server only who manages it is offered /weekly, in a direct message everybody', async () => {
    await expect(discord.slash('weekly show')).rejects.toThrow('permissions');
    const direct = await discord.slash('weekly show', {}, { channel: discord.places.dm });
    expect(told(direct)).toContain('No weekly reading is posted here');
    expect((await ask('weekly show')).ephemeral).toBe(true);
  });

  test('before yes is said, the missing permission is named, in the asker’s language', async () => {
    const quiet = discord.addChannel('text', 'quiet');
    const thread = discord.addChannel('thread', 'aside', { parent: quiet });
    discord.deny(quiet, ['AttachFiles', 'SendMessages']);
    const reply = await ask('weekly on', { channel: quiet.id }, { locale: 'zh-TW' });
    expect(reply.ephemeral).toBe(true);
    expect(told(reply)).toContain('「傳送訊息」、「附加檔案」');
    discord.allow(quiet, ['AttachFiles', 'SendMessages']);
    discord.deny(quiet, ['SendMessagesInThreads']);
    expect(told(await ask('weekly on', { channel: thread.id }))).toContain('Send Messages in Threads');
    for (const { id } of [quiet, thread]) expect(told(await ask('weekly show'))).not.toContain(`<#${id}>`);
  });

  test('everyone is not mentioned', async () => {
    const desk = discord.addChannel('text', 'everyone');
    const { home } = discord.places;
    expect(told(await ask('weekly on', { role: home.id, channel: desk.id }))).toContain('@everyone');
    expect(told(await ask('weekly show'))).not.toContain(`<#${desk.id}>`);
  });

  test('the preview is the post, for the asker alone, in the channel’s language', async () => {
    const desk = discord.addChannel('text', 'preview');
    await ask('weekly on', { channel: desk.id, language: 'zh-CN' });
    const reply = await ask('weekly preview', {}, { channel: desk });
    expect(reply.ephemeral).toBe(true);
    expect(told(reply)).toContain('银行准备金');
    expect(reply.files).toHaveLength(1);
    expect(discord.messages(desk)).toEqual([]);
    await ask('weekly off', { channel: desk.id });
  });

  test('a channel that is switched off is told of no more', async () => {
    const desk = discord.addChannel('text', 'off');
    expect(told(await ask('weekly on', { channel: desk.id }))).toContain(`<#${desk.id}>, in English`);
    expect(told(await ask('weekly show'))).toContain(`<#${desk.id}>`);
    expect(told(await ask('weekly off', { channel: desk.id }))).toContain('No more');
    expect(told(await ask('weekly off', { channel: desk.id }))).toContain('No weekly reading');
    expect(told(await ask('weekly show'))).not.toContain(`<#${desk.id}>`);
  });
});

describe('a release that came while the bot was away', () => {
  let alerts: Channel;
  let channels: readonly Channel[];
  let first: readonly ReturnType<FakeDiscord['messages']>[number][];

  beforeAll(async () => {
    const { general, weekly, thread } = discord.places;
    channels = [general, weekly, thread];
    expect(told(await ask('weekly on', { channel: general.id }))).toContain(`<#${general.id}>, in English`);
    const light = { channel: weekly.id, language: 'zh-CN', theme: 'light' };
    expect(told(await ask('weekly on', light))).toContain('简体中文');
    expect(told(await ask('weekly on', { channel: thread.id, language: 'zh-TW' }))).toContain('繁體中文');
    const shown = told(await ask('weekly show'));
    expect(shown).toContain('3 channels');
    for (const { id } of channels) expect(shown).toContain(`<#${id}>`);
    alerts = discord.addChannel('text', 'alerts');
    const alert = { series: 'reserves', when: 'below', value: '2.86tn' };
    expect(told(await ask('alert add', alert, { channel: alerts }))).toContain('$2.86 tn');
    expect(told(await ask('alert list'))).toContain(`<#${alerts.id}>`);
    expect([...channels, alerts].flatMap((channel) => discord.messages(channel))).toEqual([]);
    await bot.stop();
    publish(publisher, 40e9);
    bot = await startBot(discord, living());
    const there = (channel: Channel) => discord.messages(channel).length > 0;
    await discord.waitFor(() => [...channels, alerts].every(there), { within: 60_000 });
    await discord.waitFor(() => (discord.messages(weekly)[0]!.flags! & 1) === 1);
    first = [...channels, alerts].map((channel) => discord.messages(channel)[0]!);
  }, 90_000);

  test('is posted when it is back, once, in each channel’s language', async () => {
    const [english, chinese, taiwanese] = first.map(textOf);
    expect(english).toContain('down $40 bn on the week');
    expect(english).toMatch(/<t:\d+:R>/);
    expect(chinese).toContain('较前一周减少400亿美元');
    expect(taiwanese).toContain('較前一週減少400億美元');
    const { width, format } = await sharp(discord.file(readMessage(first[0]!).pictures[0]!.url).bytes).metadata();
    expect([format, width]).toEqual(['png', 1600]);
    const link = `https://discord.com/channels/${discord.places.home.id}/${channels[0]!.id}/${first[0]!.id}`;
    expect(told(await ask('weekly show'))).toContain(link);
    for (const channel of channels) expect(discord.messages(channel)).toHaveLength(1);
  });

  test('sets off the alert it crossed, once', () => {
    expect(textOf(first.at(-1)!)).toContain('$2.86 tn');
    expect(textOf(first.at(-1)!)).toContain('$2.84 tn');
    expect(discord.messages(alerts)).toHaveLength(1);
  });

  test('is posted by /weekly now where it was not, and pointed at where it was', async () => {
    const lounge = discord.addChannel('text', 'lounge');
    const here = { channel: lounge };
    expect(told(await ask('weekly now', {}, here))).toContain(`Posted in <#${lounge.id}>`);
    const [posted] = discord.messages(lounge);
    expect(textOf(posted!)).toMatch(/down \$(40|55) bn/);
    expect(told(await ask('weekly now', {}, here))).toContain(posted!.id);
    expect(told(await ask('weekly now'))).toContain(first[0]!.id);
    expect(discord.messages(lounge)).toHaveLength(1);
    discord.removeMessage(lounge.messages.get(posted!.id)!);
    expect(told(await ask('weekly now', {}, here))).toContain('Posted');
    expect(discord.messages(lounge)).toHaveLength(1);
  });

  test('is rewritten when its reading is revised, and says so; a restart posts nothing again', async () => {
    await bot.stop();
    publish(publisher, 55e9);
    expect(await fetchReading(living())).toMatchObject({ code: 0 });
    bot = await startBot(discord, living());
    const text = (channel: Channel) => textOf(discord.messages(channel)[0]!);
    const signs = ['revised from', '修订', '修正'];
    await discord.waitFor(() => channels.every((channel, i) => text(channel).includes(signs[i]!)), { within: 60_000 });
    expect(text(channels[0]!)).toContain('down $55 bn');
    for (const channel of [...channels, alerts]) expect(discord.messages(channel)).toHaveLength(1);
  }, 90_000);
});
