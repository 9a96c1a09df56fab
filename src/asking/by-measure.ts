import { beginsWith, changeOver, type MeasuredChange } from '../measures/change.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import { type Day, parseDay } from '../values/day.ts';
import type { Points } from '../values/points.ts';
import type { QuestionReading } from './question-reading.ts';
import { subjectOf, verdict } from './verdict.ts';

/** The Wednesday level and the week average of one thing. */
const OTHER: Readonly<Partial<Record<SeriesId, SeriesId>>> = {
  reservesWednesday: 'reservesAverage',
  reservesAverage: 'reservesWednesday',
  tgaWednesday: 'tgaAverage',
  tgaAverage: 'tgaWednesday',
};

/** The other measure of what a reading holds to have moved. */
export const otherMeasureOf = (reading: QuestionReading): SeriesId | undefined => {
  const { line, slots } = reading;
  const subject = subjectOf(reading);
  const isMove = line?.command === 'history' && line.args.find === 'change' && slots.claim;
  return isMove && slots.measures.length === 0 && subject && !subject.over ? OTHER[subject.of] : undefined;
};

/** What the other measure made of the same days, where by it what is held to be so is otherwise. */
export const otherwiseByMeasure = (
  reading: QuestionReading,
  data: Readonly<Partial<Record<SeriesId, Points>>>,
  policy: Policy,
  today: Day,
): { readonly of: SeriesId; readonly change: MeasuredChange } | undefined => {
  const other = otherMeasureOf(reading);
  const points = other && data[other];
  const { line } = reading;
  const from = parseDay(line?.args.from ?? '');
  if (!other || !points || !line || from === undefined) return undefined;
  const to = parseDay(line.args.to ?? '');
  const change = changeOver(points, beginsWith(from, to), to ?? today);
  const by = { ...reading, line: { ...line, args: { ...line.args, series: series(other).code } } };
  const [own, its] = [verdict(reading, data, policy, today), verdict(by, data, policy, today)];
  return change && own !== undefined && its !== undefined && own !== its ? { of: other, change } : undefined;
};
