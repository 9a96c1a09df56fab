import { writtenAmount } from '../parse/amounts-in-text.ts';
import { series } from '../series/catalog.ts';
import { fitsTogether, subjectCode } from '../series/subject.ts';
import type { CommandCall } from '../values/answer.ts';
import { iso } from '../values/day.ts';
import type { Answering, QuestionReading } from './question-reading.ts';
import { LEANS, type Slots } from './slots.ts';

/** What a question after a line makes of it: nothing where it asks something else. */
type Further = (line: CommandCall, before: Slots, said: Slots) => CommandCall | undefined;

/** What is asked further of the figure, the facility, the meeting or the sum that was told: how often, which of two, when again, under which rules. */
export const askedOfIt = ({ line, slots: before }: QuestionReading, said: Slots): Answering | undefined => {
  if (!line || said.series.length > 0 || said.derived !== undefined) return undefined;
  for (const further of [
    heldEnough,
    medianOfIt,
    timesOfIt,
    whichOfTwo,
    firstPastItsLine,
    whenAgain,
    releaseToo,
    underTodaysRules,
    whatMovedAssets,
  ]) {
    const made = further(line, before, said);
    if (made) return { line: made, isWhole: true };
  }
  return undefined;
};

/** From and to, as options. */
const during = ({ time: { from, to } }: Slots): CommandCall['args'] => ({
  ...(from === undefined ? {} : { from: iso(from) }),
  ...(to === undefined ? {} : { to: iso(to) }),
});

const TIMES = /\bhow (?:many (?:days|times|weeks|sessions)|often)\b|(?<!哪)(?:几|多少)(?:天|次|周|个交易日)/;
const HIGH = /\b(?:above|over|higher|positive)\b|高|[超大]过|为正/;
const LOW = /\b(?:below|under|lower|negative)\b|低|小于|为负/;
const USED = /\b(?:used|tapped|drawn|borrowed)\b|[用借动]/;
/** Used at all, as everywhere: tests of a few millions are no use. */
const USE = '500m';

/** "How many days was it above this year?" after a spread, "how often was it used?" after a facility. */
const timesOfIt: Further = ({ command, args }, before, said) => {
  if (!TIMES.test(said.text) || said.level !== undefined || said.claim) return undefined;
  const count = { find: 'count', ...during(said) };
  const isFacility = command === 'srf' || args.series === series('srf').code;
  if (isFacility && USED.test(said.text))
    return { command: 'history', args: { series: series('srf').code, ...count, side: 'above', level: USE } };
  const pair = command === 'compare' ? differenceOf(before) : undefined;
  const code = before.derived ?? pair ?? (args.series?.includes('-') ? args.series : undefined);
  const side = HIGH.test(said.text) ? 'above' : LOW.test(said.text) ? 'below' : undefined;
  return (command === 'history' || command === 'compare') && code?.includes('-') && side !== undefined
    ? { command: 'history', args: { series: code, ...count, side, level: '0bp' } }
    : undefined;
};

