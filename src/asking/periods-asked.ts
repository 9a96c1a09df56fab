import { writtenAmount } from '../parse/amounts-in-text.ts';
import { COUNT_HAN, countOf, MANY } from '../parse/time/numbers.ts';
import { series } from '../series/catalog.ts';
import { type Day, day, iso } from '../values/day.ts';
import { HOLDINGS } from './holdings.ts';
import { once } from './once.ts';
import { periodNamed } from './period-names.ts';
import { namedPeriods, newestFigures } from './periods-listed.ts';
import type { Slots } from './slots.ts';
import { wayIn } from './ways.ts';

/** Figures of each period, as they are asked for: by which periods, what of each, in which order. */
type PeriodsAsked = {
  readonly by: keyof typeof LENGTH;
  readonly tell?: 'end' | 'average' | 'highest' | 'lowest' | 'change' | 'above' | 'below';
  readonly order?: 'highest' | 'lowest' | 'time';
  readonly top?: number;
  readonly place?: number;
};

/** About how long a period is (days). */
export const LENGTH = { day: 1, week: 7, month: 31, quarter: 92, year: 366 } as const;

/** What of each period is asked for, and what comes first. */
export const AVERAGE = /\b(?:averages?|avgs?|means?)\b|平均|均值|[年月季]均/;
export const CHANGE =
  /\b(?:chang(?:e|es|ed|ing)|mov(?:e|es|ed)|swings?|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed)|decreas(?:e|es|ed)|ris(?:es?|en|ing)|rose|increas(?:e|es|ed)|grow(?:s|n|ing|th)?|grew|gain(?:s|ed)?|lose|lost|loss(?:es)?|shr[iau]nk(?:s|ing)?|jump(?:s|ed)?|climb(?:s|ed)?|down|up)\b|变[动化了]|增减|涨跌|增[加长幅]|减少|上升|下[降跌滑]|[涨跌升降增减掉][了得幅]|[涨跌升降增减掉砍缩跳](?=得?最)|(?<=最[大多])[涨跌升降增减]幅|[变增减涨跌升降缩掉][化了]?多少/;
export const ENDS =
  /\b(?:year|quarter|month|week)[- ]?ends?\b|\bend of (?:the |each |every )|\bclos(?:e|es|ing)\b|[年季月]度?[末底]|期末/;
const COUNTS =
  /\b(?:how many|how often|number of|count of|most|fewest|least)\b|\b(?:days|weeks|times|sessions) (?:a|per|each|every)\b|[几多]少?(?:天|周|次|个(?:交易日|星期))|天数|次数|周数|最[多少频]/;
const HIGH = /\b(?:highest|highs?|maximum|max|peaks?)\b|最高|峰值|高点/;
const LOW = /\b(?:lowest|lows?|minimum|min|troughs?)\b|最低|低点/;
export const MOST =
  /\b(?:highest|most|largest|biggest|greatest|top|steepest|sharpest|maximum|best|fastest)\b|最[高大多快猛]|从[高大多]到[低小少]|由[高大多]到[低小少]/;
export const LEAST =
  /\b(?:lowest|least|smallest|fewest|minimum|worst)\b|最[低小少慢]|第(?:[二三四五六七八九十]|\d{1,2})[低小少]|[从由][低小少]到[高大多]/;
export const RANK =
  /\brank(?:s|ed|ing)?\b|\b(?:sort|order)(?:ed)? (?:them |the |by )|排(?:名|序|行|个?[名序队]|一?下|列)|[从由][高低大小]到[高低大小]/;
const WHICH =
  /\b(?:which|what) (?:calendar )?(?:year|quarter|month|week)s?\b|\b(?:year|quarter|month|week)s? (?:with|that had|which had|when|in which) |哪(?:一|几)?个?(?:年|季|月|周)|[年月周季](?:份|度)?(?:是|在)?(?:哪|什么时候)/;

const NTH =
  /\b(?<nth>second|third|fourth|fifth|2nd|3rd|[4-9]th|10th)[- ](?:largest|highest|biggest|greatest|lowest|smallest|most|least|steepest|sharpest)\b|第(?<n>[二三四五六七八九十]|[2-9]|10)(?:高|大|多|低|小|少)/;
