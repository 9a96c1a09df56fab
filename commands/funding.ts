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
import words from './funding.words.ts';
import { chartPoints, phasesBetween } from './shared/chart-parts.ts';

/** The overnight rates that are held against interest on reserves. */
const RATES = ['sofr', 'effr', 'tgcr', 'bgcr'] as const;
type Rate = (typeof RATES)[number];
/** The days a look at the facility's rate covers. */
const RECENT = 20;

export default defineCommand({
  words,
  dated: true,
  needs: ['sofr', 'effr', 'tgcr', 'bgcr', 'iorb', 'targetTop', 'sofr25', 'sofr75'],
  optional: ['bgcr', 'tgcr', 'sofr25', 'sofr75', 'targetTop'],
  options: { range: choice(ranges, '1y') },
  run({ args, data, say, shared, format, facts, today }): Reply {
    const found = RATES.flatMap((id) => {
      const reading = fundingReading(data[id], data.iorb);
      return reading ? [{ id, reading, above: daysAbove(data[id], data.targetTop, RECENT) }] : [];
    });
    const name = (id: Rate) => shared.series[id].short;
    const at = (id: Rate) => found.find((one) => one.id === id)?.reading;
    const [sofr, effr, range] = [at('sofr'), at('effr'), rateOn(facts.policy, iso(today))];
    const lines = (['sofr', 'effr'] as const).map((id): Line => {
      const points = inRange(spread(data[id], data.iorb), args.range, today);
      return {
        id: `${series(id).code}-IORB`,
        of: [series(id).code, 'IORB'],
        label: shared.less(name(id), 'IORB'),
        unit: 'bp',
        points: chartPoints(points),
        gap: 6,
        ...(id === 'effr' ? { style: 'dashed' } : {}),
      };
    });
    const days = lines.flatMap(({ points }) => points.map(([day]) => day)).sort();
    const told = [sofr && { name: name('sofr'), ...toldOf(sofr) }, effr && { name: name('effr'), ...toldOf(effr) }];
    return {
      mood: sofr && (sofr.mean20 ?? 0) > 5 ? 'watch' : 'calm',
      lead: say.lead(told.filter((one) => one !== undefined)),
      figures: [
        ...found.map(({ id, reading }): Figure => spreadFigure(id, name(id), reading, say)),
        ...percentiles(data, say),
        ...found
          .filter(({ id }) => id === 'sofr')
          .map(({ above }): Figure => ({ label: say.above(above.of), value: { value: above.above, unit: 'count' } })),
        ...(range ? [{ label: say.range, value: say.between(percent(range.bottom), percent(range.top)) }] : []),
      ],
      table: {
        title: say.table,
        columns: [say.measure, ...found.map(({ id }) => name(id))],
        rows: tableRows(found, say, format),
      },
      notes: [say.matched, say.windows, say.srf],
      chart: {
        kind: 'line',
        title: sofr ? say.title(name('sofr'), bp(sofr.spread.value)) : say.table,
        subtitle: say.subtitle,
        lines,
        levels: [{ value: 0, unit: 'bp', label: 'IORB' }],
        phases: phasesBetween(facts.policy, format.locale, days[0]!, days.at(-1)!),
      },
      actions: [{ kind: 'next', label: say.explain, command: 'explain', args: { topic: 'funding-rates' } }],
    };
  },
});

const toldOf = ({ rate, spread: { day, value } }: FundingReading) => ({
  rate: percent(rate.value),
  spread: bp(value),
  day: iso(day),
});

const spreadFigure = (
  id: Rate,
  name: string,
  { spread, mean20 }: FundingReading,
  say: ReturnType<typeof words>,
): Figure => ({
  label: say.less(name),
  series: id,
  value: signed(bp(spread.value)),
  day: iso(spread.day),
  ...(mean20 === undefined ? {} : { note: say.mean20(bp(mean20)) }),
});

/** Where the middle half of repo trades lay, on the day the percentiles were last published. */
const percentiles = (
  data: { readonly sofr25: Points; readonly sofr75: Points },
  say: ReturnType<typeof words>,
): readonly Figure[] => {
  const [low, day] = [latest(data.sofr25), latest(data.sofr25)?.day];
  const high = day === undefined ? undefined : on(data.sofr75, day);
  return low && high
    ? [{ label: say.middle, value: say.between(percent(low.value), percent(high.value)), day: iso(low.day) }]
    : [];
};

type Found = { readonly id: Rate; readonly reading: FundingReading; readonly above: ReturnType<typeof daysAbove> };

const tableRows = (
  found: readonly Found[],
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
    row(say.rows.latest, ({ reading }) => points(reading.spread.value)),
    row(say.rows.mean5, ({ reading }) => points(reading.mean5)),
    row(say.rows.mean20, ({ reading }) => points(reading.mean20)),
    row(say.rows.monthMean, ({ reading }) => points(reading.month.mean)),
    row(say.rows.monthMost, ({ reading }) => points(reading.month.highest.value)),
    row(say.rows.volatility, ({ reading }) => (reading.volatility === undefined ? undefined : bp(reading.volatility))),
    row(say.rows.z, ({ reading }) => score(reading.year?.z)),
    row(say.rows.robustZ, ({ reading }) => score(reading.year?.robustZ)),
    row(
      say.rows.percentile,
      ({ reading }) => reading.year && format.number(Math.round(reading.year.percentile * 10) / 10),
    ),
    row(
      say.rows.percentile3,
      ({ reading }) => reading.years3 && format.number(Math.round(reading.years3.percentile * 10) / 10),
    ),
    row(say.rows.above, ({ above }) => (above.of < RECENT ? undefined : format.number(above.above))),
  ];
};

const signedNumber = (value: number, { number }: Format): string => {
  const text = number(Math.abs(Math.round(value * 100) / 100));
  return text === '0' ? text : `${value < 0 ? '−' : '+'}${text}`;
};
