import type { Policy } from '../series/facts.ts';
import { type Day, iso } from '../values/day.ts';
import { isWholeMonths, partOf } from '../values/stretch.ts';
import type { Slots } from './slots.ts';

/** What is known where a time that was left out is put in. */
export type Knows = { readonly today: Day; readonly policy: Policy };

/** The time of the question before: a day, a week by its Wednesday, or a stretch. */
export type Before = { readonly from: Day; readonly to: Day; readonly isWeek: boolean };

/** Puts in what the time of a follow-up leaves out; nothing where it leaves nothing out that this one knows of. */
export type Fill = (text: string, was: Before, before: Slots, known: Knows) => string | undefined;

/** Whether a text is in Chinese. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A time as it is written out: a day, the week of a Wednesday, a part of a calendar, or from a day to another. */
export const written = ({ from, to, isWeek }: Before, han: boolean): string => {
  if (isWeek) return han ? `${iso(from)}那周` : `the week of ${iso(from)}`;
  if (from === to) return han ? ` ${iso(from)} ` : `on ${iso(from)}`;
  const part = isWholeMonths({ from, to }) ? partOf({ from, to }) : undefined;
  if (part?.part === 'month') return ` ${iso(from).slice(0, 7)} `;
  if (part?.part === 'quarter') return ` q${part.which} ${iso(from).slice(0, 4)} `;
  if (part?.part === 'year') return ` ${iso(from).slice(0, 4)}${han ? '年' : ''} `;
  return han ? `从${iso(from)}到${iso(to)}` : `from ${iso(from)} to ${iso(to)}`;
};
