import Big from 'big.js';
import { Trouble } from '../values/trouble.ts';
import { readDigits, readHan } from './numeral.ts';

/** A ratio in percent, as exact decimal text; `other` is what the same writing could also have meant, said aloud. */
type ReadRatio = { readonly ratio: string; readonly other?: string };

const SCALES: readonly (readonly [RegExp, Big])[] = [
  [/^(.+?) ?(?:%|percent|per cent|pct)$/, Big(1)],
  [/^(.+?) ?(?:bps?|basis points?|个基点|個基點)$/, Big('0.01')],
  [/^百分之(.+)$/, Big(1)],
  [/^千分之(.+)$/, Big('0.1')],
  [/^[万萬]分之(.+)$/, Big('0.01')],
  [/^(.+)成$/, Big(10)],
];

/**
 * Reads a ratio: `10%`, `１０％`, `0.1%`, `10 percent`, `50bp`, `百分之十`. Without a sign, a number below one is a share
 * (`0.1` is 10%, and could have meant 0.1%) and any other is percent (`10` is 10%; `1` is 1%, and could have meant 100%).
 * Throws Trouble `badRatio` for anything else, and outside 0 to 100%.
 */
export const readRatio = (given: string): ReadRatio => {
  const text = given.normalize('NFKC').trim().toLowerCase();
  const found = text.length <= 100 ? readText(text) : undefined;
  if (!found || Big(found.ratio).gt(100)) throw new Trouble('badRatio', { given });
  return found;
};

const readText = (text: string): ReadRatio | undefined => {
  for (const [pattern, scale] of SCALES) {
    const inside = pattern.exec(text)?.[1];
    const value = inside && readNumber(inside);
    if (value) return { ratio: value.times(scale).toFixed() };
  }
  const value = readNumber(text);
  if (!value) return undefined;
  const [asShare, asPercent] = [value.times(100).toFixed(), value.toFixed()];
  if (value.eq(0)) return { ratio: '0' };
  if (value.lt(1)) return { ratio: asShare, other: asPercent };
  return value.eq(1) ? { ratio: asPercent, other: asShare } : { ratio: asPercent };
};

const readNumber = (text: string): Big | undefined => readDigits(text) ?? readHan(text);
