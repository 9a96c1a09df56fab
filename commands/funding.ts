import { defineCommand } from '../src/ask/command.ts';
import { choice } from '../src/ask/option.ts';
import { daysAbove, type FundingReading, fundingReading } from '../src/measures/funding.ts';
import type { Score } from '../src/measures/place.ts';
import { spread } from '../src/measures/spread.ts';
import { inRange, ranges } from '../src/measures/window.ts';
import { series } from '../src/series/catalog.ts';
import { rateOn } from '../src/series/policy.ts';
import type { Cell, Figure, Reply } from '../src/values/answer.ts';
import type { Line } from '../src/values/chart.ts';
import { iso } from '../src/values/day.ts';
import { latest, on, type Points } from '../src/values/points.ts';
import { bp, percent, signed } from '../src/values/quantity.ts';
import type { Format } from '../src/words/format.ts';
import { MINUS, printsAsZero } from '../src/words/numbers.ts';
import words from './funding.words.ts';
import { chartPoints, phasesBetween } from './shared/chart-parts.ts';

/** The overnight rates that are held against interest on reserves. */
const RATES = ['sofr', 'effr', 'tgcr', 'bgcr'] as const;
type Rate = (typeof RATES)[number];
/** The days a look at the facility's rate covers. */
const RECENT = 20;
/** What they are held against: interest on reserves, or, before it, the top of the target range. */
type Base = 'iorb' | 'top';
/** A 20-day mean above this many basis points is worth a look. */
const WATCH: Readonly<Record<Base, number>> = { iorb: 5, top: 0 };
const IORB_BEGINS = '2021-07-29';

export default defineCommand({
  words,
  dated: true,
  needs: ['sofr', 'effr', 'tgcr', 'bgcr', 'iorb', 'targetTop', 'sofr25', 'sofr75', 'sofr1', 'sofr99'],
  optional: ['sofr', 'bgcr', 'tgcr', 'iorb', 'sofr25', 'sofr75', 'sofr1', 'sofr99'],
  options: { range: choice(ranges, '1y'), tell: { kind: 'choice', values: RATES } },
  run({ args, data, say, shared, format, facts, today }): Reply {
    // Before IORB there were two rates on reserves, whose figures are not held: the top of the range stands in, and says so.
    const [base, floor]: readonly [Base, Points] = latest(data.iorb) ? ['iorb', data.iorb] : ['top', data.targetTop];
    const found = RATES.flatMap((id) => {
      const reading = fundingReading(data[id], floor);
      return reading ? [{ id, reading, above: daysAbove(data[id], data.targetTop, RECENT) }] : [];
    });
    const name = (id: Rate) => shared.series[id].short;
    const at = (id: Rate) => found.find((one) => one.id === id)?.reading;
    const [sofr, range] = [at('sofr'), rateOn(facts.policy, iso(today))];
    const drawn = (['sofr', 'effr'] as const).filter((id) => at(id));
    const lines = drawn.map((id) =>
      spreadLine(id, inRange(spread(data[id], floor), args.range, today), say.less(name(id), base), base),
    );
    const days = lines.flatMap(({ points }) => points.map(([day]) => day)).sort();
    const ids = toldFirst(args.tell, (id) => at(id) !== undefined);
    const [lead] = ids;
    const first = at(lead);
    const told = ids.flatMap((id) => {
      const reading = at(id);
      return reading ? [{ name: name(id), ...toldOf(reading) }] : [];
    });
    return {
      mood: (sofr?.mean20 ?? 0) > WATCH[base] ? 'watch' : 'calm',
      subject: lead,
      lead: say.lead(told, base),
      figures: [
        ...found.map(({ id, reading }): Figure => spreadFigure(id, name(id), reading, base, say)),
        ...percentiles(data.sofr25, data.sofr75, say.middle, say),
        ...percentiles(data.sofr1, data.sofr99, say.nearlyAll, say),
        ...found
          .filter(({ id }) => id === 'sofr')
          .map(
            ({ above }): Figure => ({ label: say.above(above.of, base), value: { value: above.above, unit: 'count' } }),
          ),
        ...(range ? [{ label: say.range, value: say.between(percent(range.bottom), percent(range.top)) }] : []),
      ],
      table: {
        title: say.table(base),
        columns: [say.measure, ...found.map(({ id }) => name(id))],
        rows: tableRows(found, base, say, format),
      },
      notes: [
        ...(base === 'top' ? [say.beforeIorb(iso(today) < IORB_BEGINS ? undefined : IORB_BEGINS)] : []),
        say.matched,
        say.windows,
        ...(base === 'iorb' ? [say.srf] : []),
      ],
      chart: {
        kind: 'line',
        title: first ? say.title(name(lead), bp(first.spread.value), base) : say.table(base),
        subtitle: say.subtitle(base),
        lines,
        levels: [{ value: 0, unit: 'bp', label: say.base(base) }],
        phases: phasesBetween(facts.policy, format.locale, days[0]!, days.at(-1)!),
      },
      actions: [{ kind: 'next', label: say.explain, command: 'explain', args: { topic: 'funding-rates' } }],
    };
  },
});

