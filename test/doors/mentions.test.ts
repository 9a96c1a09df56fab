import { createFakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import { createBot } from '../../src/bot.ts';
import { login, openDoor } from '../../src/doors/discord/client.ts';
import { coolDowns } from '../../src/doors/discord/cool-down.ts';
import { bundled } from '../../src/library/bundled.ts';
import { facts, snapshot } from '../world.ts';
import { controlsOf, textOf } from './read.ts';

const quiet = () => {};
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };

const scene = async (mentions = true) => {
  const discord = await createFakeDiscord({ answerWithin: 8000 });
  onTestFinished(discord.close);
  const bot = await createBot({ library: bundled(snapshot), facts, now: () => new Date('2026-10-08T21:00:00Z') });
  const access = { token: discord.token, api: discord.url, mentions };
  const door = await openDoor(await login(access, log), { ...bot, draw: async () => pixel, log }, access);
  onTestFinished(() => door.close());
  const { general, dm } = discord.places;
  const answers = (channel = general) =>
    discord.messages(channel).filter(({ author }) => author.id === discord.applicationId);
  /** The answer to the nth question, once it is there. */
  const answer = async (n: number, channel = general) => {
    await discord.waitFor(() => answers(channel).length >= n);
    return answers(channel)[n - 1]!;
  };
  return { discord, general, dm, answers, answer, me: `<@${discord.applicationId}>` };
};

test('a message that mentions the bot is answered with a reply that calls nobody', async () => {
  const { discord, answer, me } = await scene();
  const question = discord.say(`${me} is QT over?`);
  const said = await answer(1);
  expect(said.message_reference?.message_id).toBe(question.id);
  expect(textOf(said)).toMatch(/^\*\*Yes\. /);
  expect(textOf(said)).toContain('Read as: /qt');
  expect(controlsOf(said)).toContain('Not what I meant');
  expect(said.mentions).toEqual([]);
});

test('a direct message needs no mention, and is answered in the language it is written in', async () => {
  const { discord, dm, answer } = await scene();
  discord.say('準備金何時首次跌破3兆美元', { channel: dm });
  expect(textOf(await answer(1, dm))).toContain('縮表（2022年6月1日起）以來，準備金餘額（週三）於9月28日首次跌破');
});

test('a reply takes what it leaves out from the question before', async () => {
  const { discord, answer, me } = await scene();
  discord.say(`${me} how much did reserves fall since QT began`);
  const first = await answer(1);
  discord.say(`${me} and the TGA?`, { replyTo: { id: first.id, channel_id: first.channel_id } });
  expect(textOf(await answer(2))).toContain('Read as: /history series:WDTGAL find:change from:2022-06-01');
});

test('a follow-up that leans on nothing is asked back about', async () => {
  const { discord, answer, me } = await scene();
  discord.say(`${me} and in Chinese?`);
  expect(textOf(await answer(1))).toContain('I need one thing more');
});

test('an answer that Discord does not take is told with less, and at last as one sentence', async () => {
  const { discord, answer, me } = await scene();
  const posts = { method: 'POST', route: /\/channels\/\d+\/messages$/ };
  discord.fault({ code: 50035 }, { ...posts, times: 1 });
  discord.say(`${me} is QT over?`);
  expect(textOf(await answer(1))).toContain('QT is over');
  discord.fault({ code: 50035 }, { ...posts, times: 2 });
  discord.say(`${me} is QT over?`);
  expect(textOf(await answer(2))).toContain('Discord did not take the answer');
});

test('what is not meant for the bot, and what it or an edit says, is not answered', async () => {
  const { discord, answers, answer, me } = await scene();
  discord.say('reserves are falling');
  discord.say('@everyone what are reserves');
  const question = discord.say(`${me} what is the tga?`);
  await answer(1);
  discord.rewrite(question, `${me} what is the srf?`);
  discord.say(`${me} sofr?`);
  expect(textOf(await answer(2))).toContain('SOFR');
  expect(answers()).toHaveLength(2);
});

test('with mentions off nothing is heard', async () => {
  const { discord, answers, me } = await scene(false);
  discord.say(`${me} is QT over?`);
  expect((await discord.slash('reserves')).message).toBeDefined();
  expect(answers().filter(({ message_reference }) => message_reference)).toEqual([]);
});

test('whoever asks too often is answered less, quietly', async () => {
  const { discord, answers, me } = await scene();
  for (let i = 0; i < 7; i++) discord.say(`${me} sofr?`);
  const signs = () => discord.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/reactions/'));
  await discord.waitFor(() => signs().length === 2 && answers().length === 5);
  await discord.waitFor(() => answers().length === 5);
});

test('a bucket of questions fills again, and nobody empties another’s', () => {
  const may = coolDowns({ most: 2, each: 1000 });
  expect([may('a', 0), may('a', 0), may('a', 0), may('b', 0), may('a', 1000), may('a', 1000)]).toEqual([
    ...[true, true, false, true, true, false],
  ]);
});
