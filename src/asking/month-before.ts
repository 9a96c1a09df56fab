import { monthsOf } from '../parse/time/calendar.ts';
import { MONTHS, monthOf } from '../parse/time/named.ts';
import { yearOf } from '../values/day.ts';
import type { Slots } from './slots.ts';

const NAME = `(?<mon>${MONTHS.join('|')})[a-z]*`;
const BEFORE = new RegExp(
  `\\bthe ${NAME} (?:before|prior|earlier)\\b(?: (?:that|it|this))?[ ?.!]*$|\\bthe (?:previous|prior|preceding) ${NAME.replace('mon', 'mon2')}\\b|(?:再?往?前|再上|再之前)的?一个?(?<m>1?\\d)月`,
);

/** "In April 2026", then "and the April before": the last one that was over when that began. */
export const monthBefore = (before: Slots, said: Slots): Slots => {
  const began = before.time.at ?? before.time.from;
  const groups = BEFORE.exec(said.text)?.groups;
  if (began === undefined || !groups) return said;
  const month = groups.m === undefined ? monthOf((groups.mon ?? groups.mon2)!) : Number(groups.m);
  const whole = [0, 1].map((years) => monthsOf(yearOf(began) - years, month, 1)).find(({ to }) => to < began);
  if (!whole || month < 1 || month > 12) return said;
  const { named, events, rest } = said.time;
  return { ...said, time: { named, events, rest, ...whole, grain: 'month' } };
};
