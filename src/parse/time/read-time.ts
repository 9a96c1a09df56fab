import type { Policy } from '../../series/facts.ts';
import { addMonths, type Day, yearOf } from '../../values/day.ts';
import { runsOf } from '../pattern-filter.ts';
import { blank, blankAll } from '../plain-text.ts';
import {
  bracketed,
  decided,
  type Item,
  inNamedYear,
  inOneYear,
  isAlwaysMeant,
  isMiddle,
  isOneOfTwo,
  narrowed,
} from './beside.ts';
import type { TimeSpan } from './calendar.ts';
import { type EventNamed, eventsIn, isOfItsTime } from './events.ts';
import {
  AND,
  AROUND,
  AROUND_HAN,
  BEFORE,
  BEFORE_HAN,
  BESIDE,
  BESIDE_NOW,
  BETWEEN,
  DAY_OF,
  DURING,
  DURING_HAN,
  FROM_HAN,
  JOINT,
  ONWARDS,
  ONWARDS_TO,
  odd,
  PAIRED,
  SINCE,
  TO,
  TO_PEAK,
  UNTIL,
  WEEK,
  WEEK_AFTER,
  WEEK_HAN,
  WEEK_WHEN,
  WHEN,
  WHEN_HAN,
  WIDE_JOINT,
} from './how-meant.ts';
import { itemsIn } from './items.ts';
import type { Back, Grain } from './named.ts';
import { PEAK, peakIn } from './peak.ts';
import { corrected, related } from './relations.ts';
import { turnsTold } from './turns-beside.ts';
import { weekOf } from './week-of.ts';

/** What a text says of time. Of a single day `at`, of a week `week`, of any other stretch `from` and `to`. */
export type Time = {
  /** One day that is meant. */
  readonly at?: Day;
  /** A week that is named or said to end on a day; `wednesday` is the one it is reckoned by. */
  readonly week?: TimeSpan & { readonly wednesday: Day };
  readonly from?: Day;
  readonly to?: Day;
  readonly grain?: Grain;
  /** How far back from today it begins, or that day lies, where that is how it is said. */
  readonly back?: Back;
  /** That day is the one right after another: what comes first on or after it is meant. */
  readonly isDayAfter?: true;
  /** Only the time near the day is meant: "around April 15". */
  readonly around?: true;
  /** Everything there is. */
  readonly ever?: true;
  /** A beginning that is the series' own peak. */
  readonly sincePeak?: true;
  /** The year, or the month, whose peak that is said to be. */
  readonly peakIn?: TimeSpan;
  /** An end that is the series' own peak: "between March 2020 and the peak". */
  readonly toPeak?: true;
  /** Every day or stretch that is named, in order: for comparing two. */
  readonly named: readonly (TimeSpan & { readonly start: number; readonly end: number })[];
  readonly events: readonly EventNamed[];
  /** The first day of what lies after today, where nothing else is named. */
  readonly ahead?: Day;
  /** Something that looks like a day and is none. */
  readonly impossible?: string;
  /** The text without what was read as time; as long as it was. */
  readonly rest: string;
};

