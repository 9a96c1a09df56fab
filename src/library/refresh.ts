import { liveSeries, type SeriesId, series } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { latest } from '../values/points.ts';
import { createRefreshSeries, type RefreshOutcome, type RefreshSeriesParts } from './refresh-series.ts';
import { expectedAfter, nextRefresh, type RefreshState } from './schedule.ts';

/** Keeps the library's figures up to date. */
export type Refresher = {
  /** Looks at one series now; two who ask at once share the look. */
  look(id: SeriesId): Promise<RefreshOutcome>;
  /** Looks at every series that is due now; resolves, when these looks are done, with the moment of the next one. */
  round(): Promise<number>;
  /** Goes round until stopped. */
  start(): void;
  stop(): Promise<void>;
};

export type RefreshParts = Omit<RefreshSeriesParts, 'now'> & {
  readonly releases: Releases;
  readonly now?: () => Date;
  readonly random?: () => number;
  readonly warn?: (sentence: string) => void;
  readonly info?: (sentence: string) => void;
  readonly ids?: readonly SeriesId[];
  /** Told what came of each look. */
  readonly observed?: (outcome: RefreshOutcome) => void;
};

/** A clock that was put forward, a laptop that slept: it is noticed within this time. */
const LONGEST_SLEEP = 60_000;

/** The tries in a row that failed, when the last one did, and the lot drawn for how long to wait. */
type Failure = { readonly count: number; readonly at: number; readonly lot: number };

export const createRefresher = (parts: RefreshParts): Refresher => {
  const { library, releases, now = () => new Date(), random = Math.random, ids = liveSeries } = parts;
  const lookAt = createRefreshSeries({ ...parts, now });
  const report = reporter(parts);
  const looking = new Map<SeriesId, Promise<RefreshOutcome>>();
  const failures = new Map<SeriesId, Failure>();

  let stopped = false;

  const fail = (id: SeriesId) =>
    failures.set(id, { count: (failures.get(id)?.count ?? 0) + 1, at: now().getTime(), lot: random() });

  const look = (id: SeriesId): Promise<RefreshOutcome> => {
    const begun = looking.get(id);
    if (begun) return begun;
    const started = lookAt(id)
      .then((outcome) => {
        if (!stopped) report(outcome);
        parts.observed?.(outcome);
        if (outcome.kind === 'new' || outcome.kind === 'same') failures.delete(id);
        else fail(id);
        return outcome;
      })
      .finally(() => looking.delete(id));
    looking.set(id, started);
    return started;
  };

  const outlook = (id: SeriesId): RefreshState => {
    const { points, check } = library.known(id);
    const [day, failed] = [latest(points)?.day, failures.get(id)];
    const leader = ids.find((other) => series(other).release === series(id).release)!;
    return {
      ...(day !== undefined && { expected: expectedAfter(releases, id, day) }),
      ...(check.at && { checked: Date.parse(check.at) }),
      ...(failed && { failures: failed.count, failed: failed.at }),
      follows: leader !== id && (latest(library.known(leader).points)?.day ?? 0) <= (day ?? 0),
    };
  };

  const dueAt = (id: SeriesId): number => nextRefresh(outlook(id), now().getTime(), () => failures.get(id)?.lot ?? 0);

  const round = async () => {
    const due = ids.filter((id) => !looking.has(id) && dueAt(id) <= now().getTime());
    const broken = (id: SeriesId) => (error: Error) => {
      fail(id);
      report({ id, kind: 'unavailable', from: series(id).code, added: 0, revised: 0, reason: error.message });
    };
    await Promise.all(due.map((id) => look(id).catch(broken(id))));
    return Math.min(...ids.map(dueAt));
  };

  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const goRound = () => {
    // Not awaited: a publisher that keeps one series waiting does not keep the others.
    void round();
    const next = Math.min(...ids.filter((id) => !looking.has(id)).map(dueAt)) - now().getTime();
    if (running) timer = setTimeout(goRound, Math.max(1000, Math.min(next, LONGEST_SLEEP)));
  };

  return {
    look,
    round,
    start() {
      if (running) return;
      running = true;
      stopped = false;
      goRound();
    },
    async stop() {
      running = false;
      stopped = true;
      clearTimeout(timer);
      await Promise.allSettled(looking.values());
    },
  };
};

/** Tells the operator, once for each reason: forty series that fail together are one sentence. */
const reporter = ({ warn = console.warn, info = () => {} }: RefreshParts) => {
  const said = new Map<string, string>();
  const say = (about: string, sentence: string) => {
    if (said.get(about) === sentence) return;
    said.set(about, sentence);
    warn(sentence);
  };
  return ({ id, kind, from, reason, added, revised }: RefreshOutcome) => {
    const { code } = series(id);
    if (kind === 'refused') {
      say(code, `${code} from ${from} was refused: ${reason}. The kept figures go on answering.`);
    } else if (kind === 'unavailable') {
      say(from, `Figures could not be refreshed from ${from}: ${reason}. The kept ones go on answering.`);
    } else {
      if ([said.delete(code), said.delete(from)].includes(true)) info(`${code} is refreshed from ${from} again.`);
      if (kind === 'new') info(`${code} from ${from}: ${added} new, ${revised} revised.`);
    }
  };
};
