import { peakOf } from '../parse/time/events.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import { type Day, iso } from '../values/day.ts';
import type { Slots } from './slots.ts';

type Extreme = 'highest' | 'lowest';

const HIGH = '(?:all[- ]time |record )?(?:highs?|highest(?: (?:level|point|value|figure))?|peak|top|maximum|max)\\b';
const LOW = '(?:all[- ]time |record )?(?:lows?|lowest(?: (?:level|point|value|figure))?|bottom|trough|minimum|min)\\b';
const HIGH_HAN = '(?:最高(?!法)(?:点|值|位|水平)?|高[点位峰]|峰值|顶[点峰部])';
const LOW_HAN = '(?:最低(?!准备)(?:点|值|位|水平)?|低[点位谷]|谷底|谷值|底部)';

const SAID = {
  highest: new RegExp(`\\b${HIGH}|${HIGH_HAN}|\\b(?:largest|biggest|most)\\b|最[大多]`),
  lowest: new RegExp(`\\b${LOW}|${LOW_HAN}|\\b(?:smallest|least)\\b|最[小少]`),
};

/** The extreme a text names, where it names one kind alone. */
export const extremeIn = (text: string): Extreme | undefined => {
  const [high, low] = [SAID.highest.test(text), SAID.lowest.test(text)];
  return high === low ? undefined : high ? 'highest' : 'lowest';
};

/** Whether both are named: from a high to a low is no change from day to day. */
export const hasBothExtremes = (text: string): boolean => SAID.highest.test(text) && SAID.lowest.test(text);

const TIME =
  "(?:(?:the )?(?:last|this|previous) (?:year|quarter|month)(?:'?s)?|(?:q[1-4],? |h[12],? |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,? )?(?:19|20)\\d\\d(?:'s)?|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:'s)?|ytd)";
const BESIDE =
  '\\b(?:above|below|under|over|beneath|past|exceed(?:s|ed|ing)?|beat(?:s|en|ing)?|beyond|off|(?:up |down |back )?from|since|vs\\.?|versus|against|than|(?:compar(?:ed|ison|es?|ing)|relative|close(?:r|st)?|next) (?:to|with)|(?:short|shy) of|near(?:er)?(?: to)?|away from|match(?:es|ed|ing)?)';
const OWN = '(?: (?:its|their|the|that|a))?';
const YEAR_HAN = '(?:(?:(?:19|20)\\d\\d|\\d\\d)年|[今去前]年)';
const TIME_HAN = `(?:${YEAR_HAN}(?:的?(?:\\d{1,2}月(?:份)?|第?[一二三四1-4]季度?|[上下]半年))?|\\d{1,2}月(?:份)?|上个?月|上个?季度?)`;

/** How something stands beside the highest or the lowest of a year, a quarter or a month: "above its 2025 low", 比2021年高点低多少. */
const STANDS = new RegExp(
  [
    `${BESIDE}${OWN} ${TIME} (?:all[- ]time |record )?(?:${HIGH}|${LOW})`,
    `${BESIDE}${OWN} (?:${HIGH}|${LOW}) (?:of|in|from|for|during) (?:the )?${TIME}`,
    `(?:比起?|较|距离?|离|低于|高于|对比|相比|接近|逼近)(?:其|它的?|自己的?)?${TIME_HAN}的?(?:历史)?(?:${HIGH_HAN}|${LOW_HAN})`,
    `(?:[和跟与同从自])(?:其|它的?|自己的?)?${TIME_HAN}的?(?:历史)?(?:${HIGH_HAN}|${LOW_HAN})(?:.{0,6}(?:比|差|以来|至今|[回反][落升弹]|[涨跌升降增减掉])|之后|以后|后)`,
    `${TIME_HAN}的?(?:历史)?(?:${HIGH_HAN}|${LOW_HAN})(?:以来|之后|以后|至今|过后)`,
  ].join('|'),
);

/** What the latest figure is set beside: an extreme of a stretch that is named with it, and nothing else of time. */
export const besideExtreme = ({
  text,
  time,
}: Slots): { readonly find: Extreme; readonly from: Day; readonly to: Day | undefined } | undefined => {
  const find = extremeIn(text);
  if (find === undefined || !STANDS.test(text)) return undefined;
  const { peakIn, named, from, to, grain, at, week } = time;
  if (peakIn) return named.length === 0 ? { find, ...peakIn } : undefined;
  const [stretch] = named;
  if (!stretch || named.length > 1 || from === undefined || at !== undefined || week) return undefined;
  // What began with this year is not over.
  return { find, from: stretch.from, to: to === undefined && grain !== 'span' ? undefined : stretch.to };
};

/** Which side of it the latest figure is asked to be on. */
export const sideOfExtreme = (text: string): 'above' | 'below' | undefined => {
  const [above, below] = [ABOVE.test(text), BELOW.test(text)];
  return above === below ? undefined : above ? 'above' : 'below';
};
const ABOVE =
  /\b(?:above|over|past|beyond|higher than|more than|up from|exceed(?:s|ed|ing)?)\b|高于|超过|[高多大]了?[吗嘛么没]/;
const BELOW = /\b(?:below|under|beneath|lower than|less than|down from)\b|低于|不及|[低少小]了?[吗嘛么没]/;

/** The day of an extreme that is on record, where it is the one of the stretch that is named. */
const onRecord = (slots: Slots, policy: Policy): Day | undefined => {
  const [beside, [id]] = [besideExtreme(slots), slots.series];
  const at = id === undefined || slots.derived !== undefined ? undefined : peakOf(policy, series(id as SeriesId).code);
  const isIt = beside?.find === 'highest' && at !== undefined && beside.from <= at && at <= (beside.to ?? at);
  return isIt ? at : undefined;
};

type Filler = (slots: Slots, policy: Policy) => string | undefined;

/** Options filled by an extreme something is set beside: the change since it where its day is on record. */
export const EXTREME_FILLERS: Readonly<Record<string, Filler>> = {
  extreme: ({ text }) => extremeIn(text),
  besideFind: (slots, policy) => (onRecord(slots, policy) === undefined ? besideExtreme(slots)?.find : 'change'),
  besideFrom: (slots, policy) => {
    const from = onRecord(slots, policy) ?? besideExtreme(slots)?.from;
    return from === undefined ? undefined : iso(from);
  },
  besideTo: (slots, policy) => {
    const to = onRecord(slots, policy) === undefined ? besideExtreme(slots)?.to : undefined;
    return to === undefined ? undefined : iso(to);
  },
  besideTell: (slots, policy) => (onRecord(slots, policy) === undefined ? 'now' : undefined),
};