const EVER =
  /\ball[- ]time\b|\ball (?:of )?(?:the |its |your )?(?:available )?(?:data|history|years)\b|\b(?:full|entire|whole|complete|max(?:imum)?) (?:history|range|series|record|period|data)\b|\bon record\b|\beverything (?:you|u)(?:'ve| have)?(?: got)?\b|\bever\b|\bsince (?:forever|inception|(?:the )?(?:beginning|start) of (?:the )?(?:data|series|record))\b|\b(?:longest|fullest) (?:chart|graph|plot|history|view|run of data)\b|\b(?:as far back|all the way back|back as far)\b|\b(?:back to|from) the (?:very )?(?:beginning|start)\b(?! of|,? to)|\b(?:from )?start to (?:finish|end)\b|从头到(?:尾|底)|从(?:最早|最开始|头)(?:开始|画|拉)|能(?:画|拉|看|追溯)到?多(?:长|久|远|早)|(?:画|拉|看|追溯)到?(?:最长|最久|最早|最远)|越长越好|最长的?(?:图|走势)|有史以来|历史|历年|长期|有记录以来|有多少画多少|(?:全部|所有|完整)的?(?:数据|历史|年份|资料|时间|区间)/;
/** Reads what a plain text says of time. Named stretches are read longest first, then how they are meant: since, until, around, between, the week to. */
export const readTime = (text: string, today: Day, policy?: Policy): Time => {
  const peak = PEAK.exec(text);
  const body = peak ? blank(text, peak.index, peak.index + peak[0].length) : text;
  const runs = runsOf(body);
  const { items, impossible = odd(body), rest: unnamed } = itemsIn(body, today, runs);
  const isDated = ({ id, start }: EventNamed) =>
    isOfItsTime(id) && items.some(({ end }) => end <= start && unnamed.slice(end, start).trim() === '');
  const events = policy ? eventsIn(unnamed, policy, today, runs, yearsOf(items)).filter((one) => !isDated(one)) : [];
  const listed = [...items, ...events.map(fromEvent)].sort((a, b) => a.start - b.start);
  const told = turnsTold(narrowed(listed, body), body);
  const all = corrected(bracketed(inOneYear(inNamedYear(told, body), body, today), body), body);
  const mean = (some: readonly Item[]) =>
    related(some, body).filter((item, _, all) => isMeant(item, body) || isOneOfTwo(item, all));
  const meant = mean(all);
  const [past, ahead] = [meant.filter(({ from }) => from <= today), meant.find(({ from }) => from > today)];
  const turns = policy
    ? mean(
        decided(
          all.filter(({ from }) => from <= today),
          body,
          policy,
          today,
        ),
      )
    : past;
  const isStep = DAY_OF.test(body) || turns.some((item) => item.reckoned || isNear(item, body));
  const said = between(body, turns) ?? open(body, turns) ?? plainly(body, isStep ? turns : past);
  const ever = EVER.exec(body);
  return {
    ...(said ? clipped(said, today) : {}),
    ...(!said && ever ? { ever: true } : {}),
    ...(peak ? { sincePeak: true, ...peakIn(peak[0], today) } : {}),
    ...(!peak && past.length > 0 && TO_PEAK.test(body) ? { toPeak: true } : {}),
    ...(ahead && !said ? { ahead: ahead.from } : {}),
    ...(impossible ? { impossible } : {}),
    named: past.map(({ from, to, start, end }) => ({ from, to: Math.min(to, Math.max(today, from)), start, end })),
    events,
    rest: blankAll(
      unnamed,
      meant.toSorted((a, b) => a.start - b.start),
    ),
  };
};

const yearsOf = (items: readonly Item[]): readonly number[] =>
  items.filter(({ from, to }) => yearOf(from) === yearOf(to)).map(({ from }) => yearOf(from));

const fromEvent = (event: EventNamed): Item => ({
  ...event,
  grain: event.regime ? 'span' : 'day',
  weak: true,
});

const around = (text: string, { start, end }: { readonly start: number; readonly end: number }) => ({
  before: text.slice(Math.max(0, start - 56), start),
  after: text.slice(end, end + 12),
});

/** An event is a time only where something makes it one: since, until, around, before, during. */
const isMeant = (item: Item, text: string): boolean => {
  if (!item.weak || isAlwaysMeant(item)) return true;
  const { before, after } = around(text, item);
  // What something is kept from is no beginning: "shield reserves from QT".
  if (item.regime && /\bfrom (?:the )?$/.test(before) && !/^ ?(?:to|un|til|thr|on|-)/.test(after)) return false;
  const related =
    [SINCE, UNTIL, BEFORE, AROUND, DURING, WHEN, WEEK_WHEN, BETWEEN, PAIRED].some((form) => form.test(before)) ||
    (!item.regime && BESIDE.test(before)) ||
    (!item.regime && BESIDE_NOW.test(after)) ||
    [ONWARDS, AROUND_HAN, DURING_HAN, TO, BEFORE_HAN, WHEN_HAN, WEEK_HAN].some((form) => form.test(after));
  const inside = /^(?:over|during|whole|entire|the whole)/.test(text.slice(item.start, item.end));
  return related || inside;
};

type Said = Pick<Time, 'at' | 'isDayAfter' | 'week' | 'from' | 'to' | 'grain' | 'around' | 'back'>;

const clipped = (said: Said, today: Day): Said => {
  if (said.to === undefined || said.to < today || said.from === undefined) return said;
  const { to: _, ...open } = said;
  return open;
};

/** From the eleventh to the fifteenth (days). */
const HALF_A_THIRD = 4;

const between = (text: string, items: readonly Item[]): Said | undefined => {
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    if (!next) return undefined;
    const joint = text.slice(item.end, next.start);
    const joined =
      JOINT.test(joint) ||
      (ONWARDS_TO.test(joint) && item.from < next.from) ||
      (WIDE_JOINT.test(joint) && FROM_HAN.test(text.slice(0, item.start)) && item.from < next.from) ||
      (AND.test(joint) && BETWEEN.test(text.slice(Math.max(0, item.start - 12), item.start)));
    if (!joined || WEEK.test(around(text, item).before)) continue;
    const from = item.from > next.from && item.yearless ? inYearBefore(item) : item.from;
    // From the middle of one month to that of another is from day to day.
    const half = [item, next].every(isMiddle) ? HALF_A_THIRD : 0;
    if (from <= next.to) return { from: from + half, to: next.to - (half && half + 1), grain: 'span' };
  }
  return undefined;
};

/** The same day or month a year earlier; a feast is where the calendar has it then. */
const inYearBefore = ({ from, inYear }: Item): Day => inYear?.(yearOf(from) - 1)?.from ?? addMonths(from, -12);

