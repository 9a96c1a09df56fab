import type { QuestionReading } from './question-reading.ts';
import { lineText } from './targets.ts';

/** A reading of which what else could be meant is something else, each once. */
export const unrepeated = (reading: QuestionReading): QuestionReading => {
  const { line, others } = reading;
  const told = new Set(line ? [lineText(line)] : []);
  const fresh = others.filter((other) => {
    const text = lineText(other);
    return !told.has(text) && told.add(text);
  });
  return fresh.length === others.length ? reading : { ...reading, others: fresh };
};
