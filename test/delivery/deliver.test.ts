import type { Channel } from 'fake-discord';
import {
  createFakeDiscord,
  discordRateLimits,
  type FakeDiscord,
  type FakeDiscordOptions,
  readMessage,
} from 'fake-discord';
import { describe, expect, test as inTurn, type TestContext } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import { createDeliver } from '../../src/delivery/deliver.ts';
import { type Deliveries, type DeliveryOutcome, nonceOf } from '../../src/delivery/delivery.ts';
import { createDeliveryQueue } from '../../src/delivery/queue.ts';
import { usualWaits } from '../../src/delivery/waits.ts';
import { createPoster, noSight } from '../../src/doors/discord/poster.ts';
import type { Answer } from '../../src/values/answer.ts';
import { textOf } from '../doors/read.ts';
import { memoryStore } from './server.ts';

/** They wait for a network, each for its own: side by side they wait once. */
const test = inTurn.concurrent;

const posts = { method: 'POST', route: '/channels/:channel/messages' } as const;
const answer: Answer = {
  ...{ command: 'weekly preview', locale: 'en', mood: 'calm', heading: 'Weekly reserves', lead: 'A reading' },
  sources: [{ title: 'Reserves', url: 'https://fred.stlouisfed.org/series/WRBWFRBL' }],
};
const content = (digest = 'a') => ({ digest, make: async () => ({ answer, picture: pixel }) });
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** a fake Discord, and processes that post on one store through the real client's REST. */
const scene = async ({ onTestFinished }: TestContext, options: FakeDiscordOptions = {}, offMs = 0) => {
  let at = Date.now();
  const discord = await createFakeDiscord({ ...options, now: () => at });
  onTestFinished(discord.close);
  const deliveries: Deliveries = memoryStore().records('posts');
  const process = (owner: string, mayLook: MayLook = () => true, timeout = 15_000) => {
    const options = { api: discord.url, version: '10', timeout, token: discord.token };
    const poster = createPoster(options, discord.applicationId, { ...noSight, mayLook });
    return createDeliver({ deliveries, poster, owner, now: () => at + offMs, elapsed: () => at, leaseMs: 60_000 });
  };
  return {
    discord,
    deliveries,
    process,
    /** A process that sends a message and is gone before it hears that Discord has stored it. */
    crash: async (channel: Channel, mayLook?: MayLook) => {
      const cut = discord.fault({ drop: 'after' }, posts);
      await process('gone/1/a', mayLook).post(key(channel), where(channel), content());
      cut.clear();
      expect(discord.messages(channel).filter(({ author }) => author.bot)).toHaveLength(1);
    },
    pass: (ms: number) => {
      at += ms;
    },
  };
};
const where = ({ id, kind }: Channel) => ({ guild: '1', channel: id, announce: kind === 'announcement' });
type MayLook = () => boolean | undefined;
const key = (channel: Channel) => `weekly/2026-09-30/${channel.id}`;

test('a message carries its picture, its mark, its role and its nonce, and mentions nobody else', async (context) => {
  const { discord, process } = await scene(context);
  const { general, home } = discord.places;
  const role = [...home.roles.values()].find(({ name }) => name === 'Moderators')!.id;
  const deliver = process('a');
  const outcome = await deliver.post(key(general), { ...where(general), role }, content());
  const [message] = discord.messages(general);
  expect(outcome).toEqual({ kind: 'sent', message: message!.id });
  expect(message!.mention_roles).toEqual([role]);
  expect(textOf(message!)).toContain(`](https://fred.stlouisfed.org/series/WRBWFRBL#${nonceOf(key(general))})`);
  expect(readMessage(message!).pictures[0]!.url).toMatch(/\.png/);
  expect(nonceOf(key(general)).length).toBeLessThanOrEqual(25);
  expect(discord.problems).toEqual([]);
});

