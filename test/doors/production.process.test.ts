import { createFakeDiscord, type FakeDiscord, type Reply, readMessage } from 'fake-discord';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startBot } from '../process.ts';
import { controlId, textOf } from './read.ts';

let discord: FakeDiscord;
let bot: Running;

beforeAll(async () => {
  discord = await createFakeDiscord();
  bot = await startBot(discord);
}, 60_000);

afterAll(async () => {
  expect(discord.problems, 'everything the bot sent is what Discord takes').toEqual([]);
  expect(await bot.stop(), 'the bot ends cleanly when told to').toBe(0);
  expect(bot.output.out, 'no bug was reported').not.toMatch(/"level":50/);
  await discord.close();
});

const told = ({ message }: Reply) => textOf(message);

/** Fetches the picture back over HTTP, as a client would, and decodes it. */
const pictureOf = async (reply: Reply) => {
  const [{ url } = { url: '' }] = readMessage(reply.message).pictures;
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  const { width, height, format } = await sharp(bytes).metadata();
  const { channels } = await sharp(bytes).stats();
  return { width, height, format, varied: channels.some(({ stdev }) => stdev > 5) };
};

describe.each([
  [
    'en-US',
    'down $88.2 bn on the week: the lowest since Dec 31, 2025',
    'QT is over: it ended on Dec 1, 2025',
    'The standing repo facility',
    '$10,000,000',
  ],
  [
    'zh-CN',
    '9月30日（周三）日终，银行准备金为2.88万亿美元，较前一周减少882亿美元',
    '缩表已于2025年12月1日结束',
    '常备回购便利',
    '1,000万美元',
  ],
  [
    'zh-TW',
    '9月30日（週三）營業終了時，銀行準備金為2.88兆美元，較前一週減少882億美元',
    '縮表已於2025年12月1日結束',
    '常備附買回機制',
    '1,000萬美元',
  ],
])('in %s', (locale, reserves, qt, srf, required) => {
  test('/reserves answers with both measures, a chart, the day and the source', async () => {
    const reply = await discord.slash('reserves', {}, { locale });
    expect(reply.deferred).toBe(true);
    expect(told(reply)).toContain(reserves);
    expect(told(reply)).toContain('https://fred.stlouisfed.org/series/WRBWFRBL');
    const details = told(await discord.press(reply.message, controlId(reply.message, 'details')));
    for (const part of ['WRBWFRBL', 'https://fred.stlouisfed.org/series/WRESBAL']) expect(details).toContain(part);
    expect(await pictureOf(reply)).toMatchObject({ format: 'png', width: 1600, height: 1200, varied: true });
    expect(readMessage(reply.message).pictures[0]!.alt.length).toBeGreaterThan(60);
  });

  test('/qt says whether QT is over, and since when', async () => {
    const reply = await discord.slash('qt', { view: 'balance' }, { locale });
    expect(told(reply)).toContain(qt);
    expect(await pictureOf(reply)).toMatchObject({ format: 'png', varied: true });
  });

  test('/srf gives the day’s sum and the record days', async () => {
    const reply = await discord.slash('srf', { top: 3 }, { locale });
    expect(told(reply)).toContain(srf);
    const details = await discord.press(reply.message, controlId(reply.message, 'details'));
    expect(details.ephemeral).toBe(true);
    expect(told(details)).toMatch(/\$74\.6 bn|746亿美元|746億美元/);
    expect(await pictureOf(reply)).toMatchObject({ format: 'png', varied: true });
  });

  test('/calc-reserve reckons a hypothetical and says what the rule is today', async () => {
    const reply = await discord.slash('calc-reserve', { deposits: '$100m', ratio: '10%' }, { locale });
    expect(told(reply)).toContain(required);
    expect(told(reply)).toMatch(/2020/);
  });

  test('an amount that cannot be read is told to the asker alone, with what would fit', async () => {
    const reply = await discord.slash('calc-reserve', { deposits: '-5 potatoes' }, { locale });
    expect(reply.ephemeral).toBe(true);
    expect(told(reply)).toContain('-5 potatoes');
    expect(told(reply)).toContain('$1.2bn');
  });
});

test('the commands are offered in servers, in direct messages and to a user who brought the bot along', async () => {
  expect(discord.offered().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['reserves', 'qt', 'srf', 'calc-reserve']),
  );
  const inDirectMessage = await discord.slash('reserves', {}, { channel: discord.places.dm });
  expect(told(inDirectMessage)).toContain('$2.88 tn');
  const elsewhere = discord.addGuild('Elsewhere', { installed: false });
  const channel = discord.addChannel('text', 'lounge', { guild: elsewhere });
  const asOwnApp = await discord.slash('qt', {}, { channel });
  expect(told(asOwnApp)).toContain('QT is over');
});

test('the range menu redraws the asker’s own answer in place, and answers anybody else for themselves', async () => {
  const { message } = await discord.slash('reserves');
  const own = await discord.press(message, 'Range', {}, ['3m']);
  expect(own.message.id).toBe(message.id);
  expect(own.files).toHaveLength(1);
  const other = await discord.press(message, 'Range', { user: discord.people.moderator, locale: 'zh-CN' }, ['5y']);
  expect(other.message.id).not.toBe(message.id);
  expect(other.ephemeral).toBe(true);
  expect(told(other)).toContain('银行准备金');
});

test('the figures behind a chart come as CSV with their series, units and day', async () => {
  const { message } = await discord.slash('reserves', { range: '3m' });
  const reply = await discord.press(message, 'csv/reserves?range=3m');
  expect(reply.ephemeral).toBe(true);
  const text = Buffer.from(reply.files[0]!.bytes).toString('utf8');
  expect(text).toContain('# as of 2026-09-30');
  expect(text).toContain('day,WRBWFRBL,WRESBAL');
  expect(text).toContain('\n2026-09-30,2881686000000,2948090000000\n');
});

test('the commands are written once: a second start finds them as they should be', async () => {
  const writes = () =>
    discord.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands')).length;
  const before = writes();
  const second = await startBot(discord);
  expect(second.output.out).toContain('"wrote":false');
  expect(writes()).toBe(before);
  await second.stop();
}, 60_000);
