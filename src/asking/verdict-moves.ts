import { beginsWith, changeOver } from '../measures/change.ts';
import { highest, lowest } from '../measures/extremes.ts';
import { median } from '../measures/statistics.ts';
import { streak } from '../measures/streak.ts';
import { type Day, parseDay } from '../values/day.ts';
import { between, latest, type Points, size } from '../values/points.ts';
import type { QuestionReading } from './question-reading.ts';
import { wayIn } from './ways.ts';

const DENIED = /\bn't\b|n't\b|\bnot\b|\bnever\b|\bno longer\b|没有?|并?未|不再|从未/;
/** Rates that are set are moved in words of their own. */
const RAISED = /\b(?:hik|rais)\w*\b|[加升]息/;
const CUT = /\b(?:cuts?|cutting|lowered)\b|降息/;

const MORE =
  /\b(?:larger|bigger|greater|higher|wider|more)\b.{0,40}\bthan\b|比.{1,20}(?:更|还|要)?[大多高宽]|[大多高]于/;
const LESS =
  /\b(?:smaller|lower|less|fewer|narrower|tighter)\b.{0,40}\bthan\b|比.{1,20}(?:更|还|要)?[小少低窄]|[小少低]于/;
/** What one is said to be beside another: more, or less. */
export const besideIn = (text: string): string | undefined =>
  MORE.test(text) === LESS.test(text) ? undefined : MORE.test(text) ? 'up' : 'down';

const wayOf = (text: string): string | undefined =>
  wayIn(text) ??
  besideIn(text) ??
  (RAISED.test(text) === CUT.test(text) ? undefined : RAISED.test(text) ? 'up' : 'down');

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
  const { values } = between(points, beginsWith(from, to) ?? points.days[0]!, to ?? today);
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

/** "All along above": whether it was so on every day of the time; "never": on none. */
export const allAlongAsSaid = (
  points: Points,
  passes: (value: number) => boolean,
  { line, slots }: QuestionReading,
  today: Day,
): boolean | undefined => {
  const [from, to] = [parseDay(line?.args.from ?? ''), parseDay(line?.args.to ?? '')];
  const { values } = between(points, from ?? points.days[0]!, to ?? today);
  if (values.length === 0) return undefined;
  return NEVER.test(slots.text) ? !values.some(passes) : values.every(passes);
};
const NEVER = /\bnever\b|\bnot once\b|\bat no point\b|从未|从没|从来(?:没|不)|一次也没/;

/** "The lowest since 2020": whether no figure since is lower than the newest, or higher. */
export const extremeNow = (points: Points, { line }: QuestionReading, today: Day): boolean | undefined => {
  const from = parseDay(line?.args.from ?? '');
  if (from === undefined) return undefined;
  const span = between(points, from, today);
  const [now, extreme] = [latest(span), (line?.args.find === 'lowest' ? lowest : highest)(span)];
  return now && extreme && now.value === extreme.value;
};

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const HAN = '零一二三四五六七八九十';
const TIMES =
  /\b(?<once>once|twice|thrice)\b|\b(?<n>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:(?:rate|fed|straight|consecutive) )?(?:times?|cuts?|hikes?|weeks?|days?)\b|(?<han>[一二两三四五六七八九十]|\d{1,2})(?:个)?(?:次|[周天])/;
/** How many of something are claimed. */
const countIn = (text: string): number | undefined => {
  const { once, n, han } = TIMES.exec(text)?.groups ?? {};
  if (once) return once === 'once' ? 1 : once === 'twice' ? 2 : 3;
  const said = n ?? han;
  if (said === undefined) return undefined;
  if (/^\d/.test(said)) return Number(said);
  return han === undefined ? NUMBERS.indexOf(said) : said === '两' ? 2 : HAN.indexOf(said);
};

/** "The Fed cut three times in 2025": whether it did so often. */
export const asOftenAsSaid = (points: Points, { line, slots }: QuestionReading, today: Day): boolean | undefined => {
  const [from, to] = [parseDay(line?.args.from ?? ''), parseDay(line?.args.to ?? '')];
  const said = countIn(slots.text);
  if (from === undefined || said === undefined) return undefined;
  const { values } = between(points, from - 1, to ?? today);
  const isRise = line?.args.side === 'above';
  const moves = values.filter((value, i) => i > 0 && (isRise ? value > values[i - 1]! : value < values[i - 1]!));
  return moves.length === said;
};

/** "Fallen three weeks in a row": whether the run that lasts is as long. */
export const runAsSaid = (points: Points, { line, slots }: QuestionReading): boolean | undefined => {
  const said = countIn(slots.text);
  if (said === undefined || line?.args.level !== undefined) return undefined;
  const run = streak(points);
  return run !== undefined && run.direction === (line?.args.side === 'below' ? 'fall' : 'rise') && run.length >= said;
};

const HALVED = /\bhal(?:f|ved)\b|一半|腰斩|减半/;
const DOUBLED = /\bdoubled\b|\btwice\b|翻(?:了)?(?:一?倍|番)|[一]倍/;
const TRIPLED = /\btripled\b|两倍/;

/** "It has halved", "doubled": whether the newest figure is about as many times that of the beginning. */
export const timesAsSaid = (
  points: Points,
  { line, slots: { text } }: QuestionReading,
  today: Day,
): boolean | undefined => {
  const [from, to] = [parseDay(line?.args.from ?? ''), parseDay(line?.args.to ?? '')];
  const [top, now] = [highest(points), latest(points)];
  const ends = line?.args.find === 'highest' ? top && now && { from: top, to: now } : undefined;
  const change = ends ?? (from === undefined ? undefined : changeOver(points, beginsWith(from, to), to ?? today));
  if (!change || change.from.value <= 0) return undefined;
  const times = change.to.value / change.from.value;
  if (HALVED.test(text)) return times <= 0.55;
  return DOUBLED.test(text) ? times >= 1.9 : TRIPLED.test(text) ? times >= 2.8 : undefined;
};
