import { writtenAmount } from '../parse/amounts-in-text.ts';
import { readSubject } from '../parse/subject.ts';
import { series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, iso, parseDay } from '../values/day.ts';
import { lastFigureBefore } from './one-before.ts';
import type { Answering, QuestionReading } from './question-reading.ts';
import { topicOf } from './series-topics.ts';
import type { Slots } from './slots.ts';
import { newestWednesday } from './this-week.ts';

type Further = (before: QuestionReading, own: Slots, slots: Slots, today: Day) => Answering | undefined;

/** What is asked further of one figure, or of the one after another: whether it is past a level, their ratio, another in the place of one, when it began. */
export const ofTheFigure: Further = (before, own, slots, today) => {
  if (!before.line || own.why || own.bank !== undefined) return undefined;
  const ofWeek = aWeekBefore(before, own, slots, today);
  if (ofWeek || own.time.grain !== undefined) return ofWeek;
  for (const further of [oneBefore, partsOfIt, pastALevel, ratioOfBoth, inItsPlace, lastUse, begunOrEnded]) {
    const made = further(before, own, slots, today);
    if (made) return made;
  }
  return undefined;
};

/** The code a line tells the latest figure of. */
const latestCode = ({ command, args }: CommandCall): string | undefined => {
  if (command === 'history') return args.find === 'latest' || args.find === 'on' ? args.series : undefined;
  if (command === 'reserves') return series(args.measure === 'average' ? 'reservesAverage' : 'reservesWednesday').code;
  return command === 'rrp'
    ? series('onRrp').code
    : command === 'srf' && args.top === undefined
      ? series('srf').code
      : undefined;
};

const WEEK_BEFORE =
  /^ *(?:(?:and|what about|how about|or),? )*(?:in |for )?(?:the )?(?:week (?:before|prior)|previous week|prior week)(?: (?:that|it|this)(?: one)?)?[ ?.!]*$|^(?:那|和|再)*(?:前|上)一?(?:周|个星期|个?礼拜)(?:的)?呢?[?？。 ]*$/;
const THAN_LAST_WEEK =
  /^ *(?:(?:and|so|ok),? )*(?:vs\.?|versus|than|against|compared (?:to|with)) (?:last|the previous|the prior|a) week(?: (?:ago|before))?[ ?.!]*$|^(?:那|和)*(?:比|较|跟|和)上一?(?:周|个?星期|个?礼拜)(?:相)?(?:比)?(?:呢|多少|怎么样|如何|变化)*[?？。 ]*$/;

/** "The week before that?" of what moved reserves, "vs last week?" of a weekly figure: a week before the newest there is. */
const aWeekBefore: Further = ({ line }, { text }, _, today) => {
  const { command, args } = line!;
  const before = newestWednesday(today) - 7;
  if (command === 'drivers' && args.week === undefined && args.from === undefined && WEEK_BEFORE.test(text))
    return { line: { command, args: { week: iso(before) } }, isWhole: true };
  const code = latestCode(line!);
  const of = code === undefined ? undefined : readSubject(code)?.of;
  if (code === undefined || of === undefined || args.find === 'on' || series(of).frequency !== 'weekly')
    return undefined;
  if (!THAN_LAST_WEEK.test(text)) return undefined;
  return { line: { command: 'history', args: { series: code, find: 'change', from: iso(before) } }, isWhole: true };
};

const BEFORE =
  /^ *(?:(?:and|what about|how about),? )*(?:the (?:one|day|figure|print) )?before(?: (?:that|it|then|this))?[ ?.!]*$|^(?:那|再|在)*(?:之前|以前|此前|再往前|前一[期次笔])(?:的)?(?:是多少|多少|呢)*[?？。 ]*$/;

/** "And before that?" after the figure of a day: the figure before it. */
const oneBefore: Further = ({ line, byFigures }, { text, series: named }, slots) => {
  const { find, series: code, from } = line!.args;
  const [at, of] = [parseDay(from ?? ''), readSubject(code ?? '')?.of];
  if (line!.command !== 'history' || find !== 'on' || byFigures || at === undefined || of === undefined)
    return undefined;
  if (named.length > 0 || !BEFORE.test(text)) return undefined;
  const before = lastFigureBefore({ ...slots, series: [of] }, at);
  return {
    line: { command: 'history', args: { series: code!, find: 'on', from: iso(before) } },
    isWhole: true,
    slots: { ...slots, time: { ...slots.time, at: before, grain: 'day' } },
  };
};

