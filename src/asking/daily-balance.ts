import { weekday } from '../values/day.ts';
import type { Slots } from './slots.ts';
import { WEDNESDAY } from './this-week.ts';

/** How far the Treasury's account moved on a day other than a Wednesday its daily balance tells. */
export const ofTheDay = (slots: Slots): Slots =>
  slots.series[0] === 'tgaWednesday' && slots.time.at !== undefined && weekday(slots.time.at) !== WEDNESDAY
    ? { ...slots, series: ['tgaDaily'] }
    : slots;
