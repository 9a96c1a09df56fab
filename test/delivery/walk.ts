import { createDeliver, type Deliver } from '../../src/delivery/deliver.ts';
import type { Deliveries, Destination } from '../../src/delivery/delivery.ts';
import { type OutgoingMessage, PostError, type Poster, type SendFailure } from '../../src/doors/poster.ts';
import { chance } from './chance.ts';

const [MINUTE, DAY] = [60_000, 86_400_000];
/** Longer than any lease holds (ms). */
const LEASE_MS = MINUTE;

/** What a walk came to: how often a process died, how many messages each channel has, and what they say. */
export type Walk = {
  readonly crashes: number;
  readonly messages: readonly number[];
  readonly said: readonly string[];
};

type Sim = {
  readonly random: () => number;
  /** The time as it is (ms). */
  at: number;
  /** Messages of the bot by channel: Discord remembers no nonce. */
  readonly stored: Map<string, { readonly id: string; readonly nonce: string; readonly at: number; said: string }[]>;
  calm: boolean;
};

const maybe = ({ random, calm }: Sim, probability: number): boolean => !calm && random() < probability;

const REFUSALS: readonly SendFailure[] = [
  { kind: 'blocked', reason: 'channelGone' },
  { kind: 'blocked', reason: 'noAccess' },
  { kind: 'retry', afterMs: 5 * MINUTE },
  { kind: 'retry' },
];

const failed = (failure: SendFailure) => new PostError(failure, { cause: new Error(failure.kind) });

/** A Discord that loses requests and answers, refuses in passing, takes its time, and remembers no nonce. */
const discordOf = (sim: Sim): Poster => ({
  async send(channel: string, { nonce, answer }: OutgoingMessage) {
    if (maybe(sim, 0.1)) throw failed(REFUSALS[Math.floor(sim.random() * REFUSALS.length)]!);
    if (maybe(sim, 0.1)) throw failed({ kind: 'unknown' });
    await pause(sim, 100);
    const id = String(sim.at + sim.random());
    sim.stored.get(channel)!.push({ id, nonce, at: sim.at, said: answer.lead });
    if (maybe(sim, 0.2)) throw failed({ kind: 'unknown' });
    return id;
  },
  async find(channel, nonce, since) {
    if (maybe(sim, 0.1)) throw failed(REFUSALS[Math.floor(sim.random() * REFUSALS.length)]!);
    if (maybe(sim, 0.15)) return 'unreadable';
    return sim.stored.get(channel)!.find((one) => one.nonce === nonce && one.at >= since - DAY)?.id;
  },
  async edit(channel, message, { answer }) {
    if (maybe(sim, 0.1)) throw failed({ kind: 'retry' });
    await pause(sim, 20);
    sim.stored.get(channel)!.find(({ id }) => id === message)!.said = answer.lead;
    if (maybe(sim, 0.2)) throw failed({ kind: 'unknown' });
  },
  crosspost: async () => {
    if (maybe(sim, 0.2)) throw failed({ kind: 'retry', afterMs: 50 * MINUTE });
  },
  exists: async () => true,
  hasRole: () => true,
  tell: async () => {},
});

/** A process that dies: whatever it asks after that, before or after it is done, is never answered. */
type Process = { readonly deliver: Deliver; readonly steps: { left: number } };

/** Makes everything asked of a thing a step at which a process may die. */
const mortal = <T extends object>(thing: T, steps: { left: number }, sim: Sim): T =>
  Object.fromEntries(
    Object.entries(thing).map(([name, act]) => [
      name,
      async (...args: unknown[]) => {
        await pause(sim);
        if (--steps.left <= 0) await never();
        const result = await act(...args);
        if (--steps.left <= 0) await never();
        return result;
      },
    ]),
  ) as T;

const never = () => new Promise<never>(() => {});

/** Gives way to the others a few times. */
const pause = async ({ random }: Sim, most = 4): Promise<void> => {
  for (let turns = Math.floor(random() * most); turns > 0; turns--) await Promise.resolve();
};

let born = 0;
/** A process on some machine: its clock is off by up to ten minutes either way. */
const boot = (sim: Sim, deliveries: Deliveries): Process => {
  const steps = { left: sim.calm ? Number.POSITIVE_INFINITY : 1 + Math.floor(sim.random() * 40) };
  const off = (sim.random() - 0.5) * 20 * MINUTE;
  const deliver = createDeliver({
    ...{ deliveries: mortal(deliveries, steps, sim), poster: mortal(discordOf(sim), steps, sim) },
    ...{ owner: `machine-${++born}/1/x`, leaseMs: LEASE_MS },
    ...{ now: () => sim.at + off, elapsed: () => sim.at },
  });
  return { deliver, steps };
};

/**
 * Two processes bring one message to each of some channels, die at random steps, are replaced, and are met by every
 * fault of Discord's; then all goes well.
 */
export const walk = async (seed: number, deliveries: Deliveries): Promise<Walk> => {
  const random = chance(seed);
  const channels = ['a', 'b', 'c'].map((name) => `${seed}-${name}`);
  const sim: Sim = { random, at: Date.UTC(2026, 9, 8), stored: new Map(channels.map((id) => [id, []])), calm: false };
  /** What is to be said: in the middle of the walk it changes, and what was posted is rewritten. */
  const contentOf = (said: string) => ({
    digest: said,
    make: async () => ({ answer: { lead: said } as OutgoingMessage['answer'] }),
  });
  let content = contentOf('first');
  const where = (channel: string): Destination => ({ guild: 'g', channel, announce: channel.endsWith('a') });
  const keyOf = (channel: string) => `weekly/2026-10-07/${channel}`;
  let crashes = 0;
  const revived = (one: Process) => {
    if (one.steps.left > 0) return one;
    crashes++;
    return boot(sim, deliveries);
  };
  const tryAll = async ({ deliver }: Process) => {
    for (const channel of [...channels, ...channels]) {
      const outcome = await deliver.post(keyOf(channel), where(channel), content);
      if ('crosspost' in outcome && outcome.crosspost === 'due')
        await deliver.crosspost(keyOf(channel), where(channel));
      if (outcome.kind === 'already') await deliver.revise(keyOf(channel), where(channel), content);
    }
  };
  let processes = [boot(sim, deliveries), boot(sim, deliveries)];
  for (let round = 0; round < 8; round++) {
    if (round === 4) content = contentOf('second');
    await Promise.all(processes.map((one) => Promise.race([tryAll(one), dead(one)])));
    processes = processes.map(revived);
    sim.at += random() * 20 * MINUTE;
  }
  sim.calm = true;
  const last = boot(sim, deliveries);
  for (let tries = 0; tries < 4; tries++) {
    await tryAll(last);
    sim.at += 2 * LEASE_MS;
  }
  const found = channels.map((channel) => sim.stored.get(channel)!);
  return {
    crashes,
    messages: found.map(({ length }) => length),
    said: found.flatMap((all) => all.map(({ said }) => said)),
  };
};

/** Resolves once a process has died. */
const dead = async ({ steps }: Process): Promise<void> => {
  while (steps.left > 0) await new Promise((resolve) => setImmediate(resolve));
};
