import { readMessage } from 'fake-discord';
import { describe, expect, test as inTurn } from 'vitest';
import { impatient } from '../../packages/fake-discord/test/client.ts';
import { type DeliveryOutcome, nonceOf } from '../../src/delivery/delivery.ts';
import { textOf } from '../doors/read.ts';
import { content, key, posts, scene, where } from './discord.ts';

/** They wait for a network, each for its own: side by side they wait once. */
const test = inTurn.concurrent;

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
    const deliver = process('a', () => true, impatient(discord));
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
    await process('a', () => true, impatient(discord)).post(key(general), where(general), content());
    const sent = discord.requests.filter(({ method, route }) => method === 'POST' && route === posts.route);
    expect(sent).toHaveLength(1);
  });
});
