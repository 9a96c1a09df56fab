import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPublisher, type Publisher } from '../../src/playground/publisher.ts';
import { createStandIn, type Reply, type StandIn } from '../../src/playground/stand-in.ts';
import { type Running, startBot } from '../process.ts';
import { snapshot } from '../world.ts';
import { fetchReading, publish } from './reading.ts';

let standIn: StandIn;
let publisher: Publisher;
let dir: string;
let bot: Running;
/** The channel of the alert. */
let alerts: string;

const living = () => ({ ...(publisher.addresses as Record<string, string>), REFRESH: 'on', DATA_DIR: dir });
const start = (given: Record<string, string> = living()) => startBot(standIn, given);

beforeAll(async () => {
  standIn = await createStandIn();
  publisher = await openPublisher((id) => snapshot[id]);
  dir = mkdtempSync(join(tmpdir(), 'reservoir-weekly-'));
  bot = await start({ REFRESH: 'off', DATA_DIR: dir });
}, 60_000);

afterAll(async () => {
  await bot.stop();
  expect(standIn.problems, 'everything the bot sent is what Discord takes').toEqual([]);
  expect(bot.output.out, 'no bug was reported').not.toMatch(/"level":50/);
  await standIn.close();
  await publisher.close();
  rmSync(dir, { recursive: true, force: true });
});

const moderator = () => ({ user: standIn.people.moderator });
const ask = (line: string, given = {}, asker: object = moderator()): Promise<Reply> =>
  standIn.slash(line, given, asker);
const told = ({ message }: Reply) => message.embeds[0]!.description!;

test('only who manages the server is offered /weekly, and only in servers', async () => {
  await expect(standIn.slash('weekly show')).rejects.toThrow('permissions');
  await expect(standIn.slash('weekly show', {}, { channel: standIn.places.dm })).rejects.toThrow();
  expect(told(await ask('weekly show'))).toContain('No channel of this server');
});

test('before yes is said, the missing permission is named, in the asker’s language', async () => {
  const { general, thread } = standIn.places;
  standIn.deny(general, ['AttachFiles', 'EmbedLinks']);
  const reply = await ask('weekly on', {}, { ...moderator(), locale: 'zh-TW' });
  expect(reply.ephemeral).toBe(true);
  expect(told(reply)).toContain('「嵌入連結」、「附加檔案」');
  standIn.allow(general, ['AttachFiles', 'EmbedLinks']);
  standIn.deny(general, ['SendMessagesInThreads']);
  expect(told(await ask('weekly on', { channel: thread.id }))).toContain('Send Messages in Threads');
  standIn.allow(general, ['SendMessagesInThreads']);
  expect(told(await ask('weekly show'))).toContain('No channel');
});

test('channels of every kind are set up, each in its language; everyone is not mentioned', async () => {
  const { general, weekly, thread, home } = standIn.places;
  expect(told(await ask('weekly on', { role: home.id }))).toContain('@everyone');
  expect(told(await ask('weekly on'))).toContain(`<#${general.id}>, in English`);
  expect(told(await ask('weekly on', { channel: weekly.id, language: 'zh-CN', theme: 'light' }))).toContain('简体中文');
  expect(told(await ask('weekly on', { channel: thread.id, language: 'zh-TW' }))).toContain('繁體中文');
  const shown = told(await ask('weekly show'));
  expect(shown).toContain('3 channels');
  for (const { id } of [general, weekly, thread]) expect(shown).toContain(`<#${id}>`);
  expect(standIn.messages(weekly)).toEqual([]);
});

test('the preview is the post, for the asker alone, in the channel’s language', async () => {
  const reply = await ask('weekly preview', {}, { ...moderator(), channel: standIn.places.weekly });
  expect(reply.ephemeral).toBe(true);
  expect(told(reply)).toContain('银行准备金');
  expect(reply.files).toHaveLength(1);
});

