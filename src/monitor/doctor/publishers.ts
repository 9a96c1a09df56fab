import { download } from '../../library/download.ts';
import { createFetcher } from '../../library/fetcher.ts';
import { type Addresses, sources } from '../../providers/sources.ts';
import { mostWanted, type SeriesId, series, seriesIds } from '../../series/catalog.ts';
import { today as todayIn } from '../../series/releases.ts';
import { iso } from '../../values/day.ts';
import { latest } from '../../values/points.ts';
import type { Look } from './finding.ts';

/** A month and a half: whatever the cadence, something was published in it. */
const DAYS = 45;

/** Each publisher is asked for the newest figures of one series it serves. */
export const publisherLooks = (addresses: Addresses, now = () => new Date()): readonly Look[] => {
  const at = sources(addresses);
  const fetcher = createFetcher({ attempts: 1, timeoutMs: 10_000 });
  const first = new Map<string, SeriesId>();
  for (const id of [...mostWanted, ...seriesIds])
    for (const name of series(id).providers) if (!first.has(name)) first.set(name, id);
  return [...first].flatMap(([, id]) => {
    const what = series(id);
    const today = todayIn(now());
    return at(what).map((provider) => ({
      what: `Publisher ${provider.name}`,
      async look() {
        const span = { since: today - DAYS, today };
        const { figures } = await download(fetcher, { provider, series: what, span, tags: new Map() });
        const newest = figures && latest(figures);
        return newest
          ? { state: 'ok' as const, says: `${what.code} up to ${iso(newest.day)}` }
          : { state: 'note' as const, says: `answers, but has no ${what.code} since ${iso(span.since)}` };
      },
    }));
  });
};
