import type { CommandCall } from '../values/answer.ts';
import type { QuestionReading } from './question-reading.ts';
import { isHeard } from './second-opinion.ts';
import type { CalledTopic } from './topic-names.ts';

/** A reading of a question that calls a topic by its very name: that topic, or the figures of that name with the topic offered first. */
export const asNamed = (called: CalledTopic, reading: QuestionReading): QuestionReading =>
  isCalled(called, reading) ? asCalled(called, reading) : { ...reading, others: besides(called, reading) };

/** Whether a topic's name asks for that topic: figures that a bare name asks for are told as figures. */
const isCalled = ({ id, by, asked }: CalledTopic, reading: QuestionReading): boolean => {
  const { line, slots } = reading;
  // What a claim is called by is also what its subject is asked about by.
  if (id.startsWith('claim-') && by === 'synonym' && !slots.claim && isHeard(reading)) return false;
  if (line === undefined) return true;
  if (line.command === 'explain')
    return line.args.topic !== id && (by === 'title' || (asked && reading.intent !== 'printing-again'));
  if (line.command === 'help') return false;
  return asked || (by === 'title' && slots.series.length === 0 && !isHeard(reading));
};

/** Where figures are told, the topic of that name stands first among what else could be meant. */
const besides = ({ id }: CalledTopic, { line, others }: QuestionReading): readonly CommandCall[] =>
  [...(line?.args.topic === id ? [] : [explain(id)]), ...others.filter(({ args }) => args.topic !== id)].slice(0, 4);

const asCalled = ({ id }: CalledTopic, { line, reason: _, unused: __, ...rest }: QuestionReading): QuestionReading => ({
  ...rest,
  kind: 'line',
  line: explain(id),
  intent: 'topic',
  others: [...(line ? [line] : []), ...rest.others].filter(({ args }) => args.topic !== id).slice(0, 4),
});

const explain = (topic: string): CommandCall => ({ command: 'explain', args: { topic } });