const WHICH =
  /\bwhich (?:one|of (?:them|the two|these|those))?(?:'?s| is| was| sits| runs)? ?(?:the )?(?:higher|lower|larger|bigger|smaller)\b|\bwhich (?:one )?(?:is|was) (?:on top|above|below)\b|(?:哪个|哪一个|谁|哪边)(?:现在|今天|比较|更|要)*(?:[高低大小])/;

/** "Which one's higher today?" after two that were named: their difference. */
const whichOfTwo: Further = (_, before, said) => {
  const pair = WHICH.test(said.text) ? differenceOf(before) : undefined;
  return pair === undefined ? undefined : { command: 'history', args: { series: pair, find: 'latest' } };
};

/** The one less the other, where two are named that can be told so. */
const differenceOf = ({ series: [one, other, ...more] }: Slots): string | undefined =>
  one !== undefined && other !== undefined && more.length === 0 && fitsTogether(one, 'less', other)
    ? subjectCode({ of: one, over: { how: 'less', base: other } })
    : undefined;

const ENOUGH = /\benough\b|\bsufficient\b|\bdo(?:es)? (?:that|it|they) (?:meet|cover)\b|\bshort\b|[够夠]|足够|缺/;

/** "Is 5 m enough?" after a requirement: that much held against it. */
const heldEnough: Further = ({ command, args }, _, said) => {
  const [amount, ...more] = said.amounts.filter(({ kind }) => kind === 'money');
  if (command !== 'calc-reserve' || !amount || more.length > 0 || !ENOUGH.test(said.text)) return undefined;
  const { excess: __, ...kept } = args;
  return { command, args: { ...kept, held: writtenAmount(amount) } };
};

const MEDIAN = /\bmedian\b|\b50th\b|中位数|50百?分位/;

/** "And the median that day?" after a percentile of SOFR: that is SOFR itself. */
const medianOfIt: Further = ({ command, args }, _, said) =>
  command === 'history' &&
  /^SOFR\d+$/.test(args.series ?? '') &&
  (args.find === 'on' || args.find === 'latest') &&
  MEDIAN.test(said.text)
    ? { command, args: { ...args, series: series('sofr').code } }
    : undefined;

const FIRST = /\bfirst\b|首次|第一次|首度/;
const INDICATORS: Readonly<Record<string, string>> = { gdp: 'WRESBAL/GDP', bankAssets: 'WRESBAL/TLAACBW027SBOG' };

/** "When was it first below?" of an indicator and the line it is judged by. */
const firstPastItsLine: Further = ({ command, args }, { level, side }, said) => {
  const code = command === 'ampleness' ? INDICATORS[args.indicator ?? ''] : undefined;
  const way = said.side ?? (LOW.test(said.text) || /跌破/.test(said.text) ? 'below' : side);
  if (code === undefined || !FIRST.test(said.text) || level?.kind !== 'percent' || way === undefined) return undefined;
  return { command: 'history', args: { series: code, find: 'first', side: way, level: `${level.value}%` } };
};

const WHEN =
  /^ ?(?:(?:and|so|ok),? )*(?:when(?:'?s| is| are)? ?(?:the )?next(?: one)?|the next one|next one when|which (?:day|weekday)(?: does it come out)?|what day(?: is it| does it come out)?|when does (?:it|that) come out)[ ?.!]*$|^(?:那|它)?(?:下一?[次回个场期](?:是|在)?(?:几号|哪天|什么时候|何时|呢)|(?:礼拜|星期|周)几(?:出|公布|发布|更新|会出)?|(?:什么时候|几号|哪天)(?:出|公布|发布|更新))[?？。 ]*$/;
const MEETING = /\bfomc\b|\bmeeting\b|议息|会议|开会/;
const RELEASE = /\bh\.?4\.?1\b/;

/** "When's the next one?" after a meeting or a release. */
const whenAgain: Further = (_, before, said) => {
  if (!WHEN.test(said.text)) return undefined;
  if (MEETING.test(before.text)) return { command: 'calendar', args: { tell: 'fomc' } };
  return RELEASE.test(before.text) ? { command: 'calendar', args: {} } : undefined;
};

const TODAYS_RULES =
  /\b(?:current|today'?s|present|actual) (?:rules?|ratio|requirements?|law)\b|\b(?:rules?|ratio|requirements?) (?:now|today|currently)\b|\b(?:under|with|by) (?:the )?(?:rules? )?(?:now|today)\b|(?:现在|目前|当前|今天|现行)的?(?:规定|规则|制度|比率|准备率|准备金率|要求)/;

/** "And the H.4.1?" after the next meeting: when that comes. */
const releaseToo: Further = ({ command, args }, _, { text }) =>
  command === 'calendar' && args.tell === 'fomc' && RELEASE.test(text) && text.trim().length <= LEANS
    ? { command, args: {} }
    : undefined;

/** "And under today's rules?" after a requirement at an old or a made-up ratio: the rules in force. */
const underTodaysRules: Further = ({ command, args }, _, said) => {
  if (command !== 'calc-reserve' || !TODAYS_RULES.test(said.text) || said.amounts.length > 0) return undefined;
  const { ratio: __, date: ___, ...kept } = args;
  return { command, args: { ...kept, rule: 'us' } };
};

const DROVE =
  /\bwhat (?:drove|moved|caused|changed|was behind|is behind)\b|\bwhich (?:lines?|items?|parts?)\b|(?:主要)?(?:是)?(?:什么|哪些?|哪[个项块])(?:在)?(?:变|动|带动|造成|推动|项目)/;

/** "What drove it?" after a change of the Fed's assets: the balance sheet, line by line. */
const whatMovedAssets: Further = ({ command, args }, _, said) =>
  command === 'history' &&
  args.series === series('totalAssets').code &&
  args.find === 'change' &&
  (said.why || DROVE.test(said.text)) &&
  said.time.grain === undefined
    ? { command: 'balance', args: args.to === undefined ? {} : { date: args.to } }
    : undefined;
