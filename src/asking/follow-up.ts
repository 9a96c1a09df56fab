import { type SeriesId, series } from '../series/catalog.ts';
import { isSetRate } from '../series/subject.ts';
import type { Day } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { isOfBothDays, isOfNow } from './asked-further.ts';
import { numberAlone } from './counts.ts';
import { inItsUnit } from './in-its-unit.ts';
import { isCountedBack } from './left-out-steps.ts';
import { isOfThatDay } from './on-that-day.ts';
import { dayItself } from './one-before.ts';
import { asRate } from './set-rates.ts';
import { LEANS, type Slots } from './slots.ts';
import { withTerm } from './terms-alone.ts';
import { asValue, atItsEnd, inItsYear, onItsDay, SHIFT, sameDay, shifted } from './time-of-before.ts';

const OPENS =
  /^ ?(?:and|but|ok|so|what about|how about|what if|then|also|same|as an? (?:share|percentage|percent|proportion|fraction)|(?:is|was|are|were|did|has) (?:it|they)|(?:is|was) (?:that|this) (?:why|because|the reason|what)|(?:(?:now|please|pls|can you|could you) )*(?:add|overlay|include|throw in|put|make it|make that))\b|^ ?(?:what|how many) (?:%|pct|percent(?:age)?|share|part|fraction|proportion) of .{1,40} (?:is|was|are|were) (?:that|it|this|they)\b|^ ?(?:那|和|还有|换成|如果|要是|按|以|再(?!次)|也)|^ ?(?:那)?(?:为什么|为啥|为何|怎么)(?:会|还|又)*(?:[低高]于|比)|呢\??$|的话\??$|(?:^| )how (?:far|much|many \w+) .{0,24}(?:is|was|were|are) (?:that|it|they)[ ?.!]*$|^ ?(?:所以|这就?是|是不是因为|是因为|就是因为)/;
/** Of the time that was spoken of before. */
const SAME_TIME =
  /\b(?:in|over|for|during|through|across|on) (?:those|these|that|the same) (?:years?|days?|months?|weeks?|quarters?|time|period|stretch|span|dates?)\b|\bthat (?:yr|year)\b|同一?(?:时期|段时间|时段|期间)|那(?:几|两|三|段)个?(?:年|天|月|周|时间|日子)|当年|那一?年/;
/** As long as a question may be that steps on from the time of the one before (characters): "then it all went away again the week after". */
const STEPS = 80;

/** Whether a question takes what is missing from the one it replies to: it opens like one that does, or names no subject of its own. */
export const isFollowUp = ({ text, series, bank, time }: Slots, locale: Locale | undefined): boolean =>
  locale !== undefined ||
  (text.trim().length <= STEPS && series.length === 0 && OPENS.test(text) && SHIFT.test(text)) ||
  (text.trim().length <= STEPS && time.grain === undefined && (SAME_TIME.test(text) || isOfThatDay(text))) ||
  (text.trim().length <= LEANS &&
    (OPENS.test(text) ||
      SAME_TIME.test(text) ||
      isOfBothDays(text) ||
      (series.length === 0 && bank === undefined) ||
      (time.grain === undefined && text.trim().length <= 24)));