/** Since, until, before: one end or both. */
const open = (text: string, items: readonly Item[]): Said | undefined => {
  const says = (item: Item, before: RegExp, after: RegExp) => {
    const near = around(text, item);
    return before.test(near.before) || after.test(near.after);
  };
  const never = /^\b$/;
  const since = items.find((item) => !item.closed && says(item, SINCE, ONWARDS) && !isOfWeek(text, item));
  const others = items.filter((item) => item !== since);
  const until = others.find(
    (item) => says(item, UNTIL, TO) && !isOfWeek(text, item) && (since !== undefined || !isThrough(text, item)),
  );
  const before = others.find((item) =>
    says(item, BEFORE, item.grain === 'day' && !item.weak && !item.decided ? never : BEFORE_HAN),
  );
  // "On April 13, before QT": the day is meant, and what came after it only says where that was.
  if (
    before?.weak &&
    !since &&
    !until &&
    others.some((one) => !one.weak && one.to < before.from && one.grain !== 'rolling')
  )
    return undefined;
  // "The Wednesday after SVB failed, 15 March 23": the day is meant here too.
  const isSoonAfter = (item: Item) =>
    item.grain === 'day' &&
    !item.weak &&
    !says(item, SINCE, ONWARDS) &&
    item.from >= since!.from &&
    item.from - since!.from < 15;
  if (since?.weak && !until && !before && others.some(isSoonAfter)) return undefined;
  const to = until?.to ?? (before && before.from - 1);
  if (!since && to === undefined) return undefined;
  const began = since && beganAt(since, text);
  // "Since before SVB": what went before is to be seen.
  const from = since && isFromBefore(around(text, since), text) ? began! - MONTH : began;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? backOf(since) : { to }), grain: 'span' };
};

const backOf = (item: Item | undefined): Pick<Said, 'back'> => (item?.back ? { back: item.back } : {});

/** After a stretch of policy is from its end on, and after a year from the next one on. */
const beganAt = (since: Item, text: string): Day => {
  if (since.regime && isAfter(around(text, since))) return since.to;
  // The middle of a month is its fifteenth.
  if (isMiddle(since)) return since.from + 4;
  const isYear = since.grain === 'year' && /\bafter (?:the )?$/.test(around(text, since).before);
  return isYear ? since.to + 1 : since.from;
};

/** "Through September" alone is all of it, not what went before. */
const isThrough = (text: string, item: Item): boolean =>
  item.grain !== 'day' &&
  /(?<!\b(?:up|on|right|all the way)) through (?:the |all of )?$/.test(around(text, item).before);

const MONTH = 30;

const isFromBefore = ({ before, after }: ReturnType<typeof around>, text: string): boolean =>
  /\bsince (?:just |right |shortly |well )?before (?:the )?$/.test(before) ||
  (/^ ?(?:以前|之前|前)(?!后)/.test(after) && /到现在|至今|到今天|迄今/.test(text));

/** Whether a day is the one a week ends on: "the week through", 截至…当周. */
const isOfWeek = (text: string, item: Item): boolean => {
  const { before, after } = around(text, item);
  return WEEK.test(before) || WEEK_HAN.test(after);
};

/** After a stretch of policy begins with its end. */
const isAfter = ({ before, after }: { readonly before: string; readonly after: string }): boolean =>
  /\bafter (?:the )?$/.test(before) || /^ ?(?:之后|以后|后)/.test(after);

const plainly = (text: string, items: readonly Item[]): Said | undefined => {
  const [first] = items;
  if (!first) return undefined;
  const week = items.find(
    (item) =>
      ((item.grain === 'day' || item.grain === 'week' || isThird(item)) &&
        (WEEK.test(around(text, item).before) || WEEK_HAN.test(around(text, item).after))) ||
      (item.grain === 'day' && WEEK_AFTER.test(around(text, item).after)) ||
      (item.weak && item.grain === 'day' && WEEK_WHEN.test(around(text, item).before)) ||
      item.grain === 'week',
  );
  // "The week of the collapse (15 March 2023)": a day that is written out says which week was meant.
  const dayOf = week?.weak ? items.find((item) => !item.weak && item.grain === 'day') : undefined;
  if (week) return { week: weekOf(dayOf ?? week), grain: 'week' };
  const near = items.find((item) => isNear(item, text));
  if (near && near.grain === 'day') return { at: near.from, around: true, grain: 'day' };
  const dated = items.filter((item) => !item.weak);
  const [only, ...more] = dated.length > 0 ? dated : items;
  if (only!.grain === 'rolling' && more.length === 0) return { from: only!.from, grain: 'rolling', ...backOf(only) };
  const all = [only!, ...more];
  const [from, to] = [Math.min(...all.map((item) => item.from)), Math.max(...all.map((item) => item.to))];
  return from === to
    ? { at: from, grain: 'day', ...backOf(only), ...(only!.isDayAfter && { isDayAfter: true }) }
    : { from, to, grain: more.length === 0 ? only!.grain : 'span' };
};

const isNear = (item: Item, text: string): boolean =>
  AROUND.test(around(text, item).before) || AROUND_HAN.test(around(text, item).after);

/** A third of a month, of which a week may be meant: 12月中旬那周. */
const isThird = ({ grain, from, to }: Item): boolean => grain === 'span' && to - from < 11;