describe.concurrent('there is one message after', () => {
  test.for([
    ['a time-out after it was stored', { hang: 'after' }],
    ['a time-out before it was', { hang: 'before' }],
    ['a connection cut after it was stored', { drop: 'after' }],
    ['a connection cut before it was', { drop: 'before' }],
    ['a broken gateway', { status: 502 }],
    ['being told to wait', { retryAfter: 0.05 }],
  ] as const)('%s', async ([, fault], context) => {
    const { discord, process } = await scene(context);
    const { weekly } = discord.places;
    discord.fault(fault, { ...posts, times: 3 });
    const deliver = process('a', () => true, 150);
    const until = async (kind: string, act: () => Promise<DeliveryOutcome>) => {
      for (let tries = 0; tries < 20 && (await act()).kind !== kind; tries++);
    };
    await until('already', () => deliver.post(key(weekly), where(weekly), content()));
    await until('already', () => deliver.crosspost(key(weekly), where(weekly)));
    expect(discord.messages(weekly)).toHaveLength(1);
    expect(discord.messages(weekly)[0]!.flags! & 1, 'it is crossposted').toBe(1);
  });

  test('a crash before Discord answered, long after it has forgotten the nonce', async (context) => {
    const { discord, process, crash, pass } = await scene(context);
    const { general } = discord.places;
    await crash(general);
    pass(10 * 60_000);
    expect(await process('b').post(key(general), where(general), content())).toMatchObject({ kind: 'sent' });
    expect(discord.messages(general)).toHaveLength(1);
  });

  test('a hundred others wrote in the channel meanwhile', async (context) => {
    const { discord, process, crash, pass } = await scene(context);
    const { general } = discord.places;
    await crash(general);
    for (let i = 0; i < 150; i++) discord.say(`${i}`);
    pass(10 * 60_000);
    const outcome = await process('b').post(key(general), where(general), content());
    const own = discord.messages(general).filter(({ author }) => author.bot);
    expect([outcome.kind, own.length]).toEqual(['sent', 1]);
  });

  test('several processes try at the same moment', async (context) => {
    const { discord, process } = await scene(context);
    const { weekly } = discord.places;
    const outcomes = await Promise.all(
      ['a', 'b', 'c', 'd'].map((owner) => process(owner).post(key(weekly), where(weekly), content())),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['busy', 'busy', 'busy', 'sent']);
    expect(discord.messages(weekly)).toHaveLength(1);
  });
});

test('where it may not look back, a message that may have arrived waits until it may, however long Discord remembers a nonce', async (context) => {
  const { discord, process, crash, pass } = await scene(context);
  const { general } = discord.places;
  const blind = () => false;
  await crash(general, blind);
  for (const minutes of [0, 10, 60]) {
    pass(minutes * 60_000);
    const outcome = await process('b', blind).post(key(general), where(general), content());
    expect(outcome).toMatchObject({ kind: 'blocked', reason: 'unsure' });
  }
  expect(await process('b').post(key(general), where(general), content())).toMatchObject({ kind: 'sent' });
  expect(discord.messages(general)).toHaveLength(1);
});

describe.concurrent('where nobody knows whether it may look back, and it sees nothing', () => {
  const unknown = () => undefined;

  test('a message that never arrived is sent: Discord says that none came since', async (context) => {
    const { discord, process } = await scene(context, { nonceWindow: 0 });
    const empty = discord.addChannel('text', 'empty');
    const lost = discord.fault({ drop: 'before' }, posts);
    await process('gone/1/a', unknown).post(key(empty), where(empty), content());
    lost.clear();
    expect(await process('b', unknown).post(key(empty), where(empty), content())).toMatchObject({ kind: 'sent' });
    expect(discord.messages(empty)).toHaveLength(1);
  });

  test('one that may have arrived is not sent again: a message came that it may not see', async (context) => {
    const { discord, process, crash } = await scene(context, { nonceWindow: 0 });
    const hidden = discord.addChannel('text', 'hidden');
    discord.deny(hidden, ['ReadMessageHistory']);
    await crash(hidden, unknown);
    const outcome = await process('b', unknown).post(key(hidden), where(hidden), content());
    expect(outcome).toMatchObject({ kind: 'blocked', reason: 'unsure' });
    expect(discord.messages(hidden)).toHaveLength(1);
  });
});

