import { subjectPoints } from '../../measures/subject.ts';
import { rhythmOf, subjectNeeds } from '../../series/subject.ts';
import { asOf } from '../../values/points.ts';
import type { Slots } from '../slots.ts';
import type { ClaimReader } from './claim.ts';

const BEFORE = /\bweek (?:that )?(?:end(?:ed|ing|s)|to|through)(?: on)?(?: \w+day,?)? ?$/;
const AFTER = /^ ?(?:当周|的?那一?周|的一周)/;

/** Whether a day is said to be the last one of a week. */
export const endsWeek = (text: string, { from, to, start, end }: Slots['time']['named'][number]): boolean =>
  from === to && (BEFORE.test(text.slice(0, start)) || AFTER.test(text.slice(end)));

/** Days. */
const WEEK = 7;

/** "The week to December 18": a week of a weekly figure ends on the day the figure is of, not on the day it came out. */
export const weekLabelClaims: ClaimReader = ({ sentence, slots: { text, time }, context: { subject } }, { data }) => {
  if (!subject || subject.over || rhythmOf(subject).frequency !== 'weekly') return [];
  if (subjectNeeds(subject).some((id) => !data[id])) return [];
  const points = subjectPoints(subject, data);
  return time.named.flatMap((named) => {
    if (!endsWeek(text, named)) return [];
    const { to } = named;
    const on = asOf(points, to);
    if (!on || on.day === to || to - on.day >= WEEK) return [];
    return [{ sentence, verdict: 'wrong' as const, subject, right: on }];
  });
};
