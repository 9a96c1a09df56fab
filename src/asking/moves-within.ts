import { COUNT, COUNT_HAN, countOf } from '../parse/time/numbers.ts';
import { spanDays } from '../values/settings.ts';
import type { Slots } from './slots.ts';

/** Whether a text, up to an amount, says that something moves by as much: "falls more than", 跌逾. */
export const isMoving = (said: string): boolean => MOVING.test(said);

/** Whether what is said of an amount is that something moved by it within a day, a week: no level it was past. */
export const isMoveWithin = ({ text, level }: Slots): boolean =>
  level?.kind === 'money' &&
  Number(level.value) < TRILLION &&
  (withinOf(text) !== undefined || WEEKS.test(text)) &&
  MOVED.test(text.slice(0, level.start));
/** No figure moves by so much in a week: it is a level. */
const TRILLION = 1e12;
/** In a week that is named, or in so many of them. */
const WEEKS = /\b(?:weeks|days|(?:this|last|that|which|what) (?:week|day))\b|[本上这那几]个?(?:周|星期|礼拜|天)/;
const MOVED =
  /\b(?:fall|fell|fallen|drop(?:ped)?|declined?|decreased?|rise|rose|risen|jump(?:ed)?|increased?|grow|grew|grown|climb(?:ed)?|surged?|gain(?:ed)?|los[et])s?(?: by)?(?: more than| over| at least)?[ $]*$|(?:跌|降|减|掉|少|涨|升|增|多|减少|增加|下降|上升|下跌|上涨|扩大|扩张|缩小|缩减|收缩|膨胀)了?(?:幅)?(?:超过|超|逾|多于|至少|大于)[ $]*$/;

const MOVING =
  /\b(?:fall|drop|decline|decrease|shrink|sink|slide|rise|jump|increase|grow|climb|surge|change|move)s?(?: in \w+)?(?: by)?(?: more than| over| at least| upwards of| in excess of)?[ $]*$|(?:跌|降|减|掉|少|涨|升|增|多|减少|增加|下降|上升|下跌|上涨|扩大|扩张|缩小|缩减|收缩|膨胀)了?(?:幅)?(?:超过|超|逾|多于|至少|大于)?[ $]*$/;

const SPAN = new RegExp(
  `\\b(?:(?<n>${COUNT})(?: single)?|single)[ -]?(?<unit>day|week|month|quarter|year)s?\\b|(?<n2>${COUNT_HAN}|单)个?(?<unit2>天|日|周|星期|礼拜|月|季度?|年)(?= ?(?:内|之内|里|中|以内|累计|合计|总共|一共|共|减|增|跌|涨|升|降|跳|掉|少|多|下|上|扩|缩|收|膨))`,
);
const DAYS: Readonly<Record<string, number>> = {
  ...{ day: 1, week: 7, month: 28, quarter: 91, year: 364 },
  ...{ 天: 1, 日: 1, 周: 7, 星期: 7, 礼拜: 7, 月: 28, 季度: 91, 季: 91, 年: 364 },
};

/** The span a move is watched over, where it is one there is. */
export const withinOf = (text: string): string | undefined => {
  const said = SPAN.exec(text)?.groups;
  if (!said) return undefined;
  const days = (said.n2 === '单' ? 1 : countOf(said.n ?? said.n2)) * DAYS[(said.unit ?? said.unit2)!]!;
  const near = Object.entries(spanDays).find(([, length]) => Math.abs(length - days) <= length / 9);
  return near?.[0];
};
