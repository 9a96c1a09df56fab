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
const LONGEST_SLEEP_MS = 60_000;

/** The tries in a row that failed, when the last one did, and the lot drawn for how long to wait. */
type Failure = { readonly count: number; readonly at: number; readonly lot: number };

/** What a refresher knows while it runs. */
type Rounds = {
  readonly library: RefreshParts['library'];
  readonly releases: Releases;
  readonly ids: readonly SeriesId[];
  readonly now: () => Date;
  readonly random: () => number;
  readonly refresh: (id: SeriesId) => Promise<RefreshOutcome>;
  readonly report: (outcome: RefreshOutcome) => void;
  readonly observed: (outcome: RefreshOutcome) => void;
  readonly looking: Map<SeriesId, Promise<RefreshOutcome>>;
  readonly failures: Map<SeriesId, Failure>;
  state: 'new' | 'running' | 'stopped';
  timer?: NodeJS.Timeout;
};

/** Refreshes what is due, from one round to the next. */
export const createRefresher = (parts: RefreshParts): Refresher => {
  const { library, releases, now = () => new Date(), random = Math.random, ids = liveSeries } = parts;
  const { observed = () => {} } = parts;
  const rounds: Rounds = {
    ...{ library, releases, ids, now, random, observed },
    refresh: createRefreshSeries({ ...parts, now }),
    report: reporter(parts),
    looking: new Map(),
    failures: new Map(),
    state: 'new',
  };
  return {
    look: (id) => look(rounds, id),
    round: () => round(rounds),
    start() {
      if (rounds.state === 'running') return;
      rounds.state = 'running';
      goRound(rounds);
    },
    async stop() {
      rounds.state = 'stopped';
      clearTimeout(rounds.timer);
      await Promise.allSettled(rounds.looking.values());
    },
  };
};

/** Looks at one series; whoever asks while that goes on shares it. */
const look = (rounds: Rounds, id: SeriesId): Promise<RefreshOutcome> => {
  const { looking, failures } = rounds;
  const begun = looking.get(id);
  if (begun) return begun;
  const started = rounds
    .refresh(id)
    .then((outcome) => {
      if (rounds.state !== 'stopped') rounds.report(outcome);
      rounds.observed(outcome);
      if (outcome.kind === 'new' || outcome.kind === 'same') failures.delete(id);
      else fail(rounds, id);
      return outcome;
    })
    .finally(() => looking.delete(id));
  looking.set(id, started);
  return started;
};

const fail = ({ failures, now, random }: Rounds, id: SeriesId) =>
  failures.set(id, { count: (failures.get(id)?.count ?? 0) + 1, at: now().getTime(), lot: random() });

/** Looks at all that is due; resolves with the moment of the next look. */
const round = async (rounds: Rounds): Promise<number> => {
  const { ids, looking, now } = rounds;
  const due = ids.filter((id) => !looking.has(id) && dueAt(rounds, id) <= now().getTime());
  const broken = (id: SeriesId) => (error: Error) => {
    fail(rounds, id);
    rounds.report({ id, kind: 'unavailable', from: series(id).code, added: 0, revised: 0, reason: error.message });
  };
  await Promise.all(due.map((id) => look(rounds, id).catch(broken(id))));
  return Math.min(...ids.map((id) => dueAt(rounds, id)));
};

const goRound = (rounds: Rounds): void => {
  const { ids, looking, now } = rounds;
  // Not awaited: a publisher that keeps one series waiting does not keep the others.
  void round(rounds);
  const resting = ids.filter((id) => !looking.has(id));
  const next = Math.min(...resting.map((id) => dueAt(rounds, id))) - now().getTime();
  if (rounds.state === 'running')
    rounds.timer = setTimeout(() => goRound(rounds), Math.max(1000, Math.min(next, LONGEST_SLEEP_MS)));
};

const dueAt = (rounds: Rounds, id: SeriesId): number =>
  nextRefresh(refreshState(rounds, id), rounds.now().getTime(), () => rounds.failures.get(id)?.lot ?? 0);

const refreshState = ({ library, releases, ids, failures }: Rounds, id: SeriesId): RefreshState => {
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
