import { beginsWith, changeOver } from '../measures/change.ts';
import { highest } from '../measures/extremes.ts';
import { median } from '../measures/statistics.ts';
import { type Day, parseDay } from '../values/day.ts';
import { between, type Points, size } from '../values/points.ts';
import type { QuestionReading } from './question-reading.ts';
import { wayIn } from './ways.ts';

const DENIED = /\bn't\b|n't\b|\bnot\b|\bnever\b|\bno longer\b|没有?|并?未|不再|从未/;
/** Rates that are set are moved in words of their own. */
const RAISED = /\b(?:hik|rais)\w*\b|[加升]息/;
const CUT = /\b(?:cuts?|cutting|lowered)\b|降息/;

const wayOf = (text: string): string | undefined =>
  wayIn(text) ?? (RAISED.test(text) === CUT.test(text) ? undefined : RAISED.test(text) ? 'up' : 'down');

/** "SOFR rose last month, right?": whether it moved the way that is said, or did not where that is held. */
export const movedAsSaid = (points: Points, { line, slots }: QuestionReading, today: Day): boolean | undefined => {
  const way = wayOf(slots.text);
  if (way === undefined || slots.side !== undefined) return undefined;
  const [from, to] = [parseDay(line?.args.from ?? ''), parseDay(line?.args.to ?? '')];
  const by = from === undefined ? undefined : changeOver(points, beginsWith(from, to), to ?? today)?.by;
  return by === undefined ? undefined : (by !== 0 && by > 0 === (way === 'up')) !== DENIED.test(slots.text);
};

/** "It never fell in 2019, right?": whether no step of the time went that way. */
export const neverAsSaid = (points: Points, { line }: QuestionReading, today: Day): boolean | undefined => {
  const [from, to] = [parseDay(line?.args.from ?? ''), parseDay(line?.args.to ?? '')];
  if (from === undefined) return undefined;
  const { values } = between(points, beginsWith(from, to)!, to ?? today);
  const isRise = line?.args.find === 'biggest-rise';
  if (values.length < 2) return undefined;
  return !values.some((value, i) => i > 0 && (isRise ? value > values[i - 1]! : value < values[i - 1]!));
};

/** "Back to where it was before": no more above that than a twentieth of it. */
export const backAsSaid = (points: Points, { line, slots }: QuestionReading, today: Day): boolean | undefined => {
  const from = parseDay(line?.args.from ?? '');
  const change = from === undefined ? undefined : changeOver(points, from, today);
  if (!change || UPWARD.test(slots.text)) return undefined;
  return change.to.value <= change.from.value + Math.abs(change.from.value) * AS_MUCH;
};
const UPWARD = /\bback up\b|\brecover|[升涨]回|恢复/;
/** So far from it is as much (a part). */
const AS_MUCH = 0.05;

/** "SOFR spiked in September, right?": whether its highest of the time stands out from its middle, in percentage points; where that is a little, neither is said. */
export const spikedAsSaid = (points: Points, { line }: QuestionReading): boolean | undefined => {
  const [from, to] = [parseDay(line?.args.from ?? ''), parseDay(line?.args.to ?? '')];
  if (from === undefined || to === undefined) return undefined;
  const span = between(points, from, to);
  const top = highest(span);
  if (!top || size(span) < FEW) return undefined;
  const by = top.value - median(span.values);
  return by >= STANDS_OUT ? true : by < HARDLY ? false : undefined;
};

/** Fewer figures than this have no middle to stand out from. */
const FEW = 5;
/** Percentage points. */
const [STANDS_OUT, HARDLY] = [0.1, 0.03];
