import type { QuestionReading } from './question-reading.ts';
import { lineText } from './targets.ts';

/** A reading of which what else could be meant is something else. */
export const unrepeated = (reading: QuestionReading): QuestionReading => {
  const { line, others } = reading;
  const text = line && lineText(line);
  return others.some((other) => lineText(other) === text)
    ? { ...reading, others: others.filter((other) => lineText(other) !== text) }
    : reading;
};
