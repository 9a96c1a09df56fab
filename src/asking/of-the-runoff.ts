import { series } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, day } from '../values/day.ts';
import { periodAlone } from './period-names.ts';
import type { QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';

const QT_TOPICS: ReadonlySet<string | undefined> = new Set(['qt-end', 'quantitative-tightening', 'how-qt-works']);
const SHRANK =
  /\b(?:how (?:much|far)|by what|what).{0,40}\b(?:shr[aiu]nk|f[ae]ll|fallen|drop(?:ped)?|declined?|decreas\w*|c[ao]me (?:down|off)|go(?:ne)? (?:down|away)|went (?:down|away)|roll(?:ed)? off|ran off|run off|taken off|take off|chang(?:e|ed)|los[et]|reduced?|drained?|cut)\b|\bhow (?:much|big)\b.{0,16}\b(?:in total|overall|altogether|all told|was it|was that|total)\b|(?:缩|减|降|跌|少|掉|变)(?:少|小|了|掉|化|去)*(?:多少|几|多大)|(?:缩|减|降|跌|少)(?:减|少|小)?(?:了)?(?:的)?(?:总额|总量|规模)(?:是)?多少|(?:一共|总共|合计|累计|总计).{0,8}多少/;
const IN_PERCENT =
  /^ *(?:(?:and|so),? )*(?:(?:what|how much|how many) )?(?:is (?:it|that) )?(?:in|as an?|by)? ?(?:%|pct|percent(?:age)?)(?: terms)?[ ?.!]*$|^(?:那|换成|换算成|用|按|是)*(?:百分比|百分之(?:几|多少)|几成|[缩降跌]幅)(?:呢|是多少|多少|表示)*[?？。 ]*$/;
const OTHER_TIME =
  /\bsince\b|\bper\b|\ba month\b|\bmonthly\b|\bpace\b|\bcaps?\b|\bnow\b|\bafter\b|\bbefore\b|每|之后|以后|以来|之前|现在|上限|速度/;

const MOVED =
  /\b(?:gr[eo]wn?|r[io]se(?:n)?|f[ae]ll(?:en)?|gone? (?:up|down)|went (?:up|down)|chang\w*|increas\w*|shr[aiu]nk|do(?:ne)?|mov\w*|up or down|happened|climbed|dropped|expand\w*)\b|增|减|升|降|涨|跌|变|扩|缩|多少|怎么样/;
const SINCE_IT =
  /\b(?:since|after)(?: (?:then|that|it|qt)(?: (?:ended|stopped|was over))?)?[ ?.!]*$|^ ?(?:那|从)?(?:那|它)?(?:之后|以后|此后|后来|至今)/;

const RMP =
  /\brmps?\b|\breserve management\b|\bbill (?:buying|purchases)\b|准备金管理购买|储备管理购买|买短债|短债购买/;
const BOUGHT =
  /^ *(?:(?:and|so),? )*how (?:much|many)(?: (?:so far|in total|in all|altogether|by now|to date|have they got|did they get))*[ ?.!]*$|(?:到目前|至今|目前|现在)(?:为止)?(?:一?共)?(?:买|增持|购入)?了?多少|\bhow (?:much|many)\b.{0,30}\b(?:b[ou]y|bought|purchased?|add(?:ed)?)\b|\bhow (?:much|big)\b.{0,12}\b(?:in total|altogether|overall)\b|(?:一共|总共|合计|累计)?买了?(?:多少|几)|(?:一共|总共|合计|累计).{0,6}(?:多少|几)/;

/** "When did RMP start", then "how much did they buy": what its bills have come to since. */
const boughtSince = (text: string, regimes: Policy['regimes'], today: Day): CommandCall | undefined => {
  const rmp = regimes.find(({ id }) => id === 'rmp');
  // What is bought each month is a pace, and no sum.
  if (!rmp || day(rmp.from) > today || !BOUGHT.test(text) || OTHER_TIME.test(text)) return undefined;
  return { command: 'history', args: { series: series('somaBills').code, find: 'change', from: rmp.from } };
};

/** "When did QT end", then "how much did it shrink in total": what its figure did from its first day to its last. */
export const ofTheRunoff = (
  { line, slots: before }: QuestionReading,
  { series: named, derived, time, text, why, level }: Slots,
  { regimes }: Policy,
  today: Day,
): CommandCall | undefined => {
  const isOfIt = line?.command === 'qt' || (line?.command === 'explain' && QT_TOPICS.has(line.args.topic));
  const isOther = derived !== undefined || named.length > 1 || why || level !== undefined;
  if (RMP.test(before.text) || line?.args.of === 'bills') return boughtSince(text, regimes, today);
  const isSince = SINCE_IT.test(text) && (MOVED.test(text) || named.length === 1);
  if (!isOfIt || isOther || time.grain !== undefined) return undefined;
  const by = periodAlone(text);
  const isOfEach = by === 'quarter' || by === 'year';
  const isTotal = IN_PERCENT.test(text) || (SHRANK.test(text) && !OTHER_TIME.test(text));
  if (!isSince && !isOfEach && !isTotal) return undefined;
  const told = line.args.date === undefined ? today : day(line.args.date);
  const runoff = regimes.findLast(({ id, from }) => id.startsWith('qt') && day(from) <= told);
  if (!runoff) return undefined;
  const { from, to } = runoff;
  if (isSince)
    return to === undefined || day(to) > today
      ? undefined
      : { command: 'history', args: { series: series(named[0] ?? 'totalAssets').code, find: 'change', from: to } };
  const code = series(named[0] ?? 'totalAssets').code;
  const during = { from, ...(to !== undefined && day(to) <= today && { to }) };
  return isOfEach
    ? { command: 'by-period', args: { series: code, by, tell: 'change', ...during } }
    : { command: 'history', args: { series: code, find: 'change', ...during } };
};