const PLACES: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5 };
const SIZE = '(?:largest|highest|biggest|greatest|lowest|smallest|steepest|sharpest)';
const FEW = new RegExp(
  `\\btop (?<n1>${MANY})\\b(?! (?:banks?|holders?))|\\b(?<n2>${MANY}) ${SIZE}\\b(?! (?:\\w+ )?(?:banks?|holders?))|\\b${SIZE} (?<n3>${MANY})\\b|(?<![\\d.])(?<n4>${COUNT_HAN})个?最[高大多低小少]|最[高大多低小少]的?(?<n5>${COUNT_HAN})(?:个|次|天|日|期|周|年|季|月)|前(?<n6>${COUNT_HAN})(?:[高大低小](?!银行|行)|名|位|次|[呢吧?？。 ]*$)`,
);

/** What moves reserves, what is bought or may run off, what is to be drawn, posted or explained: asked by the month too, and of no figure of each. */
const OTHER =
  /\b(?:why|what (?:usually |normally |typically )?happens|how fast|caps?|pace|qt|runoff|run off|roll(?:s|ed|ing)? off|buy(?:s|ing)?|bought|purchas\w+|rmp|driv(?:e|es|er|ers|ing)|drove|factors?|post(?:s|ed|ing)?|send|alert|remind|notify|ping|tell me when|spikes?|spiked|correlat\w+|median|volatil\w+|forecast|weekday|meeting|fomc|longest|consecutive|streaks?)\b|为什么|为何|为啥|上限|缩表|节奏|速度|多快|买|购入|因素|驱动|[推发播贴]送?到|提醒|通知|预警|冲高|中位数|波动率|会议|议息|怎么算/;
