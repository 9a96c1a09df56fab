import type { CommandCall } from '../values/answer.ts';
import type { Day } from '../values/day.ts';
import type { QuestionReading } from './question-reading.ts';
import type { FoundTopic } from './topic-finder.ts';

/** What happened on a day that an answer named. */
export const THAT_DAY =
  /\bwhat (?:happened|went on|was going on|was happening)(?: (?:on )?(?:that|the) day| then| back then| at the time)|\bwhy (?:that day|then)\b(?= ?[?.!]*$)|[那当]天.{0,4}(?:发生|出)了?(?:什么|何)事?/;

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month as a topic is named that tells of it: `march-2023`. */
export const monthTopic = (day: Day): string =>
  MONTH.format(day * 86_400_000)
    .toLowerCase()
    .replace(' ', '-');

/** What happened on the day of the figure before, where its month has a topic of its own. */
export const happenedThen = (
  { line, slots }: QuestionReading,
  text: string,
  topicsFor: (question: string) => readonly FoundTopic[],
): CommandCall | undefined => {
  const day = slots.time.at;
  if (line?.command !== 'history' || day === undefined || !THAT_DAY.test(text)) return undefined;
  const topic = monthTopic(day);
  return topicsFor(topic.replace('-', ' ')).some(({ id }) => id === topic)
    ? { command: 'explain', args: { topic } }
    : undefined;
};
