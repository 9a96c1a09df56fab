import PQueue from 'p-queue';
import type { Log } from '../ask/log.ts';
import type { Deliver } from './deliver.ts';
import type { DeliveryOutcome, Destination, MessageContent } from './delivery.ts';
import { createGate, type Gate, isShut, MOST_INVALID, noteOutcome, waitAt } from './gate.ts';
import { sleep } from './sleep.ts';
import { usualWaits, type Waits, waitAfter } from './waits.ts';

/** One thing to be done about one message in one channel. */
export type Job = {
  readonly key: string;
  readonly where: Destination;
  readonly content: MessageContent;
  /** Posts it, when nothing is said. */
  readonly step?: 'post' | 'revise' | 'crosspost';
  /** Told what came of each try, with how many in a row came to the same. */
  readonly report?: (outcome: DeliveryOutcome, tries: number) => Promise<unknown>;
};

type DeliveryCounts = Record<DeliveryOutcome['kind'], number>;

/** Does what is owed: each job waits by itself and holds up no other, and is tried until it is done or no longer wanted. */
export type DeliveryQueue = {
  /** What a part of the clock wants done, the most urgent first: what it wanted before and does not name now is dropped. */
  want(part: string, jobs: readonly Job[]): void;
  /** The same, and drops nothing. */
  add(part: string, jobs: readonly Job[]): void;
  /** Ends the wait of jobs whose channel may take messages again. */
  wake(isMeant: (where: Destination) => boolean): void;
  /** Resolves once nothing is to be done before some wait is over. */
  settled(): Promise<void>;
  /** What has not been sent stays for the next start. */
  stop(): Promise<void>;
};

export type DeliveryQueueParts = {
  readonly deliver: Deliver;
  readonly log: Log;
  readonly now?: () => number;
  /** Discord takes 50 requests a second from a bot; some are left for those who ask. */
  readonly perSecond?: number;
  readonly atOnce?: number;
  /** How many requests that Discord counts as invalid it may make in ten minutes. */
  readonly mostInvalid?: number;
  readonly waits?: Waits;
};

/** A job on its way. */
type Pursuit = {
  readonly part: string;
  job: Job;
  /** Its place in the line: the lower, the earlier. */
  place: number;
  /** How many tries in a row came to the same kind of outcome. */
  tries: number;
  last?: DeliveryOutcome;
  isWanted: boolean;
  /** Ends its wait. */
  wake?: (() => void) | undefined;
};

type State = Required<DeliveryQueueParts> & {
  readonly slots: PQueue;
  readonly gate: Gate;
  readonly pursuits: Map<string, Pursuit>;
  readonly counts: Map<string, DeliveryCounts>;
  /** Notes of what came of tries, being written. */
  readonly reporting: Set<Promise<unknown>>;
  /** Ends a pause of the slots. */
  resuming?: NodeJS.Timeout | undefined;
  stopped: boolean;
  /** How many are neither done nor waiting. */
  active: number;
  readonly onSettled: Set<() => void>;
};

export const createDeliveryQueue = (parts: DeliveryQueueParts): DeliveryQueue => {
  const { perSecond = 47, atOnce = 25, mostInvalid = MOST_INVALID } = parts;
  const burst = Math.ceil(perSecond / 12);
  const state: State = {
    ...{ now: Date.now, perSecond, atOnce, mostInvalid, waits: usualWaits },
    ...parts,
    // Small steps: Discord's seconds do not begin with ours, and in none of them are more than its 50.
    slots: new PQueue({ concurrency: atOnce, interval: (1000 * burst) / perSecond, intervalCap: burst }),
    ...{ gate: createGate(mostInvalid), pursuits: new Map(), counts: new Map(), reporting: new Set() },
    ...{ stopped: false, active: 0, onSettled: new Set() },
  };
  return {
    want: (part, jobs) => {
      withdraw(state, part, new Set(jobs.map(({ key }) => key)));
      add(state, part, jobs);
    },
    add: (part, jobs) => add(state, part, jobs),
    wake: (isMeant) => wake(state, ({ job }) => isMeant(job.where)),
    settled: () => settled(state),
    stop: async () => {
      state.stopped = true;
      clearTimeout(state.resuming);
      state.slots.clear();
      wake(state, () => true);
      await state.slots.onIdle();
      await Promise.allSettled(state.reporting);
    },
  };
};

const idOf = ({ step = 'post', key }: Job): string => `${step} ${key}`;

const add = (state: State, part: string, jobs: readonly Job[]): void => {
  for (const [place, job] of jobs.entries()) {
    const known = state.pursuits.get(idOf(job));
    if (known) Object.assign(known, { job, place, isWanted: true });
    else pursue(state, { part, job, place, tries: 0, isWanted: true });
  }
};

/** What follows from a job that is wanted (its crosspost) is wanted too. */
const withdraw = (state: State, part: string, keys: ReadonlySet<string>): void => {
  for (const pursuit of state.pursuits.values()) {
    if (pursuit.part !== part || keys.has(pursuit.job.key)) continue;
    pursuit.isWanted = false;
    pursuit.wake?.();
  }
};

const wake = ({ pursuits }: State, isMeant: (pursuit: Pursuit) => boolean): void => {
  for (const pursuit of [...pursuits.values()]) if (isMeant(pursuit)) pursuit.wake?.();
};

const settled = (state: State): Promise<void> =>
  state.active === 0
    ? Promise.resolve()
    : new Promise((resolve) => {
        state.onSettled.add(resolve);
      });

