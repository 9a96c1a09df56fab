import { BadBody, type Declaration, type Provider, type RequestedSpan } from '../providers/provider.ts';
import type { Series } from '../series/catalog.ts';
import { type Day, day } from '../values/day.ts';
import { first, latest, noPoints, type Points } from '../values/points.ts';
import { overlay } from './contract.ts';
import type { Fetcher, Tags } from './fetcher.ts';

/** The figures of a series as one publisher has them, or the word that they are as they were. */
type Downloaded = {
  readonly declaration: Declaration;
  readonly figures?: Points;
  /** By address: what to ask with the next time, once the figures are believed. */
  readonly tags?: readonly [address: string, tags: Tags];
};

type DownloadRequest = {
  readonly provider: Provider;
  readonly series: Series;
  readonly span: RequestedSpan;
  /** What the publisher last declared and was believed; the figures are not asked for when it declares the same again. */
  readonly known?: Declaration;
  readonly tags: ReadonlyMap<string, Tags>;
};

/** More pages than any series has. */
const MOST_PAGES = 30;

/** Asks one publisher for one series, all pages of it. */
export const download = async (
  fetcher: Fetcher,
  { provider, series, span, known, tags }: DownloadRequest,
): Promise<Downloaded> => {
  const declaration = await declared(fetcher, provider, series);
  if (known?.publishedAt && known.publishedAt === declaration.publishedAt) return { declaration };

  let figures = noPoints;
  let url: URL | undefined = provider.url(series, span);
  for (let page = 1; url; page++) {
    if (page > MOST_PAGES) throw new BadBody(`there are more than ${MOST_PAGES} pages`);
    const address = `${series.code} ${url.href}`;
    const fetched = await fetcher(url, tags.get(address));
    if (!fetched.changed) return { declaration };
    const read = provider.read(fetched.body, series, url);
    figures = overlay(figures, read.points);
    // Of several pages the first may stay the same while a later one does not.
    if (page === 1 && !read.next) return { declaration, figures, tags: [address, fetched.tags] };
    url = read.next;
  }
  return { declaration, figures };
};

const declared = async (fetcher: Fetcher, { declared: of }: Provider, series: Series): Promise<Declaration> => {
  const fetched = of && (await fetcher(of.url(series)));
  return fetched?.changed ? of!.read(fetched.body, series) : {};
};

/** So many days back figures are still revised now and then. */
const LOOK_BACK = { daily: 60, weekly: 400, quarterly: 2000 } as const;
const BEFORE_ANY = day('2000-01-01');
const DAY_MS = 86_400_000;

/**
 * From which day on to ask: the whole history, to the series' own beginning, or the stretch that may still change. It begins with a month, so that the
 * address, and with it what is cached, stays the same for a while.
 */
export const downloadFrom = (kept: Points, frequency: Series['frequency'], whole: boolean, today: Day): Day => {
  if (whole) return BEFORE_ANY;
  const start = first(kept)?.day ?? BEFORE_ANY;
  const from = Math.min(latest(kept)?.day ?? today, today) - LOOK_BACK[frequency];
  const date = new Date(from * DAY_MS);
  return Math.max(start, Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / DAY_MS);
};
