import { pace } from '../../src/measures/pace.ts';
import { paces } from '../../src/measures/paces.ts';
import { inRange, type Range } from '../../src/measures/window.ts';
import { series } from '../../src/series/catalog.ts';
import type { Purchase } from '../../src/series/facts.ts';
import type { Figure } from '../../src/values/answer.ts';
import type { Line } from '../../src/values/chart.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { latest, type Points } from '../../src/values/points.ts';
import { signed, usd } from '../../src/values/quantity.ts';
import type words from '../qt.words.ts';
import { chartPoints } from './chart-parts.ts';
import type { Paced } from './paced.ts';

/** What is bought in bills is seen in all assets: which of the Treasuries are bills is not held. */
const SERIES = { assets: 'totalAssets', treasuries: 'treasuries', mbs: 'mbs', bills: 'totalAssets' } as const;

/** The series a pace is told of. */
export const pacedSeries = (of: Paced): (typeof SERIES)[Paced] => SERIES[of];

type Say = ReturnType<typeof words>;
type Data = Readonly<Record<'totalAssets' | 'treasuries' | 'mbs', Points>>;

/** How fast what is asked about moves; of bills first what is bought, as announced, of all assets and Treasuries after it. */
export const paceLead = (
  data: Data,
  of: Paced,
  {
    ended,
    buying,
    began,
    say,
    today,
  }: {
    readonly ended: string | undefined;
    readonly buying: Purchase | undefined;
    /** When such purchases began. */
    readonly began: string | undefined;
    readonly say: Say;
    readonly today: Day;
  },
): string | undefined => {
  const points = data[SERIES[of]];
  const [long, short] = [13, 4].map((weeks) => pace(points, weeks));
  if (!long || !short) return undefined;
  const told = say.paceLead(of, iso(latest(points)!.day), usd(long.monthly), usd(short.monthly));
  const bought =
    buying && began !== undefined
      ? say.buys({ ...buying, began, monthly: usd(buying.monthly), isPast: isPast(buying, today) })
      : undefined;
  if (of === 'bills') return `${bought ?? say.noneKnown(iso(today))}${say.space}${told}`;
  const after = bought && of !== 'mbs' ? `${say.space}${bought}` : '';
  return `${ended ? `${say.isOver(ended)}${say.space}` : ''}${told}${after}`;
};

/** Whether what was announced reaches no further than a day before this one. */
const isPast = ({ statedThrough }: Purchase, today: Day): boolean =>
  statedThrough !== undefined && iso(today) > statedThrough;

/** The same over 4 and 13 weeks, as figures. */
export const speeds = (data: Data, of: Paced, say: Say): Figure[] =>
  [4, 13].flatMap((weeks) => {
    const found = pace(data[SERIES[of]], weeks);
    return found ? [{ label: say.pace(of, weeks), value: signed(usd(found.monthly)) }] : [];
  });

/** Both paces over time. */
export const paceChart = (
  data: Data,
  of: Paced,
  { say, range, today }: { readonly say: Say; readonly range: Range; readonly today: Day },
) => {
  const points = data[SERIES[of]];
  return {
    kind: 'line' as const,
    title: say.titles.pace(of, usd(pace(points, 13)?.monthly ?? 0)),
    subtitle: say.subtitles.pace(of),
    lines: [13, 4].map(
      (weeks): Line => ({
        id: `PACE_${weeks}W`,
        of: [series(SERIES[of]).code],
        label: say.weeks(weeks),
        unit: 'usd',
        points: chartPoints(inRange(paces(points, weeks), range, today)),
        gap: 8,
        style: weeks === 4 ? 'dashed' : 'solid',
      }),
    ),
  };
};