/** Tries a job until it is done, no longer wanted, or the bot stops; the waits between are spent outside the slots. */
const pursue = (state: State, pursuit: Pursuit): void => {
  const id = idOf(pursuit.job);
  state.pursuits.set(id, pursuit);
  state.active++;
  void untilDone(state, pursuit)
    .catch((error) => {
      state.log.error({ err: error, channel: pursuit.job.where.channel }, 'a channel could not be served');
    })
    .finally(() => {
      state.pursuits.delete(id);
      rest(state, pursuit.part);
    });
};

/** Behind everything else in the line. */
const LAST = -1e9;

const untilDone = async (state: State, pursuit: Pursuit): Promise<void> => {
  while (pursuit.isWanted && !state.stopped) {
    // What was tried before, and took nothing, holds up nobody who has not had a try.
    const priority = pursuit.last?.kind === 'blocked' ? LAST - pursuit.place : -pursuit.place;
    const outcome = await state.slots.add(() => attempt(state, pursuit), { priority });
    if (outcome === undefined) return;
    // What a store takes for its notes is spent outside the slots, too.
    await reported(state, pursuit.job.report?.(outcome, pursuit.tries));
    if (!isOpen(outcome)) {
      follow(state, pursuit, outcome);
      return;
    }
    await wait(state, pursuit, waitAfter(outcome, pursuit.tries, state.waits));
  }
};

/** Waits for a note; so does who stops the queue. */
const reported = async ({ reporting }: State, noting: Promise<unknown> | undefined): Promise<void> => {
  if (!noting) return;
  const done = noting.finally(() => reporting.delete(done));
  reporting.add(done);
  await done;
};

/** Whether a job is to be tried again. */
const isOpen = ({ kind }: DeliveryOutcome): boolean => ['busy', 'blocked', 'retry', 'unknown'].includes(kind);

const attempt = async (state: State, pursuit: Pursuit): Promise<DeliveryOutcome | undefined> => {
  if (!pursuit.isWanted || state.stopped) return undefined;
  const { key, where, content, step = 'post' } = pursuit.job;
  const outcome = await state.deliver[step](key, where, content);
  pursuit.tries = outcome.kind === pursuit.last?.kind ? pursuit.tries + 1 : 1;
  pursuit.last = outcome;
  tell(state, pursuit, outcome);
  regulate(state, outcome);
  return outcome;
};

/** Slows down, stops or goes on as Discord takes things. */
const regulate = (state: State, outcome: DeliveryOutcome): void => {
  const { gate, slots, atOnce, log, pursuits } = state;
  const wasShut = isShut(gate);
  noteOutcome(gate, outcome, state.now(), state.waits.probe);
  if (isShut(gate) && !wasShut) {
    slots.concurrency = 1;
    log.warn({ waiting: pursuits.size }, 'Discord takes no messages at the moment; they go out when it does');
  }
  if (wasShut && !isShut(gate)) {
    slots.concurrency = atOnce;
    log.info({ waiting: pursuits.size }, 'Discord takes messages again');
    // Those who have waited longest are first in the line again.
    wake(state, ({ last }) => last?.kind === 'retry' || last?.kind === 'unknown');
  }
  pauseSlots(state);
};

const pauseSlots = (state: State): void => {
  const left = waitAt(state.gate, state.now());
  if (state.stopped || state.resuming || left <= 0) return;
  state.slots.pause();
  state.resuming = setTimeout(() => {
    state.resuming = undefined;
    pauseSlots(state);
    if (!state.resuming) state.slots.start();
  }, left);
};

/** A message in an announcement channel is published to its followers by a job of its own. */
const follow = (state: State, { part, job, place }: Pursuit, outcome: DeliveryOutcome): void => {
  if (!('crosspost' in outcome) || outcome.crosspost !== 'due' || job.step === 'crosspost') return;
  const { key, where, content } = job;
  add(state, part, [{ key, where, content, step: 'crosspost' }]);
  const pursuit = state.pursuits.get(`crosspost ${key}`);
  if (pursuit) pursuit.place = place;
};

const wait = async (state: State, pursuit: Pursuit, ms: number): Promise<void> => {
  if (!pursuit.isWanted || state.stopped) return;
  const woken = new AbortController();
  const resume = () => {
    if (pursuit.wake) state.active++;
    pursuit.wake = undefined;
  };
  pursuit.wake = () => {
    resume();
    woken.abort();
  };
  rest(state, pursuit.part);
  await sleep(ms, woken.signal);
  resume();
};

/** One less has something to do: a part that has nothing more to do for now is summed up in the log. */
const rest = (state: State, part: string): void => {
  state.active--;
  if (state.active > 0) return;
  for (const resolve of state.onSettled) resolve();
  state.onSettled.clear();
  const counts = state.counts.get(part);
  if (!counts || state.stopped) return;
  state.log.info({ ...counts, waiting: state.pursuits.size }, `${part}: done for now`);
  state.counts.delete(part);
};

/** So many posts between two lines of progress in the log. */
const STEP = 100;

const tell = ({ counts, log }: State, { part, job, tries }: Pursuit, outcome: DeliveryOutcome): void => {
  const counted = counts.get(part) ?? {
    ...{ sent: 0, already: 0, busy: 0, blocked: 0, retry: 0, unknown: 0, skipped: 0, superseded: 0 },
  };
  counts.set(part, counted);
  counted[outcome.kind]++;
  if (outcome.kind === 'sent' && counted.sent % STEP === 0) log.info({ ...counted }, `${part}: going on`);
  // A channel that goes on failing is told of at its 1st, 4th, 16th … try.
  if (!('error' in outcome) || !Number.isInteger(Math.log2(tries) / 2)) return;
  const { channel } = job.where;
  const details = { channel, tries, why: outcome.error.message };
  if (outcome.kind === 'blocked') log.warn({ ...details, reason: outcome.reason }, `${part}: a channel takes nothing`);
  else log.warn(details, `${part}: not yet posted in a channel`);
};
