import type { QuestionReading } from '../../src/asking/question-reading.ts';
import { lineText } from '../../src/asking/targets.ts';
import type words from '../ask.words.ts';

/** What is asked back: what a reading could not use, which of several is meant, or what about. */
export const askedBack = (reading: QuestionReading, say: ReturnType<typeof words>): string => {
  const [nearest] = reading.others;
  const impossible = reading.slots.time.impossible;
  if (impossible !== undefined) return say.noDay(impossible);
  if (nearest && reading.unused) return say.unused(lineText(nearest), reading.unused);
  return namesFigure(reading) ? say.several : say.which;
};

/** Whether a question says what it is about: then it is not asked for that again. */
const namesFigure = ({ slots }: QuestionReading): boolean =>
  slots.series.length > 0 || slots.derived !== undefined || slots.bank !== undefined;