const DRAWN = /\b(?:charts?|graphs?|plot|draw|picture)\b|图|画|走势|曲线/;
/** The first week, or one month, of each year. */
const PART_OF_EACH =
  /每一?个?[年季月]度?的?(?:第|首|前|初|[\d一二三四五六七八九十]{1,2}[月日号])|\b(?:first|second|third) (?:\w+ )?(?:of|in) (?:each|every)\b|\b(?:each|every) (?:year|month|quarter)(?:'s)? (?:first|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/;
/** Which of them stand past a mean of them is told by no order. */
export const PAST_MEAN = /\b(?:above|below|over|under) (?:the |its |their )?(?:average|mean)\b|[高低]于(?:平均|均值)/;
/** Of two that are named, they are set beside each other. */
const EITHER = /\bor\b|还是/;
/** Whoever asks whether it is so wants yes or no. */
const WHETHER =
  /^ ?(?:so |and |but )*(?:do|does|did|is|are|was|were|has|have)\b|(?<!^ ?(?:你|您)?(?:能|可以|可否).{0,40})吗[?？。! ]*$|是不是/;
/** The weekly measure is no average of weeks. */
const MEASURE = /\bweek(?:ly)?[- ]averages?(?= (?:of )?(?:level|balance|measure|reserves|tga))|周均(?:余额|值|口径)?/g;

/** What is asked of each period, or which of them, or which of all figures comes second; nothing where one stretch or one figure is meant. */
export const periodsAsked = once((slots: Slots): PeriodsAsked | undefined => {
  const { series: named, derived, time, why } = { ...slots, time: timeOf(slots) };
  if (why || time.at !== undefined || time.ahead !== undefined || (named.length !== 1 && derived === undefined))
    return undefined;
  const text = slots.text.replace(MEASURE, (words) => ' '.repeat(words.length));
  // A part of each is no end of it, and no mean.
  if (PART_OF_EACH.test(text) || PAST_MEAN.test(text)) return undefined;
  const isOneOfTwo = time.named.length > 1 && EITHER.test(text);
  if (isOneOfTwo || OTHER.test(slots.rest) || WHETHER.test(text)) return undefined;
  return ofPeriods(slots, text) ?? ofNamed(slots, text) ?? ofFigures(slots, text);
});

const ofPeriods = (slots: Slots, text: string): PeriodsAsked | undefined => {
  const by = periodNamed(text, slots.rest, (one) => isSeveral(slots, one, text));
  // A stretch that holds hardly more than one of them is one.
  if (!by || spanOf(slots) <= LENGTH[by] * 1.2) return undefined;
  const tell = tellOf(slots, text);
  if (
    isMeanOfMoves(text) ||
    isOfRuns(slots, by, tell) ||
    isPace(slots, by, tell, text) ||
    isOfFacility(slots, by, tell)
  )
    return undefined;
  if (DRAWN.test(text) && tell === undefined) return undefined;
  const ranks = WHICH.test(text) || RANK.test(text) || NTH.test(text) || FEW.test(text);
  // By what a day was highest is told by the day; of a weekly figure a week is its one step.
  if (WHICH.test(text) && !RANK.test(text) && !isOfPeriod(slots, by, tell)) return undefined;
  const isSuperlative = tell === 'average' && (MOST.test(text) || LEAST.test(text));
  const order = ranks || isSuperlative ? orderOf(text, tell) : undefined;
  // The mean of days is one of them all.
  if (by === 'day' && order === undefined && (slots.time.grain === undefined || tell === 'average')) return undefined;
  return { by, ...(tell && { tell }), ...(order && { order, ...placeOf(text, tell) }) };
};

/** Years that are named one by one, and their ends. */
const ofNamed = (slots: Slots, text: string): PeriodsAsked | undefined => {
  const named = namedPeriods(slots.time);
  if (!named || DRAWN.test(text) || slots.level) return undefined;
  const tell = named.ends ? ('end' as const) : tellOf(slots, text);
  const order = /\bwhich\b|哪/.test(text) || RANK.test(text) ? orderOf(text, tell) : undefined;
  return { by: named.by, ...(tell && { tell }), ...(order && { order }) };
};

/** How far something moves in a week on average is a mean of steps, and no list of them. */
const isMeanOfMoves = (text: string): boolean =>
  AVERAGE.test(text) && CHANGE.test(text) && !WHICH.test(text) && !RANK.test(text);

/** Every week below a level is one of a run: when these were is another question. */
const isOfRuns = ({ level, side }: Slots, by: PeriodsAsked['by'], tell: PeriodsAsked['tell']): boolean =>
  level !== undefined &&
  side !== undefined &&
  ((tell !== 'above' && tell !== 'below') || by === 'week' || by === 'day');

/** The facility's own command lists its month-ends, beside what lies between them. */
const isOfFacility = ({ series: [id], time }: Slots, by: PeriodsAsked['by'], tell: PeriodsAsked['tell']): boolean =>
  id === 'onRrp' && tell === 'end' && by !== 'year' && time.grain === undefined;

/** How much it falls a month is asked of its pace now. */
const isPace = (
  { time, series: [id], derived }: Slots,
  by: PeriodsAsked['by'],
  tell: PeriodsAsked['tell'],
  text: string,
): boolean =>
  tell === 'change' &&
  by !== 'year' &&
  by !== 'quarter' &&
  // A pace is that of the balance sheet and of what it holds.
  (by !== 'month' || (derived === undefined && (id === 'totalAssets' || HOLDINGS[id!] !== undefined))) &&
  time.grain === undefined &&
  !WHICH.test(text) &&
  !RANK.test(text) &&
  !LISTED.test(text);
const LISTED =
  /\b(?:changes|moves|rises|falls|gains|losses)\b|\b(?:quarter|month|week) by (?:quarter|month|week)\b|各|逐|变动/;

/** Whether a period is asked for that no single figure tells. */
const isOfPeriod = ({ series: [id] }: Slots, by: PeriodsAsked['by'], tell: PeriodsAsked['tell']): boolean =>
  tell !== undefined &&
  tell !== 'highest' &&
  tell !== 'lowest' &&
  !(tell === 'change' && by === 'week' && id !== undefined && series(id).frequency === 'weekly');

/** Which bank is second is told by reports of banks. */
const OF_BANKS = /\b(?:which|what) banks?\b|\bwho\b|哪(?:些|几)?(?:个|家)?银行|谁|[几一二两三四五六七八九十\d]家/;

/** The second largest of all figures, or the three largest. */
const ofFigures = ({ series: [id], derived, level }: Slots, text: string): PeriodsAsked | undefined => {
  if (level || DRAWN.test(text) || OF_BANKS.test(text)) return undefined;
  const newest = newestFigures(text);
  const place = placeOf(text, CHANGE.test(text) ? 'change' : undefined);
  if (!place && newest === undefined) return undefined;
  // The facility's own command ranks its days.
  if (place?.top !== undefined && id === 'srf' && derived === undefined) return undefined;
  const tell = CHANGE.test(text) ? ('change' as const) : undefined;
  const by =
    id === undefined ? 'day' : ({ daily: 'day', weekly: 'week', quarterly: 'quarter' } as const)[series(id).frequency];
  return place
    ? { by, ...(tell && { tell }), order: orderOf(text, tell), ...place }
    : { by, order: 'time', top: newest! };
};

/** Which place of a ranking is asked for, or how many of its first. */
export const placeOf = (
  text: string,
  tell?: string,
): { readonly place?: number; readonly top?: number } | undefined => {
  const { nth, n } = NTH.exec(text)?.groups ?? {};
  const place =
    nth !== undefined ? (PLACES[nth] ?? Number.parseInt(nth, 10)) : n !== undefined ? countOf(n) : undefined;
  if (place !== undefined) return { place };
  const few = Object.values(FEW.exec(text)?.groups ?? {}).find((group) => group !== undefined);
  const top = few === undefined ? 1 : countOf(few);
  if (top <= 1 || top > MOST_PLACES) return undefined;
  // Moves either way have no one order.
  return tell === 'change' && wayIn(text) === undefined ? {} : { top };
};
const MOST_PLACES = 12;

/** What comes first in a ranking: what fell most has the lowest change. */
export const orderOf = (text: string, tell: PeriodsAsked['tell']): 'highest' | 'lowest' => {
  const isLeast = LEAST.test(text) && !MOST.test(text);
  if (tell !== 'change') return isLeast ? 'lowest' : 'highest';
  return (wayIn(text) === 'down') !== isLeast ? 'lowest' : 'highest';
};

const tellOf = ({ level, side }: Slots, text: string): PeriodsAsked['tell'] => {
  if (level !== undefined && side !== undefined && COUNTS.test(text)) return side;
  if (AVERAGE.test(text)) return 'average';
  if (CHANGE.test(text)) return 'change';
  if (ENDS.test(text)) return 'end';
  if (WHICH.test(text) || RANK.test(text)) return undefined;
  return HIGH.test(text) ? 'highest' : LOW.test(text) ? 'lowest' : undefined;
};

/** "At year-end since 2015": a year, and no day of one. */
const ENDS_SINCE =
  /\b(?:year|quarter|month)[- ]?ends? since (?<en>(?:19|20)\d\d)\b|(?<zh>(?:19|20)\d\d)年?以来的?(?:各|每)?个?[年季月]度?[末底]/;
const timeOf = ({
  time,
  text,
}: Slots): Pick<Slots['time'], 'from' | 'to' | 'week' | 'grain' | 'named' | 'at' | 'ahead'> => {
  const listed = namedPeriods(time);
  if (listed) return { ...time, from: listed.from, to: listed.to };
  const { en, zh } = ENDS_SINCE.exec(text)?.groups ?? {};
  const year = en ?? zh;
  return year === undefined ? time : { from: day(`${year}-01-01`), grain: 'span', named: [] };
};

/** How long a stretch is that is named (days); "since 2018" is as long as there is, and so is none. */
const spanOf = (slots: Slots): number => {
  const { from, to, week, grain, named } = timeOf(slots);
  const begin = from ?? week?.from;
  if (begin === undefined) return Number.POSITIVE_INFINITY;
  const end = to ?? week?.to ?? (grain === 'rolling' ? named.at(-1)?.to : undefined);
  return end === undefined ? Number.POSITIVE_INFINITY : end - begin;
};

/** Whether a stretch that is named holds several of a period; of monthly averages there are several in any case. */
const isSeveral = (slots: Slots, by: PeriodsAsked['by'], text: string): boolean =>
  timeOf(slots).grain === undefined ? ADJECTIVE.test(text) : spanOf(slots) > LENGTH[by] * 1.9;
const ADJECTIVE = /\b(?:yearly|annual|quarterly|monthly) (?:averages?|avgs?|means?)\b/;

type Filler = (slots: Slots) => string | undefined;

const dayText = (day: Day | undefined): string | undefined => (day === undefined ? undefined : iso(day));

/** What the options of `/by-period` are filled with. */
export const PERIOD_FILLERS: Readonly<Record<string, Filler>> = {
  periodBy: (slots) => periodsAsked(slots)?.by,
  periodTell: (slots) => periodsAsked(slots)?.tell,
  periodOrder: (slots) => periodsAsked(slots)?.order,
  periodTop: (slots) => periodsAsked(slots)?.top?.toString(),
  periodPlace: (slots) => periodsAsked(slots)?.place?.toString(),
  periodLevel: (slots) => {
    const tell = periodsAsked(slots)?.tell;
    return slots.level && (tell === 'above' || tell === 'below') ? writtenAmount(slots.level) : undefined;
  },
  periodFrom: (slots) => dayText(timeOf(slots).from ?? timeOf(slots).week?.from),
  periodTo: (slots) => dayText(timeOf(slots).to ?? timeOf(slots).week?.to),
};
