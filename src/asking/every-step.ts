import type { Day } from '../values/day.ts';
import { parseDay } from '../values/day.ts';
import { each, type Points } from '../values/points.ts';
import type { QuestionReading } from './question-reading.ts';

/** Whether each figure of the stretch moved the way it is held to have moved from the one before; nothing known where there is none. */
export const everyStepAsSaid = (points: Points, { line }: QuestionReading, today: Day): boolean | undefined => {
  const [from, to] = [parseDay(line?.args.from ?? ''), parseDay(line?.args.to ?? '') ?? today];
  const all = [...each(points)];
  const steps = all.flatMap(({ day, value }, i) =>
    i > 0 && (from === undefined || day >= from) && day <= to ? [value - all[i - 1]!.value] : [],
  );
  if (steps.length === 0) return undefined;
  return steps.every((step) => (line?.args.side === 'above' ? step > 0 : step < 0));
};
