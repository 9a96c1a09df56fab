import { addMonths, type Day, iso, weekday } from '../values/day.ts';
import type { Points } from '../values/points.ts';
import type { Cadence, Series } from './catalog.ts';

const [SUNDAY, WEDNESDAY, SATURDAY] = [0, 3, 6];

/** Says why a day cannot be one of a series' days, or `undefined` when it can. */
export const dayRule = (series: Series): ((day: Day) => string | undefined) => {
  const isWeekend = (day: Day) => weekday(day) === SUNDAY || weekday(day) === SATURDAY;
  switch (series.cadence) {
    case 'wednesdays':
      return (day) => (weekday(day) === WEDNESDAY ? undefined : 'not a Wednesday');
    case 'quarters':
      return (day) => (/-(01|04|07|10)-01$/.test(iso(day)) ? undefined : 'not the first day of a quarter');
    case 'workdays':
    case 'weeks':
      return (day) => (isWeekend(day) ? 'a weekend day' : undefined);
    case 'days':
      return () => undefined;
  }
};

/** The widest step between neighbouring days that is not a hole: a shifted survey, a long weekend, a quarter of 92 days. */
const WIDEST: Record<Cadence, number> = { wednesdays: 7, weeks: 10, quarters: 92, workdays: 5, days: 1 };

/** The widest step between neighbouring days of a series that is not a hole; without end where a day without a row means nothing happened. */
export const widestStep = ({ occasional, cadence }: Series): number =>
  occasional ? Number.POSITIVE_INFINITY : WIDEST[cadence];

/** The day a series describes next, or described before (`steps` −1). */
const step = (kind: Cadence, day: Day, steps: 1 | -1): Day => {
  if (kind === 'quarters') return addMonths(day, 3 * steps);
  return day + steps * (kind === 'wednesdays' || kind === 'weeks' ? 7 : 1);
};

/** A stretch without figures, its first and last day included. */
type Hole = { readonly from: Day; readonly to: Day };

/** A hole as its days: `2026-08-26…2026-09-09`. */
export const holeText = ({ from, to }: Hole): string => (from === to ? iso(from) : `${iso(from)}…${iso(to)}`);

/** The stretches within a series that have no figures where its rhythm says there should be some. */
export const holes = (series: Series, { days }: Points): readonly Hole[] => {
  if (series.occasional) return [];
  const kind = series.cadence;
  const found: Hole[] = [];
  for (let i = 1; i < days.length; i++) {
    const [before, after] = [days[i - 1]!, days[i]!];
    if (after - before > WIDEST[kind]) found.push({ from: step(kind, before, 1), to: step(kind, after, -1) });
  }
  return found;
};

/** As much of a stretch as may lack figures before nothing is reckoned from it: what lies in its holes could be anything. */
const MOST_MISSING = 0.1;

/** From which day on a series is held well enough that its highest, its average or its first time say something; nothing where it is empty. */
export const denseFrom = (series: Series, points: Points): Day | undefined => {
  const [begin, end] = [points.days[0], points.days.at(-1)];
  if (begin === undefined || end === undefined) return undefined;
  const all = holes(series, points);
  const starts = [begin, ...all.map(({ to }) => step(series.cadence, to, 1))];
  const missing = (from: Day) => all.reduce((days, hole) => days + (hole.from > from ? hole.to - hole.from + 1 : 0), 0);
  return starts.find((from) => missing(from) <= (end - from + 1) * MOST_MISSING) ?? end;
};