const PARTS =
  /^ *(?:(?:and|so|ok),? )*(?:what(?:'?s| is) (?:it made (?:up )?of|in (?:it|there)|on it)|(?:the |its |show (?:me )?(?:the )?)*(?:breakdown|composition|make-?up|components?|parts))[ ?.!]*$|^(?:那|它|的|由|都|是)*(?:组成|构成|明细|分项|细项|结构)(?:是什么|有哪些|呢|如何|怎么样)*[?？。 ]*$|^(?:那|它|里面|其中|都)*有(?:些什么|哪些|什么)[?？。 ]*$/;

/** "The breakdown?" of total assets: the balance sheet line by line. */
const partsOfIt: Further = ({ line }, { text, series: named }) =>
  latestCode(line!) === series('totalAssets').code && named.length === 0 && PARTS.test(text)
    ? { line: { command: 'balance', args: {} }, isWhole: true }
    : undefined;

const WHETHER =
  /^ *(?:(?:and|so|but|ok),? )*(?:(?:is|are|was) (?:it|that|they) )?(?:(?:still|already|now|back|currently) )*(?:above|below|over|under|more than|less than|higher than|lower than|north of|south of)\b|^(?:那|现在|目前|它|还|仍|已经|已)*(?:是|在)?(?:高于|低于|超过|不到|大于|小于|比)|(?:以上|以下)(?:吗|么|了吗)/;

/** "Still above 5bn?": whether it is, and since when. */
const pastALevel: Further = ({ line }, own, slots) => {
  const code = latestCode(line!);
  const { level, side } = own;
  if (code === undefined || own.series.length > 0 || level === undefined || level.end === level.start) return undefined;
  if (side === undefined || !WHETHER.test(own.text) || level.kind === 'number') return undefined;
  const args = { series: code, find: 'last', side, level: writtenAmount(level) };
  return { line: { command: 'history', args }, isWhole: true, slots: { ...slots, side, level, claim: true } };
};

const RATIO =
  /^ *(?:(?:and|so|ok),? )*(?:what(?:'?s| is) )?(?:the |their )?(?:ratio|proportion|share)(?: (?:of the two|between them|of one to the other))?[ ?.!]*$|^(?:那|两者|两个|它们|的|之间)*(?:比例|占比|比率|比值|比重)(?:呢|是多少|多少)*[?？。 ]*$/;

/** "MBS?", then "Treasuries?", then "the ratio": the first in percent of the second. */
const ratioOfBoth: Further = (
  {
    slots: {
      series: [id, ...more],
      other,
      derived,
      time,
    },
  },
  own,
  slots,
) => {
  if (id === undefined || other === undefined || more.length > 0 || derived !== undefined || time.from !== undefined)
    return undefined;
  if (own.series.length > 0 || !RATIO.test(own.text)) return undefined;
  if ([id, other].some((one) => series(one).unit !== 'usd')) return undefined;
  const code = `${series(other).code}/${series(id).code}`;
  if (!readSubject(code)) return undefined;
  const args = { series: code, find: 'latest' };
  return { line: { command: 'history', args }, isWhole: true, slots: { ...slots, series: [other, id], derived: code } };
};

const TAKES_PLACE = /\b(?:swap|replace|switch|change|instead)\b|换成|换为|改成|改为|改用|换/;

/** "Swap TGA for ON RRP", 换成逆回购, after two beside each other: one gives way to what is named now. */
const inItsPlace: Further = ({ line }, own, slots) => {
  const { first, second } = line!.args;
  if (line!.command !== 'compare' || first === undefined || second === undefined || /^\d{4}/.test(first))
    return undefined;
  if (!TAKES_PLACE.test(own.text) || own.derived !== undefined) return undefined;
  const named = own.series.map((id) => series(id).code);
  const fresh = named.filter((code) => code !== first && code !== second);
  const leaving = named.find((code) => code === first || code === second) ?? second;
  if (fresh.length !== 1 || named.length > 2) return undefined;
  const pair = leaving === first ? [fresh[0]!, second] : [first, fresh[0]!];
  const ids = slots.series.length > 0 ? pair.flatMap((code) => readSubject(code)?.of ?? []) : slots.series;
  return {
    line: { command: 'compare', args: { ...line!.args, first: pair[0]!, second: pair[1]! } },
    isWhole: true,
    slots: { ...slots, series: ids },
  };
};

const LAST_TIME =
  /^ *(?:(?:and|so|but|ok),? )*(?:when (?:was|is) )?(?:the )?last (?:time|use|used|day)(?: (?:it was used|then|anyone used it|was when))?[ ?.!]*$|^(?:那|和)*(?:上一?次|最近一次|最后一次)(?:用|动用|使用|有人用)?(?:是|在)?(?:什么时候|何时|哪天)?(?:用的)?呢?[?？。 ]*$/;

/** "When was the last time?" after a facility's use: the last day on which it was more than a test. */
const lastUse: Further = ({ line }, own) => {
  const code = latestCode(line!);
  if (code !== series('srf').code || own.series.length > 0 || !LAST_TIME.test(own.text)) return undefined;
  return {
    line: { command: 'history', args: { series: code, find: 'last', side: 'above', level: '500m' } },
    isWhole: true,
  };
};

const BEGUN =
  /^ *(?:(?:and|so|but|ok),? )*when (?:did|was|is) (?:it|that|the (?:program(?:me)?|facility)) (?:end(?:ed)?|start(?:ed)?|beg[au]n|begin|close[d]?|stop(?:ped)?|launch(?:ed)?|open(?:ed)?|set up|created|introduced|shut(?: down)?|wound down)[ ?.!]*$|^(?:那|它|这个?|该)*(?:是)?(?:什么时候|何时|哪年|哪天)(?:才)?(?:结束|开始|启动|设立|推出|停止|关闭|成立|停)(?:了)?的?[?？。呢 ]*$/;

/** "When did it end?" of a facility: what is written about it. */
const begunOrEnded: Further = ({ line, slots: before }, own) => {
  const topic = before.series.some((id) => FACILITIES.has(id)) ? topicOf(before) : undefined;
  if (topic === undefined || own.series.length > 0 || own.level !== undefined || !BEGUN.test(own.text))
    return undefined;
  return line!.args.level === undefined ? { line: { command: 'explain', args: { topic } }, isWhole: true } : undefined;
};
const FACILITIES: ReadonlySet<string> = new Set(['btfp', 'srf', 'onRrp', 'primaryCredit']);