/** The slots of a question with what it leaves out taken from the one before. */
export const follow = (before: Slots, said: Slots, today: Day): Slots => {
  const asked = sinceItsPeak(before, withTerm(before, said));
  const time = shifted(before, asked.text, today);
  const own = time
    ? { ...asked, time, rest: asked.rest.replace(SHIFT, (words) => ' '.repeat(words.length)) }
    : { ...asked, time: onItsDay(before, { ...asked, time: atItsEnd(before, inItsYear(before, asked)) }) };
  const bank = banksOf(before, own);
  const inBank = bank !== undefined && before.bank !== undefined;
  // "Ever?" and "now?" drop the time that was spoken of, and what happened then.
  const isAnew = own.time.ever === true || isOfNow(own.text) || isOfNoDay(before, own);
  const timed = own.time.grain !== undefined || own.time.at !== undefined || own.time.sincePeak || isAnew;
  const named = own.series.length > 0 && !inBank;
  const measured = own.measures.length > 0 && before.series.length > 0 && isReserves(own) === isReserves(before);
  const swap: ReturnType<typeof swapped> = swapped(before, own) ?? asPair(before, own);
  const side = swap?.side ?? own.side ?? before.side;
  const given = amountsOf(before, own).map((one) => inItsUnit(before, one));
  const level =
    swap?.level ?? own.level ?? (before.level && given.find(({ kind }) => kind !== 'number')) ?? before.level;
  const amounts = mergedAmounts(before, given);
  // Another day takes the place of what happened on one.
  const event = own.event ?? (own.time.at === undefined && !isAnew ? before.event : undefined);
  const now = timed ? asValue(before, sameDay(before, own)) : before.time;
  const was = dayItself(before);
  const isOther = was !== undefined && dayItself({ ...own, time: now }) !== was;
  const earlier = isOther && !(isCountedBack(own.text) && before.earlier !== undefined) ? was : before.earlier;
  const span = spanBefore(before, now, today);
  return {
    ...own,
    ...(span && { span }),
    ...otherBefore(before, own),
    series: swap
      ? swap.series
      : isAdded(before, own)
        ? [...new Set([...before.series, ...own.series])]
        : isBeside(before, own)
          ? [before.series[0]!, own.series[0]!]
          : named || measured
            ? own.series
            : before.series,
    ...derivedOf(swap ?? (named ? own : before)),
    time: now,
    measures: own.measures.length > 0 ? own.measures : before.measures,
    amounts,
    ...(side === undefined ? {} : { side }),
    ...(level === undefined ? {} : { level }),
    ...(bank === undefined ? {} : { bank }),
    ...otherBankOf(before, bank),
    ...((own.metric ?? before.metric) ? { metric: (own.metric ?? before.metric)! } : {}),
    ...(event === undefined ? {} : { event }),
    ...(earlier === undefined ? {} : { earlier }),
    why: own.why || (before.why && own.series.length === 0 && isOnlyTime(own)),
    text: own.text,
  };
};

const derivedOf = ({ derived }: { readonly derived?: string }): Pick<Slots, 'derived'> =>
  derived === undefined ? {} : { derived };

/** The series that was asked about, where another is now. */
const otherBefore = ({ series: [was, ...more], other, text }: Slots, { series: [id] }: Slots): Pick<Slots, 'other'> => {
  const earlier = was !== undefined && more.length === 0 && id !== undefined && id !== was ? asRate(was, text) : other;
  return earlier === undefined ? {} : { other: earlier };
};

/** The stretch that was asked about, where another is now. */
const spanBefore = ({ time: { from, to }, span }: Slots, now: Slots['time'], today: Day): Slots['span'] => {
  if (from === undefined) return span;
  return now.from === from && now.to === to ? span : { from, to: to ?? today };
};

/** A day has no record: "the highest?" after a figure of one is the highest of all. */
const isOfNoDay = ({ time: was }: Slots, { text, time }: Slots): boolean =>
  (was.at !== undefined || was.week !== undefined) &&
  time.grain === undefined &&
  !SAME_TIME.test(text) &&
  (RECORD.test(text) || (text.trim().length <= BRIEF && EXTREME.test(text)));
