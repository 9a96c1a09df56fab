import { hasPeak } from '../parse/time/events.ts';
import { series } from '../series/catalog.ts';
import { causedReserves } from './caused.ts';
import { topIn } from './counts.ts';
import { HOLDINGS } from './holdings.ts';
import { indicatorIn } from './indicators.ts';
import { besideExtreme, extremeIn } from './named-extremes.ts';
import { once } from './once.ts';
import { periodsAsked } from './periods-asked.ts';
import { regimeIn } from './regimes.ts';
import { requirementIn } from './requirement-amounts.ts';
import type { Slots } from './slots.ts';
import { twoStretches } from './two-stretches.ts';
import { wayIn } from './ways.ts';

/** What a question must hold for an intent: a subject, a level, a kind of time. */
type SlotName =
  | 'series'
  | 'reserves'
  | 'other'
  | 'derived'
  | 'several'
  | 'pair'
  | 'pairAlone'
  | 'notDerived'
  | 'many'
  | 'level'
  | 'side'
  | 'at'
  | 'span'
  | 'closedSpan'
  | 'month'
  | 'holding'
  | 'fewDays'
  | 'single'
  | 'rate'
  | 'oneFigure'
  | 'since'
  | 'week'
  | 'time'
  | 'noTime'
  | 'noDay'
  | 'peaked'
  | 'notPeaked'
  | 'twoDays'
  | 'twoStretches'
  | 'extreme'
  | 'besideExtreme'
  | 'notNear'
  | 'oneTime'
  | 'event'
  | 'regime'
  | 'happening'
  | 'until'
  | 'backThen'
  | 'noLevel'
  | 'oneWay'
  | 'bank'
  | 'indicator'
  | 'money'
  | 'noMoney'
  | 'ratio'
  | 'requirement'
  | 'bothMeasures'
  | 'why'
  | 'claim'
  | 'causedReserves'
  | 'top'
  | 'periods'
  | 'short';

/** Words that speak for or against an intent: patterns, in English and in simplified characters, which stand for both Chinese scripts. */
export type Cues = { readonly en: readonly string[]; readonly zh: readonly string[] };

/** What an option is filled with: a fixed word, or what a slot holds (`$series`). Nothing where the slot is empty. */
type ArgSource = string;

/** A kind of question as data: what it needs, how it sounds, and the ordinary command it becomes. */
export type Intent = {
  /** Of several that fit, the highest is meant; two alike are asked back about. */
  readonly rank: number;
  readonly command: string;
  readonly slots?: readonly SlotName[];
  /** One of these must be heard; without cues the slots are enough. */
  readonly cues?: Cues;
  /** And one of these too. */
  readonly also?: Cues;
  /** None of these may be. */
  readonly not?: Cues;
  readonly args?: Readonly<Record<string, ArgSource>>;
  /** A figure by its name and a time, which need no verb: where every word is read so, no second opinion is asked. */
  readonly isPlain?: true;
  /** Its words are said of nothing else: no second opinion is asked. */
  readonly isSure?: true;
  /** It tells the change of the newest week; asked on for another week, the kind of this name tells that. */
  readonly ofAWeek?: string;
  /** Questions and the lines they become: its tests. */
  readonly examples: readonly (readonly [question: string, line: string])[];
};

/** An intent with its name, which is its file's. */
export type NamedIntent = Intent & { readonly name: string };

/** Declares an intent; its name is its file's. */
export const defineIntent = (intent: Intent): Intent => intent;

/** Each cue as a pattern. One that begins with a letter begins a word. */
export const patternsOf = ({ en, zh }: Cues): readonly string[] => [
  ...en.map((cue) => (/^[a-z]/.test(cue) ? `(?<![a-z])${cue}` : cue)),
  ...zh,
];

/** Which texts a list of cues is heard in. */
export const compile = (cues: Cues): RegExp =>
  new RegExp(
    patternsOf(cues)
      .map((cue) => `(?:${cue})`)
      .join('|'),
  );

/** Whether the slots hold what an intent needs. */
export const holds = (slots: Slots, name: SlotName): boolean => TESTS[name](slots);

const [TWO, DAY_SAID] = ['‹\\w+› ?(?:[和跟与及、/&,]|and|vs\\.?|versus) ?(?:the )?‹\\w+›', '(?:on |for )?‹time›'];
const NEWEST =
  '(?:the )?(?:latest|newest|last|most recent|current|now|today)(?: (?:prints?|fixings?|figures?|readings?|values?|numbers?|data))?|(?:最新|最近|目前|现在|今天|当前|上)(?:的|一)*(?:笔|期|次|天|日|数据|数字|值|读数)?';
const PAIR_ALONE = new RegExp(
  `^ ?(?:${DAY_SAID},? ?(?:的 ?)?${TWO}|${TWO} ?(?:的 ?)?(?:${DAY_SAID}|${NEWEST}))(?:各?(?:是|为)?多少)? ?[?.!。]*$`,
);

