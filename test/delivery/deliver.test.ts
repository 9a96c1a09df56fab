import { REST } from 'discord.js';
import type { Channel } from 'fake-discord';
import {
  createFakeDiscord,
  discordRateLimits,
  type FakeDiscord,
  type FakeDiscordOptions,
  readMessage,
} from 'fake-discord';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import { createDeliver, type Deliveries, nonceOf } from '../../src/delivery/deliver.ts';
import { createDeliveryQueue } from '../../src/delivery/queue.ts';
import { createPoster, type MayLook } from '../../src/doors/discord/poster.ts';
import type { Answer } from '../../src/values/answer.ts';
import { textOf } from '../doors/read.ts';
import { memoryStore } from './server.ts';

const posts = { method: 'POST', route: '/channels/:channel/messages' } as const;
const answer: Answer = {
  ...{ command: 'weekly preview', locale: 'en', mood: 'calm', heading: 'Weekly reserves', lead: 'A reading' },
  sources: [{ title: 'Reserves', url: 'https://fred.stlouisfed.org/series/WRBWFRBL' }],
};
const content = (digest = 'a') => ({ digest, make: async () => ({ answer, picture: pixel }) });
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** a fake Discord, and processes that post on one store through the real client's REST. */
const scene = async (options: FakeDiscordOptions = {}) => {
  let at = Date.now();
  const discord = await createFakeDiscord({ ...options, now: () => at });
  onTestFinished(discord.close);
  const deliveries: Deliveries = memoryStore().records('posts');
  const process = (owner: string, mayLook: MayLook = () => true, timeout = 15_000) => {
    const rest = new REST({ api: discord.url, version: '10', timeout, retries: 1 }).setToken(discord.token);
    const poster = createPoster(rest, discord.applicationId, mayLook);
    return createDeliver({ deliveries, poster, owner, now: () => at, lease: 60_000 });
  };
  return {
    discord,
    deliveries,
    process,
    /** A process that sends a message and is gone before it hears that Discord has stored it. */
    crash: async (channel: Channel, mayLook?: MayLook) => {
      const cut = discord.fault({ drop: 'after' }, posts);
      await process('gone/1/a', mayLook)(key(channel), where(channel), content());
      cut.clear();
      expect(discord.messages(channel).filter(({ author }) => author.bot)).toHaveLength(1);
    },
    pass: (ms: number) => {
      at += ms;
    },
  };
};
const where = ({ id, kind }: Channel) => ({ channel: id, announce: kind === 'announcement' });
const key = (channel: Channel) => `weekly/2026-09-30/${channel.id}`;

test('a message carries its picture, its mark, its role and its nonce, and mentions nobody else', async () => {
  const { discord, process } = await scene();
  const { general, home } = discord.places;
  const role = [...home.roles.values()].find(({ name }) => name === 'Moderators')!.id;
  const deliver = process('a');
  const outcome = await deliver(key(general), { ...where(general), role }, content());
  const [message] = discord.messages(general);
  expect(outcome).toEqual({ kind: 'sent', message: message!.id });
  expect(message!.mention_roles).toEqual([role]);
  expect(textOf(message!)).toContain(`](https://fred.stlouisfed.org/series/WRBWFRBL#${nonceOf(key(general))})`);
  expect(readMessage(message!).pictures[0]!.url).toMatch(/\.png/);
  expect(nonceOf(key(general)).length).toBeLessThanOrEqual(25);
  expect(discord.problems).toEqual([]);
});

describe('there is one message after', () => {
  test.each([
    ['a time-out after it was stored', { hang: 'after' }],
    ['a time-out before it was', { hang: 'before' }],
    ['a connection cut after it was stored', { drop: 'after' }],
    ['a connection cut before it was', { drop: 'before' }],
    ['a broken gateway', { status: 502 }],
    ['being told to wait', { retryAfter: 0.05 }],
  ] as const)('%s', async (_, fault) => {
    const { discord, process } = await scene();
    const { weekly } = discord.places;
    discord.fault(fault, { ...posts, times: 3 });
    const deliver = process('a', () => true, 150);
    for (let tries = 0; tries < 4; tries++) await deliver(key(weekly), where(weekly), content());
    expect(discord.messages(weekly)).toHaveLength(1);
    expect(discord.messages(weekly)[0]!.flags! & 1, 'it is crossposted').toBe(1);
  });

  test('a crash before Discord answered, long after it has forgotten the nonce', async () => {
    const { discord, process, crash, pass } = await scene();
    const { general } = discord.places;
    await crash(general);
    pass(10 * 60_000);
    expect(await process('b')(key(general), where(general), content())).toMatchObject({ kind: 'sent' });
    expect(discord.messages(general)).toHaveLength(1);
  });

  test('a hundred others wrote in the channel meanwhile', async () => {
    const { discord, process, crash, pass } = await scene();
    const { general } = discord.places;
    await crash(general);
    for (let i = 0; i < 150; i++) discord.say(`${i}`);
    pass(10 * 60_000);
    const outcome = await process('b')(key(general), where(general), content());
    const own = discord.messages(general).filter(({ author }) => author.bot);
    expect([outcome.kind, own.length]).toEqual(['sent', 1]);
  });

  test('several processes try at the same moment', async () => {
    const { discord, process } = await scene();
    const { weekly } = discord.places;
    const outcomes = await Promise.all(
      ['a', 'b', 'c', 'd'].map((owner) => process(owner)(key(weekly), where(weekly), content())),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['busy', 'busy', 'busy', 'sent']);
    expect(discord.messages(weekly)).toHaveLength(1);
  });
});

