import type { Library } from '../ask/library.ts';
import type { Deliver } from '../delivery/deliver.ts';
import { type Deliveries, type Delivery, isOwed, type MessageContent } from '../delivery/delivery.ts';
import type { DeliveryQueue, Job } from '../delivery/queue.ts';
import type { Poster } from '../doors/poster.ts';
import { alertPoints, thresholdOf, traceOf } from '../measures/alert-rule.ts';
import { subjectPoints } from '../measures/subject.ts';
import { thresholdCrossing } from '../measures/threshold.ts';
import { readSubject } from '../parse/subject.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { knownAt, type Published, publishedOn } from '../series/known.ts';
import { type Subject, subjectNeeds } from '../series/subject.ts';
import type { Records } from '../storage/records.ts';
import type { ServerSettings } from '../storage/server-settings.ts';
import { iso, day as toDay } from '../values/day.ts';
import { closest } from '../values/locale.ts';
import { noPoints, type Point } from '../values/points.ts';
import type { Alert } from '../values/settings.ts';
import { type AcceptedFigure, isHeldBack } from './held-back.ts';
import { alertLapse, noticedIn, tellLapse } from './lapse.ts';
import { type ContentParts, pictureOf } from './posts-content.ts';
import { concernsWeekly, readWeekly } from './weekly-reading.ts';

export type Alerts = {
  /** Looks at every alert, or only at those some series decide, and has those posted that went off; waits for no request. */
  look(ids?: readonly SeriesId[]): Promise<void>;
  stop(): Promise<void>;
};

type AlertParts = ContentParts & {
  readonly library: Library;
  readonly releases: Releases;
  readonly settings: Pick<ServerSettings, 'all' | 'updateAlert'>;
  readonly deliver: Deliver;
  readonly deliveries: Deliveries;
  readonly accepted: Records<AcceptedFigure>;
  readonly queue: DeliveryQueue;
  readonly poster: Pick<Poster, 'hasRole' | 'tell'>;
  readonly now?: () => Date;
};
type State = Required<AlertParts>;

/** What has been public for longer than this is no news any more (ms): the bot was away. */
const STALE_MS = 14 * 86_400_000;

/** The part of the clock that jobs of alerts belong to. */
const PART = 'alerts';

const prefixOf = ({ guild, number, at }: Alert) => `alert/${guild}/${number}/${at}/`;

/** What an alert watches; the settings hold none that is unknown. */
const subjectOf = ({ subject }: Alert): Subject => readSubject(subject)!;

/** Posts what somebody wants to hear of, once each time it happens. Whether an alert went off follows from the figures alone, so nothing is lost between two starts. */
export const createAlerts = (parts: AlertParts): Alerts => {
  const state: State = { now: () => new Date(), ...parts };
  let last: Promise<void> = Promise.resolve();
  return {
    look(ids) {
      last = last
        .then(() => lookOnce(state, ids))
        .catch((error) => {
          state.log.error({ err: error }, 'the alerts could not be looked at; the next figures try again');
        });
      return last;
    },
    stop: () => last,
  };
};

const lookOnce = async (state: State, ids?: readonly SeriesId[]): Promise<void> => {
  const { alerts } = await state.settings.all();
  const concerned = alerts.filter(
    (alert) => !ids || subjectNeeds(subjectOf(alert)).some((series) => ids.includes(series)),
  );
  if (concerned.length === 0 && ids) return;
  const records = await state.deliveries.list('alert/');
  const doubted = await isInDoubt(state, concerned);
  const jobs = await Promise.all(concerned.map((alert) => jobOf(state, alert, records, doubted)));
  state.queue[ids ? 'add' : 'want'](
    PART,
    jobs.flatMap((job) => job ?? []),
  );
};

