import { type PeriodKind, periodAround } from '../measures/periods.ts';
import { COUNT_HAN, countOf, MANY } from '../parse/time/numbers.ts';
import type { Stretch } from '../values/stretch.ts';
import type { Slots } from './slots.ts';

/** Periods that are named one after another, from the first of them to the last, and whether only their ends are. */
type NamedPeriods = {
  readonly by: PeriodKind;
  readonly ends: boolean;
  readonly from: number;
  readonly to: number;
};

/** Fewer than these are set beside each other. */
const LEAST = 3;

/** "2023, 2024 and 2025": years, quarters or months that follow each other, or the last days of them. */
export const namedPeriods = ({ named }: Pick<Slots['time'], 'named'>): NamedPeriods | undefined => {
  const days = named.map(({ from, to }) => ({ from, to })).toSorted((a, b) => a.from - b.from);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || days.length < LEAST) return undefined;
  // "2023, 2024 and 2025年末" names the ends of all of them.
  const ends = last.from === last.to;
  for (const by of ['year', 'quarter', 'month'] as const) {
    const whole = days.map(({ to }) => periodAround(by, to));
    const isOne = ({ from, to }: Stretch, i: number): boolean => {
      const { from: begin, to: end } = whole[i]!;
      // What is not over ends today.
      return from === begin ? to === end || i === days.length - 1 : ends && from === to && to === end;
    };
    const isRow = days.every((day, i) => isOne(day, i) && (i === 0 || whole[i]!.from === whole[i - 1]!.to + 1));
    if (isRow) return { by, ends, from: whole[0]!.from, to: whole.at(-1)!.to };
  }
  return undefined;
};

/** "The last five prints", 最近五期: the newest figures one by one. */
const NEWEST = new RegExp(
  `\\b(?:last|past|latest|newest|most recent|previous) (?<n1>${MANY}) (?:\\w+ ){0,3}?(?:prints|readings|figures|values|observations|numbers|data points|fixings|releases)\\b|(?:最近|最新|近|过去)的?(?<n2>${COUNT_HAN})(?:个数据|个读数|个值|期|个数|次数据|次公布|个交易日的数)`,
);
const MOST = 12;
export const newestFigures = (text: string): number | undefined => {
  const { n1, n2 } = NEWEST.exec(text)?.groups ?? {};
  const count = countOf(n1 ?? n2);
  return (n1 ?? n2) === undefined || count < 2 || count > MOST ? undefined : count;
};