test.for([
  [10_003, 'channelGone'],
  [10_004, 'serverGone'],
  [50_001, 'noAccess'],
  [50_007, 'noDirect'],
  [50_013, 'noPermission'],
  [50_083, 'archived'],
  [160_005, 'locked'],
] as const)('Discord’s %i blocks: %s; once it is set right the message goes out', async ([code, reason], context) => {
  const { discord, process } = await scene(context);
  const { general } = discord.places;
  discord.fault({ code }, { ...posts, times: 1 });
  const deliver = process('a');
  expect(await deliver.post(key(general), where(general), content())).toMatchObject({ kind: 'blocked', reason });
  expect(await deliver.post(key(general), where(general), content())).toMatchObject({ kind: 'sent' });
});

test('in a direct message it may always look back: what is not there has not arrived', async (context) => {
  const { discord, process, pass } = await scene(context, { nonceWindow: 0 });
  const { dm } = discord.places;
  const unknown = () => undefined;
  const cut = discord.fault({ drop: 'before' }, posts);
  await process('gone/1/a', unknown).post(key(dm), where(dm), content());
  cut.clear();
  pass(10 * 60_000);
  expect(await process('b', unknown).post(key(dm), where(dm), content())).toMatchObject({ kind: 'sent' });
  expect(discord.messages(dm)).toHaveLength(1);
});

test('a message is rewritten when it shows other figures, and not when they are the same or it is gone', async (context) => {
  const { discord, process } = await scene(context);
  const { general } = discord.places;
  const deliver = process('a');
  await deliver.post(key(general), where(general), content());
  await deliver.revise(key(general), where(general), content());
  expect(discord.messages(general)[0]!.edited_timestamp).toBeNull();
  await deliver.revise(key(general), where(general), content('b'));
  expect(discord.messages(general)[0]!.edited_timestamp).not.toBeNull();
  expect(readMessage(discord.messages(general)[0]!).pictures[0]!.url).toMatch(/\.png/);
  discord.removeMessage(general.messages.get(discord.messages(general)[0]!.id)!);
  expect(await deliver.revise(key(general), where(general), content('c'))).toMatchObject({ kind: 'already' });
  expect(discord.messages(general)).toEqual([]);
  expect(discord.problems).toEqual([]);
});

test.for([
  50_083, 50_001, 50_013,
])('a revision that Discord refuses with %i is left out, and the next post goes out', async (code, context) => {
  const { discord, process } = await scene(context);
  const { general } = discord.places;
  const deliver = process('a');
  await deliver.post(key(general), where(general), content());
  discord.fault({ code }, { method: 'PATCH', route: '/channels/:channel/messages/:message', times: 1 });
  expect(await deliver.revise(key(general), where(general), content('b'))).toMatchObject({ isRewritten: false });
  expect(await deliver.post(`${key(general)}/next`, where(general), content())).toMatchObject({ kind: 'sent' });
});

const manyChannels = (discord: FakeDiscord) =>
  Array.from({ length: 130 }, (_, i) => discord.addChannel('text', `channel-${i}`));

test('hundreds of channels are served under Discord’s rate limits; those that fail hold up nobody', async (context) => {
  const { discord, process } = await scene(context, { rateLimits: discordRateLimits });
  const channels = manyChannels(discord);
  const [closed, shaky] = [channels[3]!, channels[5]!];
  discord.deny(closed, ['SendMessages']);
  const failing = discord.fault({ status: 503 }, { when: ({ params }) => params.channel === shaky.id });
  const lines: string[] = [];
  const log = {
    ...silent,
    info: (_: object, sentence: string) => void lines.push(sentence),
  };
  const waits = { ...usualWaits, first: 500, longest: 1000, blocked: [3_600_000] };
  const queue = createDeliveryQueue({ deliver: process('a'), log, waits });
  const shared = { digest: 'a', make: async () => ({ answer, picture: pixel }) };
  const ended: string[] = [];
  const jobs = channels.map((channel) => ({
    ...{ key: key(channel), where: where(channel), content: shared },
    report: async ({ kind }: DeliveryOutcome) => kind !== 'unknown' && ended.push(channel.id),
  }));
  queue.want('weekly', jobs);
  const arrived = () => channels.filter((channel) => discord.messages(channel).length === 1);
  await discord.waitFor(() => ended.length === 129, { within: 100_000 });
  expect(channels.filter((channel) => !arrived().includes(channel))).toEqual([closed, shaky]);
  expect(ended.indexOf(closed.id)).toBeLessThan(100);
  expect(lines.filter((line) => line.endsWith('going on'))).toHaveLength(1);
  failing.clear();
  await discord.waitFor(() => discord.messages(shaky).length === 1);
  await queue.stop();
}, 120_000);

