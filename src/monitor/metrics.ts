import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Ask } from '../ask/ask.ts';
import type { RendererStats } from '../charts/renderer.ts';
import { PostError, type Poster } from '../doors/poster.ts';
import type { LiveLibrary } from '../library/library.ts';
import type { RefreshOutcome } from '../library/refresh-series.ts';
import { series, seriesIds } from '../series/catalog.ts';
import { latest } from '../values/points.ts';

/** What the bot counts, as Prometheus reads it, and the wrappers that count without being in the way. */
export type Metrics = {
  readonly registry: Registry;
  /** Counts what is asked, how it ended and how long it took. */
  asked(ask: Ask): Ask;
  /** Counts what is posted, and what Discord said. */
  posted(poster: Poster): Poster;
  /** Counts what came of a look at a series. */
  refreshed(outcome: RefreshOutcome): void;
  rateLimited(): void;
  /** Shows the age of each series, and what became of charts. */
  watch(watched: WatchedParts): void;
};

type WatchedParts = {
  readonly library: Pick<LiveLibrary, 'get'>;
  readonly pictures: () => RendererStats;
  readonly now: () => Date;
};

const DAY_MS = 86_400_000;

/** Makes the bot's metrics; process and event-loop metrics come with them. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'reservoir_' });
  const registers = [registry];
  const refreshes = new Counter({
    name: 'reservoir_refreshes_total',
    help: 'Looks at a series, by what came of them.',
    labelNames: ['kind'],
    registers,
  });
  const limits = new Counter({
    name: 'reservoir_rate_limits_total',
    help: 'Requests to Discord that had to wait for its limits.',
    registers,
  });
  return {
    registry,
    asked: countAnswers(registry),
    posted: countPosts(registry),
    refreshed: ({ kind }) => refreshes.inc({ kind }),
    rateLimited: () => limits.inc(),
    watch(watched) {
      ageOfSeries(registry, watched);
      pictureCounts(registry, watched.pictures);
    },
  };
};

/** Questions by command and outcome, with a histogram of the seconds they took. */
const countAnswers = (registry: Registry) => {
  const seconds = new Histogram({
    name: 'reservoir_answer_seconds',
    help: 'Seconds from a question to its answer, without drawing, by command and outcome.',
    labelNames: ['command', 'outcome'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  return (ask: Ask): Ask =>
    async (question) => {
      const done = seconds.startTimer();
      const answer = await ask(question);
      done({ command: answer.command, outcome: answer.mood === 'trouble' ? 'trouble' : 'answer' });
      return answer;
    };
};

/** Posts, edits and crossposts by what became of them. */
const countPosts = (registry: Registry) => {
  const counter = new Counter({
    name: 'reservoir_posts_total',
    help: 'Messages sent unasked, by act and outcome.',
    labelNames: ['act', 'outcome'],
    registers: [registry],
  });
  const counted =
    <A extends unknown[], R>(act: string, work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      try {
        const result = await work(...args);
        counter.inc({ act, outcome: 'done' });
        return result;
      } catch (error) {
        counter.inc({ act, outcome: error instanceof PostError ? error.failure.kind : 'error' });
        throw error;
      }
    };
  return (poster: Poster): Poster => ({
    ...poster,
    send: counted('send', poster.send),
    edit: counted('edit', poster.edit),
    crosspost: counted('crosspost', poster.crosspost),
  });
};

/** Whole days since the latest observation of each series, worked out when it is asked for. */
const ageOfSeries = (registry: Registry, { library, now }: WatchedParts) =>
  new Gauge({
    name: 'reservoir_series_age_days',
    help: 'Days since the latest observation held, by published code.',
    labelNames: ['series'],
    registers: [registry],
    async collect() {
      const held = await library.get(seriesIds);
      const today = Math.floor(now().getTime() / DAY_MS);
      for (const id of seriesIds) {
        const day = latest(held[id]!.points)?.day;
        if (day !== undefined) this.set({ series: series(id).code }, today - day);
      }
    },
  });

const pictureCounts = (registry: Registry, pictures: () => RendererStats) =>
  new Gauge({
    name: 'reservoir_pictures',
    help: 'Charts asked for, drawn, answered from memory, and joined to a drawing under way, since the start.',
    labelNames: ['kind'],
    registers: [registry],
    collect() {
      const { asked, drawn, kept, joined } = pictures();
      for (const [kind, count] of Object.entries({ asked, drawn, kept, joined })) this.set({ kind }, count);
    },
  });
