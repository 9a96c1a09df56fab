import type { Day } from '../../values/day.ts';
import { runsOf } from '../pattern-filter.ts';
import type { TimeSpan } from './calendar.ts';
import { itemsIn } from './items.ts';

/** A beginning that is a series' own peak, or what it is set beside. */
export const PEAK =
  /\b(?:after|since|from|off|(?:down|off) from|below|under|than (?:at|on)|than(?= (?:its|their|the) (?:all[- ]time )?(?:peak|record|high)\b)|vs\.?|versus|compared? (?:to|with)) (?:the |its |their )?(?:all[- ]time )?(?:(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?(?:19|20)\d\d )?(?:peak|top|record(?: high)?|high)\b|\b(?:after|since) (?:it |they |balances? |the | )*(?:had )?(?:peaked|topped out)\b(?: in (?:19|20)\d\d)?|(?:(?:(?:19|20)\d\d|2\d)年(?:[初中底末]|\d{1,2}月)?)?(?:见顶|高点|峰值|最高点|高峰|顶峰|巅峰|高位)(?:以来|之后|以后|后)|(?:自|从|比|较|距离?|离|[和跟与](?=.{0,10}(?:相?比|差)))(?:(?:(?:19|20)\d\d|2\d)年(?:[初中底末]|\d{1,2}月)?)?(?:的)?(?:历史上?的?)?(?:见顶|高点|峰值|最高点|高峰|顶峰|巅峰|高位)/;

/** The stretch a peak is named with: "the 2021 peak", 2021年高点. */
export const peakIn = (said: string, today: Day): { readonly peakIn?: TimeSpan } => {
  const [item] = itemsIn(said, today, runsOf(said)).items;
  return item && item.to > item.from ? { peakIn: { from: item.from, to: item.to } } : {};
};