// Their requests have time-outs of their own: beside others, on a busy machine, a look would be late as well.
describe('nothing is posted a second time, by a Discord that remembers no nonce, after', () => {
  inTurn.for([-10, 10])(
    'a connection cut after it was stored, on a machine whose clock is %i minutes off',
    async (off, context) => {
      const { discord, process, crash, pass } = await scene(context, { nonceWindow: 0 }, off * 60_000);
      const { general } = discord.places;
      await crash(general);
      pass(60_000);
      expect(await process('b').post(key(general), where(general), content())).toMatchObject({ kind: 'sent' });
      expect(discord.messages(general)).toHaveLength(1);
    },
  );

  inTurn('1,200 others wrote in the channel meanwhile', async (context) => {
    const { discord, process, crash, pass } = await scene(context, { nonceWindow: 0, messagesKept: 5000 });
    const { general } = discord.places;
    await crash(general);
    for (let i = 0; i < 1200; i++) discord.say(`${i}`);
    pass(10 * 60_000);
    expect(await process('b').post(key(general), where(general), content())).toMatchObject({ kind: 'sent' });
    expect(discord.messages(general).filter(({ author }) => author.bot)).toHaveLength(1);
  });

  inTurn.for([10_003, 50_001, 50_013])('a look that was refused once with %i', async (code, context) => {
    const { discord, process, crash, pass } = await scene(context, { nonceWindow: 0 });
    const { general } = discord.places;
    await crash(general);
    pass(10 * 60_000);
    discord.fault({ code }, { route: '/channels/:channel/messages', times: 1 });
    const deliver = process('b');
    expect(await deliver.post(key(general), where(general), content())).toMatchObject({ kind: 'blocked' });
    expect(await deliver.post(key(general), where(general), content())).toMatchObject({ kind: 'sent' });
    expect(discord.messages(general)).toHaveLength(1);
  });

  inTurn('a wait longer than a lease, with two bots on one store', async (context) => {
    const { discord, process, pass } = await scene(context, { nonceWindow: 0 });
    const { general } = discord.places;
    discord.fault({ retryAfter: 300 }, { ...posts, times: 1 });
    const waited = await process('machine-1/1/x').post(key(general), where(general), content());
    expect(waited).toMatchObject({ kind: 'retry', isInvalid: true });
    expect((waited as { afterMs: number }).afterMs).toBeGreaterThanOrEqual(300_000);
    pass(5 * 60_000);
    for (const owner of ['machine-2/1/x', 'machine-1/1/x', 'machine-2/1/x'])
      await process(owner).post(key(general), where(general), content());
    expect(discord.messages(general)).toHaveLength(1);
  });

  inTurn.for([
    ['a broken gateway', { status: 502 }],
    ['a time-out', { hang: 'after' }],
  ] as const)('%s: the library resends nothing by itself', async ([, fault], context) => {
    const { discord, process } = await scene(context, { nonceWindow: 0 });
    const { general } = discord.places;
    discord.fault(fault, { ...posts, times: 1 });
    await process('a', () => true, 400).post(key(general), where(general), content());
    const sent = discord.requests.filter(({ method, route }) => method === 'POST' && route === posts.route);
    expect(sent).toHaveLength(1);
  });
});
