import { filedOn, isQuarterEnd } from '../series/banks.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { publishedOn, readingOf } from '../series/known.ts';
import { longerMeasure } from '../series/longer-measure.ts';
import { evening, newYorkDay } from '../series/new-york.ts';
import { type Day, iso } from '../values/day.ts';
import { noPoints } from '../values/points.ts';
import { Trouble } from '../values/trouble.ts';
import type { Held } from './library.ts';

/** From when a question looks at the figures: what was public by `at`, about days up to `today`. */
export type Vantage = {
  readonly at: Date;
  readonly today: Day;
  /** The moment it really is. */
  readonly now: Date;
  /** The day that was asked for, where that is not the present one. */
  readonly asked?: Day;
  /** The moment the reading of that very day was published, where there is one. */
  readonly published?: Date;
};

/**
 * Where a question about a day stands. A day that the subject has a reading for means that reading, as soon as it was
 * out: Wednesday, Dec 17 is asked about as it was known on the evening of Dec 18, when its figures came. Any other day
 * means what was known on its evening in New York.
 */
export const vantage = (
  asked: Day | undefined,
  subject: SeriesId | undefined,
  held: Readonly<Partial<Record<SeriesId, Held>>>,
  releases: Releases,
  now: Date,
): Vantage => {
  const present = newYorkDay(now);
  if (asked === undefined || asked === present) return { at: now, today: present, now };
  if (asked > present) throw new Trouble('dayAhead', { day: iso(asked), past: iso(present - 1) });
  const published = publication(subject, held, releases, asked) ?? publication(longer(subject), held, releases, asked);
  const known = published && published <= now ? published : undefined;
  const at = new Date(Math.min(evening(known ? newYorkDay(known) : asked).getTime(), now.getTime()));
  return { at, today: asked, now, asked, ...(known && { published: known }) };
};

const longer = (subject: SeriesId | undefined) => subject && longerMeasure(subject);

/** When the reading a series has for a day was published; undefined where it has none. */
const publication = (
  subject: SeriesId | undefined,
  held: Readonly<Partial<Record<SeriesId, Held>>>,
  releases: Releases,
  asked: Day,
): Date | undefined => {
  const source = subject && held[subject];
  return source && readingOf(subject, source.points ?? noPoints, asked)
    ? publishedOn(releases, subject, source, asked)
    : undefined;
};

/** The same, for a question about call reports: the end of a quarter is asked about as it was known once its reports were due. */
export const onceFiled = (from: Vantage, now: Date): Vantage => {
  if (from.asked === undefined || !isQuarterEnd(from.asked)) return from;
  const filed = evening(filedOn(from.asked));
  return filed < now ? { ...from, at: filed, published: filed } : { ...from, at: now };
};
