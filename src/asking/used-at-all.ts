import { USE_FLOOR } from '../measures/facility-use.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, iso, parseDay } from '../values/day.ts';
import { between, each, latest, type Points } from '../values/points.ts';
import type { QuestionReading } from './question-reading.ts';

const FACILITIES: readonly SeriesId[] = ['srf', 'onRrp', 'primaryCredit', 'btfp'];

/** Somebody asks whether a facility was used, and not how much or when. */
const ASKED =
  /^ ?(?:so |and |ok |hey )*(?:was|were|has|have|had|did|does|do|is|are)\b.{0,60}\b(?:used?|using|tap(?:ped|ping|s)?|draw[ns]?|drew|drawing|touch(?:ed)?|hit|borrow(?:ed|ing|s)?|active|park(?:ed|ing)?)\b|\bat all\b|有(?:没有|无)?(?:过|任何)?(?:人|银行|机构|交易商|基金)?.{0,8}(?:用|借|动用)|(?:用|借)过?[了]?(?:没有?|吗|么|嘛|没)|被.{0,3}(?:用|使用|动用)过?了?(?:吗|没|么)/;
const OTHERWISE =
  /\b(?:how|what|when|which|why|who|more|most|less|above|over|below|first|last|if|chart|because|doubled|halved|tripled|twice|half)\b|翻倍|一半|多少|几|何|谁|最|为什么|哪|首次|上次|超过|高于|图|因为|如果/;

/** Whether a facility was used: at all, only as little as tests are, or not. */
export type Used = 'yes' | 'small' | 'no';

/** Whether a question that asks for no more than that is answered with yes, and the line that tells of the time it names. */
export const usedAtAll = (
  { slots: { text, level, series: ids, time }, line }: QuestionReading,
  data: Readonly<Partial<Record<SeriesId, Points>>>,
  today: Day,
): { readonly used: Used; readonly line: CommandCall } | undefined => {
  const id = ids.find((one) => FACILITIES.includes(one));
  const points = id && data[id];
  if (!id || !points || level || !line || !ASKED.test(text) || OTHERWISE.test(text)) return undefined;
  if (line.command !== 'history' || line.args.series !== series(id).code) return undefined;
  const from = parseDay(line.args.from ?? '') ?? time.from;
  const to = line.args.find === 'on' ? from : (parseDay(line.args.to ?? '') ?? time.to ?? today);
  const span = between(points, from ?? points.days[0]!, to ?? today);
  const newest = latest(points);
  // Of days whose figures are not out nothing is known.
  if (!newest || ![...each(span)].length || (from === undefined && line.args.find === 'latest')) return undefined;
  const most = Math.max(...[...each(span)].map(({ value }) => value));
  const used = most <= 0 ? 'no' : id === 'srf' && most <= USE_FLOOR ? 'small' : 'yes';
  // What is asked of this week is told of its days, and not of the latest alone.
  const ofTheTime = id === 'srf' && line.args.find === 'latest' && from !== undefined;
  const args = { series: series(id).code, find: 'count', side: 'above', level: '500m' };
  return { used, line: ofTheTime ? { command: 'history', args: { ...args, from: iso(from) } } : line };
};
