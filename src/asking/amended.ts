import { writtenAmount } from '../parse/amounts-in-text.ts';
import { COUNT, COUNT_HAN, countOf } from '../parse/time/numbers.ts';
import { series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import { addMonths, type Day, iso } from '../values/day.ts';
import { askedFurther } from './asked-further.ts';
import { CHART_FILLERS, DRAWN } from './chart-fillers.ts';
import { having } from './command-traits.ts';
import { numberAlone, topIn } from './counts.ts';
import { periodsFurther } from './periods-further.ts';
import type { QuestionReading } from './question-reading.ts';
import { rangeNamed } from './ranges.ts';
import type { Slots } from './slots.ts';
import { MEETING } from './time-left-out.ts';

const WHOLE =
  /\ball the way\b|\bas far back\b|\b(?:whole|full|entire|complete) (?:history|series|period|range|thing)\b|\bfrom the (?:very )?(?:start|beginning)\b|全部(?:的)?(?:历史|数据|时间)?|所有(?:历史|数据|年份)|最早|有史以来/;
/** Another length of the stretch and nothing else: "make it 5y", "zoom out to two years", 时间拉长到一年. */
const LENGTH = new RegExp(
  `^ ?(?:(?:and|ok(?:ay)?,?|so|now|but|please|pls|can you|could you|what about|how about|make|do|show|give|draw|plot|me|it|that|this|the|chart|same|for|over|of|with|a|past|last|zoom|out|in|go|extend|widen|stretch|lengthen|shorten|expand|cut|narrow|change|switch|back|to|range|window|period) ?)*(?<n>${COUNT})[ -]?(?<unit>m|mo|months?|y|yrs?|years?|quarters?)(?: (?:instead|please|then|view|window|version|chart|back|of it))*[ ?.!]*$|^(?:那|再|把|请|时间|区间|范围|时段|图|它|改|换|调|拉|延|长|放|大|缩|短|成|到|为|至|看|画|近|最近|过去|要|用)*(?<n2>${COUNT_HAN})(?<unit2>年|个?月|个?季度?)(?:的|呢|吧|看看|好了|图|内)*[?？。 ]*$`,
);
/** Commands that show a stretch by its name. */
const STRETCHED: ReadonlySet<string> = new Set(['chart', ...having('ranged')]);

/** A question that gives one option of the line before another value: how many, which level, how far back, who buys. Nothing where it asks anything else. */
export const amended = (
  { line, slots, intent }: QuestionReading,
  said: Slots,
  today: Day,
  meant: Slots = said,
): CommandCall | undefined => {
  if (!line || said.bank !== undefined) return undefined;
  const share = ofItsShare(line, slots, said, meant);
  if (share) return share;
  const further = periodsFurther(line, said, intent === 'of-each-period') ?? askedFurther(line, slots, said, today);
  if (further) return further;
  if (said.series.length > 0) return without(line, said) ?? ofItsPart(line, slots, said);
  return (
    drained(line, said) ??
    longestRun(line, said) ??
    sinceWhen(line, said) ??
    byMeasure(line, said) ??
    furtherMeeting(line, slots, said) ??
    suspected(line, said) ??
    begun(line, said) ??
    stretched(line, said, today) ??
    counted(line, said) ??
    drawn(line, said, today) ??
    ofTheOther(line, said)
  );
};

/** "What if 20bn of deposits leave": what the same bank is short of then. */
const LEAVES =
  /\b(?:leave|leaves|left|walk|withdraw\w*|pull(?:s|ed)?|flow(?:s|ed)? out|run(?:s)? off|flee|drain(?:s|ed)?|outflow)\b|流失|流出|取走|提走|提领|跑掉|抽走/;
const drained = ({ command, args }: CommandCall, { text, amounts }: Slots): CommandCall | undefined => {
  const [amount, ...more] = amounts.filter(({ kind }) => kind === 'money');
  if (command !== 'calc-reserve' || args.deposits === undefined || !amount || more.length > 0 || !LEAVES.test(text))
    return undefined;
  const { deposits, held, ratio } = args;
  return {
    command: 'payment',
    args: { amount: writtenAmount(amount), deposits, ...(held && { held }), ...(ratio && { ratio }) },
  };
};

/** "As a share of GDP?" of a change, or of two days: the same days, as that share. */
const ofItsShare = (
  { command, args }: CommandCall,
  { derived: was }: Slots,
  { time, why, level, series: named }: Slots,
  { derived }: Slots,
): CommandCall | undefined => {
  const isOfDays =
    command === 'compare' ? /^\d{4}-/.test(args.first ?? '') : command === 'history' && KEPT.has(args.find);
  if (!isOfDays || !derived?.includes('/') || derived === was || named.length === 0) return undefined;
  if (time.grain !== undefined || time.ever || why || level !== undefined || args.level !== undefined) return undefined;
  return { command, args: { ...args, series: derived } };
};
const KEPT: ReadonlySet<string | undefined> = new Set(['change', 'average', 'highest', 'lowest']);

/** "Was it taxes?" of what moved reserves: the factors tell, each with its share. */
const SUSPECTED =
  /^ ?(?:so |and |but |ok )*(?:because of|due to) (?:the )?(?:(?:corporate|april|income|quarterly) )?(?:tax(?:es)?|tax (?:day|date|payments?)|(?:quarter|month|year)[- ]?end|auctions?|settlements?)[ ?.!]*$|^ ?(?:so |and |but |ok )*(?:was|is|were) (?:it|that|this)(?: all| just| mostly| only| mainly)? (?:because of |due to |down to |the |about )*(?:(?:corporate|april|income|quarterly) )?(?:tax(?:es)?(?: (?:day|season|payments?|date|receipts))?|(?:quarter|month|year)[- ]?end|auctions?|settlements?|coupons?|debt issuance|holidays?)[ ?.!]*$|^ ?(?:那|所以)?(?:是不是|是|因为)*(?:报|缴|交)?(?:税|[季月年][末底]|发债|假期|放假|过节)(?:的关系|的缘故|害的|闹的|造成的|导致的)?(?:吗|么|嘛|吧)?[?？。! ]*$/;
const suspected = (line: CommandCall, { text }: Slots): CommandCall | undefined =>
  line.command === 'drivers' && SUSPECTED.test(text) ? line : undefined;

/** "How much did QT take off?", then "and reserves' part of it": the same change of what is named now, where the first named no figure but what its figure did. */
const ofItsPart = ({ command, args }: CommandCall, before: Slots, said: Slots): CommandCall | undefined => {
  const [named, ...more] = said.series;
  if (
    command !== 'history' ||
    args.find !== 'change' ||
    args.from === undefined ||
    ((args.to === undefined || isTimed(before)) && isNamed(before, args.series))
  )
    return undefined;
  if (named === undefined || more.length > 0 || said.derived !== undefined || said.why || !PART.test(said.text))
    return undefined;
  return said.time.grain === undefined ? { command, args: { ...args, series: series(named).code } } : undefined;
};
const isNamed = ({ series: ids }: Slots, code: string | undefined): boolean =>
  ids.length > 0 || code !== series('totalAssets').code;
const isTimed = ({ time }: Slots): boolean => time.grain !== undefined || time.sincePeak === true;
const PART =
  /\b(?:how (?:much|many)|of (?:that|it|this|which)|what about|how about|and)\b|\b(?:part|portion|piece|share|side)\b|其中|部分|这里面|里面|贡献|多少|呢/;

const AFTER_NEXT = /^ ?(?:那|和|还有)?再(?:下|后)一?(?:次|个|回|场)|\bthe (?:one|meeting) after(?: that| it)?\b/;

const LONGEST =
  /^ *(?:(?:and|so|but|what about|what'?s|what was|how about),? )*(?:the )?longest(?: (?:ever|one|run|streak|time|on record))*[ ?.!]*$|^(?:那|和)*(?:历史|史上)?(?:最长|最久)(?:的)?(?:一次|连续)?(?:呢|是多久|多久|几天)*[?？。 ]*$/;

/** "The longest run?" of days past a level, in the time that was spoken of; "the longest ever?" of them all. */
const longestRun = ({ command, args }: CommandCall, { text }: Slots): CommandCall | undefined => {
  if (command !== 'history' || args.level === undefined || !LONGEST.test(text)) return undefined;
  const { tell: _, find, from, to, ...rest } = args;
  // A run that lasts is asked about beside all there have been.
  const isWithin = find !== 'streak' && !ALL_TIME.test(text);
  const during = isWithin ? { ...(from && { from }), ...(to && { to }) } : {};
  return { command, args: { ...rest, find: 'streak', ...during } };
};
const ALL_TIME = /\bever\b|\bon record\b|历史|史上/;

const [AVERAGE, LEVEL] = [
  /^ *(?:(?:and|no|what about|show|is (?:that|this|it)|the|in|as|by),? )*(?:week(?:ly)? )?(?:average|avg|mean)(?: (?:one|instead|please|then|figure|number))*[ ?.!]*$|^(?:那|和|看|要|换成|周)*(?:均值|平均(?:值|数)?)(?:呢|的|吧)*[?？。 ]*$/,
  /^ *(?:(?:and|no|what about|show|the|in|as|by),? )*wed(?:nesday)?(?: (?:one|level|instead|please|then|figure|number))*[ ?.!]*$|^(?:那|和|看|要|换成)*周三(?:余额|水平|的)?(?:呢|吧)*[?？。 ]*$/,
];
const MEASURED: readonly (readonly [level: string, average: string])[] = [
  ['WRBWFRBL', 'WRESBAL'],
  ['WDTGAL', 'WTREGEN'],
];

/** "The average?" of a latest balance is the week's, and no average of all there is. */
const byMeasure = ({ command, args }: CommandCall, { text }: Slots): CommandCall | undefined => {
  const which = AVERAGE!.test(text) ? 1 : LEVEL!.test(text) ? 0 : undefined;
  if (which === undefined) return undefined;
  if (command === 'reserves') {
    const { measure: _, ...rest } = args;
    return { command, args: which === 1 ? { ...rest, measure: 'average' } : rest };
  }
  const pair = MEASURED.find((codes) => codes.includes(args.series ?? ''));
  const isOfADay = command === 'history' && (args.find === 'latest' || args.find === 'on');
  return pair && isOfADay ? { command, args: { ...args, series: pair[which] } } : undefined;
};

const SINCE_WHEN =
  /^ *(?:(?:and|so|but),? )*(?:since when|for how long(?: now)?|how long(?: now)?|when did (?:that|it) (?:start|begin|happen))[ ?.!]*$|^ *(?:那)?(?:是)?(?:从|自)?(?:什么时候|何时|哪天)(?:开始|起)(?:的)?[?？。 ]*$|^ *(?:多久了?|持续多久了?)[?？。 ]*$/;

/** "Since when?" of a figure past a level: the last time tells how long it has been so. */
const sinceWhen = ({ command, args }: CommandCall, { text }: Slots): CommandCall | undefined => {
  const { tell: _, from: __, to: ___, ...rest } = args;
  return command === 'history' && args.level !== undefined && SINCE_WHEN.test(text)
    ? { command, args: { ...rest, find: 'last' } }
    : undefined;
};

const CLOCK =
  /^ *(?:and |at )?(?:what|which) (?:time|hour)\b[^?]{0,16}[ ?.!]*$|^(?:(?:台北|北京|伦敦|东京|纽约|香港|美东|当地)时间|那|是|在)*几点(?:公布|发布|出|开始)?(?:呢)?[?？。 ]*$/;

/** "And the one after that?", "what time?" of meetings: the list of them all, since the calendar tells the next one first. */
const furtherMeeting = (line: CommandCall, before: Slots, { text }: Slots): CommandCall | undefined =>
  line.command === 'calendar' &&
  (AFTER_NEXT.test(text) || CLOCK.test(text)) &&
  (MEETING.test(before.text) || line.args.tell === 'fomc')
    ? { command: 'explain', args: { topic: 'fomc-calendar' } }
    : undefined;

const LEFT_OUT =
  /^ ?(?:(?:and|ok|now|but|please|then|same) )*(?:without|drop|remove|leave out|take (?:out|off)|delete|minus|lose|get rid of)\b|^(?:那|再|请|把)*(?:去掉|拿掉|不要|删掉|移除|去除|拿走)|(?:去掉|拿掉|删掉|移除|拿走)(?:吧|了)?[?？。 ]*$/;

/** "Without the TGA": the others stay in the picture. */
const without = (line: CommandCall, { text, series: named, derived }: Slots): CommandCall | undefined => {
  const shown = line.args.series?.split(',') ?? [];
  const codes = named.map((id) => series(id).code);
  const kept = shown.filter((code) => !codes.includes(code));
  if (line.command !== 'chart' || derived !== undefined || !LEFT_OUT.test(text)) return undefined;
  return kept.length > 0 && kept.length === shown.length - codes.length
    ? { ...line, args: { ...line.args, series: kept.join(',') } }
    : undefined;
};

/** What is to be seen in the picture besides, or what it is to be called. */
const drawn = (line: CommandCall, said: Slots, today: Day): CommandCall | undefined => {
  const [events, title] = [CHART_FILLERS.events!(said, undefined, today), said.title];
  const level = said.level && DRAWN.test(said.text) ? writtenAmount(said.level) : undefined;
  if (line.command !== 'chart' || said.time.grain !== undefined || (events ?? title ?? level) === undefined)
    return undefined;
  return {
    ...line,
    args: { ...line.args, ...(events && { events }), ...(title && { title }), ...(level && { level }) },
  };
};

/** Another year to begin with: "make it 2015", 改成2015年. */
const BEGUN =
  /^ ?(?:(?:ok(?:ay)?,?|now|please|pls|and|actually) )*(?:make|change|start|push|move|set) (?:it |that )?(?:back )?(?:to |at |from |in )?(?<y>(?:19|20)\d\d)(?: instead| please| then)?[ ?.!]*$|^(?:那|再|请)?(?:改成|改为|换成|改从|从)(?<y2>(?:19|20)\d\d)年?(?:开始|起)?(?:吧|呢|好了)?[?？。 ]*$/;
const begun = ({ command, args }: CommandCall, { text }: Slots): CommandCall | undefined => {
  const { y, y2 } = BEGUN.exec(text)?.groups ?? {};
  const year = y ?? y2;
  if (year === undefined || args.from === undefined || args.to !== undefined) return undefined;
  return { command, args: { ...args, from: `${year}-01-01` } };
};

const stretched = ({ command, args }: CommandCall, { text, time }: Slots, today: Day): CommandCall | undefined => {
  const { from, to, date, range, ...others } = args;
  const isStretch = STRETCHED.has(command) || (from !== undefined && to === undefined);
  if (!isStretch || time.from !== undefined || time.at !== undefined) return undefined;
  if (STRETCHED.has(command) && WHOLE.test(text)) return { command, args: { ...others, range: 'max' } };
  const { n, unit, n2, unit2 } = LENGTH.exec(text)?.groups ?? {};
  if (unit === undefined && unit2 === undefined) return undefined;
  const months = countOf(n ?? n2) * (/^[y年]/.test(unit ?? unit2!) ? 12 : /q|季/.test(unit ?? unit2!) ? 3 : 1);
  const named = STRETCHED.has(command) ? rangeNamed(text) : undefined;
  if (named !== undefined) return { command, args: { ...others, ...(date && { date }), range: named } };
  return { command, args: { ...others, from: iso(addMonths(today, -Math.round(months))) } };
};

const MOST = /\b(?:most|largest|biggest|heaviest|highest|busiest|top)\b|最/;

const counted = (line: CommandCall, { text, time, amounts }: Slots): CommandCall | undefined => {
  const said = numberAlone(text);
  const count = topIn(text) ?? said;
  if (count === undefined) return undefined;
  // "The three heaviest days?" of a facility's use: the command that ranks them.
  if (line.args.series === 'SRF_ACCEPTED' && MOST.test(text)) return { command: 'srf', args: { top: count } };
  // "The first ten days" are the ten largest where the largest were asked for.
  if (line.args.top !== undefined && (time.grain === undefined || said !== undefined))
    return { ...line, args: { ...line.args, top: count } };
  const unit = /(?:tn|bn|m|%|bp)$/.exec(line.args.level ?? '')?.[0];
  return unit !== undefined &&
    said !== undefined &&
    time.grain === undefined &&
    amounts.every(({ kind }) => kind === 'number') &&
    Number(count) < 1000
    ? { ...line, args: { ...line.args, level: `${count}${unit}` } }
    : undefined;
};

/** What banks take part in, and the same with money funds in their place. */
const SIDES: readonly (readonly [banks: string, funds: string])[] = [
  ['bills-to-banks', 'bills-to-funds'],
  ['fed-buys-from-bank', 'fed-buys-from-fund'],
  ['runoff-bank', 'runoff-fund'],
];
const FUNDS = /\bfunds?\b|\bmmfs?\b|基金|货基/;
const BANKS = /\bbanks?\b|银行/;

/** "And if banks buy them instead?": the other of two that may. */
const ofTheOther = (line: CommandCall, { text }: Slots): CommandCall | undefined => {
  const pair = line.command === 'plumbing' ? SIDES.find((sides) => sides.includes(line.args.event!)) : undefined;
  if (!pair || FUNDS.test(text) === BANKS.test(text)) return undefined;
  return { ...line, args: { ...line.args, event: pair[FUNDS.test(text) ? 1 : 0] } };
};
