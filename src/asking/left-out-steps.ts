import { back, calendar } from '../parse/time/calendar.ts';
import { UNITS } from '../parse/time/named.ts';
import { COUNT, COUNT_HAN, countOf } from '../parse/time/numbers.ts';
import { turnsOf } from '../series/turns.ts';
import { addMonths, type Day, weekday } from '../values/day.ts';
import { isWholeMonths } from '../values/stretch.ts';
import { lastFigureBefore } from './one-before.ts';
import type { Slots } from './slots.ts';
import { type Before, type Fill, isHan, written } from './time-written.ts';

type Unit = Parameters<typeof back>[2];

const BARE_COUNT = new RegExp(
  `^ *(?:and |what about |how about |or |then )*(?<n>${COUNT})(?: (?<unit>year|month|week|quarter|day)s?)?(?: (?:before|earlier|back|prior)(?: that)?)?[ ?.!]*$|^ *(?:那|和|再|还有)*(?!(?<![再前])\\d{1,4}[年月])(?:往)?前?(?<n2>${COUNT_HAN})个?(?<unit2>年|月|周|星期|季度?|天)?(?:[之以]?前)?(?:的)?呢?[?？。 ]*$`,
);
const YEARS_BEFORE = new RegExp(
  `^ *(?:那|和|还有)*(?<n>${COUNT_HAN})个?(?<unit>年|月|周|星期|季度)[之以]?前的?呢?[?？。 ]*$`,
);
/** What was counted back says so, and the next one is counted from where it began. */
const COUNTED = /^ *(?:on )?\d{4}-\d\d-\d\d *(?:too|也) *$/;

/** What was stepped from one day to another: years where the day and the month are the same, months, weeks or days. */
const stepOf = (from: Day, to: Day): readonly [count: number, unit: Unit] => {
  const months = Array.from({ length: 120 }, (_, i) => i + 1).find((n) => addMonths(from, -n) === to);
  if (months !== undefined) return months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return (from - to) % 7 === 0 ? [(from - to) / 7, 'week'] : [from - to, 'day'];
};

/** "A year before that", then "and two?", 一年前呢 of a day long ago: so many before the day that was asked about first. */
export const furtherBack: Fill = (text, was, { earlier, level, text: said, time }, { today }) => {
  if (level !== undefined || was.from !== was.to) return undefined;
  const isFurther = earlier !== undefined && was.from < earlier && STEPPED.test(said);
  const isOld = time.back === undefined && was.from < today - LONG_AGO;
  const found = (isFurther ? BARE_COUNT : isOld ? YEARS_BEFORE : undefined)?.exec(text)?.groups;
  if (!found) return undefined;
  const unit = UNITS[(found.unit ?? found.unit2)!] as Unit | undefined;
  const base = isFurther ? earlier : was.from;
  const at = back(base, countOf(found.n ?? found.n2), unit ?? stepOf(base, was.from)[1]);
  return ` ${written({ from: at, to: at, isWeek: false }, isHan(text))} ${isHan(text) ? '也' : 'too'} `;
};
/** Longer ago than this (days) is no time that "a year ago" is reckoned from today beside. */
const LONG_AGO = 31;
/** Whether a question counts back from the day asked about first: that one stays the day the next is counted from. */
export const isCountedBack = (text: string): boolean => COUNTED.test(text);
/** A question that stepped to its day is left as the day, with nothing beside it. */
const STEPPED =
  /^ *(?:and |what about |how about |那|和)*(?:on )?\d{4}-\d\d-\d\d *(?:too|也)? *[呢?]* *$|\b(?:before|earlier|prior)\b|前/;

/** "And the one before?" */
export const ONE_BEFORE =
  /^ *(?:and |what about |how about |or |then )*(?:the )?(?:one|time|previous one|prior one|preceding one) (?:before|prior|earlier)(?: (?:that|it|this|then))?[ ?.!]*$|^ *(?:and |what about |how about )*the (?:previous|prior|preceding) one[ ?.!]*$|^ *(?:那|和|还有)?(?:再)?(?:往)?[上前]一?[个次]呢?[?？。 ]*$/;
