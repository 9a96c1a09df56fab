import { subjectPoints } from '../../measures/subject.ts';
import type { SaidAmount } from '../../parse/amounts-in-text.ts';
import { type Subject, subjectNeeds } from '../../series/subject.ts';
import type { Day } from '../../values/day.ts';
import { between, each, type Point } from '../../values/points.ts';
import type { Slots } from '../slots.ts';
import { type CheckedWith, type ClaimReader, NEAR, type SaidSentence, siblings } from './claim.ts';

const FIRST = /\bfirst\b(?! (?:half|quarter|week|time the))|首次|首度|第一次/;

/** "First below 3 tn in September": wrong where it was below before, after the peak, in every measure that may be meant. */
export const firstClaims: ClaimReader = (said, known) => {
  const { sentence, slots, context } = said;
  const { subject } = context;
  const level = levelOf(slots);
  const when = stretch(said);
  if (!level || slots.side !== 'below' || !subject || !when) return [];
  const subjects = subject.over ? [subject] : siblings(subject.of).map((of) => ({ of }));
  const firsts = subjects.flatMap((one) => firstBelow(one, Number(level.value), when.to, known));
  if (firsts.length === 0) return [];
  const claim = { sentence, place: level.start };
  const there = firsts.find(({ point: { day } }) => day >= when.from - NEAR);
  if (there) return [{ ...claim, verdict: 'right', subject: there.subject, held: there.point }];
  const { subject: meant, point } = firsts[0]!;
  return [{ ...claim, verdict: 'wrong', subject: meant, right: point }];
};

/** The amount that stands next after "first". */
const levelOf = ({ text, amounts }: Slots): SaidAmount | undefined => {
  const said = FIRST.exec(text);
  return said ? amounts.find(({ kind, start }) => kind !== 'number' && start > said.index) : undefined;
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

/** The first figure below a level after the highest one before a day. */
const firstBelow = (
  subject: Subject,
  level: number,
  until: Day,
  { data }: CheckedWith,
): readonly { readonly subject: Subject; readonly point: Point }[] => {
  if (subjectNeeds(subject).some((id) => !data[id])) return [];
  const points = subjectPoints(subject, data);
  const held = [...each(between(points, points.days[0]!, until + NEAR))];
  if (held.length === 0) return [];
  const peak = held.reduce((most, one) => (one.value > most.value ? one : most));
  const point = peak.value > level ? held.find(({ day, value }) => day > peak.day && value < level) : undefined;
  return point ? [{ subject, point }] : [];
};
