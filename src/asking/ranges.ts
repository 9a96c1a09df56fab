import { addMonths, type Day } from '../values/day.ts';
import type { Slots } from './slots.ts';

/** Stretches `/chart` has by name, as people say them without "past". */
const RANGES: readonly (readonly [range: string, said: RegExp])[] = [
  [
    '3m',
    /\b(?:3|three)[ -]?m(?:o|os|onths?)?\b(?! ?(?:t-?)?(?:yield|bill|treasur))|(?:三|3)个?月(?!\d|期|[国公]债|国库券|殖利率|收益率)/,
  ],
  ['1y', /\b(?:1|one)[ -]?y(?:r|ear)?\b|(?<![\d一二三四五六七八九十])[一1]年/],
  ['3y', /\b(?:3|three)[ -]?y(?:rs?|ears?)?\b|(?<![\d十])(?:三|3)年/],
  ['5y', /\b(?:5|five)[ -]?y(?:rs?|ears?)?\b|(?<![\d十])(?:五|5)年/],
];

/** The stretch a text names without "past": `3m`, `1y`. */
export const rangeNamed = (text: string): string | undefined => RANGES.find(([, said]) => said.test(text))?.[0];

/** How many months the stretches are that have a name. */
const MONTHS: readonly (readonly [range: string, months: number])[] = [
  ['3m', 3],
  ['1y', 12],
  ['3y', 36],
  ['5y', 60],
];

/** The named stretch that reaches back to where a question's time begins, give or take a week. */
export const rangeOf = ({ from, to, ever, grain }: Slots['time'], today: Day): string | undefined => {
  if (ever) return 'max';
  if (from === undefined || to !== undefined || grain !== 'rolling') return undefined;
  return MONTHS.find(([, months]) => Math.abs(addMonths(today, -months) - from) < 8)?.[0];
};
