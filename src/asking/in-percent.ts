import { beginsWith, changeOver } from '../measures/change.ts';
import { percentOf } from '../measures/percent-of.ts';
import { subjectPoints } from '../measures/subject.ts';
import { readSubject } from '../parse/subject.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import { subjectNeeds, subjectUnit } from '../series/subject.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, parseDay } from '../values/day.ts';
import { asOf, type Points } from '../values/points.ts';
import type { QuestionReading } from './question-reading.ts';

const ASKED = /\bpercent(?:age)?\b|\bpct\b|%|百分之|百分比|几成|[跌降升涨增减]幅/;

/** Whether percent are asked for. */
export const asksPercent = (text: string): boolean => ASKED.test(text);

/** By how many percent something changed, where its change is asked for in percent; undefined where that is no measure. */
export const changeInPercent = (
  { line, slots: { text, amounts } }: QuestionReading,
  data: Readonly<Partial<Record<SeriesId, Points>>>,
  today: Day,
): number | undefined => {
  const asked = line && ASKED.test(text) && amounts.every(({ kind }) => kind !== 'percent') ? overIn(line) : undefined;
  const subject = asked && readSubject(asked.code);
  if (!subject || subjectUnit(subject) !== 'usd' || subjectNeeds(subject).some((id) => !data[id])) return undefined;
  const points = subjectPoints(subject, data);
  const end = asOf(points, Math.min(asked.to ?? today, today));
  const change = end && changeOver(points, asked.from, end.day);
  return change && change.by !== 0 ? percentOf(change.by, change.from.value) : undefined;
};

/** The series and the days a line tells the change of: from one day to another, or of two days beside each other. */
const overIn = ({
  command,
  args,
}: CommandCall):
  | { readonly code: string; readonly from?: Day | undefined; readonly to?: Day | undefined }
  | undefined => {
  const [from, to] = [args.from, args.to].map((one) => parseDay(one ?? ''));
  if (command === 'history' && args.find === 'change' && args.series !== undefined)
    return { code: args.series, from: beginsWith(from, to), to };
  const [first, second] = [args.first, args.second].map((one) => parseDay(one ?? ''));
  if (command !== 'compare' || first === undefined || second === undefined) return undefined;
  return { code: args.series ?? series('reservesWednesday').code, from: first, to: second };
};
