import type { QuestionReading } from '../../src/asking/question-reading.ts';
import type { Facts } from '../../src/series/facts.ts';
import type { CommandCall } from '../../src/values/answer.ts';

/** "Why?" after an explanation, or of a bank: the reason first, where the text has one. */
export const toldWhy = (
  line: CommandCall,
  { slots: { why } }: QuestionReading,
  follows: boolean,
  facts: Facts,
): CommandCall => {
  const topic = line.command === 'explain' && why ? facts.topics().find(({ id }) => id === line.args.topic) : undefined;
  const isFirst = topic?.why !== undefined && (follows || topic.group === 'banks');
  return isFirst ? { ...line, args: { ...line.args, tell: 'why' } } : line;
};
