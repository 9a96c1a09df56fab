import type { QuestionReading } from './question-reading.ts';
import { lineText } from './targets.ts';

/** A reading of which what else could be meant is something else, each once. */
export const unrepeated = (read: QuestionReading): QuestionReading => {
  const reading = withRate(read);
  const { line, others } = reading;
  const told = new Set(line ? [lineText(line)] : []);
  const fresh = others.filter((other) => {
    const text = lineText(other);
    return !told.has(text) && told.add(text);
  });
  return fresh.length === others.length ? reading : { ...reading, others: fresh };
};

const RATES: ReadonlySet<string> = new Set(['effr', 'tgcr', 'bgcr']);

/** The board of overnight rates tells the one first that a question names. */
const withRate = (reading: QuestionReading): QuestionReading => {
  const { line, slots } = reading;
  const named = slots.series.find((id) => RATES.has(id));
  if (line?.command !== 'funding' || named === undefined || slots.series.includes('sofr')) return reading;
  return { ...reading, line: { ...line, args: { ...line.args, tell: named } } };
};
