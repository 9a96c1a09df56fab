import { createHash } from 'node:crypto';
import type { Ask } from '../ask/ask.ts';
import type { Draw } from '../ask/draw.ts';
import type { Library } from '../ask/library.ts';
import type { Log } from '../ask/log.ts';
import { messageLink } from '../ask/posting-check.ts';
import {
  type Deliver,
  type Deliveries,
  type Destination,
  type MessageContent,
  unfinished,
} from '../delivery/deliver.ts';
import type { DeliveryQueue, Job } from '../delivery/queue.ts';
import type { Poster } from '../doors/poster.ts';
import { decompose, type FactorData, factorSeries } from '../measures/factors.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { knownAt } from '../series/known.ts';
import { expectedAt, nextDescribed } from '../series/releases.ts';
import type { ServerSettings } from '../storage/server-settings.ts';
import { type Day, iso } from '../values/day.ts';
import { latest, noPoints, on, type Points } from '../values/points.ts';
import type { Spot, Subscription, ThemeName } from '../values/settings.ts';
import { Trouble } from '../values/trouble.ts';

export type Weekly = {
  /** Looks whether something is to be posted or rewritten, and does it. Looks that are asked for meanwhile become one. */
  look(): Promise<void>;
  /** Posts the latest reading somewhere at once; Trouble when it is there already or cannot be posted. */
  post(spot: Spot): Promise<void>;
  /** Looks now, whenever figures of the release arrive, and every so often; until stopped. */
  start(): void;
  stop(): Promise<void>;
};

export type WeeklyParts = {
  readonly ask: Ask;
  readonly draw: Draw;
  readonly library: Library;
  readonly releases: Releases;
  readonly settingsStore: () => Pick<ServerSettings, 'all' | 'update'>;
  readonly deliver: Deliver;
  readonly deliveries: Deliveries;
  readonly queue: DeliveryQueue;
  readonly poster: Pick<Poster, 'exists'>;
  readonly log: Log;
  readonly now?: () => Date;
  /** How long after its expected moment a release is called delayed in the log (ms). */
  readonly delayedAfter?: number;
  /** How often it looks of itself (ms). */
  readonly every?: number;
};

const MINUTE = 60_000;
/** The series the weekly identity takes come a little after the reading; after so long it goes out without them. */
const FOR_FACTORS = 10 * MINUTE;
/** The week average comes with the level; after so long the level goes out alone. */
const FOR_AVERAGE = 3 * 60 * MINUTE;
/** Records of readings older than so many weeks are thrown away. */
const KEPT_WEEKS = 30;

const [LEVEL, AVERAGE] = ['reservesWednesday', 'reservesAverage'] as const satisfies SeriesId[];
const WATCHED: readonly SeriesId[] = [...new Set<SeriesId>([LEVEL, AVERAGE, ...factorSeries])];

/** What became of a post somebody asked for, where they have to be told. */
const REFUSALS = { busy: 'busy', paused: 'blocked', again: 'later', failed: 'refused', passed: 'busy' } as const;

/** The record of one reading in one channel. */
export const weeklyKey = (day: Day, channel: string): string => `weekly/${iso(day)}/${channel}`;

