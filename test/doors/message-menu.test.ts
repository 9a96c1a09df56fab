import { Client, DMChannel, Message } from 'discord.js';
import { createFakeDiscord, type FakeDiscord } from 'fake-discord';
import { beforeAll, expect, test } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import { login, openDoor } from '../../src/doors/discord/client.ts';
import { wordsOf } from '../../src/doors/discord/message-words.ts';
import { ask, commands } from '../world.ts';
import { textOf } from './read.ts';

const MENU = 'Reply with a chart';
const log = { debug() {}, info() {}, warn() {}, error() {} };
/** What this version knows. */
const known = [...commands];
let discord: FakeDiscord;
beforeAll(async () => {
  discord = await createFakeDiscord({ answerWithin: 8000 });
  const access = { token: discord.token, api: discord.url };
  const door = await openDoor(
    await login(access, log),
    { commands: known, ask, suggest: () => [], log, draw: async () => pixel },
    access,
  );
  return async () => {
    await door.close();
    await discord.close();
  };
});

const grace = () => ({ user: discord.people.moderator });

const repliesTo = (id: string) => discord.messages().filter((one) => one.message_reference?.message_id === id);

const client = new Client({ intents: [] });
client.channels.cache.set('2', Reflect.construct(DMChannel, [client, { id: '2', type: 1 }]));
/** What the bot reads in a message, as Discord sends one. */
const readIn = (more: object): string =>
  wordsOf(
    Reflect.construct(Message, [
      client,
      { id: '1', channel_id: '2', content: '', embeds: [], attachments: [], ...more },
    ]),
  );

test('a message is read wherever it says something: embeds, components, what it forwards, its poll', () => {
  const fields = [{ name: 'SOFR', value: 'since 2019', inline: false }];
  expect(readIn({ embeds: [{ title: 'Rates', description: 'overnight', fields }] })).toBe(
    'Rates\novernight\nSOFR\nsince 2019',
  );
  const accessory = { type: 2, style: 5, label: 'More', url: 'https://example.com' };
  const text = { type: 10, content: 'SOFR in 2019' };
  expect(readIn({ components: [{ type: 17, components: [text, { type: 9, components: [text], accessory }] }] })).toBe(
    'SOFR in 2019\nSOFR in 2019',
  );
  const forwarded = { content: 'SOFR?', embeds: [], attachments: [], timestamp: '2026-10-08T12:00:00Z', type: 0 };
  const message_reference = { type: 1, message_id: '3', channel_id: '4' };
  expect(readIn({ message_snapshots: [{ message: forwarded }], message_reference })).toBe('SOFR?');
  const answers = ['yes', 'no'].map((said, i) => ({ answer_id: i + 1, poll_media: { text: said } }));
  const poll = { question: { text: 'SOFR above 4%?' }, answers, allow_multiselect: false, layout_type: 1 };
  expect(readIn({ poll })).toBe('SOFR above 4%?\nyes\nno');
});

test('what a link shows of itself is not read beside a message’s own words', () => {
  expect(readIn({ content: 'SOFR?', embeds: [{ title: 'EFFR' }] })).toBe('SOFR?');
});

test('a reply that arrived though the word of it was lost is told as one that stands', async () => {
  const question = discord.say('SOFR?');
  discord.fault({ drop: 'after' }, { method: 'POST', route: '/channels/:channel/messages', times: 1 });
  const reply = await discord.menu(MENU, question, grace());
  const [stands, ...more] = repliesTo(question.id);
  expect(more).toEqual([]);
  expect(textOf(reply.message)).toContain(stands!.id);
});

test('a message that speaks of days to come is told until when the figures reach', async () => {
  const question = discord.say('SOFR since 2050');
  const reply = await discord.menu(MENU, question, grace());
  expect(textOf(reply.message)).toContain('There are no figures for SOFR in that period');
  expect(repliesTo(question.id)).toEqual([]);
});

test('a command of a menu that this version does not know is answered', async () => {
  const question = discord.say('SOFR?');
  known.splice(0, known.length, ...known.filter(({ menu }) => !menu));
  const reply = await discord.menu(MENU, question, grace());
  known.splice(0, known.length, ...commands);
  expect(reply.ephemeral).toBe(true);
  expect(textOf(reply.message)).toContain('older version');
});
