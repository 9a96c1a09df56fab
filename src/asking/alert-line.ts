import { writtenAmount } from '../parse/amounts-in-text.ts';
import { series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import type { QuestionReading } from './question-reading.ts';

const HIGH = /\brecord[- ]high|\ball[- ]time high|\bnew high|(?:新|历史)高|最高/;
const LOW = /\brecord[- ]low|\ball[- ]time low|\bnew low|(?:新|历史)低|最低/;

/** The alert somebody asks for, as the command that sets it: nothing is set by asking, so it is said to be typed. */
export const alertLine = ({ intent, slots }: QuestionReading): CommandCall | undefined => {
  const { series: ids, derived, side, level, text } = slots;
  const subject = derived ?? (ids[0] && series(ids[0]).code);
  if (intent !== 'alert' || subject === undefined) return undefined;
  const record = HIGH.test(text) ? 'record-high' : LOW.test(text) ? 'record-low' : undefined;
  if (side && level) return line({ series: subject, when: side, value: writtenAmount(level) });
  return record && line({ series: subject, when: record });
};

const line = (args: CommandCall['args']): CommandCall => ({ command: 'alert add', args });
