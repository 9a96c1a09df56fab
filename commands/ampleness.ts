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
import { percent, type Quantity } from '../src/values/quantity.ts';
import type { Format } from '../src/words/format.ts';
import words from './ampleness.words.ts';
import { chartPoints, phasesBetween } from './shared/chart-parts.ts';
import { MARKS_OUT, shareMarks } from './shared/share-marks.ts';

/** The documents the marks and the list are from. */
const DOCUMENTS = {
  perli: { url: 'https://www.newyorkfed.org/newsevents/speeches/2024/per240508', day: '2024-05-08' },
  waller: { url: 'https://www.federalreserve.gov/newsevents/speech/waller20250710a.htm', day: '2025-07-10' },
  sr1019: { url: 'https://www.newyorkfed.org/research/staff_reports/sr1019.html' },
  fomc: { url: 'https://www.federalreserve.gov/newsevents/pressreleases/monetary20251210a.htm', day: '2025-12-10' },
} as const;
/** The day the Committee said it: before, nothing of it is told. */
const JUDGED = DOCUMENTS.fomc.day;
/** From when a list or a mark was there to be read. */
const KNOWN: Readonly<Partial<Record<Indicator['author'], string>>> = {
  perli: DOCUMENTS.perli.day,
  waller: MARKS_OUT.gdp,
  sr1019: MARKS_OUT.bankAssets,
};

/** The indicators one may be asked for alone: those with figures. */
export const ASKED = ['gdp', 'bankAssets', 'effr', 'sofr', 'repoShare', 'srf', 'elasticity'] as const;

type Said = {
  readonly id: IndicatorId;
  readonly found: Indication | undefined;
  readonly reading: AmpleReading;
  /** Whose list or mark it is, as far as that was out on the day. */
  readonly author: Indicator['author'];
  readonly marks: Marks | undefined;
};

export default defineCommand({
  words,
  dated: true,
  needs: ampleSeries,
  optional: ampleSeries.filter((id) => id !== 'reservesAverage' && id !== 'gdp'),
  options: { indicator: { kind: 'choice', values: ASKED } },
  run({ args, data, say, format, facts, today }): Reply {
    const isTurn = (day: number) => turnsOf(day).length > 0;
    const estimates = facts.estimates.filter(({ day }) => day <= iso(today));
    const isOut = (author: Indicator['author']) => (KNOWN[author] ?? '') <= iso(today);
    const said = readAll({ data, estimates, isTurn }, isOut);
    const tally = (reading: AmpleReading) => said.filter((one) => one.reading === reading).length;
    const judged = iso(today) >= JUDGED;
    const shares = ['gdp', 'bankAssets'] as const;
    const lines = shares.map((base) => shareLine(base, data, today, say));
    const days = lines.flatMap(({ points }) => points.map(([day]) => day)).sort();
    return {
      mood: tally('tight') > 0 ? 'watch' : 'calm',
      asOf: iso(latest(data.reservesAverage)!.day),
      lead:
        askedLead(
          said.find(({ id }) => id === args.indicator),
          say,
          format,
        ) + say.lead(tally('ample'), tally('watch'), tally('tight'), judged ? JUDGED : undefined),
      figures: shares
        .flatMap((id) => shareFigure(said, id, say))
        .concat({
          label: say.counted,
          value: say.tally(tally('ample'), tally('watch'), tally('tight'), tally('none')),
        }),
      table: {
        title: say.table,
        columns: say.columns,
        rows: said.map((one) => row(one, say)),
      },
      notes: [
        ...(judged ? [say.fomc(JUDGED)] : []),
        say.noThreshold(isOut('perli'), isOut('waller') || isOut('sr1019')),
        ...(estimates.length > 0 ? [say.elasticity(estimates.at(-1)!)] : []),
        say.missing,
      ],
      sources: sourcesOf(isOut, judged, say, estimates.at(-1)?.source),
      chart: {
        kind: 'line',
        title: say.title(valueAt(said, 'gdp'), valueAt(said, 'bankAssets')),
        subtitle: say.subtitle,
        lines,
        levels: shares.flatMap((base) =>
          shareMarks({ of: 'reservesAverage', over: { how: 'share', base } }, format.locale, iso(today)),
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

/** What the one indicator that was asked for says, before the tally of all. */
const askedLead = (asked: Said | undefined, say: ReturnType<typeof words>, { show }: Format): string => {
  if (!asked?.found) return '';
  const { id, found, reading } = asked;
  const later = (indicators.find((one) => one.id === id) as Indicator).marks;
  const value = valueCell(found, id === 'elasticity' ? undefined : later, say);
  return say.one(
    id,
    typeof value === 'string' ? value : show(value),
    iso(found.day),
    reading === 'none' ? undefined : say.readings[reading],
  );
};

/** Every indicator, read and judged by its marks: our own judge any day, an author's only once they were published. */
const readAll = (from: AmpleData, isOut: (author: Indicator['author']) => boolean): readonly Said[] =>
  (indicators as readonly (Indicator & { readonly id: IndicatorId })[])
    .filter(({ author, marks }) => isOut(author) || marks !== undefined)
    .map((indicator): Said => {
      const { id, author } = indicator;
      const found = indicator.read(from);
      const estimate = id === 'elasticity' && found ? from.estimates.at(-1) : undefined;
      const marks = isOut(author) || author === 'perli' ? indicator.marks : undefined;
      const reading = estimate ? elasticityReading(estimate) : readingOf(marks, found);
      return { id, found, reading, marks, author: isOut(author) ? author : 'own' };
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

const row = ({ id, found, reading, marks, author }: Said, say: ReturnType<typeof words>): readonly Cell[] => {
  const { marks: later } = indicators.find((one) => one.id === id)! as Indicator;
  const unmarked = id === 'elasticity' ? 'range' : later ? 'later' : 'none';
  return [
    say.indicators[id],
    found ? valueCell(found, id === 'elasticity' ? undefined : later, say) : '—',
    found ? { day: iso(found.day) } : '—',
    marks ? say.marks(marksOf(marks)) : say.unmarked[unmarked],
    unmarked === 'later' && !marks ? '—' : say.authors[author],
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
  say: ReturnType<typeof words>,
): Quantity | string => {
  if (!marks) return say.elasticityValue(value);
  if (most !== undefined) return say.bracket(value, most);
  return { value, unit: marks.unit };
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
  isOut: (author: Indicator['author']) => boolean,
  judged: boolean,
  say: ReturnType<typeof words>,
  elasticity: string | undefined,
): readonly Source[] => [
  ...(['perli', 'waller', 'sr1019'] as const)
    .filter(isOut)
    .map((author) => ({ title: say.documents[author], ...DOCUMENTS[author] })),
  ...(judged ? [{ title: say.documents.fomc, ...DOCUMENTS.fomc }] : []),
  ...(elasticity === undefined ? [] : [{ title: say.documents.elasticity, url: elasticity }]),
];
