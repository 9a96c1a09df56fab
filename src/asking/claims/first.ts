import { subjectPoints } from '../../measures/subject.ts';
import type { SaidAmount } from '../../parse/amounts-in-text.ts';
import { type Subject, subjectNeeds } from '../../series/subject.ts';
import type { Day } from '../../values/day.ts';
import { between, each, type Point } from '../../values/points.ts';
import type { Slots } from '../slots.ts';
import { type CheckedWith, type ClaimReader, NEAR, type SaidSentence, siblings } from './claim.ts';
import { inOneClause } from './clause.ts';

const FIRST = /\bfirst\b(?! (?:half|quarter|week|time the))|首次|首度|第一次/;

/** "First below 3 tn in September": wrong where it was below before, after the peak, in every measure that may be meant; "first above" likewise, over all there is. */
export const firstClaims: ClaimReader = (said, known) => {
  const { sentence, slots, context } = said;
  const { subject } = context;
  const { side } = slots;
  const level = levelOf(slots);
  const when = stretch(said);
  if (!level || side === undefined || !subject || !when) return [];
  const subjects = subject.over ? [subject] : siblings(subject.of).map((of) => ({ of }));
  const firsts = subjects.flatMap((one) => firstPast(one, { side, level: Number(level.value), until: when.to }, known));
  if (firsts.length === 0) return [];
  const claim = { sentence, place: level.start };
  const there = firsts.find(({ point: { day } }) => day >= when.from - NEAR);
  if (there) return [{ ...claim, verdict: 'right', subject: there.subject, held: there.point }];
  const { subject: meant, point } = firsts[0]!;
  return [{ ...claim, verdict: 'wrong', subject: meant, right: point }];
};

/** The amount that stands next after "first", or before "for the first time" at the end. */
const levelOf = ({ text, amounts }: Slots): SaidAmount | undefined => {
  const said = FIRST.exec(text);
  const levels = said ? amounts.filter(({ kind }) => kind !== 'number') : [];
  return (
    levels.find(({ start }) => start > said!.index) ??
    levels.findLast(({ start }) => inOneClause(text, start, said!.index))
  );
};

/** When it is said to have been: the day or the stretch that is named. */
const stretch = ({
  slots: { time, text },
  context,
}: SaidSentence): { readonly from: Day; readonly to: Day } | undefined => {
  const said = FIRST.exec(text);
  const near = (one: { readonly start: number; readonly end: number }) =>
    Math.min(Math.abs(one.start - said!.index), Math.abs(one.end - said!.index));
  const [named] = said ? time.named.toSorted((a, b) => near(a) - near(b)) : [];
  if (named) return named;
  return context.dated && context.day !== undefined ? { from: context.day, to: context.day } : undefined;
};

type Mark = { readonly side: 'above' | 'below'; readonly level: number; readonly until: Day };

/** The first figure below a level after the highest one before a day, or the first of all above it. */
const firstPast = (
  subject: Subject,
  { side, level, until }: Mark,
  { data }: CheckedWith,
): readonly { readonly subject: Subject; readonly point: Point }[] => {
  if (subjectNeeds(subject).some((id) => !data[id])) return [];
  const points = subjectPoints(subject, data);
  const held = [...each(between(points, points.days[0]!, until + NEAR))];
  const [first] = held;
  if (!first) return [];
  const peak = held.reduce((most, one) => (one.value > most.value ? one : most));
  const passes = ({ day, value }: Point) => (side === 'above' ? value > level : day > peak.day && value < level);
  const started = side === 'above' ? first.value <= level : peak.value > level;
  const point = started ? held.find(passes) : undefined;
  return point ? [{ subject, point }] : [];
};