test('where it may not look back it relies on the nonce, and once that is forgotten it would rather leave a message out', async () => {
  const { discord, process, crash, pass } = await scene();
  const { general, thread } = discord.places;
  const blind = () => false;
  await crash(general, blind);
  expect(await process('b', blind)(key(general), where(general), content())).toMatchObject({ kind: 'sent' });
  expect(discord.messages(general)).toHaveLength(1);
  await crash(thread, blind);
  pass(10 * 60_000);
  const outcome = await process('b', blind)(key(thread), where(thread), content());
  expect(outcome).toMatchObject({ kind: 'failed', why: expect.stringContaining('Read Message History') });
  expect(discord.messages(thread)).toHaveLength(1);
});

test.each([
  [10_003, 'channelGone'],
  [10_004, 'serverGone'],
  [50_001, 'noAccess'],
  [50_013, 'noPermission'],
  [50_083, 'archived'],
  [160_005, 'locked'],
] as const)('Discord’s %i pauses: %s; once it is set right the message goes out', async (code, reason) => {
  const { discord, process } = await scene();
  const { general } = discord.places;
  discord.fault({ code }, { ...posts, times: 1 });
  const deliver = process('a');
  expect(await deliver(key(general), where(general), content())).toEqual({ kind: 'paused', reason });
  expect(await deliver(key(general), where(general), content())).toMatchObject({ kind: 'sent' });
});

test('a message is rewritten when it shows other figures, and not when they are the same or it is gone', async () => {
  const { discord, process } = await scene();
  const { general } = discord.places;
  const deliver = process('a');
  await deliver(key(general), where(general), content());
  await deliver.revise(key(general), where(general), content());
  expect(discord.messages(general)[0]!.edited_timestamp).toBeNull();
  await deliver.revise(key(general), where(general), content('b'));
  expect(discord.messages(general)[0]!.edited_timestamp).not.toBeNull();
  expect(readMessage(discord.messages(general)[0]!).pictures[0]!.url).toMatch(/\.png/);
  discord.removeMessage(general.messages.get(discord.messages(general)[0]!.id)!);
  expect(await deliver.revise(key(general), where(general), content('c'))).toMatchObject({ kind: 'sent' });
  expect(discord.messages(general)).toEqual([]);
  expect(discord.problems).toEqual([]);
});

const thousand = (discord: FakeDiscord) =>
  Array.from({ length: 1000 }, (_, i) => discord.addChannel('text', `desk-${i}`));

test('a thousand channels are served under Discord’s rate limits; those that fail hold up nobody', async () => {
  const { discord, process } = await scene({ rateLimits: discordRateLimits });
  const channels = thousand(discord);
  const [closed, shaky] = [channels[3]!, channels[5]!];
  discord.deny(closed, ['SendMessages']);
  const failing = discord.fault({ status: 503 }, { when: ({ params }) => params.channel === shaky.id });
  const lines: string[] = [];
  const log = { ...silent, info: (_: object, sentence: string) => void lines.push(sentence) };
  const queue = createDeliveryQueue({
    deliver: process('a'),
    log,
    retries: 2,
    wait: { first: 10, longest: 20 },
  });
  const shared = { digest: 'a', make: async () => ({ answer, picture: pixel }) };
  const ended: string[] = [];
  const jobs = channels.map((channel) => ({
    ...{ key: key(channel), where: where(channel), content: shared },
    done: async () => ended.push(channel.id),
  }));
  const counts = await queue.run('weekly', jobs);
  expect(counts).toMatchObject({ sent: 998, paused: 1, again: 1 });
  const arrived = channels.map((channel) => discord.messages(channel).length);
  expect(arrived).toEqual(channels.map((channel) => (channel === closed || channel === shaky ? 0 : 1)));
  expect(ended.indexOf(closed.id)).toBeLessThan(100);
  expect(lines.filter((line) => line.endsWith('going on'))).toHaveLength(3);
  failing.clear();
  expect(await queue.run('weekly', jobs.slice(0, 10))).toMatchObject({ already: 8, sent: 1, paused: 1 });
  expect(discord.messages(shaky)).toHaveLength(1);
}, 120_000);
