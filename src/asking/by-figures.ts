import { writtenAmount } from '../parse/amounts-in-text.ts';
import { readSubject } from '../parse/subject.ts';
import { back } from '../parse/time/calendar.ts';
import { UNITS } from '../parse/time/named.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, iso } from '../values/day.ts';
import { ONE_BEFORE } from './left-out-steps.ts';
import { lastFigureBefore } from './one-before.ts';
import type { Answering, ByFigures, QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';
import { newestWednesday } from './this-week.ts';
import { SHIFT } from './time-of-before.ts';

type Unit = Extract<ByFigures, { kind: 'beforeLatest' }>['unit'];

type Side = 'above' | 'below';

/** A follow-up as a line, with what of it the figures have still to tell. */
type Further = { readonly line: CommandCall; readonly byFigures: ByFigures; readonly at?: Day; readonly side?: Side };

const BEFORE_THAT =
  /^ *(?:(?:and|but|ok|so),? )*(?:(?:what|when|how) (?:about|was|is|were|high was|did)(?: it)? )?(?:the )?(?:(?:record|high|low|peak|time|one|last time|highest|lowest|occasion|previous|prior) )*(?:before|prior to)(?: (?:that|then|it|this))?(?: one| time)?[ ?.!]*$|^ *(?:and )?(?:what was |when was )?(?:the )?(?:previous|prior|preceding)(?: (?:one|record|time|high|low|peak|occasion))?[ ?.!]*$|^ *(?:那|和|再|在)*(?:那|它|这)?(?:之前|以前|此前|再往前|再上一?次|上一?次|前一次)(?:的)?(?:那?一?[次回个]|纪录|记录|最[高低]|高点|低点|峰值)?(?:呢|是什么时候|是何时|是哪天|是多少)?[?？。 ]*$/;
const AFTER_THAT =
  /^ *(?:(?:and|but|ok|so|then),? )*(?:when was |what about |what was )?(?:the )?(?:next|second|2nd|following)(?: (?:time|one|occasion))?(?: after(?: that)?)?[ ?.!]*$|^ *(?:and )?after that[ ?.!]*$|^ *(?:那|和|再)*(?:之后|以后|此后)?(?:的)?(?:第二次|下一次|再一次|再下一次|又一次)(?:呢|是什么时候|是何时|是哪天)?[?？。 ]*$/;
const SINCE =
  /^ *(?:(?:and|but|so),? )*(?:has|have|had|did|is|was|been) (?:it|they|that|this|there|sofr|effr|reserves|the tga|rrp)?.{0,36}\bsince(?: then| that)?[ ?.!]*$|^ *(?:and )?(?:(?:back|again) )?(?:above|below|over|under)(?: again)? since(?: then)?[ ?.!]*$|^ *(?:and )?(?:any|again|ever|anything|once) (?:more )?(?:times? )?since(?: then)?[ ?.!]*$|^ *(?:那|从)*(?:那|它)?(?:之后|以后|此后|后来|至今)[,， ]?(?:还|又|再|有)*(?:没有|有没有|还有(?:吗|没有?)|有吗|有过|发生过|出现过|回到|回去|站上|高于|低于|跌破|超过|升破|上去|下来|这样|动用|用过|用|到|过).{0,10}[?？。 ]*$/;
const EXTREME = new Set(['highest', 'lowest']);

/** What a question asks of the line before it that only figures tell; nothing where it asks something else. */
export const furtherByFigures = (
  before: QuestionReading,
  said: Slots,
  slots: Slots,
  today: Day,
): Answering | undefined => {
  const further = apartThen(before, slots) ?? furtherOf(before, said, today);
  if (!further) return undefined;
  const { at, side, ...told } = further;
  return {
    ...told,
    slots: {
      ...slots,
      ...(side && { side, claim: true }),
      ...(at !== undefined && { time: { ...slots.time, at, grain: 'day' } }),
    },
  };
};

/** "And how far above IORB?" of a day that the figures tell: the distance on that day. */
const apartThen = ({ byFigures, slots: was }: QuestionReading, { derived }: Slots): Further | undefined =>
  byFigures?.kind === 'thatDay' && derived !== undefined && derived !== was.derived
    ? {
        line: {
          command: 'history',
          args: { series: derived, find: 'on', ...(byFigures.to && { from: byFigures.to }) },
        },
        byFigures,
      }
    : undefined;

const furtherOf = (before: QuestionReading, said: Slots, today: Day): Further | undefined => {
  const { line } = before;
  if (!line || said.derived !== undefined || said.bank !== undefined || said.why) return undefined;
  const isOfTwo = before.slots.span !== undefined && APART.test(said.text);
  const then = isOfTwo ? undefined : (pastItSince(line, said) ?? fromItsDay(line, before.intent, said, today));
  if (then || said.series.some((id) => !before.slots.series.includes(id))) return then;
  const ofLatest = beforeTheLatest(before, said, today);
  return ofLatest ?? (said.time.grain === undefined ? ofOthers(before, line, said) : undefined);
};

const ofOthers = (before: QuestionReading, line: CommandCall, { text, level, side }: Slots): Further | undefined => {
  const { find } = line.args;
  if (line.command !== 'history' || find === undefined) return undefined;
  const times = (kind: 'oneBefore' | 'oneAfter') => (before.byFigures?.kind === kind ? before.byFigures.times : 0) + 1;
  if (
    level === undefined &&
    (EXTREME.has(find) || find === 'last') &&
    (BEFORE_THAT.test(text) || ONE_BEFORE.test(text))
  )
    return { line, byFigures: { kind: 'oneBefore', times: times('oneBefore') } };
  if (level === undefined && find === 'first' && AFTER_THAT.test(text))
    return { line, byFigures: { kind: 'oneAfter', times: times('oneAfter') } };
  const isCrossing = (find === 'last' || find === 'first') && line.args.level !== undefined;
  if (!isCrossing || level !== undefined || !SINCE.test(text)) return undefined;
  const { to: _, ...args } = line.args;
  const onSide =
    side ?? (UP.test(text) ? 'above' : DOWN.test(text) ? 'below' : args.side === 'above' ? 'above' : 'below');
  return {
    line: { command: 'history', args: { ...args, find: 'last', side: onSide } },
    side: onSide,
    byFigures: { kind: 'since', find, side: line.args.side === 'above' ? 'above' : 'below' },
  };
};

/** Of two stretches that were asked about the difference is meant. */
const APART = /差|\bdifference\b|\bgap\b/;
/** "Back above 3tn since?" after a low: whether it has been past that from that day on. */
const pastItSince = (
  { command, args }: CommandCall,
  { series: ids, level, side, text }: Slots,
): Further | undefined => {
  const { series: of, find, from, to } = args;
  const own = side ?? (UP.test(text) ? 'above' : DOWN.test(text) ? 'below' : undefined);
  if (command !== 'history' || of === undefined || (find !== 'highest' && find !== 'lowest')) return undefined;
  if (ids.length > 0 || level === undefined || own === undefined || !/\bsince\b|之后|以后|此后|后来/.test(text))
    return undefined;
  return {
    line: {
      command,
      args: { series: of, find: 'last', side: own, level: writtenAmount(level), ...(from && { from }) },
    },
    side: own,
    byFigures: { kind: 'thatDay', of, find, ...(from && { from }), ...(to && { to }) },
  };
};

/** How far it has come since. */
const FROM_IT =
  /^ *(?:(?:and|so|but),? )*(?:(?:how (?:far|much)|(?:(?:by|in) )?(?:what|how many|which) (?:%|pct|percent(?:age)?)) )?(?:(?:is|are|has|have|did|'s) (?:it|we|they|that) )?(?:(?:down|up|off) (?:by )?(?:how (?:much|far)|what (?:%|percent))|below|down|off|above|up|fallen|fall|dropped|drop|risen|rise|come (?:down|off)|come|changed|lost|lose|shrunk)(?:,? (?:is|are|has) (?:it|we|they|that))?(?: (?:it|that|now|today|since|from (?:it|there|that)|by now|to date|so far|then|are we|is it|(?:from |below )?(?:the |its |that )?(?:peak|record|high|low|top)))*(?:,? (?:in|as an?) (?:percent(?:age)?|pct|%)(?: terms)?)?[ ?.!]*$|^ *(?:那|现在|到现在|到今天?|至今|目前|距今|之后|以来|已经|一?共|总共|累计|从|比|较|离|那时|那天|最高点?|高点|纪录|峰值|[,， ])*(?:跌|降|掉|少|减|涨|升|增|低|高|多|差|缩)(?:少|了|去|下来|回|水|出)*(?:多少|百分之(?:几|多少)|几成|几?%|几[亿万]?(?:个?(?:百分点|基点|点))?)(?:了|呢)?[?？。 ]*$|^ *(?:那|到现在|至今|的)*[跌降涨升增减]幅(?:是|有)?(?:多少|多大|呢)*[?？。 ]*$/;

/** "How far down is it since?" after the highest: from the day of that. */
const fromItsDay = (
  { command, args }: CommandCall,
  intent: string | undefined,
  { series: [id], text, time }: Slots,
  today: Day,
): Further | undefined => {
  const { series: of, from, to } = args;
  // "The peak?", "what's left now?", "down how much?": since that peak still.
  const find = args.find === 'latest' ? intent : args.find;
  const isMove = id === undefined || series(id).code === of;
  if (command !== 'history' || of === undefined || !EXTREME.has(find ?? '') || !isMove) return undefined;
  if (time.grain !== undefined || !FROM_IT.test(text)) return undefined;
  return {
    line: { command, args: { series: of, find: 'change', from: to ?? iso(today) } },
    byFigures: { kind: 'thatDay', of, find: find as 'highest' | 'lowest', ...(from && { from }), ...(to && { to }) },
  };
};

const UP = /\b(?:above|over|higher|up)\b|高于|站上|超过|突破|升|涨|上去|回到上/;
const DOWN = /\b(?:below|under|lower|beneath|down)\b|低于|跌|破|下来|下去/;

/** What is told of its latest figure, by the code of its series. */
const latestOf = ({ line }: QuestionReading): string | undefined => {
  if (!line || line.args.date !== undefined) return undefined;
  if (line.command === 'reserves') return line.args.measure === 'average' ? 'WRESBAL' : 'WRBWFRBL';
  if (line.command === 'rrp') return 'RRPONTSYD';
  return line.command === 'history' && line.args.find === 'latest' ? line.args.series : undefined;
};

const ALONE =
  /^ *(?:(?:and|but|ok|so|what about|how about|what was it|how was it|how much was it|where was it|in|on|at|an?|one) )*$|^[那和还有再往的]*$/;

/** "SOFR now?", then "and the week before?": a week before the latest figure. */
const beforeTheLatest = (before: QuestionReading, { text }: Slots, today: Day): Further | undefined => {
  const code = latestOf(before);
  if (code !== undefined && SAME_WEEK.test(text)) return onStep(code, 'year', before, today);
  const found = SHIFT.exec(text);
  const { unit, way, way2, unit2, way3, unit3 } = found?.groups ?? {};
  const step = UNITS[(unit ?? unit2 ?? unit3)!] as Unit | undefined;
  if (code === undefined || !found || step === undefined || !BACKWARDS.test((way ?? way2 ?? way3)!)) return undefined;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  if (!ALONE.test(text.slice(0, found.index)) || !/^[呢咧的?？。!. ]*$/.test(rest.slice(found.index))) return undefined;
  if (/上/.test(way3 ?? '')) return undefined;
  return onStep(code, step, before, today);
};

/** "Same week last year" is written out as a year ago before it is read. */
const SAME_WEEK =
  /\bsame (?:week|time|period) (?:a |one )?(?:last year|year (?:ago|earlier|before))\b|^ *(?:and |what about )*(?:a|one) year (?:ago|earlier)[ ?.!]*$|去年同(?:一)?(?:周|期)/;

const onStep = (code: string, step: Unit, before: QuestionReading, today: Day): Further | undefined => {
  const subject = readSubject(code);
  if (!subject) return undefined;
  const isWeekly = series(subject.of).frequency === 'weekly';
  const newest = isWeekly ? newestWednesday(today) : lastFigureBefore({ ...before.slots, series: [subject.of] }, today);
  const at = stepBackFrom(newest, step, subject.of, before.slots);
  return {
    line: { command: 'history', args: { series: code, find: 'on', from: iso(at) } },
    byFigures: { kind: 'beforeLatest', unit: step },
    at,
  };
};
const BACKWARDS = /before|prior|earlier|prev|preceding|前/;

/** A step back from a day: of daily figures the last one before it. */
export const stepBackFrom = (newest: Day, unit: Unit, id: SeriesId, slots: Slots): Day =>
  series(id).frequency === 'weekly'
    ? newest - WEEKS[unit] * 7
    : unit === 'day'
      ? lastFigureBefore({ ...slots, series: [id] }, newest)
      : back(newest, 1, unit);
/** Weekly figures are counted by whole weeks. */
const WEEKS: Readonly<Record<Unit, number>> = { day: 1, week: 1, month: 4, quarter: 13, year: 52 };