/** Whether the weekly figures are contradicted: alerts on them wait as the weekly post does. */
const isInDoubt = async (state: State, alerts: readonly Alert[]): Promise<boolean> => {
  if (!alerts.some(isWeekly)) return false;
  const reading = await readWeekly(state.library, state.releases, state.now());
  return reading !== undefined && isHeldBack(state, reading);
};

const isWeekly = (alert: Alert): boolean => subjectNeeds(subjectOf(alert)).some(concernsWeekly);

/** What is to be done about an alert now: nothing, unless a crossing has not been told of. */
const jobOf = async (
  state: State,
  alert: Alert,
  records: readonly (readonly [string, Delivery])[],
  doubted: boolean,
): Promise<Job | undefined> => {
  if (doubted && isWeekly(alert)) return undefined;
  const found = await crossingOf(state, alert);
  if (!found || found.publishedAt < state.now().getTime() - STALE_MS) return undefined;
  const prefix = prefixOf(alert);
  const told = records.find(([key]) => key.startsWith(prefix) && key.slice(prefix.length) >= iso(found.armed));
  // A revision may move the crossing to another day; it is the same one.
  const key = told?.[0] ?? `${prefix}${iso(found.fired.day)}`;
  const step = !told || isOwed(told[1]) ? 'post' : told[1].crosspost === 'due' ? 'crosspost' : undefined;
  if (!step) return undefined;
  const { snoozedUntil, guild, channel, kind, role } = alert;
  if (!told && snoozedUntil !== undefined && state.now().toISOString() < snoozedUntil) {
    await state.deliver.skip(key);
    return undefined;
  }
  const reachable = role && state.poster.hasRole(guild, role) === false ? undefined : role;
  return {
    ...{ key, step, report: reporter(state, alert, key, reachable) },
    where: { guild, channel, role: reachable, announce: kind === 'announcement' },
    content: content(state, alert, found.fired),
  };
};

/** The last time an alert went off, and when the figure that set it off was published (ms). */
const crossingOf = async ({ library, releases, now }: State, alert: Alert) => {
  const subject = subjectOf(alert);
  const ids = subjectNeeds(subject);
  const held = await library.get(ids);
  const published = (id: SeriesId): Published => held[id] ?? { points: noPoints };
  const known = Object.fromEntries(ids.map((id) => [id, knownAt(releases, id, published(id), now())]));
  const { met } = traceOf(subject, alertPoints(subject, subjectPoints(subject, known)), alert.rule);
  const { day, value } = alert.seen;
  const found = thresholdCrossing(met, thresholdOf(alert.rule), { day: toDay(day), value });
  if (!found) return undefined;
  const publishedAt = publishedOn(releases, subject.of, published(subject.of), found.fired.day).getTime();
  return { ...found, publishedAt };
};

/** What is posted: what the alert says of the reading that set it off, whatever has come since. */
const content = (state: State, alert: Alert, fired: Point): MessageContent => ({
  digest: `${iso(fired.day)} ${fired.value}`,
  async make() {
    const { guild, channel, number, locale } = alert;
    const place = { guild, channel, user: '', channels: {}, roles: {} };
    const answer = await state.ask({ command: 'alert test', args: { number, date: iso(fired.day) }, locale, place });
    if (answer.mood === 'trouble') throw new Error(answer.lead);
    return { answer, picture: await pictureOf(answer, closest(locale), state) };
  },
});

/** Remembers that an alert does not get through, or that its role is gone, and tells who set it up. */
const reporter =
  (state: State, alert: Alert, key: string, reachable: string | undefined): NonNullable<Job['report']> =>
  async (outcome, tries) => {
    const noticed = {
      ...noticedIn(alert, outcome, tries, state.now()),
      ...(alert.role && !reachable ? { role: undefined, roleGone: true } : {}),
    };
    if (Object.keys(noticed).length === 0) return;
    await state.settings.updateAlert(alert, noticed);
    const { paused } = noticed;
    if (paused && !alert.paused) await tellLapse(state, key, alert, alertLapse(alert, paused.reason));
  };
