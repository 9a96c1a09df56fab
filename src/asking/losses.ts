import { writtenAmount } from '../parse/amounts-in-text.ts';
import { runsOf, standingOf } from '../parse/pattern-filter.ts';
import { series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import type { Day } from '../values/day.ts';
import { ASKED } from './asked-words.ts';
import { having } from './command-traits.ts';
import { isOfAnother } from './contradicts.ts';
import { topIn } from './counts.ts';
import { holds } from './intent.ts';
import { isMoveWithin } from './moves-within.ts';
import { hasBothExtremes } from './named-extremes.ts';
import { once } from './once.ts';
import { callOf, type Opinion } from './question-kinds.ts';
import type { QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';

/** Where in the text something stands that a line leaves out. */
type Loss = { readonly start: number; readonly end: number };

/** What a line leaves out of what a question says: a time, an event, an amount, a bank, a second series, or a word that asks for something the line does not tell. A reading that loses something is never sure. */
export const losses = (line: CommandCall, slots: Slots, today: Day): readonly Loss[] => [
  ...slotsLost(line, slots, today),
  ...wordsLost(line, slots),
];

/** A reading that loses something is asked back about, with what could not be used, unless an explanation is sure; any other stays as it is. */
export const withoutLoss = (reading: QuestionReading, message: string, today: Day): QuestionReading => {
  const { sure, ...kept } = lossless(reading, message, today);
  if (kept.kind !== 'askBack' || !sure) return kept;
  const { unused: _, ...rest } = kept;
  return { ...rest, kind: 'line', line: sure, intent: 'topic' };
};

const lossless = (reading: QuestionReading, message: string, today: Day): QuestionReading => {
  // What the figures tell is used by them.
  if (reading.byFigures || reading.isWhole) return reading;
  const { line, intent: _, ...rest } = reading;
  // What is asked back about is told by figures first: no explanation loses anything.
  const figures = reading.others.find(({ command }) => command !== 'explain');
  const nearest = line ?? (reading.kind === 'askBack' ? (figures ?? reading.others[0]) : undefined);
  const lost = nearest ? losses(nearest, reading.slots, today) : [];
  if (!nearest || lost.length === 0) return reading;
  const unused = wordsAt(lost, message, reading.slots.text);
  const others = [nearest, ...rest.others.filter((other) => other !== nearest)].slice(0, MOST);
  return { ...rest, kind: 'askBack', others, ...(unused.length > 0 ? { unused } : {}) };
};

/** As many other readings as are offered. */
const MOST = 4;
/** A longer stretch (characters) is not quoted. */
const QUOTED = 40;

/** What stands at some places: as it was typed, where plain text has kept its places, since that may be in another script. */
const wordsAt = (places: readonly Loss[], message: string, text: string): readonly string[] => {
  const typed = message.length === text.length ? message : text;
  const words = places.map(({ start, end }) => typed.slice(start, end).trim());
  return [...new Set(words)].filter((word) => word.length > 0 && word.length <= QUOTED);
};

const NOWHERE: Loss = { start: 0, end: 0 };

const span = (places: readonly Loss[]): Loss =>
  places.length === 0
    ? NOWHERE
    : { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };

const IS_FIGURE = /\b(?:figures?|numbers?|prints?|readings?)\b|数据|数字/;

/** Whether a figure is asked for of a time that is over, and published since: what comes next tells nothing of it, and each answer says when it came out. */
export const isPublished = ({ series: named, derived, time, text }: Slots, today: Day): boolean => {
  const last = time.week?.to ?? time.to ?? time.at;
  const isFigure = named.length > 0 || derived !== undefined || (IS_FIGURE.test(text) && !FEAST.test(text));
  return isFigure && !COMING.test(text) && last !== undefined && last + 1 < today;
};

/** A release is asked about in the week of a feast that comes. */
const FEAST = /\b(?:thanksgiving|christmas|holidays?)\b|感恩节|圣诞|假期|节日/;
/** Of the days to come a month-end is one too. */
const COMING =
  /\b(?:coming|upcoming|ahead)\b|\bnext (?:few |couple of |\d+ |two |three |four )?(?:day|week|month)s?\b|接下来|未来|往后|后面几/;

/** Whether a line tells what comes next. */
export const tellsAhead = ({
  command,
  args,
}: Pick<CommandCall, 'command'> & Partial<Pick<CommandCall, 'args'>>): boolean =>
  command === 'calendar' && args?.view !== 'graded';

/** An opinion without what only tells what comes next. */
export const ofThePast = (opinion: Opinion): Opinion => ({
  ...opinion,
  best: opinion.best.filter(({ kind }) => !tellsAhead(callOf(kind))),
});

const slotsLost = ({ command, args }: CommandCall, slots: Slots, today: Day): readonly Loss[] => {
  const { time, level, side, series: named, derived, amounts, bank, event } = slots;
  if (RECKONING.has(command)) {
    // What is said twice, once with its money, is used once.
    const used = amounts.filter((said) => isUsed(said, args)).map(({ value }) => value);
    const unused = amounts.filter(
      (said) =>
        (!isUsed(said, args) || isOfTheSum(said, slots.text)) && !(said.kind === 'money' && used.includes(said.value)),
    );
    if (unused.length > 0) return unused;
  }
  if (bank !== undefined && FIGURES.has(command)) return [NOWHERE];
  const when = span(time.named);
  // A report is of one quarter's end, or of the latest.
  if (command === 'bank')
    return args.date === undefined && (time.at !== undefined || time.to !== undefined) ? [when] : [];
  // An average over two stretches is none of either, nor is what moved reserves in one of two weeks.
  const isOneOfTwo = time.named.length > 1 && APART.test(slots.text);
  const isOfOne =
    command === 'history' ? AVERAGED.has(args.find ?? '') : command === 'drivers' && args.week !== undefined;
  if (isOneOfTwo && isOfOne) return [when];
  // Yields tell nothing of what is overnight.
  if (command === 'markets') return named.some((id) => OVERNIGHT.has(id)) && derived === undefined ? [NOWHERE] : [];
  // What happened on a day is not told by how such things work.
  if (command === 'plumbing')
    return (time.at !== undefined || time.week !== undefined) && !isOnlyWeekday(slots) ? [when] : [];
  // Of two series it is not plain which one a level, or a move, is of.
  if (command === 'history' && named.length > 1 && derived === undefined) return [NOWHERE];
  if (command === 'history' && (isCountOfADay(args) || isBetweenExtremes(args, slots))) return [when];
  if (tellsAhead({ command, args }) && isPublished(slots, today)) return [when];
  // What moved reserves tells nothing of how another figure moved.
  if (command === 'drivers' && isOfAnother(slots)) return [NOWHERE];
  if (command === 'compare' && args.first === undefined) return [NOWHERE];
  if (isOtherStep(command, args, slots)) return [placeOf(STEP, slots.text)];
  const isNoDay =
    time.grain === undefined && event === undefined && args.from === undefined && THE_DAY.test(slots.text);
  if (DATED.has(command) && isNoDay) return [placeOf(THE_DAY, slots.text)];
  // When QT is held to have begun, or ended, is held against the whole of it.
  const isClaimedOfQt = command === 'qt' && slots.claim && TURNS.test(slots.text);
  if (!isClaimedOfQt && isBeforeQt(command, args, slots)) return [when];
  if (DATED.has(command) && !isClaimedOfQt && (isUndated(args, slots, today) || isUnpeaked(command, args, slots)))
    return [when];
  // One rate over another is above zero, which nobody said.
  const isSaid = level !== undefined && level.end > level.start;
  // What was borrowed does not tell at what rate.
  if (command === 'history' && named[0] === 'primaryCredit' && RATE.test(slots.text))
    return [placeOf(RATE, slots.text)];
  // How far something moved in a week is no level that it was past.
  if (command === 'history' && args.level !== undefined && isSaid && isMoveWithin(slots)) return [level];
  // "When was IORB 4.4%?" is not told by what it is now.
  if (command === 'history' && args.find === 'latest' && isSaid && !slots.claim && WHEN.test(slots.text))
    return [level];
  const hasNoLevel =
    command === 'history'
      ? isUnlevelled(args, slots)
      : LEVELLESS.has(command) && args.indicator === undefined && !MEANS.test(slots.text);
  return isSaid && side !== undefined && hasNoLevel ? [level] : [];
};

/** A day of the week on which an amount moves, as in a problem set: "the Treasury pays out 60bn on Monday". */
const isOnlyWeekday = ({ time: { named, at }, amounts, text, why }: Slots): boolean =>
  at !== undefined &&
  !why &&
  !HAPPENED.test(text) &&
  amounts.some(({ kind }) => kind === 'money') &&
  named.length === 1 &&
  WEEKDAY.test(text.slice(named[0]!.start, named[0]!.end));
const WEEKDAY =
  /^(?:(?:on|this|next) )?(?:mon|tues?|wednes|wed|thu(?:rs)?|fri)(?:day)?$|^(?:这|下|本)?(?:周|星期|礼拜)[一二三四五]$/;
const HAPPENED = /\b(?:happened|did|was|were|paid|spent|sold|settled|fell|rose)\b|发生了|[付花卖]了|了多少/;

/** Of one day nothing is counted: it is the last of those that were meant. */
const isCountOfADay = ({ find, from, to }: CommandCall['args']): boolean =>
  from !== undefined && from === to && (find === 'count' || find === 'streak');

/** From one extreme to another is no change from day to day, and neither of the two. */
const isBetweenExtremes = ({ find }: CommandCall['args'], { time, text }: Slots): boolean =>
  (find === 'change' || time.peakIn !== undefined) && hasBothExtremes(text);

/** Whether a level is left out; whether a day's figure was past it, or a time's extremes came to it, is said before the figure. */
const isUnlevelled = ({ level, find, tell }: CommandCall['args'], { claim }: Slots): boolean =>
  level === undefined && !(claim && (find === 'on' || tell === 'both'));

const AVERAGED: ReadonlySet<string> = new Set(['average', 'median']);
/** What holds one stretch against another. */
const APART =
  /\b(?:vs\.?|versus|than|compared (?:to|with)|against|each|respectively)\b|[比跟各]|差|对比|分别|[,，][^,，。?？]{1,8}呢/;

const OVERNIGHT: ReadonlySet<string> = new Set(['sofr', 'effr', 'tgcr', 'iorb', 'onRrp', 'srf']);

/** What a level means is told by how ample reserves are, and not by the level. */
const MEANS = /\bmean|\bmatter\b|\bis it (?:a problem|bad)|意味|说明(?:了)?(?:什么|啥)|代表(?:什么|啥)|要紧|严重吗/;
const RATE = /\brates?\b|利率/;
const WHEN = /\bwhen\b|何时|什么时候|哪天|几时/;
/** A day that something happened which nobody here knows of. */
const THE_DAY = /\b(?:on|since|until|before|after) the day (?!(?:before|after)\b)/;

/** Commands that tell of no level whether a figure is past it. */
const LEVELLESS = having('levelless');

const STEP =
  /\b(?:dai|week|month|quarter|year)ly\b|\b(?:one|single|two|three)[- ](?:day|week|month|quarter|year)s?\b|\bin (?:a|one) (?:single )?(?:day|week|month)\b|单[日天周月季]|一[天周]/;
const STEPS: Readonly<Record<string, RegExp>> = { daily: /dai|day|[日天]/, weekly: /week|周/, quarterly: /quarter|季/ };

/** A step is from one figure to the next: of a daily figure no week's, of a weekly one no day's. */
const isOtherStep = (command: string, { find }: CommandCall['args'], { series: [id], text }: Slots): boolean => {
  if (command !== 'history' || !find?.startsWith('biggest') || id === undefined) return false;
  const said = STEP.exec(text)?.[0];
  return said !== undefined && !STEPS[series(id).frequency]!.test(said);
};

const TURNS = /\b(?:end|stop|halt|beg[au]n|start|launch)|结束|停|终止|开始|启动|始于/;
/** What `/qt` tells begins in 2022 (day). */
const BEFORE_QT = 18_993;
const isBeforeQt = (command: string, { range, date }: CommandCall['args'], { time: { to } }: Slots): boolean =>
  command === 'qt' && to !== undefined && to < BEFORE_QT && range === undefined && date === undefined;

/** The latest figures are those of this week too (days). */
const CURRENT = 8;

const DATED = having('dated');
/** A day, or a stretch by its name or its days. */
const A_TIME = /^(?:19|20)\d\d(?:-(?:\d\d|[HQ]\d)(?:-\d\d(?:\.\..*)?)?)?$/;

const isUndated = (args: CommandCall['args'], { time, claim, event }: Slots, today: Day): boolean => {
  const since = time.week?.to ?? (time.to === undefined ? time.from : undefined);
  const current = time.at === undefined && since !== undefined && since > today - CURRENT;
  // What is claimed of a time is held against the whole: "first below in September 2025, right?"
  const claimed = claim && args.find !== undefined && args.find !== 'on';
  const said =
    !current && !claimed && [time.at, time.week, time.from, time.to, event].some((part) => part !== undefined);
  return said && args.range === undefined && !Object.values(args).some((value) => A_TIME.test(value));
};

/** What came down from its peak is no level: only the facility's own command tells both. */
const isUnpeaked = (command: string, args: CommandCall['args'], { time }: Slots): boolean =>
  time.sincePeak === true &&
  command !== 'rrp' &&
  args.find !== 'highest' &&
  args.from === undefined &&
  args.first === undefined;

/** Commands that have a place for every amount a question names. */
const RECKONING = having('amounts');

/** A bare number right behind what is reckoned with is of the sum, though no money is named. */
const isOfTheSum = ({ kind, start }: Slots['amounts'][number], text: string): boolean =>
  kind === 'number' && SUMMED.test(text.slice(0, start));
const SUMMED =
  /(?:\brequire(?:d|ment)|\bdeposits|\breserves|\bheld|\bexcess|应提|应缴|存款|准备金|实持|超额)(?: (?:is|are|of|was)|是|为|有|[:=])+ ?$/;

/** A bare number counts days, years or banks; every other amount is of what is reckoned. */
const isUsed = (said: Slots['amounts'][number], args: CommandCall['args']): boolean => {
  if (said.kind === 'number') return true;
  const currency = said.currency ?? said.yuan;
  const ways = [writtenAmount(said), writtenAmount({ ...said, ...(currency && { currency }) })];
  return Object.values(args).some((value) => ways.includes(value.replace(/^[-+]/, '')));
};

/** Commands that tell figures of the whole system, and of nothing else. */
const FIGURES = having('figures');

/** What does not tell why reserves moved: their level, and pictures of it. Of other figures nothing tells why. */
const LEVELS = having('levels');

const isLevelForWhy = ({ command }: CommandCall, slots: Slots): boolean =>
  slots.why && LEVELS.has(command) && holds(slots, 'reserves') && !/\bhow (?:much|many)\b|多少/.test(slots.text);

const AVERAGE = /\b(?:average|avg|mean)\b|平均|均值/;

const wordsLost = (line: CommandCall, slots: Slots): readonly Loss[] => {
  // Levels of two days are no averages.
  if (
    line.command === 'compare' &&
    /^\d{4}-/.test(line.args.first ?? '') &&
    AVERAGE.test(slots.rest) &&
    line.args.find !== 'average'
  )
    return [placeOf(AVERAGE, slots.text)];
  if (!FIGURES.has(line.command)) return [];
  const lost: Loss[] = [];
  if (isLevelForWhy(line, slots))
    lost.push(placeOf(/\bwhy\b|\bhow come\b|\breasons?\b|为什么|为啥|为何|原因|怎么回事/, slots.text));
  const ranks = line.command === 'srf' || /est$/.test(line.args.find ?? '');
  if (ranks && line.args.top === undefined && Number(topIn(slots.text) ?? 1) > 1) lost.push(NOWHERE);
  for (const { told, start, end } of askedIn(slots)) if (!told(line)) lost.push({ start, end });
  return lost;
};

const standing = standingOf(ASKED.map(({ word }) => [word.source]));

/** The words of a question that ask for something not every line tells; looked for once, as many lines are held against them. */
const askedIn = once(({ rest }) => {
  const stands = standing(runsOf(rest));
  return ASKED.flatMap(({ word, told, but }, i) => {
    const said = stands[i] === 1 ? word.exec(rest) : null;
    return said && !but?.test(rest) ? [{ told, start: said.index, end: said.index + said[0].length }] : [];
  });
});

const placeOf = (word: RegExp, text: string): Loss => {
  const found = word.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : NOWHERE;
};
