import type { Policy } from '../../series/facts.ts';
import { addMonths, type Day, day, yearOf } from '../../values/day.ts';
import { calendar } from './calendar.ts';
import { decisionDays } from './events.ts';
import type { Named } from './named.ts';

/** A stretch of time or an event, and where in the text it stands. */
export type Item = Named & {
  readonly start: number;
  readonly end: number;
  readonly id?: string;
  readonly weak?: true;
  readonly regime?: true;
  /** It is reckoned from another day: the week after it. */
  readonly reckoned?: true;
  /** It is the day right after another. */
  readonly isDayAfter?: true;
  /** It is the day of what was decided in a month that is named: 9月加息. */
  readonly decided?: true;
};

/** Whether it is the middle third of a month. */
export const isMiddle = ({ grain, from, to }: Item): boolean =>
  grain === 'span' && to - from === 9 && new Date(from * 86_400_000).getUTCDate() === 11;

/** Stretches of policy that are no name of anything else. */
const ALWAYS = new Set(['qt1', 'qe1', 'qe2', 'qe3', 'pandemicQe']);

/** Whether a stretch of policy is a time wherever it is named. */
export const isAlwaysMeant = ({ id }: Item): boolean => id !== undefined && ALWAYS.has(id);

/** The second of two stretches of policy is meant as well as the first: QT1 and QT2. */
export const isOneOfTwo = (item: Item, all: readonly Item[]): boolean =>
  item.regime === true && all.some((one) => one.regime && one.id !== item.id && isAlwaysMeant(one));

