import type { Ask } from '../ask/ask.ts';
import type { Draw } from '../ask/draw.ts';
import type { Library } from '../ask/library.ts';
import type { Log } from '../ask/log.ts';
import type { Deliver, Deliveries, MessageContent } from '../delivery/deliver.ts';
import { unfinished } from '../delivery/deliver.ts';
import type { DeliveryQueue, Job } from '../delivery/queue.ts';
import { metricPoints, metricRules, metricSeries } from '../measures/metric.ts';
import { thresholdCrossing } from '../measures/threshold.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { knownAt } from '../series/known.ts';
import { today as todayIn } from '../series/releases.ts';
import type { ServerSettings } from '../storage/server-settings.ts';
import { iso, day as toDay } from '../values/day.ts';
import { noPoints } from '../values/points.ts';
import type { Alert } from '../values/settings.ts';

export type Alerts = {
  /** Looks at every alert, or only at those some series decide, and posts those that went off. */
  look(ids?: readonly SeriesId[]): Promise<void>;
  stop(): Promise<void>;
};

export type AlertParts = {
  readonly ask: Ask;
  readonly draw: Draw;
  readonly library: Library;
  readonly releases: Releases;
  readonly settingsStore: () => Pick<ServerSettings, 'all' | 'updateAlert'>;
  readonly deliver: Deliver;
  readonly deliveries: Deliveries;
  readonly queue: DeliveryQueue;
  readonly log: Log;
  readonly now?: () => Date;
};

/** A crossing older than this is no news any more (days): the bot was away, or the figures are late by weeks. */
const STALE = 14;

const prefixOf = ({ guild, number, at }: Alert) => `alert/${guild}/${number}/${at}/`;

/** Posts each crossing of a level somebody set, once. Whether one went off follows from the figures alone, so nothing is lost between two starts. */
export const createAlerts = ({
  ask,
  draw,
  library,
  releases,
  settingsStore,
  deliver,
  deliveries,
  queue,
  log,
  now = () => new Date(),
}: AlertParts): Alerts => {
  const content = (alert: Alert, digest: string): MessageContent => ({
    digest,
    async make() {
      const { guild, channel, number, locale } = alert;
      const place = { guild, channel, user: '', channels: {}, roles: {} };
      const answer = await ask({ command: 'alert test', args: { number }, locale, place });
      if (answer.mood === 'trouble') throw new Error(answer.lead);
      const picture = await (answer.chart ? draw(answer.chart, locale) : undefined)?.catch(
        (error) => void log.error({ err: error }, 'the chart of an alert could not be drawn'),
      );
      return { answer, picture: picture ?? undefined };
    },
  });

  /** What is to be done about an alert now: nothing, unless a crossing has not been told of. */
  const job = async (alert: Alert): Promise<Job[]> => {
    const { metric, measure, side, level, seen, snoozedUntil } = alert;
    const [ids, at] = [metricSeries(metric, measure), now()];
    const held = await library.get(ids);
    const points = metricPoints(
      metric,
      ids.map((id) => knownAt(releases, id, held[id] ?? { points: noPoints }, at)),
    );
    const { band } = metricRules[metric];
    const found = thresholdCrossing(points, { side, level, band }, { day: toDay(seen.day), value: seen.value });
    if (!found || found.fired.day < todayIn(at) - STALE) return [];
    const prefix = prefixOf(alert);
    const told = (await deliveries.list(prefix)).find(([key]) => key.slice(prefix.length) >= iso(found.armed));
    // A revision may move the crossing to another day; it is the same one.
    const key = told?.[0] ?? `${prefix}${iso(found.fired.day)}`;
    if (told && !unfinished(told[1])) return [];
    if (!told && snoozedUntil !== undefined && now().toISOString() < snoozedUntil) {
      await deliver.skip(key);
      return [];
    }
    const where = { channel: alert.channel, role: alert.role, announce: alert.kind === 'announcement' };
    const done: Job['done'] = async (outcome) => {
      if (outcome.kind !== 'paused') return;
      await settingsStore().updateAlert(alert, { paused: { reason: outcome.reason, at: now().toISOString() } });
    };
    return [{ key, where, content: content(alert, `${iso(found.fired.day)} ${found.fired.value}`), done }];
  };

  const once = async (ids?: readonly SeriesId[]) => {
    const { alerts } = await settingsStore().all();
    const concerned = alerts.filter(
      ({ paused, metric, measure }) =>
        !paused && (!ids || metricSeries(metric, measure).some((series) => ids.includes(series))),
    );
    const jobs = (await Promise.all(concerned.map(job))).flat();
    if (jobs.length > 0) await queue.run('alerts', jobs);
  };

  let last: Promise<void> = Promise.resolve();
  return {
    look(ids) {
      last = last
        .then(() => once(ids))
        .catch((error) => log.error({ err: error }, 'the alerts could not be looked at; the next figures try again'));
      return last;
    },
    stop: () => last,
  };
};
