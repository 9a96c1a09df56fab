import { subjectPoints } from '../../measures/subject.ts';
import type { SaidAmount } from '../../parse/amounts-in-text.ts';
import { readSubject } from '../../parse/subject.ts';
import { series } from '../../series/catalog.ts';
import { type Subject, subjectNeeds } from '../../series/subject.ts';
import type { Day } from '../../values/day.ts';
import { between, each, type Point } from '../../values/points.ts';
import type { Slots } from '../slots.ts';
import type { CheckedClaim, ClaimReader } from './claim.ts';

const AVERAGE = /\baverag|\bmean\b|平均|均值/;
const REACHED = /\b(?:as high as|up to|peak(?:ed)? at|reached|hit|rose to|widened to)\b|一度|最高|高达|升至|达到|触及/;

/** A stretch this long is a month (days), and has this many figures of a daily series. */
const [SHORTEST, LONGEST, LEAST] = [27, 31, 10];

/** "Seven basis points on average in September, nine at one point in October": a rate, or two rates apart, over a month that is named. */
export const overAMonthClaims: ClaimReader = ({ sentence, slots, context }, { data }) =>
  slots.amounts.flatMap((said): readonly CheckedClaim[] => {
    const subject = subjectOf(slots, said, context.subject);
    const month = monthOf(slots, said);
    if (!subject || !month || subjectNeeds(subject).some((id) => !data[id])) return [];
    const figures = [...each(between(subjectPoints(subject, data), month.from, month.to))];
    if (figures.length < LEAST) return [];
    const value = Math.abs(Number(said.value));
    const claim = { sentence, place: said.start };
    const isSame = (figure: number) => Math.abs(Math.abs(figure) - value) < lastDigit(said);
    if (AVERAGE.test(month.words)) {
      const mean = figures.reduce((sum, figure) => sum + figure.value, 0) / figures.length;
      const right = { day: figures.at(-1)!.day, value: mean, from: figures[0]!.day, averaged: true as const };
      // The size is right: which of the two was higher is said.
      return [{ ...claim, verdict: isSame(mean) ? 'right' : 'wrong', subject, right }];
    }
    if (!REACHED.test(month.words)) return [];
    const held = figures.find((figure) => isSame(figure.value));
    if (held) return [{ ...claim, verdict: 'right', subject, held }];
    return [{ ...claim, verdict: 'wrong', subject, right: furthest(figures) }];
  });

const furthest = (figures: readonly Point[]): Point =>
  figures.reduce((most, one) => (Math.abs(one.value) > Math.abs(most.value) ? one : most));

/** The last digit that was written is worth this much. */
const lastDigit = ({ value }: SaidAmount): number => 10 ** -(value.split('.')[1]?.length ?? 0);

const subjectOf = (
  { derived, series: ids }: Slots,
  { kind }: SaidAmount,
  before: Subject | undefined,
): Subject | undefined => {
  if (kind === 'bp') return derived === undefined ? (before?.over ? before : undefined) : readSubject(derived);
  const [id] = ids;
  const isRate = kind === 'percent' && derived === undefined && ids.length === 1 && series(id!).unit === 'percent';
  return isRate ? { of: id! } : undefined;
};

/** The month right before an amount with the words between them, or right after it with those before. */
const monthOf = (
  { text, time }: Slots,
  { start, end }: SaidAmount,
): { readonly from: Day; readonly to: Day; readonly words: string } | undefined => {
  const behind = time.named.find((one) => /^ ?(?:in|for|during|over) $/.test(text.slice(end, one.start)));
  const named = behind ?? time.named.findLast((one) => one.end <= start);
  if (!named) return undefined;
  const words = behind
    ? text.slice(Math.max(0, start - 20), start)
    : text.slice(named.end, start).replace(/^[,，]/, '');
  const days = named.to - named.from;
  if (days < SHORTEST || days > LONGEST || words.length > 40 || /[,，;；]/.test(words)) return undefined;
  return { from: named.from, to: named.to, words };
};
