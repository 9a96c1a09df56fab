import { highest } from '../../measures/extremes.ts';
import { subjectPoints } from '../../measures/subject.ts';
import type { SaidAmount } from '../../parse/amounts-in-text.ts';
import { PEAK } from '../../parse/time/peak.ts';
import { type Subject, subjectNeeds } from '../../series/subject.ts';
import type { Day } from '../../values/day.ts';
import { between, latest, type Points } from '../../values/points.ts';
import type { Slots } from '../slots.ts';
import { subjectsOf } from './amount.ts';
import { BOUNDS, type Bound, passes } from './bound.ts';
import { changeSpan, changesOver } from './change-span.ts';
import { type CheckedClaim, type CheckedWith, type ClaimReader, sameAmount } from './claim.ts';
import { clauseOf, inOneClause } from './clause.ts';

const DOWN =
  'f[ae]ll(?:en|s|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|slid|sh?r[aiu]nk(?:s|ing)?|contract(?:ed|s)?|down|off|lost|los(?:es|ing)|shed|cut|decreas(?:ed|es)|reduced|drained';
const UP =
  'ris(?:e|en|es|ing)|rose|jump(?:ed|s)|gr[eo]wn?|growing|climb(?:ed|s)|up|gain(?:ed|s)|added|increas(?:ed|es)|expand(?:ed|s)|swell(?:ed|s)?|swollen';
const DOWN_HAN = '缩水|缩减|缩小|收缩|萎缩|减少|减持|下降|回落|下滑|降低|流出|蒸发|跌|降|减|少|缩';
const UP_HAN = '增加|增长|上升|扩大|扩张|膨胀|回升|上涨|流入|涨|升|增|多';
/** What stands between a move and its size, and makes it no bound: "by", "of about"; `to` would make it a level. */
const JOINING = "(?: (?!to\\b|below\\b|above\\b|under\\b)[\\w’']+){0,4}? ?";

/** What a sentence only supposes, denies, or takes from another figure. */
const OTHERWISE =
  /\bif\b|\bunless\b|\bnever\b|\bnot (?!even)|n't\b|\baverag|如果|要是|除非|没有?|未(?!到|及)|平均|均值/;

type Said = { readonly way: 'up' | 'down'; readonly bound: Bound | undefined };

/** "Shrunk by over 2 trillion since the peak", 缩水超过2万亿: a move since a day or a peak, and the bound it is said to have passed. */
export const movedSinceClaims: ClaimReader = ({ sentence, slots, context }, known) =>
  slots.amounts.flatMap((amount): readonly CheckedClaim[] => {
    if (amount.kind !== 'money') return [];
    const said = movedIn(slots.text, amount);
    const { subjects, named } = subjectsOf(slots, amount, context);
    if (!said || !named || OTHERWISE.test(clauseOf(slots.text, amount.start))) return [];
    const found = subjects.flatMap((subject) =>
      movesOf(subject, slots, { ...said, amount }, known).map((move) => ({ subject, move })),
    );
    const [main] = found;
    if (!main) return [];
    const claim = { sentence, place: amount.start };
    const fit = found.find(({ move }) => isSo(Number(amount.value), move.value, amount, said));
    return fit
      ? [{ ...claim, verdict: 'right', subject: fit.subject, held: fit.move }]
      : [{ ...claim, verdict: 'wrong', subject: main.subject, right: main.move }];
  });

/** The move an amount is the size of, and the bound it has. */
const movedIn = (text: string, { start, end }: SaidAmount): Said | undefined => {
  const [ahead, behind] = [text.slice(0, start), text.slice(end)];
  const found = BOUNDS.find(([, before, after]) => before.test(ahead) || after?.test(behind));
  const bare = found?.[1].test(ahead) ? ahead.replace(found[1], '') : ahead.replace(/\$ ?$/, '');
  const isMoved = (words: string, han: string) =>
    new RegExp(`\\b(?:${words})${JOINING}$|(?:${han})(?:了|约|大约|达)*$`).test(bare.trimEnd()) ||
    new RegExp(`\\b(?:${words})${JOINING}$`).test(bare);
  const way =
    isMoved(DOWN, DOWN_HAN) || SMALLER.test(behind)
      ? 'down'
      : isMoved(UP, UP_HAN) || LARGER.test(behind)
        ? 'up'
        : undefined;
  return way && { way, bound: found?.[0] };
};
const SMALLER = /^ ?(?:lower|smaller|less|off|down|below)\b/;
const LARGER = /^ ?(?:higher|larger|bigger|more than|up on|above)\b/;

type Move = { readonly day: Day; readonly from: Day; readonly value: number };

/** How a subject moved over the stretch that is meant: since its peak, since a day; where a bound is said, over any stretch that is named. */
const movesOf = (
  subject: Subject,
  slots: Slots,
  { bound, amount }: Said & { readonly amount: SaidAmount },
  known: CheckedWith,
): readonly Move[] => {
  if (subjectNeeds(subject).some((id) => !known.data[id])) return [];
  const points = subjectPoints(subject, known.data);
  const end = latest(points)?.day;
  const from = end === undefined ? undefined : beganAt(slots, amount, points);
  if (from !== undefined) return changesOver(subject, { from, to: end!, isExact: true }, known);
  const span = bound && changeSpan(slots);
  return span ? changesOver(subject, span, known) : [];
};

/** The day a move in the clause of an amount is said to be since: the peak, or one that is named. */
const beganAt = ({ text, time }: Slots, { start }: SaidAmount, points: Points): Day | undefined => {
  const { sincePeak, peakIn, from, to, grain } = time;
  if (sincePeak) {
    const isOfIt = PEAK.test(clauseOf(text, start));
    return isOfIt ? highest(peakIn ? between(points, peakIn.from, peakIn.to) : points)?.day : undefined;
  }
  const isOpen = from !== undefined && to === undefined && grain === 'span';
  const isOfIt = time.named.some((one) => one.from <= from! && one.to >= from! && inOneClause(text, one.start, start));
  return isOpen && isOfIt ? from : undefined;
};

const isSo = (said: number, value: number, amount: SaidAmount, { way, bound }: Said): boolean => {
  const size = Math.abs(value);
  if (value !== 0 && value > 0 !== (way === 'up')) return false;
  return bound ? passes(size, said, bound) : sameAmount(said, size, amount, { roughly: true });
};
