import { defineCommand } from '../src/ask/command.ts';
import {
  type AmpleData,
  type AmpleReading,
  ampleSeries,
  elasticityReading,
  type Indication,
  type Indicator,
  type IndicatorId,
  indicators,
  type Marks,
  readingOf,
} from '../src/measures/ampleness.ts';
import { subjectPoints } from '../src/measures/subject.ts';
import { inRange } from '../src/measures/window.ts';
import { series } from '../src/series/catalog.ts';
import { periodOf } from '../src/series/period.ts';
import { turnsOf } from '../src/series/turns.ts';
import type { Cell, Figure, Reply, Source } from '../src/values/answer.ts';
import type { Line } from '../src/values/chart.ts';
import { type Day, iso } from '../src/values/day.ts';
import { latest } from '../src/values/points.ts';
import { count, percent, type Quantity } from '../src/values/quantity.ts';
import words from './ampleness.words.ts';
import { chartPoints, phasesBetween } from './shared/chart-parts.ts';
import { shareMarks } from './shared/share-marks.ts';

/** The documents the marks and the list are from. */
const DOCUMENTS = {
  perli: { url: 'https://www.newyorkfed.org/newsevents/speeches/2024/per240508', day: '2024-05-08' },
  waller: { url: 'https://www.federalreserve.gov/newsevents/speech/waller20250710a.htm', day: '2025-07-10' },
  sr1019: { url: 'https://www.newyorkfed.org/research/staff_reports/sr1019.html' },
  fomc: { url: 'https://www.federalreserve.gov/newsevents/pressreleases/monetary20251210a.htm', day: '2025-12-10' },
} as const;
/** The day the Committee said it: before, nothing of it is told. */
const JUDGED = DOCUMENTS.fomc.day;

type Said = { readonly id: IndicatorId; readonly found: Indication | undefined; readonly reading: AmpleReading };

export default defineCommand({
  words,
  dated: true,
  needs: ampleSeries,
  optional: ampleSeries.filter((id) => id !== 'reservesAverage' && id !== 'gdp'),
  options: {},
  run({ data, say, format, facts, today }): Reply {
    const isTurn = (day: number) => turnsOf(day).length > 0;
    const estimates = facts.estimates.filter(({ day }) => day <= iso(today));
    const said = readAll({ data, estimates, isTurn });
    const tally = (reading: AmpleReading) => said.filter((one) => one.reading === reading).length;
    const judged = iso(today) >= JUDGED;
    const shares = ['gdp', 'bankAssets'] as const;
    const lines = shares.map((base) => shareLine(base, data, today, say));
    const days = lines.flatMap(({ points }) => points.map(([day]) => day)).sort();
    return {
      mood: tally('tight') > 0 ? 'watch' : 'calm',
      asOf: iso(latest(data.reservesAverage)!.day),
      lead: say.lead(tally('ample'), tally('watch'), tally('tight'), judged ? JUDGED : undefined),
      figures: shares
        .flatMap((id) => shareFigure(said, id, say))
        .concat({
          label: say.counted,
          value: say.tally(tally('ample'), tally('watch'), tally('tight'), tally('none')),
        }),
      table: {
        title: say.table,
        columns: say.columns,
        rows: said.map((one) => row(one, format.show, say)),
      },
      notes: [
        ...(judged ? [say.fomc(JUDGED)] : []),
        say.noThreshold,
        ...(estimates.length > 0 ? [say.elasticity(estimates.at(-1)!)] : []),
        say.missing,
      ],
      sources: sourcesOf(judged, say, estimates.at(-1)?.source),
      chart: {
        kind: 'line',
        title: say.title(valueAt(said, 'gdp'), valueAt(said, 'bankAssets')),
        subtitle: say.subtitle,
        lines,
        levels: shares.flatMap((base) =>
          shareMarks({ of: 'reservesAverage', over: { how: 'share', base } }, format.locale),
        ),
        phases: phasesBetween(facts.policy, format.locale, days[0]!, days.at(-1)!),
      },
      actions: [
        { kind: 'next', label: say.explain, command: 'explain', args: { topic: 'ample-reserves' } },
        { kind: 'next', label: say.funding, command: 'funding', args: {} },
      ],
    };
  },
});

