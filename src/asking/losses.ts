import { writtenAmount } from '../parse/amounts-in-text.ts';
import { series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import type { Day } from '../values/day.ts';
import { topIn } from './counts.ts';
import { holds } from './intent.ts';
import type { QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';

/** Where in the text something stands that a line leaves out. */
type Loss = { readonly start: number; readonly end: number };

/** What a line leaves out of what a question says: a time, an event, an amount, a bank, a second series, or a word that asks for something the line does not tell. A reading that loses something is never sure. */
export const losses = (line: CommandCall, slots: Slots, today: Day): readonly Loss[] => [
  ...slotsLost(line, slots, today),
  ...wordsLost(line, slots),
];

/** A reading that loses something is asked back about, with what could not be used; any other stays as it is. */
export const withoutLoss = (reading: QuestionReading, message: string, today: Day): QuestionReading => {
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

const slotsLost = ({ command, args }: CommandCall, slots: Slots, today: Day): readonly Loss[] => {
  const { time, level, side, series: named, derived, amounts, bank, event } = slots;
  if (RECKONING.has(command)) {
    const unused = amounts.filter((said) => !isUsed(said, args));
    if (unused.length > 0) return unused;
  }
  if (bank !== undefined && FIGURES.has(command)) return [NOWHERE];
  const when = span(time.named);
  // A report is of one quarter's end, or of the latest.
  if (command === 'bank')
    return args.date === undefined && (time.at !== undefined || time.to !== undefined) ? [when] : [];
  // Yields tell nothing of what is overnight.
  if (command === 'markets') return named.some((id) => OVERNIGHT.has(id)) && derived === undefined ? [NOWHERE] : [];
  // What happened on a day is not told by how such things work.
  if (command === 'plumbing') return time.at !== undefined || time.week !== undefined ? [when] : [];
  // Of two series it is not plain which one a level, or a move, is of.
  if (command === 'history' && named.length > 1 && derived === undefined) return [NOWHERE];
  if (command === 'compare' && args.first === undefined) return [NOWHERE];
  if (isOtherStep(command, args, slots)) return [placeOf(STEP, slots.text)];
  const isNoDay =
    time.grain === undefined && event === undefined && args.from === undefined && THE_DAY.test(slots.text);
  if (DATED.has(command) && isNoDay) return [placeOf(THE_DAY, slots.text)];
  if (DATED.has(command) && (isUndated(args, slots, today) || isUnpeaked(command, args, slots))) return [when];
  // One rate over another is above zero, which nobody said.
  const isSaid = level !== undefined && level.end > level.start;
  // What was borrowed does not tell at what rate.
  if (command === 'history' && named[0] === 'primaryCredit' && RATE.test(slots.text))
    return [placeOf(RATE, slots.text)];
  // "When was IORB 4.4%?" is not told by what it is now.
  if (command === 'history' && args.find === 'latest' && isSaid && !slots.claim && WHEN.test(slots.text))
    return [level];
  const hasNoLevel = command === 'history' ? args.level === undefined : LEVELLESS.has(command);
  return isSaid && side !== undefined && hasNoLevel ? [level] : [];
};

const OVERNIGHT: ReadonlySet<string> = new Set(['sofr', 'effr', 'tgcr', 'iorb', 'onRrp', 'srf']);

const RATE = /\brates?\b|利率/;
const WHEN = /\bwhen\b|何时|什么时候|哪天|几时/;
/** A day that something happened which nobody here knows of. */
const THE_DAY = /\b(?:on|since|until|before|after) the day (?!(?:before|after)\b)/;

/** Commands that tell of no level whether a figure is past it. */
const LEVELLESS: ReadonlySet<string> = new Set(['balance', 'funding', 'ampleness', 'distribution']);

const STEP =
  /\b(?:dai|week|month|quarter|year)ly\b|\b(?:one|single|two|three)[- ](?:day|week|month|quarter|year)s?\b|\bin (?:a|one) (?:single )?(?:day|week|month)\b|单[日天周月季]|一[天周]/;
const STEPS: Readonly<Record<string, RegExp>> = { daily: /dai|day|[日天]/, weekly: /week|周/, quarterly: /quarter|季/ };

/** A step is from one figure to the next: of a daily figure no week's, of a weekly one no day's. */
const isOtherStep = (command: string, { find }: CommandCall['args'], { series: [id], text }: Slots): boolean => {
  if (command !== 'history' || !find?.startsWith('biggest') || id === undefined) return false;
  const said = STEP.exec(text)?.[0];
  return said !== undefined && !STEPS[series(id).frequency]!.test(said);
};

/** The latest figures are those of this week too (days). */
const CURRENT = 8;

const DATED: ReadonlySet<string> = new Set(
  'history reserves drivers balance srf rrp chart compare funding ampleness distribution'.split(' '),
);

const isUndated = (args: CommandCall['args'], { time, claim, event }: Slots, today: Day): boolean => {
  const since = time.week?.to ?? (time.to === undefined ? time.from : undefined);
  const current = time.at === undefined && since !== undefined && since > today - CURRENT;
  // What is claimed of a time is held against the whole: "first below in September 2025, right?"
  const claimed = claim && args.find !== undefined && args.find !== 'on';
  const said =
    !current && !claimed && [time.at, time.week, time.from, time.to, event].some((part) => part !== undefined);
  return said && args.range === undefined && !Object.values(args).some((value) => /^\d{4}-\d\d-\d\d$/.test(value));
};

/** What came down from its peak is no level: only the facility's own command tells both. */
const isUnpeaked = (command: string, args: CommandCall['args'], { time }: Slots): boolean =>
  time.sincePeak === true && command !== 'rrp' && args.from === undefined && args.first === undefined;

/** Commands that have a place for every amount a question names. */
const RECKONING: ReadonlySet<string> = new Set(['calc-reserve', 'payment', 'plumbing', 'chart']);

/** A bare number counts days, years or banks; every other amount is of what is reckoned. */
const isUsed = (said: Slots['amounts'][number], args: CommandCall['args']): boolean => {
  if (said.kind === 'number') return true;
  const currency = said.currency ?? said.yuan;
  const ways = [writtenAmount(said), writtenAmount({ ...said, ...(currency && { currency }) })];
  return Object.values(args).some((value) => ways.includes(value.replace(/^[-+]/, '')));
};

/** Commands that tell figures of the whole system, and of nothing else. */
const FIGURES: ReadonlySet<string> = new Set(
  'history reserves drivers qt srf rrp balance funding ampleness chart'.split(' '),
);

/** A word that asks for something, and which lines tell that. */
type Asked = {
  readonly word: RegExp;
  readonly told: (line: CommandCall) => boolean;
  /** Beside these it asks for nothing. */
  readonly but?: RegExp;
};

const finds =
  (...kinds: readonly string[]) =>
  ({ command, args }: CommandCall): boolean =>
    command === 'history' ? kinds.includes(args.find ?? 'latest') : false;

const isOne =
  (...commands: readonly string[]) =>
  ({ command }: CommandCall): boolean =>
    commands.includes(command);

const any =
  (...tests: readonly ((line: CommandCall) => boolean)[]) =>
  (line: CommandCall): boolean =>
    tests.some((test) => test(line));

const nothing = (): boolean => false;

const ASKED: readonly Asked[] = [
  // A day that was not read: what is left of "two Fridays ago".
  {
    word: /\b(?:mon|tues|thurs|fri|satur|sun)days?\b|\bago\b|\beaster\b|\b(?:business|trading) day (?:before|after|of)\b|(?:第[一二三四五六]|最后)一?个?(?:交易日|工作日)|\b(?:first|second|third|fourth|last|final|2nd|3rd|4th) (?:business|trading|working) day|(?:周|星期)[一二四五六日](?!均)|春节|复活节/,
    told: nothing,
    // "The letter goes out Friday" is no day that is asked about.
    but: /\b(?:due|out|meeting|deadline|call|class|deck|memo|by|for)(?: is| are)?(?: on| this| next| by)* (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:周|星期)[一二三四五六日](?:前)?(?:要|得|就要)?(?:交|开会|汇报|截止)/,
  },
  {
    word: /\b(?:biggest|largest|steepest|sharpest|greatest) (?:[\w-]+ ){0,3}?(?:jump|drop|fall|rise|increase|decrease|decline|gain|surge)s?\b|(?:最大|单日|单周)的?(?:跌幅|涨幅|降幅|升幅|增幅|减幅)/,
    told: any(finds('biggest-rise', 'biggest-fall'), isOne('drivers')),
  },
  // A move may be one either way.
  {
    word: /\b(?:biggest|largest|steepest|sharpest|greatest) (?:[\w-]+ ){0,3}?(?:move|change|swing)s?\b|(?:最大|单日|单周)的?(?:变动|波动)/,
    told: isOne('drivers'),
  },
  // A mean of steps, or a sum of days, is no mean of levels.
  {
    word: /\b(?:average|avg|mean|typical) (?:(?:one )?(?:weekly|daily|monthly|quarterly|day|week|month)(?:'?s)? )(?:change|move|rise|fall|drop|increase|decrease|swing|gain|loss)\b|平均(?:每[周天月日])的?(?:变|增|减|涨|跌|升|降)|(?:周|日|月)均(?:变动|增减|涨跌)|\bsum of\b|\bcumulative\b|总和|加总/,
    told: isOne('qt', 'drivers'),
  },
  // Two figures together are told by no line; a picture shows both.
  {
    word: /\bplus\b|(?<=[a-z]) \+ ?(?=[a-z])|\bcombined\b|\badded (?:up|together)\b|加起来|加上?.{1,10}(?:合计|一共|总共)|(?:两者|二者)合计/,
    told: isOne('chart', 'compare', 'srf', 'qt'),
  },
  // How far something moved is no level it passed.
  {
    word: /\b(?:fall|fell|drop|dropped|rise|rose|jump|jumped|grow|grew|decline|declined|increased?|swing|swung|moved?) (?:by|of) (?:more than |over |at least |about )? {2,}/,
    told: any(finds('biggest-rise', 'biggest-fall', 'change'), isOne('drivers')),
  },
  { word: /\bmedian\b|中位数/, told: finds('median') },
  {
    word: /\b(?:volatil\w+|standard deviation|std\.? dev|correlat\w+|seasonally adjusted|annuali[sz]ed)\b|波动率|标准差|相关性|季节调整|年化/,
    told: nothing,
  },
  {
    word: /\b(?:per|by|each|every) (?:month|quarter|year)\b|\b(?:month by month|quarter by quarter|year by year)\b|逐[月季年]|每个?(?:月|季度|年)的?(?:平均|均值)/,
    told: isOne('chart', 'qt', 'drivers'),
  },
  {
    word: /\b(?:highest|lowest|maximum|minimum|peak(?:ed)?)\b|最高|最低|峰值/,
    told: any(finds('highest', 'lowest', 'change', 'first', 'all'), isOne('srf', 'rrp', 'chart', 'drivers')),
    but: /\b(?:off|from|since|after|below|than|at|under) (?:its |the |their )?(?:\w+ )?(?:peak|high)|(?:比|距|较|从|自).{0,12}(?:最高|峰值)/,
  },
  // What a figure means is no figure.
  {
    word: /\bwhat (?:does|do|would|did) (?:it|that|this|they) (?:mean|imply|tell|say)\b|\bis (?:it|that|this) (?:a |an )?(?:lot|big deal|problem|worry|worrying|bad|dangerous)\b|意味着?(?:什么|啥)|说明(?:了)?(?:什么|啥|问题)|要紧吗|严重吗|算多吗|算高吗/,
    told: isOne('ampleness', 'funding', 'rrp'),
  },
  {
    word: /\b(?:average|avg)\b|平均|均值/,
    told: any(
      finds('average'),
      ({ args }) => /WRESBAL|WTREGEN|MORTGAGE/.test(args.series ?? '') || args.measure !== undefined,
      isOne('chart', 'drivers', 'reserves', 'funding', 'ampleness', 'srf'),
    ),
  },
  {
    word: /\bhow many (?:trading |business )?(?:days|weeks|times|months|sessions)\b|\bhow often\b|(?:几|多少)(?:次|天|周|个(?:交易日|月|星期))/,
    told: any(finds('count', 'streak', 'all'), isOne('srf', 'qt')),
    but: /几天(?:前|内)|(?:前|近|这|最近|过去)几(?:天|周|个)/,
  },
  { word: /\b(?:in a row|consecutive|on the trot)\b|连续(?!抽)/, told: finds('streak') },
  {
    word: /\b(?:for the )?first time\b|首次|首度|第一次/,
    told: any(finds('first', 'all', 'count', 'change', 'on'), isOne('qt', 'srf', 'chart', 'drivers')),
  },
  {
    word: /\b(?:last|most recent) time\b|(?:上|最近|最后)一?次(?!的?(?:议息|会议|加息|降息|升息|决议|开会|fomc))/,
    told: any(finds('last', 'all', 'on', 'first'), isOne('srf', 'qt', 'chart')),
  },
  {
    word: /\bbreak ?downs?\b|\bcomposition\b|明细|构成|拆分/,
    told: isOne('balance', 'drivers', 'chart', 'srf', 'ampleness'),
  },
  {
    word: /\b(?:to|at|=) ?100\b(?! ?(?:bn|billion|m|tn|%|bp))|\brebased?\b|(?:为|=|等于)100(?![\d亿万.%])|基期/,
    told: ({ args }) => args.index !== undefined,
  },
  {
    word: /\b(?:excluding|except(?: for)?|leaving out|not counting)\b(?: (?:the )?[a-z-]+){0,2}|除了|除去|剔除|不含|不包括|不算/,
    told: isOne('drivers', 'balance'),
  },
  {
    word: /\b(?:every|each) (?:morning|day|evening|week|hour|friday|thursday)\b|每(?:天|日|周|早|晚).{0,4}(?:发|推|播|贴)/,
    told: isOne('history'),
  },
  {
    word: /\bin (?:chinese )?(?:yuan|rmb|renminbi|euros?|yen|pounds|sterling)\b|(?:多少|折合|换算成?)(?:人民币|欧元|日元|英镑|台币|港币)/,
    told: () => false,
  },
  {
    word: /\b(?:the )?(?:next|following|prior|preceding) (?:day|week|month|quarter|year)\b|\b(?:day|week|month|quarter|year) (?:after|before)(?: (?:that|this|it)\b|$)|[后次隔翌]一?(?:天|日|周|年)(?=的|[,，。?？]|$)/,
    told: isOne('calendar'),
  },
];

/** What does not tell why reserves moved: their level, and pictures of it. Of other figures nothing tells why. */
const LEVELS: ReadonlySet<string> = new Set('history reserves balance funding chart'.split(' '));

const isLevelForWhy = ({ command }: CommandCall, slots: Slots): boolean =>
  slots.why && LEVELS.has(command) && holds(slots, 'reserves') && !/\bhow (?:much|many)\b|多少/.test(slots.text);

const wordsLost = (line: CommandCall, slots: Slots): readonly Loss[] => {
  if (!FIGURES.has(line.command)) return [];
  const lost: Loss[] = [];
  if (isLevelForWhy(line, slots))
    lost.push(placeOf(/\bwhy\b|\bhow come\b|\breasons?\b|为什么|为啥|为何|原因|怎么回事/, slots.text));
  const isTop = Number(topIn(slots.text) ?? 1) > 1 && line.args.top === undefined;
  if (isTop && (line.command === 'srf' || /est$/.test(line.args.find ?? ''))) lost.push(NOWHERE);
  for (const { word, told, but } of ASKED) {
    const found = word.exec(slots.rest);
    if (found && !told(line) && !but?.test(slots.rest))
      lost.push({ start: found.index, end: found.index + found[0].length });
  }
  return lost;
};

const placeOf = (word: RegExp, text: string): Loss => {
  const found = word.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : NOWHERE;
};