const TESTS: Readonly<Record<SlotName, (slots: Slots) => boolean>> = {
  series: ({ series, derived }) => series.length > 0 || derived !== undefined,
  reserves: ({ series, derived }) =>
    derived === undefined && (series[0] === 'reservesWednesday' || series[0] === 'reservesAverage'),
  // One figure, and it is not reserves.
  other: ({ series, derived }) =>
    derived !== undefined ||
    (series.length === 1 && series[0] !== 'reservesWednesday' && series[0] !== 'reservesAverage'),
  holding: ({ series, derived }) => derived === undefined && HOLDINGS[series[0]!] !== undefined && series.length === 1,
  derived: ({ derived }) => derived !== undefined,
  several: ({ series }) => series.length > 1,
  pair: ({ series }) => series.length === 2,
  // Two names, of now or of a day, and nothing besides.
  pairAlone: ({ shape, time: { grain, at, around } }) =>
    (grain === undefined || (at !== undefined && !around)) && PAIR_ALONE.test(shape),
  notDerived: ({ derived }) => derived === undefined,
  many: ({ series, derived }) => series.length > 2 && derived === undefined,
  level: ({ level }) => level !== undefined,
  side: ({ side }) => side !== undefined,
  at: ({ time }) => time.at !== undefined,
  closedSpan: ({ time }) => time.from !== undefined && time.to !== undefined,
  span: ({ time }) => time.from !== undefined || time.to !== undefined,
  month: ({ series, derived, time }) =>
    (time.grain === 'month' || time.grain === 'quarter') && (series.length === 1 || derived !== undefined),
  // Some days of a month: of weekly figures there is one, or two.
  fewDays: ({ time: { from, to, at } }) => at === undefined && from !== undefined && to !== undefined && to - from < 12,
  single: ({ series }) => series.length < 2,
  // A rate, or how far one is from another: over a stretch it is its average.
  rate: ({ series: [id], derived }) => id !== undefined && series(id).unit === 'percent' && !derived?.includes('/'),
  // One series, or two that are read as one.
  oneFigure: ({ series, derived }) => series.length < 2 || derived !== undefined,
  since: ({ time }) => time.from !== undefined && time.to === undefined,
  week: ({ time }) => time.week !== undefined,
  time: ({ time }) => time.grain !== undefined || time.sincePeak === true,
  noTime: ({ time }) => time.grain === undefined && time.sincePeak !== true,
  noDay: ({ time }) => time.at === undefined,
  // The day it peaked on is on record.
  peaked: ({ series: named, derived }) =>
    derived === undefined && named.length === 1 && hasPeak(series(named[0]!).code),
  notPeaked: (slots) => !holds(slots, 'peaked'),
  twoDays: ({ time }) => time.named.length > 1,
  twoStretches: once((slots) => twoStretches(slots) !== undefined),
  // The highest or the lowest, and not both.
  extreme: once(({ text }) => extremeIn(text) !== undefined),
  besideExtreme: once((slots) => besideExtreme(slots) !== undefined),
  // What lies on either side of a day is compared with itself, unless today is named.
  notNear: ({ time, text }) => !time.around || /\b(?:now|today|latest|current)\b|现在|目前|今天|最新|当前/.test(text),
  oneTime: ({ time }) => time.named.length < 2,
  event: ({ event }) => event !== undefined,
  regime: once(({ text }) => regimeIn(text) !== undefined),
  until: ({ time }) => time.to !== undefined && time.from === undefined && time.at === undefined,
  // A day that lies back: it, its week, or the day something began after.
  backThen: ({ time }) =>
    time.at !== undefined || time.week !== undefined || (time.to !== undefined && time.from === undefined),
  noLevel: ({ level }) => level === undefined || level.end === level.start,
  oneWay: once(({ text }) => wayIn(text) !== undefined),
  happening: ({ event, time }) => event !== undefined || time.at !== undefined,
  bank: ({ bank }) => bank !== undefined,
  indicator: once((slots) => indicatorIn(slots) !== undefined),
  requirement: once((slots) => requirementIn(slots) !== undefined),
  money: ({ amounts }) => amounts.some(({ kind }) => kind === 'money'),
  noMoney: ({ amounts }) => amounts.every(({ kind }) => kind !== 'money'),
  ratio: ({ amounts }) => amounts.some(({ kind }) => kind === 'percent'),
  bothMeasures: ({ measures }) => measures.length > 1,
  why: ({ why }) => why,
  claim: ({ claim }) => claim,
  causedReserves: (slots) => causedReserves(slots) !== undefined,
  // Figures of each period, or one of many by its place.
  periods: (slots) => periodsAsked(slots) !== undefined,
  top: once(({ text }) => topIn(text) !== undefined),
  short: ({ text }) => text.trim().length <= 24,
};