/** A year or a month beside an event of it only says which one is meant: 2022年缩表, the Sept 2019 repo squeeze, the SVB collapse in 2023. */
export const narrowed = (items: readonly Item[], text: string): readonly Item[] =>
  items.flatMap((item, i) => {
    const [before, next] = [items[i - 1], items[i + 1]];
    const isOf = (year: Item | undefined, event: Item | undefined) =>
      year !== undefined &&
      (year.grain === 'year' || year.grain === 'month' || (isThird(year) && !event?.regime)) &&
      event?.weak &&
      event.from >= year.from &&
      event.from <= year.to;
    const isIn = (year: Item | undefined, event: Item | undefined) =>
      isOf(year, event) && /^(?:年?的?(?:美联储|联储|联准会)?| ?)$/.test(text.slice(year!.end, event!.start));
    const isSaidAfter = (event: Item | undefined, year: Item | undefined) =>
      isOf(year, event) && /^ (?:back )?(?:in |of )?$/.test(text.slice(event!.end, year!.start));
    if (isIn(item, next) || isSaidAfter(before, item)) return [];
    // "Right before Covid hit, like end of Feb 2020": the day says when that was.
    if (
      item.weak &&
      next?.grain === 'day' &&
      !next.weak &&
      /^[\s,，]*(?:like|i\.?e\.?|that is|namely|say|也就是|即|大概|差不多)\s*$/.test(text.slice(item.end, next.start))
    )
      return [];
    // The day in brackets is the event's: "when QE3 ended (29 October 2014)".
    if (
      item.regime &&
      next?.grain === 'day' &&
      !next.weak &&
      /^[^.;()]{0,16}[(（]$/.test(text.slice(item.end, next.start))
    )
      return [];
    return isIn(before, item) ? [{ ...item, start: before!.start }] : [item];
  });

/** A third of a month: mid-August. */
const isThird = (item: Item): boolean => item.grain === 'span' && !item.closed && item.to - item.from < 11;

const DECIDED =
  /^ ?(?:(?:fed|rate|interest rate) )?(?:hike|cut|increase|decision|fomc|meeting)s?\b|^ ?(?:的|那次|这次)?(?:首次|第一次|那一次)?(?:加息|降息|升息|议息会议?|利率会议|会议|决议)/;

const EFFECTIVE =
  /^ ?(?:的)?(?:正式)?(?:生效|上路)(?:日|(?=[那当的]))?|^ (?:took|takes|came into|comes into|went into|goes into|was|is) (?:effect|force|effective)\b/;

const DECIDED_IN =
  /\b(?:hiked?|cuts?|raised|lowered|decided|met|meeting|decision|fomc|announced)(?: rates| policy)?,? (?:(?:in|of|for) (?:the )?)?$/;

const NTH_BEFORE = /\b(first|last|final) (?:rate )?(cut|hike|increase)s? (?:of |in )?$/;
const NTH_AFTER = /^(?:的)?(首次|第一次|头一次|最后一次)(降息|加息|升息)/;

/** A year named with the first or last step of rates in it is the day that was decided: "since the first cut of 2024". */
const nthStep = (item: Item, text: string, { rates }: Policy): Item | undefined => {
  if (item.grain !== 'year') return undefined;
  const [before, after] = [
    NTH_BEFORE.exec(text.slice(Math.max(0, item.start - 32), item.start)),
    NTH_AFTER.exec(text.slice(item.end, item.end + 8)),
  ];
  const said = before ?? after;
  if (!said) return undefined;
  const isRise = /hike|increase|加|升/.test(said[2]!);
  const steps = rates.flatMap(({ from, top }, i) => {
    const [last, on] = [rates[i - 1]?.top ?? top, day(from) - 1];
    return last !== top && top > last === isRise && on >= item.from && on <= item.to ? [on] : [];
  });
  const on = /first|首|第一|头/.test(said[1]!) ? steps[0] : steps.at(-1);
  if (on === undefined) return undefined;
  const [start, end] = [item.start - (before?.[0].length ?? 0), item.end + (after?.[0].length ?? 0)];
  return { ...item, from: on, to: on, grain: 'day', start, end };
};

/** A month named with what was decided in it is the day of the decision: "since the September hike". */
export const decided = (items: readonly Item[], text: string, policy: Policy, today: Day): readonly Item[] =>
  items.map((item) => {
    const step = nthStep(item, text, policy);
    if (step) return step;
    const after = item.grain === 'month' ? DECIDED.exec(text.slice(item.end, item.end + 30)) : null;
    const before = item.grain === 'month' && DECIDED_IN.test(text.slice(Math.max(0, item.start - 40), item.start));
    const said = after ?? (before ? [''] : null);
    const on = said && decisionDays(policy).find((one) => one >= item.from && one <= Math.min(item.to, today));
    if (!on) return item;
    const end = item.end + said[0]!.length;
    // What was decided takes effect the day after.
    const effective = EFFECTIVE.exec(text.slice(end, end + 20));
    return effective
      ? { ...item, from: on + 1, to: on + 1, grain: 'day', end: end + effective[0].length, reckoned: true }
      : { ...item, from: on, to: on, grain: 'day', end, decided: true };
  });

/** A day in brackets says which day was meant before them: 聖誕節前的週三（12月24日）, "the day QT began (June 1, 2022)". */
export const bracketed = (items: readonly Item[], text: string): readonly Item[] => {
  const day = items.find(
    ({ start, end, grain, weak }) =>
      grain === 'day' && !weak && /[(（]\s*(?:on )?$/.test(text.slice(0, start)) && /^\s*[)）]/.test(text.slice(end)),
  );
  const open = day && text.slice(0, day.start).search(/[(（]\s*(?:on )?$/);
  return day === undefined
    ? items
    : items.filter((one) => one === day || one.start > day.start || open! - one.end > NAMED_BEFORE);
};

/** So far (characters) before a bracket stands what it explains, at most. */
const NAMED_BEFORE = 12;

/** As far apart (characters) two days are one pair. */
const BESIDE = 40;

/** Of two days or months beside each other one takes its year from the other: the first lies before the second. */
export const inOneYear = (items: readonly Item[], text: string, today: Day): readonly Item[] => {
  const given = new Set<number>();
  const givesYear = (one: Item, other: Item) =>
    isPair(one, other) &&
    (given.has(one.start) || YEARED.test(text.slice(one.start, one.end))) &&
    !APART.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
  const forward: Item[] = [];
  for (const item of items) {
    const before = forward.at(-1);
    const isGiven = before !== undefined && givesYear(before, item);
    // Who has been given a year passes it on: 2023年3月危机那次，从3月初到4月底.
    if (isGiven) given.add(item.start);
    forward.push(isGiven ? following(before, item, today) : item);
  }
  // And so does the last of several: "June, July and August 2025".
  const backward: Item[] = [];
  for (const item of forward.toReversed()) {
    const next = backward.at(-1);
    const isGiven = next !== undefined && givesYear(next, item);
    if (isGiven) given.add(item.start);
    backward.push(isGiven ? preceding(item, next) : item);
  }
  return backward.toReversed();
};

/** A year beside months or days is theirs: "in the 2023 debt ceiling mess, jan to june", "the july meeting this year", 2023年夏天，6月1日到8月底. */
export const inNamedYear = (items: readonly Item[], text: string): readonly Item[] => {
  const years = items.filter((item) => isYear(item, text));
  const [year] = years;
  if (!year || years.length > 1) return items;
  const first = items.find((item) => item.yearless && item.start >= year.end);
  const last = items.findLast((item) => item.yearless && item.end <= year.start);
  const between = first ? text.slice(year.end, first.start) : last ? text.slice(last.end, year.start) : undefined;
  if (between === undefined || between.length >= BESIDE || ELSE.test(between)) return items;
  if (!first && (SENTENCE.test(between) || !/^ (?:\w+ ){0,3}(?:of |in )?$/.test(between))) return items;
  if (BOUND.test(text.slice(0, year.start)) && first) return items;
  const isTheirs = (item: Item) => item.yearless && (first ? item.start > year.end : item === last);
  return items.flatMap((item) => (item === year ? [] : isTheirs(item) ? [moved(item, yearOf(year.from))] : [item]));
};

/** A year, or a season of one that is written out. */
const isYear = ({ grain, weak, from, to, start, end }: Item, text: string): boolean =>
  !weak &&
  (grain === 'year' ||
    (grain === 'rolling' && /^(?:this|the current|current) (?:year|yr)|^今年$/.test(text.slice(start, end))) ||
    (grain === 'span' && to - from > 85 && to - from < 95 && /\d{2}|[今去前]年/.test(text.slice(start, end))));

const SENTENCE = /[.;?。；？]/;

/** What makes of a year and a month two times. */
const BOUND = /\b(?:since|until|after|before|from|than|vs\.?|versus|through)(?: \w+)? $|[自从比]$/;
const ELSE =
  /\b(?:vs|versus|than|and|or|compared?|against|but|now|to|until|till|through)\b|[;；。和与跟比到至]|以来|之后|以后/;

/** A year that is written out; "yesterday" gives none to what stands beside it. */
const YEARED = /\d{4}|'\d\d|[\d今去前]年|\b(?:last|this) (?:year|yr)\b/;
/** What makes one of two the bound of the other, which then may lie in any year. */
const APART = /\b(?:since|until|before|after|by)\b|[;；。]|自|以来|之前|之后/;

const isPair = (one: Item, other: Item): boolean =>
  other.yearless === true &&
  !one.yearless &&
  ([one, other].every(({ grain, from, to }) => grain === 'day' || grain === 'month' || to - from < 11) ||
    [one, other].every(({ grain }) => grain === 'quarter')) &&
  Math.max(other.start - one.end, one.start - other.end) < BESIDE;

const moved = ({ yearless: _, inYear, ...item }: Item, year: number): Item => {
  const there = inYear?.(year);
  if (there) return { ...item, from: there.from, to: there.to };
  const months = 12 * (year - yearOf(item.from));
  const to = addMonths(item.to + 1, months) - 1;
  const from = item.last ? to : addMonths(item.from, months);
  return { ...item, from, to: item.grain === 'day' ? from : to };
};

const following = (first: Item, item: Item, today: Day): Item => {
  const year = yearOf(first.from);
  const [same, after] = [moved(item, year), moved(item, year + 1)];
  // An event is spoken of by its month: that may be from its beginning on.
  const begins = first.weak ? calendar('month', first.from, 0).from : first.from;
  return same.from >= begins || after.from > today ? same : after;
};

const preceding = (item: Item, second: Item): Item => {
  const year = yearOf(second.from);
  const same = moved(item, year);
  return same.from <= second.from ? same : moved(item, year - 1);
};
