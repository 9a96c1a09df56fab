import { type Day, weekday as weekdayOf } from '../../values/day.ts';
import { CORRECTION } from '../corrections.ts';
import type { Item } from './beside.ts';
import { back } from './calendar.ts';
import { UNITS } from './named.ts';
import { COUNT, COUNT_HAN, countOf } from './numbers.ts';

/** "The week after", "in the two weeks before", "the day before", and "just before". */
const RELATION = new RegExp(
  `(?:\\b(?<in>in |over |during |for |within )?(?<the>the )?(?:(?:first|next|last) )?(?:(?<n>${COUNT}) )?(?:full )?(?<unit>day|week|month|quarter|year|(?<!(?:second|third|fourth|2nd|3rd) )(?:mon|tues|wednes|thurs|fri)day)s? (?<way>before|after|following|from|prior to|ahead of)|\\b(?:just|right|shortly|immediately) (?<near>before|after|following)) (?:the |when |that )*$`,
);
const RELATION_HAN = new RegExp(
  `^ ?(?:之|以)?(?<way>[前后])(?:的)?(?:头)?(?<n>${COUNT_HAN})个?(?<unit>天|日|周|星期|礼拜|月|季度?|年)(?:内|里|间|之内)?`,
);
/** 前一个周三, also behind the day in brackets. */
const WEEKDAY_HAN =
  /^ ?[)）]? ?(?:之|以)?(?<way>[前后])(?:的)?(?:第?一个|那个|最近的?一个)?(?:的)?(?:周|星期|礼拜)(?<wd>[一二三四五六日天])/;
/** 刚过 behind or before a day, what the day is called between them. */
const JUST_PAST = /^ ?(?:的?(?:缴税|报税|交税)(?:截止)?[日期])?(?:刚刚?|一)过/;
const JUST_PAST_BEFORE = /刚刚?过(?:完|了|去)?(?:的)?$/;
const PRIOR = /before|prior|ahead|前/;

/** A day reckoned from another, or from an event: the day before it, the week after it, the first two weeks after it. */
export const related = (items: readonly Item[], text: string): readonly Item[] => {
  const all = items.map((item) => reckoned(item, text));
  // 前一天 behind a day is reckoned from it, and no day of its own.
  const isInside = (item: Item) =>
    all.some((other) => other !== item && other.reckoned && item.start >= other.start && item.end <= other.end);
  return all.filter((item) => !isInside(item));
};

const reckoned = (item: Item, text: string): Item => {
  if (item.from !== item.to) return item;
  const before = RELATION.exec(text.slice(Math.max(0, item.start - 56), item.start));
  const after = before ? null : RELATION_HAN.exec(text.slice(item.end, item.end + 14));
  const weekday = before || after ? null : WEEKDAY_HAN.exec(text.slice(item.end, item.end + 14));
  const past = before || after || weekday ? null : justPast(item, text);
  const groups = (before ?? after ?? weekday)?.groups ?? (past && { near: '后' });
  if (!groups) return item;
  const behind = (after ?? weekday)?.[0] ?? past?.behind ?? '';
  const [start, end] = [item.start - (before?.[0] ?? past?.ahead ?? '').length, item.end + behind.length];
  const { weak: _, id: __, ...rest } = item;
  return { ...rest, ...apart(item.from, groups), start, end, reckoned: true as const };
};

const justPast = ({ start, end }: Item, text: string) => {
  const ahead = JUST_PAST_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  const behind = JUST_PAST.exec(text.slice(end, end + 14))?.[0];
  return ahead === undefined && behind === undefined ? null : { ahead, behind };
};

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The next such weekday after a day, or the last one before it. */
const onWeekday = (on: Day, wanted: number, sign: 1 | -1): Pick<Item, 'from' | 'to' | 'grain'> => {
  const apart = (sign * (wanted - weekdayOf(on)) + 7) % 7 || 7;
  return { from: on + sign * apart, to: on + sign * apart, grain: 'day' };
};

type Groups = Readonly<Record<string, string | undefined>>;

const apart = (
  on: Day,
  { near, way, unit, n, in: within, the, wd }: Groups,
): Pick<Item, 'from' | 'to' | 'grain' | 'isDayAfter'> => {
  const sign = PRIOR.test(near ?? way!) ? -1 : 1;
  if (wd !== undefined) return onWeekday(on, '日一二三四五六'.indexOf(wd.replace('天', '日')), sign);
  const after = sign > 0 ? { isDayAfter: true as const } : {};
  if (near !== undefined) return { from: on + sign, to: on + sign, grain: 'day', ...after };
  const weekday = /.day$/.test(unit!) ? WEEKDAYS.findIndex((name) => unit!.startsWith(name)) : -1;
  if (weekday >= 0) return onWeekday(on, weekday, sign);
  const [size, count] = [UNITS[unit!] ?? 'day', countOf(n)];
  const far = back(on, -sign * count, size);
  const isAlone = n === undefined || n === '一' || n === '1';
  if (size === 'day' && isAlone) return { from: far, to: far, grain: 'day', ...after };
  // One week has one Wednesday, whatever day it begins on.
  if (size === 'week' && isAlone && (the !== undefined || way!.length === 1))
    return sign < 0 ? { from: far, to: on - 1, grain: 'week' } : { from: on + 1, to: far, grain: 'week' };
  const isPoint = within === undefined && the === undefined && way!.length > 1;
  if (isPoint) return { from: far, to: far, grain: 'day' };
  return { from: Math.min(on, far), to: Math.max(on, far), grain: 'span' };
};

/** Who corrects a day or a year means the second one: "in 2022, sorry, 2023". */
export const corrected = (items: readonly Item[], text: string): readonly Item[] => {
  const said = CORRECTION.exec(text);
  if (!said) return items;
  const after = items.filter(({ start }) => start > said.index);
  return items.filter((item) => item.start > said.index || after.every(({ grain }) => grain !== item.grain));
};
