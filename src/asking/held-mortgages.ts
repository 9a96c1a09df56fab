import { HOLDINGS } from './holdings.ts';
import type { Slots } from './slots.ts';

/** "Total assets now?", then "and just the mortgages?": those the Fed holds, and no rate of them. */
export const asHeld = (before: Slots, said: Slots): Slots => {
  const [was] = before.series;
  const isOfTheFed = was === 'totalAssets' || (was !== undefined && HOLDINGS[was] !== undefined);
  const isHeld = isOfTheFed && said.series.length === 1 && said.series[0] === 'mortgage' && !RATE.test(said.text);
  return isHeld ? { ...said, series: ['mbs'] } : said;
};
const RATE = /\brates?\b|\byields?\b|30|利率|利息/;