const ENDS =
  /(?<again>再|\bbefore (?:that|it)\b|\bone before\b)?(?:[上前]一?个?)(?<unit>[季月年])(?:度)?[末底]|\b(?<way>last|previous|prior|preceding) (?<unit2>quarter|month|year)[- ]?end\b(?<again2> before that| before it)?|\b(?:the )?(?<unit3>quarter|month|year)[- ]?end (?<again3>before)(?: that| it)?\b/;
const TURN_UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/\bquarter[- ]?ends?\b|\bend of (?:the |this |last )?(?:quarter|q[1-4])\b|季度?[末底]/, 'quarter'],
  [/\byear[- ]?ends?\b|\bend of (?:the |this |last )?(?:year|(?:19|20)\d\d)\b|年[末底]/, 'year'],
  [/\bmonth[- ]?ends?\b|\bend of (?:the |this |last )?month\b|月[末底]/, 'month'],
];
const TAX = /\btax (?:day|date|deadline)s?\b|[报缴交]税[日截]|税期/;

/** The last day of the part of a calendar that was over before a day. */
const endBefore = (day: Day, unit: Unit): Day => calendar(unit as 'quarter', day).from - 1;

const taxDayBefore = (day: Day): Day => {
  let on = day - 1;
  while (!turnsOf(on).includes('taxDay')) on--;
  return on;
};

/** The one of its kind before what was spoken of: the quarter-end, the tax date, the figure, the month before. */
const stepBack = (was: Before, before: Slots): Before | undefined => {
  const one = (at: Day): Before => ({ ...was, from: at, to: at });
  if (was.isWeek) return one(was.from - 7);
  if (was.from !== was.to)
    return isWholeMonths(was)
      ? { ...was, from: addMonths(was.from, -monthsOf(was)), to: was.from - 1 }
      : { ...was, from: was.from - (was.to - was.from + 1), to: was.from - 1 };
  const turn = TURN_UNITS.find(([said]) => said.test(before.text))?.[1] ?? steppedTurn(was, before);
  if (turn) return one(endBefore(was.from, turn));
  if (TAX.test(before.text)) return one(taxDayBefore(was.from));
  const told = weekday(was.from) % 6 === 0 ? lastFigureBefore(before, was.from) : was.from;
  return one(lastFigureBefore(before, told));
};
/** From one quarter-end to another, by a day alone: the next step is one of these too. */
const steppedTurn = ({ from }: Before, { text, earlier }: Slots): Unit | undefined =>
  STEPPED.test(text) && earlier !== undefined
    ? (['year', 'quarter', 'month'] as const).find((unit) =>
        [from, earlier].every((at) => calendar(unit, at).to === at),
      )
    : undefined;

const monthsOf = ({ from, to }: Before): number => Math.round((to - from + 1) / 30.4);

/** "And the one before?", 上个季末 after the latest one: of its kind the one before what was spoken of. */
export const lastOfItsKind: Fill = (text, was, before, { today }) => {
  const han = isHan(text);
  if (ONE_BEFORE.test(text)) {
    const moved = stepBack(was, before);
    return moved && ` ${written(moved, han)} `;
  }
  const found = ENDS.exec(text)?.groups;
  const unit = UNITS[(found?.unit ?? found?.unit2 ?? found?.unit3)!] as Unit | undefined;
  if (!found || unit === undefined || was.from !== was.to) return undefined;
  const [newest, isAgain] = [endBefore(today, unit), found.again ?? found.again2 ?? found.again3];
  // The last one from today was spoken of just now: the last one from that is meant.
  if (isAgain === undefined && newest !== was.from) return undefined;
  return text.replace(
    ENDS,
    ` ${written({ ...was, from: endBefore(was.from, unit), to: endBefore(was.from, unit) }, han)}`,
  );
};