const EXTREME = /\b(?:highest|lowest|peak|record|max(?:imum)?|min(?:imum)?|widest|largest|biggest)\b|最[高低大小]/;
/** A question that brief (characters) names no time of its own. */
const BRIEF = 24;
const RECORD =
  /^ *(?:(?:and|but|so|what about|what was|what'?s|how about|ok),? )*(?:the |its )?(?:(?:all[- ]time )?(?:record|highest|lowest|peak|high|low|max|min)(?: (?:ever|on record|of all time))?)[ ?.!]*$|^(?:那|和|历史|的)*(?:最[高低]|峰值|纪录|记录)(?:呢|是多少|多少)*[?？。 ]*$/;

/** Of two rates beside each other the distance is meant where a figure is asked for: "highest this year?" */
const asPair = (before: Slots, own: Slots): ReturnType<typeof swapped> => {
  const isOfBoth = before.series.length === 2 && before.derived === undefined && own.series.length === 0;
  if (!isOfBoth || own.derived !== undefined || !OF_A_FIGURE.test(own.text)) return undefined;
  if (before.series.some((id) => series(id).unit !== 'percent')) return undefined;
  return { derived: before.series.map((id) => series(id).code).join('-'), series: before.series };
};
const OF_A_FIGURE =
  /\b(?:highest|lowest|widest|narrowest|peak|record|average|avg|mean|how (?:many|often)|spread|gap)\b|最[高低宽窄大小]|平均|均值|几天|多少天|几次|利差|差距/;

/** Nothing but another time is named: what was asked of the first is asked of it. */
const isOnlyTime = ({ time, rest }: Slots): boolean =>
  (time.at !== undefined || time.week !== undefined || time.from !== undefined) &&
  rest.replace(/\b(?:and|what about|how about|then|in|for|the|week|month|on|of)\b|[呢那和的在再往周?？。,，!. ]/g, '')
    .length === 0;

/** "The highest ever?", then "and the lowest since?": since that peak. */
const sinceItsPeak = (before: Slots, said: Slots): Slots =>
  said.time.grain === undefined &&
  before.time.grain === undefined &&
  SINCE_THAT.test(said.text) &&
  PEAKED.test(before.text)
    ? { ...said, time: { ...said.time, sincePeak: true } }
    : said;

const SINCE_THAT =
  /\b(?:since|since then|after(?: that| then)?|from (?:there|then)(?: on)?)(?: then| that| it)?[ ?.!]*$|[那从]?(?:之|以)后|此后|后来|自那/;
const PEAKED =
  /\b(?:highest|peak(?:ed)?|record(?! low)|max(?:imum)?|all[- ]time high|top|most(?! recent))\b|最高|峰值|顶|新高|最多/;

const isReserves = ({ series }: Slots): boolean =>
  series.length === 0 || series[0] === 'reservesWednesday' || series[0] === 'reservesAverage';

/** "And versus TGCR?": beside what was asked about before. */
const isBeside = (before: Slots, { series, derived, text }: Slots): boolean =>
  derived === undefined &&
  series.length === 1 &&
  before.series.length > 0 &&
  before.series[0] !== series[0] &&
  /\b(?:vs\.?|versus|against|compared? (?:it )?(?:to|with))|(?:跟|和|与).{1,16}比|对比|一起/.test(text);

/** "Now add IORB": to all that was asked about before. */
const ADDS =
  /\b(?:add(?:ing|ed)?|plus|overlay(?:ing)?|include|including|throw in|together with|along with)\b|\bput .{1,24} (?:in|on|into)\b|(?<![增添减])加(?!速|快|息|权|剧|总)|叠加?|放[上进入]|带上|算上|捎上/;

const isAdded = (before: Slots, { series, derived, text }: Slots): boolean =>
  [before.derived, derived].every((one) => one === undefined) &&
  series.length > 0 &&
  before.series.length > 0 &&
  ADDS.test(text);

const banksOf = (before: Slots, { bank, text }: Slots): string | undefined => {
  const [held, named] = [before.bank?.split(', ') ?? [], bank?.split(', ') ?? []];
  if (named.length === 0 && before.otherBank !== undefined && WHICH.test(text))
    return `${before.otherBank}, ${before.bank}`;
  if (held.length === 0 || named.length === 0) return bank ?? before.bank;
  if (ADDS.test(text)) return [...new Set([...held, ...named])].join(', ');
  const [out, put] = named;
  // "Swap Citi for Wells Fargo", 花旗换成富国: one takes the place of the other.
  return named.length === 2 && TAKES_PLACE.test(text) && held.includes(out!)
    ? held.map((one) => (one === out ? put : one)).join(', ')
    : bank;
};
/** "And Wells?" after JPMorgan, then "which is bigger": both. */
const WHICH =
  /\b(?:which|who)\b.{0,20}\b(?:bigger|larger|smaller|more|less|higher|lower|most)\b|\bcompare (?:them|the two|both)\b|[谁哪][家个间]?(?:银行)?(?:的)?(?:更|比较|是)*[大小多少高低]|(?:两|二)[家者个](?:比|对比|相比)/;
const otherBankOf = (before: Slots, bank: string | undefined): Pick<Slots, 'otherBank'> => {
  const other = before.bank !== undefined && bank !== before.bank ? before.bank : before.otherBank;
  return other === undefined || bank?.includes(other) ? {} : { otherBank: other };
};
const TAKES_PLACE = /\b(?:swap|replace|change|switch)\b|换成|改成|换为|改为/;

/** What others are measured against: of a pair they are the second one. */
const measuresOthers = (id: SeriesId): boolean => isSetRate(id) || WHOLES.has(id);

/** 占总资产多少, "as a share of total assets": what is named is the whole. */
const OF_NAMED =
  /占(?!.{0,2}(?:它|其)|多少|几|比|了|百分)|\b(?:share|percent(?:age)?|part|proportion|fraction)\W{0,2} of (?!it\b|that\b|them\b|this\b|which\b)|%\W{0,2} ?of (?!it\b|that\b|them\b|this\b|which\b)|\brelative to\b|相对于?/;

/** "Total assets now?", then "and what share of it is MBS?": a part of what was asked about. */
const SHARE =
  /\brelative to\b|相对于?|\b(?:what )?(?:share|part|percent(?:age)?|proportion|fraction)\b|%|占(?!上风)|比重|比例|几成/;
const WHOLES: ReadonlySet<SeriesId> = new Set<SeriesId>(['gdp', 'bankAssets', 'deposits']);
const asPart = (before: Slots, named: SeriesId, text: string) => {
  const [whole, ...more] = before.series;
  if (whole === undefined || more.length > 0 || whole === named || !SHARE.test(text)) return undefined;
  if ([whole, named].some((id) => series(id).unit !== 'usd')) return undefined;
  // Everything is measured against GDP and banks' assets, never they against it: "and of GDP?"
  const [part, of] = WHOLES.has(named) || OF_NAMED.test(text) ? [whole, named] : [named, whole];
  return { derived: `${series(part).code}/${series(of).code}`, series: [part, of] };
};

/** "SOFR now?", then "and how far from IORB?": how far apart the two rates are. */
const DISTANCE =
  /\b(?:spread|gap|differen\w+|apart|minus|how far|distance)\b|\bhow (?:much|many \w+) (?:above|below|over|under|higher|lower)\b|差(?:距|多少|几|了)|利差|相差|距离|(?:比|较).{1,12}[高低](?:了|出)?(?:多少|几|还是|吗|么|嘛|不|没)|^ ?(?:(?:and|so),? )*(?:is|was) (?:it|that) (?:still |also )*(?:above|below|over|under|higher than|lower than)\b|\b(?:above|over|higher) or (?:below|under|lower)\b/;
const asDistance = (before: Slots, named: SeriesId, text: string) => {
  const [other, ...more] = before.series;
  if (other === undefined || more.length > 0 || other === named || !DISTANCE.test(text)) return undefined;
  if ([other, named].some((id) => series(id).unit !== 'percent')) return undefined;
  const pair = measuresOthers(other) && !measuresOthers(named) ? [named, other] : [other, named];
  return { derived: pair.map((id) => series(id).code).join('-'), series: pair, ...standing(text, pair[0] === other) };
};

/** "And is it above IORB?": whether the one is above the other, which is above nothing. */
const standing = (text: string, isFirst: boolean): Pick<Slots, 'side' | 'level'> => {
  const [up, down] = [IS_ABOVE.test(text), IS_BELOW.test(text)];
  if (up === down || /多少|几|\bhow\b/.test(text)) return {};
  const level = { kind: 'bp', value: '0', start: 0, end: 0 } as const;
  return { side: up === isFirst ? 'above' : 'below', level };
};
const IS_ABOVE = /\b(?:above|over|higher than)\b|[高](?:吗|么|嘛|不|没)|高于/;
const IS_BELOW = /\b(?:below|under|lower than)\b|[低](?:吗|么|嘛|不|没)|低于/;

const STANDS = /\b(?:above|below|under|over|(?:higher|lower) than)\b|[低高]于|比.{2,8}[低高]/;

/** "And for EFFR?" after SOFR minus IORB: one of the two gives way to what is named now. */
const swapped = (
  before: Slots,
  { series: [named, ...more], derived, side, text, level }: Slots,
): (Pick<Slots, 'side' | 'level' | 'series'> & { readonly derived: string }) | undefined => {
  const [one, other] = before.series;
  if (derived !== undefined || named === undefined || more.length > 0) return undefined;
  if (before.derived === undefined) return asDistance(before, named, text) ?? asPart(before, named, text);
  // "Is SOFR above IORB?", then "why is it below IORB": of the two of them still.
  const isBare = level === undefined || level.end === level.start;
  if (isBare && (named === one || named === other) && STANDS.test(text))
    return { derived: before.derived, series: before.series };
  if (one === undefined || other === undefined || named === one || named === other || side !== undefined)
    return undefined;
  if (/\balone\b|\bitself\b|\blevel\b|本身|自己|单独/.test(text)) return undefined;
  const between = before.derived.includes('/') ? '/' : '-';
  const [own, was] = [named, one].map((id) => series(id!).unit);
  if (own !== was && !measuresOthers(named)) return undefined;
  const pair = measuresOthers(named) && measuresOthers(other) ? [one, named] : [named, other];
  return { derived: pair.map((id) => series(id).code).join(between), series: pair };
};

/** "Make that five", where a level was spoken of: a number alone is another one. */
const amountsOf = ({ level }: Slots, { amounts, text, time }: Slots): Slots['amounts'] => {
  const alone = amounts.length === 0 && time.grain === undefined && level !== undefined ? numberAlone(text) : undefined;
  return alone === undefined ? amounts : [{ kind: 'number', value: alone, start: 0, end: text.length }];
};

/** A new ratio, level or amount takes the place of the old one of its kind. */
const mergedAmounts = (before: Slots, said: Slots['amounts']): Slots['amounts'] => {
  const kinds = new Set(said.map(({ kind }) => kind));
  return [...before.amounts.filter(({ kind }) => !kinds.has(kind)), ...said];
};
