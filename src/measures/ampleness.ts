import type { SeriesId } from '../series/catalog.ts';
import type { Estimate } from '../series/facts.ts';
import { type Day, day } from '../values/day.ts';
import { latest, on, type Points } from '../values/points.ts';
import type { Unit } from '../values/quantity.ts';
import { facilityUse, USE_FLOOR } from './facility-use.ts';
import { fundingReading, shareAtOrAbove } from './funding.ts';
import { share } from './share.ts';

/** How one indicator reads: reserves plentiful, worth watching, or getting short; or nothing can be said. */
const ampleReadings = ['ample', 'watch', 'tight', 'none'] as const;
export type AmpleReading = (typeof ampleReadings)[number];

/** Where a reading turns: up to `watch` it is ample, from `tight` on it is tight; `falling` indicators turn the other way. */
export type Marks = {
  readonly unit: Unit;
  readonly watch: number;
  /** Missing where the author of the mark names none. */
  readonly tight?: number;
  readonly falling?: true;
};

/** What an indicator says: a value, or the bounds of one, and the day it is of. */
export type Indication = {
  readonly day: Day;
  readonly value: number;
  readonly most?: number;
  /** The day of what it is measured against, where that is another. */
  readonly against?: Day;
};

/** Figures and estimates indicators are read from. */
export type AmpleData = {
  readonly data: Readonly<Partial<Record<SeriesId, Points>>>;
  readonly estimates: readonly Estimate[];
  readonly isTurn: (day: Day) => boolean;
};

/** One indicator of how ample reserves are. Adding one is one entry, and its words. */
export type Indicator = {
  readonly id: string;
  readonly needs: readonly SeriesId[];
  readonly marks?: Marks;
  /** Whose list or mark it is: a document, or ours. */
  readonly author: 'perli' | 'waller' | 'sr1019' | 'nyfed' | 'own';
  read(from: AmpleData): Indication | undefined;
};

/** Bank assets come a week after reserves; figures further apart than this would compare two times. */
const OLDEST = 100;

const mean20 = (rate: 'effr' | 'sofr'): Indicator['read'] => {
  return ({ data }) => {
    const reading = fundingReading(data[rate]!, data.iorb!);
    return reading?.mean20 === undefined ? undefined : { day: reading.spread.day, value: reading.mean20 };
  };
};

const shareRead = (whole: 'gdp' | 'bankAssets'): Indicator['read'] => {
  return ({ data }) => {
    const found = share(data.reservesAverage!, data[whole]!);
    const stale = whole === 'bankAssets' && found && found.part.day - found.whole.day > OLDEST;
    return found && !stale ? { day: found.part.day, value: found.percent, against: found.whole.day } : undefined;
  };
};

/** The share of repo at or above IORB on the latest day with percentiles, between bounds. */
const repoShare: Indicator['read'] = ({ data }) => {
  const now = latest(data.sofr25!);
  const level = now && on(data.iorb!, now.day);
  if (!now || !level) return undefined;
  const named = [
    [25, data.sofr25],
    [50, data.sofr],
    [75, data.sofr75],
  ] as const;
  const percentiles = named.flatMap(([percentile, points]) => {
    const point = points && on(points, now.day);
    return point ? [{ percentile, rate: point.value }] : [];
  });
  const { least, most } = shareAtOrAbove(level.value, percentiles);
  return { day: now.day, value: least, most };
};

/** Every indicator, in the order it is told: prices first, then use, then levels, then what has no free figures. */
export const indicators = [
  {
    id: 'effr',
    needs: ['effr', 'iorb'],
    author: 'perli',
    marks: { unit: 'bp', watch: -3, tight: 0 },
    read: mean20('effr'),
  },
  {
    id: 'repoShare',
    needs: ['sofr25', 'sofr', 'sofr75', 'iorb'],
    author: 'perli',
    marks: { unit: 'percent', watch: 25, tight: 75 },
    read: repoShare,
  },
  {
    id: 'sofr',
    needs: ['sofr', 'iorb'],
    author: 'own',
    marks: { unit: 'bp', watch: 0, tight: 10 },
    read: mean20('sofr'),
  },
  {
    id: 'srf',
    needs: ['srf'],
    author: 'own',
    marks: { unit: 'count', watch: 1, tight: 2 },
    read: ({ data, isTurn }) => {
      const use = facilityUse(data.srf!, isTurn, 20, USE_FLOOR);
      const now = latest(data.srf!);
      return use && now ? { day: now.day, value: use.persistence } : undefined;
    },
  },
  {
    id: 'gdp',
    needs: ['reservesAverage', 'gdp'],
    author: 'waller',
    marks: { unit: 'percent', watch: 9, tight: 8, falling: true },
    read: shareRead('gdp'),
  },
  {
    id: 'bankAssets',
    needs: ['reservesAverage', 'bankAssets'],
    author: 'sr1019',
    marks: { unit: 'percent', watch: 13, falling: true },
    read: shareRead('bankAssets'),
  },
  {
    id: 'elasticity',
    needs: [],
    author: 'nyfed',
    read: ({ estimates }) => {
      const found = estimates.findLast(({ id }) => id === 'reserveDemandElasticity');
      return found && { day: day(found.day), value: found.value };
    },
  },
  { id: 'borrowing', needs: [], author: 'perli', read: () => undefined },
  { id: 'timing', needs: [], author: 'perli', read: () => undefined },
  { id: 'overdrafts', needs: [], author: 'perli', read: () => undefined },
] as const satisfies readonly Indicator[];
export type IndicatorId = (typeof indicators)[number]['id'];

/** What indicators are read from. */
export const ampleSeries: readonly SeriesId[] = [
  ...new Set(['reservesAverage', ...indicators.flatMap(({ needs }): readonly SeriesId[] => needs)] as SeriesId[]),
];

/**
 * How a value reads by its marks: a rising one is ample below `watch` and tight from `tight` on, a falling one ample from
 * `watch` on and tight below `tight`. Of a bracket, the upper bound decides what is ample, the lower one what is tight.
 */
export const readingOf = (marks: Marks | undefined, found: Indication | undefined): AmpleReading => {
  if (!marks || !found) return 'none';
  const { watch, tight, falling } = marks;
  const { value, most } = found;
  if (tight !== undefined && (falling ? value < tight : value >= tight)) return 'tight';
  const isAmple = falling ? value >= watch : most === undefined ? value < watch : most <= watch;
  return isAmple ? 'ample' : 'watch';
};

/** An estimate whose range includes zero cannot be told from a flat demand for reserves. */
export const elasticityReading = ({ low, high }: Pick<Estimate, 'low' | 'high'>): AmpleReading =>
  low <= 0 && high >= 0 ? 'ample' : high < 0 ? 'watch' : 'none';
