import type { SaidAmount } from '../../parse/amounts-in-text.ts';

/** What an amount is said to be a bound of. */
export type Bound = 'over' | 'under' | 'nearly';

/** A bound that stands right before its amount, or behind it. */
export const BOUNDS: readonly (readonly [Bound, before: RegExp, behind?: RegExp])[] = [
  [
    'over',
    /(?:\b(?:more than|over|at least|upwards of|in excess of|north of|well over|just over|a good)|超过|超出|超|逾|多于|大于|不止|不少于|至少|起码)了?(?: the)? ?\$? ?$/,
    /^(?:美元|美金)?(?:以上|有余|还多|多(?!少))|^ ?(?:or more|plus\b|\+)/,
  ],
  [
    'under',
    /(?:\b(?:less than|under|no more than|at most|short of|just under|not even)|不到|不足|少于|小于|不超过|至多|最多|未到|未及)了?(?: the)? ?\$? ?$/,
    /^(?:美元|美金)?(?:以下|以内|不到)|^ ?or less\b/,
  ],
  ['nearly', /(?:\b(?:nearly|almost|close to|approaching|the better part of)|将近|接近|近|快)了?(?: the)? ?\$? ?$/],
];

/** The bound that is said of an amount, and the text with its words left blank. */
export const boundOf = (
  text: string,
  { start, end }: SaidAmount,
): { readonly bound: Bound; readonly unbound: string } | undefined => {
  const [ahead, behind] = [text.slice(0, start), text.slice(end)];
  for (const [bound, before, after] of BOUNDS) {
    const found = before.exec(ahead);
    if (found) return { bound, unbound: ahead.slice(0, found.index).padEnd(start) + text.slice(start) };
    if (after?.test(behind)) return { bound, unbound: text };
  }
  return undefined;
};

/** So far below an amount something may stay that nearly reached it. */
const NEARLY = 0.9;
/** What is printed as the amount has reached it. */
const SLACK = 0.001;

/** Whether a size is on the side of an amount that a bound says: well over it is over it, too. */
export const passes = (size: number, said: number, bound: Bound): boolean =>
  bound === 'over'
    ? size > said * (1 - SLACK)
    : bound === 'under'
      ? size < said * (1 + SLACK)
      : size >= said * NEARLY && size <= said * (1 + SLACK) + roundingOf(said);

/** Half a unit of the second digit. */
const roundingOf = (said: number): number => 10 ** (Math.floor(Math.log10(said || 1)) - 1) / 2;
