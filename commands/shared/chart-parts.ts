import { type SeriesId, series } from '../../src/series/catalog.ts';
import type { Policy, Regime } from '../../src/series/facts.ts';
import { rhythmOf, type Subject, subjectCode, subjectNeeds, subjectUnit } from '../../src/series/subject.ts';
import { type CalendarTurn, turnsOf } from '../../src/series/turns.ts';
import type { ChartEvent, ChartMark, ChartPoint, Line, Phase } from '../../src/values/chart.ts';
import { type Day, iso } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import { each, type Points } from '../../src/values/points.ts';
import type { Shared } from '../../src/words/shared.ts';
import { subjectShort } from '../../src/words/subject-name.ts';

/** Points as a chart and a CSV want them: ISO day and value. */
export const chartPoints = (points: Points): readonly ChartPoint[] =>
  Array.from(each(points), ({ day, value }) => [iso(day), value] as const);

/** The widest step between neighbours, in days, that is drawn through: a week and a holiday, a long weekend, a quarter. */
const GAP = { weekly: 8, daily: 6, quarterly: 100 } as const;

/** More lines than this cannot be told apart on a phone. */
export const MOST_LINES = 5;

/** A subject as a line of a chart, under its own code and short name: what is set is drawn in steps. */
export const subjectLine = (subject: Subject, points: Points, shared: Shared, style?: Line['style']): Line => {
  const { draw } = series(subject.of);
  const { frequency } = rhythmOf(subject);
  return {
    id: subjectCode(subject),
    ...(subject.over ? { of: subjectNeeds(subject).map((id) => series(id).code) } : {}),
    label: subjectShort(subject, shared),
    unit: subjectUnit(subject),
    points: chartPoints(points),
    gap: GAP[frequency],
    style: style ?? (draw === 'step' && !subject.over ? 'step' : 'solid'),
  };
};

/** A series as a line of a chart, drawn through from figure to figure. */
export const lineOf = (of: SeriesId, points: Points, shared: Shared, style: Line['style'] = 'solid'): Line =>
  subjectLine({ of }, points, shared, style);

const TONE: Readonly<Record<Regime['kind'], Phase['tone']>> = {
  qe: 'easing',
  emergency: 'easing',
  rmp: 'easing',
  qt: 'tightening',
  reinvest: 'neutral',
};

/** The policy regimes that overlap a stretch of days, to be shaded and named behind the figures. */
export const phasesBetween = ({ regimes }: Policy, locale: Locale, from: string, to: string): readonly Phase[] =>
  regimes
    .filter((regime) => regime.from < to && (regime.to === undefined || regime.to > from))
    .map((regime) => ({
      from: regime.from < from ? from : regime.from,
      to: regime.to === undefined || regime.to > to ? to : regime.to,
      label: regime.label[locale],
      tone: TONE[regime.kind],
    }));

/** The turns that are marked, each in its place: its colour is its own in every chart. */
const TURNS: readonly CalendarTurn[] = ['yearEnd', 'quarterEnd', 'monthEnd', 'taxDay', 'settlement'];

/** The days among these that are turns, each called by the strongest it is. */
export const turnMarks = (days: readonly Day[], { turns }: Shared): readonly ChartMark[] =>
  days.flatMap((day): ChartMark[] => {
    const [turn] = turnsOf(day);
    return turn ? [{ day: iso(day), label: turns[turn], kind: TURNS.indexOf(turn) }] : [];
  });

/** The dated policy events within a stretch of days. */
export const eventsBetween = ({ events }: Policy, locale: Locale, from: string, to: string): readonly ChartEvent[] =>
  events.filter(({ day }) => day >= from && day <= to).map(({ day, label }) => ({ day, label: label[locale] }));
