import { type Day, iso } from '../values/day.ts';
import type { Answering, QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';

const IN_PERCENT =
  /^ *(?:(?:and|so|ok),? )*(?:what(?:'?s| is) (?:that|it) )?(?:in|as an?|by)? ?(?:%|pct|percent(?:age)?)(?: terms| of what)?[ ?.!]*$|^(?:那|换成|换算成|用|按|是)*(?:百分比|百分之(?:几|多少)|几成|%|(?:[跌降升涨增减]幅))(?:呢|是多少|多少|表示)*[?？。 ]*$/;

/** "In percent?" of a change: the same change. */
export const inPercent = ({ line, byFigures }: QuestionReading, own: Slots): Answering | undefined => {
  const isChange =
    (line?.command === 'history' && line.args.find === 'change') ||
    (line?.command === 'compare' && line.args.find === undefined && /^\d{4}-/.test(line.args.first ?? ''));
  if (!line || !isChange || !IN_PERCENT.test(own.text)) return undefined;
  return { line, isWhole: true, ...(byFigures && { byFigures }) };
};

const ONLY_TIME =
  /\b(?:and|what about|how about|or|then|in|for|the|so|ok|year|just|only|of|during|whole|all)\b|[那和呢的在只看整个全年换成改?？。,，!. ]/g;
const OF_A_STRETCH: ReadonlySet<string | undefined> = new Set([
  ...['average', 'median', 'highest', 'lowest', 'count', 'change', 'biggest-rise', 'biggest-fall', 'all', 'streak'],
]);

/** "Last year?" of what was counted, or averaged, over another time: the same over this one. */
export const ofAnotherTime = (
  { line, isWhole, byFigures }: QuestionReading,
  { time: { from, to, at, week, grain, ahead }, series: named, rest, level, why, claim }: Slots,
  today: Day,
): Answering | undefined => {
  if (line?.command !== 'history' || !isWhole || byFigures || !OF_A_STRETCH.has(line.args.find)) return undefined;
  if (from === undefined || at !== undefined || week || ahead !== undefined || grain === undefined) return undefined;
  if (named.length > 0 || level || why || claim || rest.replace(ONLY_TIME, '').length > 0) return undefined;
  const { from: _, to: __, tell: ___, ...args } = line.args;
  const end = to !== undefined && to < today ? { to: iso(to) } : {};
  return { line: { command: 'history', args: { ...args, from: iso(from), ...end } }, isWhole: true };
};
