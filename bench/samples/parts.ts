import { openSnapshot } from '../../src/bundle/snapshot.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import { series } from '../../src/series/catalog.ts';
import type { Chart, ChartDraft, ChartPoint, Line } from '../../src/values/chart.ts';
import { day, iso } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import { between, each } from '../../src/values/points.ts';
import { alt } from '../../src/words/alt.ts';
import { formatIn } from '../../src/words/format.ts';
import { shared } from '../../src/words/shared.ts';

/** One sentence in every language. */
export type Said = Readonly<Record<Locale, string>>;

const snapshot = openSnapshot();
const END = '2026-10-07';

/** The bundled points of a series between two days, both counted. */
export const pointsOf = (id: SeriesId, from: string, to = END): ChartPoint[] =>
  [...each(between(snapshot[id], day(from), day(to)))].map(({ day: d, value }) => [iso(d), value] as const);

/** A series as a line of a chart, named in a language. */
export const lineOf = (id: SeriesId, locale: Locale, from: string, more: Partial<Line> = {}, to = END): Line => ({
  id: series(id).code,
  label: shared(locale).series[id].short,
  unit: series(id).unit,
  points: pointsOf(id, from, to),
  ...more,
});

/** A draft with what every chart carries: its alt text, its source and its day. */
export const stamped = (
  draft: ChartDraft,
  locale: Locale,
  asOf: string,
  source = 'board' as 'board' | 'nyfed',
): Chart => ({
  ...draft,
  alt: alt(draft, formatIn(locale)),
  source: `${shared(locale).publishers[source]}${source === 'board' ? ' (H.4.1)' : ''}`,
  asOf,
});

/** The day of a line's last point. */
export const lastDay = (line: Line): string => line.points.at(-1)?.[0] ?? END;