/** The rates the lead tells: the one that is named, or SOFR, and beside it SOFR or EFFR. */
const toldFirst = (named: Rate | undefined, isHeld: (id: Rate) => boolean): readonly [Rate, ...Rate[]] => {
  const held = [...new Set<Rate>([...(named ? [named] : []), 'sofr', 'effr'])].filter(isHeld).slice(0, 2);
  return [held[0] ?? 'effr', ...held.slice(1)];
};

/** What a rate is above or below the other, day by day. */
const spreadLine = (id: 'sofr' | 'effr', points: Points, label: string, base: Base): Line => {
  const baseCode = series(base === 'iorb' ? 'iorb' : 'targetTop').code;
  return {
    id: `${series(id).code}-${baseCode}`,
    of: [series(id).code, baseCode],
    label,
    unit: 'bp',
    points: chartPoints(points),
    gap: 6,
    ...(id === 'effr' ? { style: 'dashed' } : {}),
  };
};

const toldOf = ({ rate, spread: { day, value } }: FundingReading) => ({
  rate: percent(rate.value),
  spread: bp(value),
  day: iso(day),
});

const spreadFigure = (
  id: Rate,
  name: string,
  { spread, mean20 }: FundingReading,
  base: Base,
  say: ReturnType<typeof words>,
): Figure => ({
  label: say.less(name, base),
  series: id,
  value: signed(bp(spread.value)),
  day: iso(spread.day),
  ...(mean20 === undefined ? {} : { note: say.mean20(bp(mean20)) }),
});

/** Where part of the repo trades lay, on the day the percentiles were last published. */
const percentiles = (low: Points, high: Points, label: string, say: ReturnType<typeof words>): readonly Figure[] => {
  const from = latest(low);
  const to = from && on(high, from.day);
  return from && to ? [{ label, value: say.between(percent(from.value), percent(to.value)), day: iso(from.day) }] : [];
};

type Found = { readonly id: Rate; readonly reading: FundingReading; readonly above: ReturnType<typeof daysAbove> };

const tableRows = (
  found: readonly Found[],
  base: Base,
  say: ReturnType<typeof words>,
  format: Format,
): readonly (readonly Cell[])[] => {
  const row = (label: string, cell: (one: Found) => Cell | undefined): readonly Cell[] => [
    label,
    ...found.map((one) => cell(one) ?? '—'),
  ];
  const points = (value: number | undefined): Cell | undefined => (value === undefined ? undefined : signed(bp(value)));
  const score = (value: Score | undefined) =>
    value === undefined ? undefined : value === 'flat' ? say.flat : signedNumber(value, format);
  return [
    row(say.rows.day, ({ reading }) => ({ day: iso(reading.spread.day) })),
    row(say.rows.rate, ({ reading }) => percent(reading.rate.value)),
    row(say.lessBase(base), ({ reading }) => points(reading.spread.value)),
    row(say.rows.mean5, ({ reading }) => points(reading.mean5)),
    row(say.rows.mean20, ({ reading }) => points(reading.mean20)),
    row(say.rows.monthMean, ({ reading }) => points(reading.month.mean)),
    row(say.rows.monthMost, ({ reading }) => points(reading.month.highest.value)),
    row(say.rows.volatility, ({ reading }) => (reading.volatility === undefined ? undefined : bp(reading.volatility))),
    row(say.rows.z, ({ reading }) => score(reading.year?.z)),
    row(say.rows.robustZ, ({ reading }) => score(reading.year?.robustZ)),
    row(say.rows.percentile, ({ reading }) => reading.year && format.places(reading.year.percentile, 1)),
    row(say.rows.percentile3, ({ reading }) => reading.years3 && format.places(reading.years3.percentile, 1)),
    row(base === 'iorb' ? say.rows.above : say.rows.aboveTop, ({ above }) =>
      above.of < RECENT ? undefined : format.number(above.above),
    ),
  ];
};

const signedNumber = (value: number, { places }: Format): string => {
  const text = places(Math.abs(value), 2);
  return printsAsZero(text) ? text : `${value < 0 ? MINUS : '+'}${text}`;
};