test('an alert is set, and says where and what it watches', async () => {
  const desk = standIn.addChannel('text', 'alerts');
  alerts = desk.id;
  const given = { metric: 'reserves', side: 'below', level: '2.86tn' };
  const reply = await ask('alert add', given, { ...moderator(), channel: desk });
  expect(told(reply)).toContain('$2.86 tn');
  expect(told(await ask('alert list'))).toContain(`<#${desk.id}>`);
  expect(standIn.messages(desk)).toEqual([]);
});

test('a release that came while the bot was away is posted when it is back, once, in each channel’s language', async () => {
  await bot.stop();
  publish(publisher, 40e9);
  bot = await start();
  const { general, weekly, thread } = standIn.places;
  const channels = [general, weekly, thread];
  await standIn.until(() => channels.every((channel) => standIn.messages(channel).length === 1), { within: 30_000 });
  const [english, chinese, taiwanese] = channels.map((channel) => standIn.messages(channel)[0]!);
  expect(english!.embeds[0]!.description).toContain('down $40 bn on the week');
  expect(english!.embeds[0]!.description).toContain('the Treasury’s account rose $40 bn');
  expect(english!.embeds[0]!.description).toMatch(/<t:\d+:[fF]>/);
  expect(chinese!.embeds[0]!.description).toContain('较前一周减少400亿美元');
  expect(taiwanese!.embeds[0]!.description).toContain('較前一週減少400億美元');
  await standIn.until(() => standIn.message(chinese!).flags === 1);
  const { width, format } = await sharp(standIn.file(english!.embeds[0]!.image!.url).bytes).metadata();
  expect([format, width]).toEqual(['png', 2200]);
  const shown = told(await ask('weekly show'));
  expect(shown).toContain(`https://discord.com/channels/${standIn.places.home.id}/${general.id}/${english!.id}`);
}, 60_000);

test('the same release sets off the alert it crossed, once', async () => {
  await standIn.until(() => standIn.messages(alerts).length > 0, { within: 30_000 });
  const [went] = standIn.messages(alerts);
  expect(went!.embeds[0]!.description).toContain('$2.86 tn');
  expect(went!.embeds[0]!.description).toContain('$2.84 tn');
}, 60_000);

test('/weekly now posts at once where nothing was posted, and points at the message where it was', async () => {
  const lounge = standIn.addChannel('text', 'lounge');
  const here = { ...moderator(), channel: lounge };
  expect(told(await ask('weekly now', {}, here))).toContain(`Posted in <#${lounge.id}>`);
  const [posted] = standIn.messages(lounge);
  expect(posted!.embeds[0]!.description).toContain('down $40 bn');
  expect(told(await ask('weekly now', {}, here))).toContain(posted!.id);
  expect(told(await ask('weekly now'))).toContain(standIn.messages(standIn.places.general)[0]!.id);
  expect(standIn.messages(lounge)).toHaveLength(1);
  standIn.world.remove(lounge.messages.get(posted!.id)!);
  expect(told(await ask('weekly now', {}, here))).toContain('Posted');
  expect(standIn.messages(lounge)).toHaveLength(1);
});

test('a revised reading rewrites the posts and says so; a restart posts nothing again', async () => {
  await bot.stop();
  publish(publisher, 55e9);
  expect(await fetchReading(living())).toMatchObject({ code: 0 });
  bot = await start();
  const { general, weekly, thread } = standIn.places;
  const text = (channel: typeof general) => standIn.messages(channel)[0]!.embeds[0]!.description!;
  await standIn.until(() => text(general).includes('down $55 bn'), { within: 20_000 });
  expect(text(general)).toContain('revised from');
  await standIn.until(() => text(weekly).includes('修订') && text(thread).includes('修正'), { within: 20_000 });
  for (const channel of [general, weekly, thread]) expect(standIn.messages(channel)).toHaveLength(1);
  expect(standIn.messages(alerts), 'the alert went off once').toHaveLength(1);
}, 60_000);

test('a channel that is switched off is told of no more', async () => {
  expect(told(await ask('weekly off', { channel: standIn.places.thread.id }))).toContain('No more');
  expect(told(await ask('weekly off', { channel: standIn.places.thread.id }))).toContain('No weekly reading');
  expect(told(await ask('weekly show'))).toContain('2 channels');
});