/** Every indicator, read and judged by its marks. */
const readAll = (from: AmpleData): readonly Said[] =>
  (indicators as readonly (Indicator & { readonly id: IndicatorId })[]).map((indicator) => {
    const found = indicator.read(from);
    const estimate = indicator.id === 'elasticity' && found ? from.estimates.at(-1) : undefined;
    return {
      id: indicator.id,
      found,
      reading: estimate ? elasticityReading(estimate) : readingOf(indicator.marks, found),
    };
  });

const shareLine = (
  base: 'gdp' | 'bankAssets',
  data: AmpleData['data'],
  today: Day,
  say: ReturnType<typeof words>,
): Line => ({
  id: `WRESBAL/${series(base).code}`,
  of: ['WRESBAL', series(base).code],
  label: say.lines[base],
  unit: 'percent',
  points: chartPoints(
    inRange(subjectPoints({ of: 'reservesAverage', over: { how: 'share', base } }, data), '5y', today),
  ),
  gap: 40,
  ...(base === 'bankAssets' ? { style: 'dashed' } : {}),
});

const row = (
  { id, found, reading }: Said,
  show: (quantity: Quantity) => string,
  say: ReturnType<typeof words>,
): readonly Cell[] => {
  const { marks, author } = indicators.find((one) => one.id === id)! as Indicator;
  return [
    say.indicators[id],
    found ? valueCell(found, id === 'elasticity' ? undefined : marks, show, say) : '—',
    found ? { day: iso(found.day) } : '—',
    marks ? say.marks(marksOf(marks)) : say.unmarked[id === 'elasticity' ? 'range' : 'none'],
    say.authors[author],
    say.readings[reading],
  ];
};

const marksOf = ({ unit, watch, tight, falling }: Marks) => ({
  watch: { value: watch, unit } as Quantity,
  tight: tight === undefined ? undefined : ({ value: tight, unit } as Quantity),
  falling: falling === true,
});

const valueAt = (said: readonly Said[], id: IndicatorId): Quantity | undefined => {
  const found = said.find((one) => one.id === id)?.found;
  return found && percent(found.value);
};

const valueCell = (
  { value, most }: Indication,
  marks: Marks | undefined,
  show: (quantity: Quantity) => string,
  say: ReturnType<typeof words>,
): Cell => {
  if (!marks) return say.elasticityValue(value);
  if (most !== undefined) return say.bracket(value, most);
  return marks.unit === 'count' ? count(value) : show({ value, unit: marks.unit });
};

const shareFigure = (
  said: readonly Said[],
  id: 'gdp' | 'bankAssets',
  say: ReturnType<typeof words>,
): readonly Figure[] => {
  const found = said.find((one) => one.id === id)?.found;
  if (!found) return [];
  return [
    {
      label: say.lines[id],
      value: percent(found.value),
      day: iso(found.day),
      ...(found.against === undefined ? {} : { note: say.against[id](periodOf(id, found.against)) }),
    },
  ];
};

const sourcesOf = (
  judged: boolean,
  say: ReturnType<typeof words>,
  elasticity: string | undefined,
): readonly Source[] => [
  { title: say.documents.perli, ...DOCUMENTS.perli },
  { title: say.documents.waller, ...DOCUMENTS.waller },
  { title: say.documents.sr1019, ...DOCUMENTS.sr1019 },
  ...(judged ? [{ title: say.documents.fomc, ...DOCUMENTS.fomc }] : []),
  ...(elasticity === undefined ? [] : [{ title: say.documents.elasticity, url: elasticity }]),
];