/** Posts each weekly reading once in every channel that asked, when it has arrived. */
export const createWeekly = ({
  ask,
  draw,
  library,
  releases,
  settingsStore,
  deliver,
  deliveries,
  queue,
  poster,
  log,
  now = () => new Date(),
  delayedAfter = 2 * 60 * MINUTE,
  every = MINUTE,
}: WeeklyParts): Weekly => {
  const born = now().getTime();
  /** When this process first saw a reading: what is still missing then is waited for a little. */
  const seen = new Map<Day, number>();

  const reading = async (): Promise<WeeklyReading | undefined> => {
    const [held, at] = [await library.get(WATCHED), now()];
    const data = Object.fromEntries(
      WATCHED.map((id) => [id, knownAt(releases, id, held[id] ?? { points: noPoints }, at)]),
    ) as unknown as Data;
    const day = latest(data[LEVEL])?.day;
    if (day === undefined) return undefined;
    const next = nextDescribed(releases, 'h41', day);
    const due = Date.parse(expectedAt(releases, 'h41', next));
    return { day, next, due, data, confirmed: held[LEVEL]?.origin === 'fresh' };
  };

  /** Says once, whatever restarts or doubles there are, that a release is missing. */
  const mindDelay = async ({ next, due }: WeeklyReading) => {
    if (now().getTime() < Math.max(due, born) + delayedAfter) return;
    const key = `delayed/${iso(next)}`;
    if (!(await deliveries.insert(key, { state: 'passed', tries: 0, owner: '', until: 0 }))) return;
    log.warn(
      { expected: new Date(due).toISOString(), reading: iso(next) },
      `delayed: H.4.1 with the reading of ${iso(next)} has not arrived; it is posted when it does`,
    );
  };

  /** Whether the latest reading held can be posted: it is the newest there is, and what belongs to it has come. */
  const isReady = ({ day, due, confirmed, data }: WeeklyReading): boolean => {
    const at = now().getTime();
    // After a long silence the figures held may be old; their publisher is asked first.
    if (at >= due && !confirmed) return false;
    if (!seen.has(day)) seen.clear();
    const since = seen.get(day) ?? at;
    seen.set(day, since);
    if (!on(data[AVERAGE], day)) return at - since >= FOR_AVERAGE;
    return factorSeries.every((id) => on(data[id], day)) || at - since >= FOR_FACTORS;
  };

  /** What is posted, drawn once for each language and theme. */
  const contents = ({ data, day }: WeeklyReading) => {
    const made = new Map<string, ReturnType<MessageContent['make']>>();
    const make = async (locale: string, theme: ThemeName | undefined) => {
      const asked = { command: 'weekly preview', args: theme ? { theme } : {}, locale };
      const answer = await ask(asked);
      if (answer.mood === 'trouble') throw new Error(answer.lead);
      const picture = await (answer.chart ? draw(answer.chart, answer.locale as Spot['locale']) : undefined)?.catch(
        (error) => void log.error({ err: error }, 'the chart of the weekly post could not be drawn'),
      );
      return { answer, picture: picture ?? undefined };
    };
    const digest = digestOf(data, day);
    return ({ locale, theme }: Spot): MessageContent => ({
      digest,
      make: () => {
        const key = `${locale}/${theme ?? ''}`;
        const known = made.get(key) ?? make(locale, theme);
        made.set(key, known);
        known.catch(() => made.delete(key));
        return known;
      },
    });
  };

  /** Remembers where a reading stands, or why it does not. */
  const remember = (subscription: Subscription, day: Day) => async (outcome: Awaited<ReturnType<Deliver>>) => {
    if (outcome.kind === 'paused')
      await settingsStore().update(subscription, { paused: { reason: outcome.reason, at: now().toISOString() } });
    else if ('message' in outcome && subscription.last?.message !== outcome.message)
      await settingsStore().update(subscription, { last: { day: iso(day), message: outcome.message } });
  };

  const jobs = async (current: WeeklyReading): Promise<Job[]> => {
    const { subscriptions } = await settingsStore().all();
    const records = new Map(await deliveries.list(`weekly/${iso(current.day)}/`));
    const content = contents(current);
    return subscriptions.flatMap((subscription): Job[] => {
      const { channel, after, paused, last } = subscription;
      const key = weeklyKey(current.day, channel);
      const [record, what] = [records.get(key), content(subscription)];
      const job = { key, where: whereOf(subscription), content: what, done: remember(subscription, current.day) };
      if (paused) return [];
      if (!record) return after < iso(current.day) ? [job] : [];
      if (record.state === 'sent' && record.digest !== what.digest) return [{ ...job, revise: true }];
      // A crash may have come between the message and the note of where it is.
      return unfinished(record) || last?.message !== record.message ? [job] : [];
    });
  };

  const forget = async (day: Day) => {
    const old = iso(day - KEPT_WEEKS * 7);
    for (const [key, record] of await deliveries.list(`weekly/${old}/`)) await deliveries.compareAndDelete(key, record);
  };

  const once = async () => {
    const current = await reading();
    if (!current) return;
    await mindDelay(current);
    if (!isReady(current)) return;
    const todo = await jobs(current);
    if (todo.length === 0) return;
    await queue.run(`weekly reading of ${iso(current.day)}`, todo);
    await forget(current.day);
  };

  let [running, again]: [Promise<void> | undefined, boolean] = [undefined, false];
  const look = (): Promise<void> => {
    again = running !== undefined;
    running ??= once()
      .catch((error) => log.error({ err: error }, 'the weekly clock stumbled; it looks again soon'))
      .finally(() => {
        running = undefined;
      })
      .then(() => (again ? look() : undefined));
    return running;
  };

  let timer: NodeJS.Timeout | undefined;
  return {
    look,
    async post(spot) {
      const current = await reading();
      if (!current) throw new Trouble('noData', { code: series(LEVEL).code });
      const key = weeklyKey(current.day, spot.channel);
      const content = contents(current)(spot);
      const outcome = await deliver(key, whereOf(spot), content);
      const told = 'already' === outcome.kind ? await afresh(key, spot, content, outcome.message) : outcome;
      if (told.kind === 'sent') return;
      if (told.kind === 'already')
        throw new Trouble('alreadyPosted', { link: messageLink(spot.guild, spot.channel, told.message) });
      throw new Trouble('notPosted', { reason: REFUSALS[told.kind] });
    },
    start() {
      timer ??= setInterval(() => void look(), every);
      void look();
    },
    async stop() {
      clearInterval(timer);
      again = false;
      await running;
    },
  };

  /** A message somebody has deleted may be posted again when they ask. */
  async function afresh(key: string, spot: Spot, content: MessageContent, message: string) {
    const already = { kind: 'already', message } as const;
    const record = await deliveries.get(key);
    if (record?.message !== message || (await poster.exists(spot.channel, message))) return already;
    const { message: _, at: __, crosspost: ___, ...rest } = record;
    const fresh = { ...rest, state: 'claimed', tries: 0, until: 0, round: (record.round ?? 0) + 1 } as const;
    return (await deliveries.compareAndSet(key, record, fresh)) ? deliver(key, whereOf(spot), content) : already;
  }
};

type Data = FactorData & Readonly<Record<typeof AVERAGE, Points>>;

type WeeklyReading = {
  readonly day: Day;
  /** The day the next reading describes, and when it is expected (ms). */
  readonly next: Day;
  readonly due: number;
  readonly data: Data;
  /** The publisher has just said that this is the latest. */
  readonly confirmed: boolean;
};

const whereOf = ({ channel, kind, role }: Spot): Destination => ({ channel, role, announce: kind === 'announcement' });

/** Which figures of a release a post shows: when these change, the post is rewritten. Daily figures beside them are as they were. */
const digestOf = (data: Data, day: Day): string => {
  const why = decompose(data, day - 7, day);
  const shown = [
    ...[LEVEL, AVERAGE].map((id) => on(data[id], day)?.value ?? null),
    ...(why.held ? [why.change, ...why.factors.map(({ effect }) => effect)] : []),
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16);
};

/** Whether news of a series concern the weekly reading. */
export const concernsWeekly = (id: SeriesId): boolean => WATCHED.includes(id);
