import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import pRetry from 'p-retry';
import type { Log } from '../ask/log.ts';
import type { Deliver, DeliveryOutcome, Destination, MessageContent } from './deliver.ts';

/** One message for one channel. */
export type Job = {
  readonly key: string;
  readonly where: Destination;
  readonly content: MessageContent;
  /** Rewrites a message that is there, instead of posting one. */
  readonly revise?: boolean;
  /** Told how it ended. */
  readonly done?: (outcome: DeliveryOutcome) => Promise<unknown>;
};

export type DeliveryCounts = Readonly<Record<DeliveryOutcome['kind'], number>>;

export type DeliveryQueue = {
  /** Runs jobs side by side; one that fails waits by itself and holds up no other. Progress goes to the log. */
  run(what: string, jobs: readonly Job[]): Promise<DeliveryCounts>;
  /** What has not left the house stays for the next start. */
  stop(): void;
};

export type DeliveryQueueParts = {
  readonly deliver: Deliver;
  readonly log: Log;
  /** Discord takes 50 requests a second from a bot; some are left for those who ask. */
  readonly perSecond?: number;
  readonly atOnce?: number;
  /** Tries after the first, each waiting longer than the one before (ms). */
  readonly retries?: number;
  readonly wait?: { readonly first: number; readonly longest: number };
};

/** So many posts between two lines of progress in the log. */
const STEP = 250;

class Again extends Error {}

export const createDeliveryQueue = ({
  deliver,
  log,
  perSecond = 40,
  atOnce = 25,
  retries = 4,
  wait = { first: 1000, longest: 60_000 },
}: DeliveryQueueParts): DeliveryQueue => {
  // Small steps: Discord's seconds do not begin with ours.
  const queue = new PQueue({ concurrency: atOnce, interval: 100, intervalCap: Math.ceil(perSecond / 10) });

  const leaving = new AbortController();
  const { signal } = leaving;
  setMaxListeners(0, signal);

  const go = async ({ key, where, content, revise }: Job): Promise<DeliveryOutcome> => {
    let last: DeliveryOutcome = { kind: 'busy' };
    const once = async () => {
      last = await queue.add(() => (revise ? deliver.revise : deliver)(key, where, content), { signal });
      if (last.kind === 'again') throw new Again();
    };
    // The wait between two tries is spent outside the queue.
    await pRetry(once, {
      retries,
      factor: 3,
      minTimeout: wait.first,
      maxTimeout: wait.longest,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => error instanceof Again,
    }).catch((error) => {
      if (!(error instanceof Again || signal.aborted)) throw error;
    });
    return last;
  };

  return {
    async run(what, jobs) {
      const counts = { sent: 0, already: 0, busy: 0, paused: 0, again: 0, failed: 0, passed: 0 };
      let over = 0;
      const one = async (job: Job) => {
        const { channel } = job.where;
        try {
          const outcome = await go(job);
          counts[outcome.kind]++;
          if (outcome.kind === 'paused') log.warn({ channel, reason: outcome.reason }, `${what}: paused in a channel`);
          if (outcome.kind === 'failed') log.error({ channel, why: outcome.why }, `${what}: given up in a channel`);
          if (outcome.kind === 'again')
            log.warn({ channel, why: outcome.error.message }, `${what}: not yet posted in a channel`);
          await job.done?.(outcome);
        } catch (error) {
          counts.again++;
          log.error({ err: error, channel }, `${what}: a channel could not be served`);
        }
        if (++over % STEP === 0 && over < jobs.length) log.info({ over, of: jobs.length }, `${what}: going on`);
      };
      await Promise.all(jobs.map(one));
      if (jobs.length > 0 && !signal.aborted) log.info({ ...counts }, `${what}: done`);
      return counts;
    },
    stop: () => leaving.abort(),
  };
};
