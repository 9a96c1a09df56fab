import { back } from '../parse/time/calendar.ts';
import { UNITS } from '../parse/time/named.ts';
import { series } from '../series/catalog.ts';
import { isMarketDay, onOrAfter } from '../series/holidays.ts';
import { type Day, weekday } from '../values/day.ts';
import type { Slots } from './slots.ts';
import { WEDNESDAY } from './this-week.ts';

const BEFORE =
  /\b(?<unit>day|week|month|quarter|year) (?:before|earlier|prior)\b|\b(?:previous|prior|preceding) (?<unit2>day|week|month|quarter|year)\b|前一?个?(?<unit3>天|日|周|星期|月|季度?|年)/;
const [SUNDAY, MONDAY] = [0, 1];

/** The day of the last figure before a day: of weekly ones a week before, of daily ones Friday is before Monday. */
export const lastFigureBefore = ({ series: [id] }: Slots, day: Day): Day => {
  if (id === undefined || series(id).frequency !== 'daily') return day - 7;
  return day - (weekday(day) === MONDAY ? 3 : weekday(day) === SUNDAY ? 2 : 1);
};

/** Right after a day: the first day from then on that a series has figures of. What closes daily too is told by that. */
export const firstAfter = ({ time: { at, isDayAfter }, series: [id] }: Slots): Day | undefined => {
  if (at === undefined || !isDayAfter || id === undefined) return undefined;
  if (series(id).cadence === 'wednesdays') return id === 'tgaWednesday' ? at : at + ((WEDNESDAY - weekday(at) + 7) % 7);
  return series(id).cadence === 'workdays' ? onOrAfter(at, isMarketDay) : at;
};

/** The day a figure is asked of: the one that is named, or the Wednesday of its week. */
export const dayItself = ({ time: { at, week } }: Slots): Day | undefined => at ?? week?.wednesday;

/** The day it is held against, a day, a week, a month, a quarter or a year before that. */
export const dayOneBefore = (slots: Slots): Day | undefined => {
  const [itself, found] = [dayItself(slots), BEFORE.exec(slots.text)?.groups];
  if (itself === undefined || !found) return undefined;
  const unit = UNITS[(found.unit ?? found.unit2 ?? found.unit3)!] as Parameters<typeof back>[2];
  return unit === 'day' ? lastFigureBefore(slots, itself) : back(itself, 1, unit);
};
