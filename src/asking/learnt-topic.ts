import { intentNamed } from './all-intents.ts';
import type { Opinion } from './question-kinds.ts';
import type { QuestionReading } from './question-reading.ts';
import { isHeard } from './second-opinion.ts';
import type { FoundTopic } from './topic-finder.ts';

/**
 * How likely an explanation and its topic have to be where the question would be asked back about, where another topic would be
 * told, and where figures would be. Measured on 1,576 questions about topics and 1,074 about figures that nothing was learnt of, and on 567
 * first questions of three authors: each takes more readings from wrong to right than the other way.
 */
const ASKED_BACK = { explains: 0.4, topic: 0.4 };
const ANOTHER_TOPIC = { explains: 0.3, topic: 0.5 };
const FIGURES = { explains: 0.9, topic: 0.4 };
const HEARD_FIGURES = { explains: 0.9, topic: 0.9 };
const BESIDE_THE_SUBJECT = { explains: 0.7, topic: 0.6 };
/** As many other readings are offered. */
const MOST = 4;

/** A reading, or the explanation of the topic that is likely by how it is asked about, in whatever words. */
export const withLearntTopic = (
  reading: QuestionReading,
  explains: number,
  found: readonly FoundTopic[],
): QuestionReading => {
  const [topic] = [...found].sort((a, b) => (b.likely ?? 0) - (a.likely ?? 0));
  const needed = neededFor(reading);
  if (!topic || !needed || explains < needed.explains || (topic.likely ?? 0) < needed.topic) return reading;
  if (reading.line?.args.topic === topic.id) return reading;
  const { line, reason: _, unused: __, others, ...rest } = reading;
  return {
    ...rest,
    kind: 'line',
    line: { command: 'explain', args: { topic: topic.id } },
    intent: 'topic',
    others: [...(line ? [line] : []), ...others.filter(({ args }) => args.topic !== topic.id)].slice(0, MOST),
  };
};

/** A topic of its own words is not doubted, nor a refusal for its reason, nor the story of a month that is named. */
const neededFor = (reading: QuestionReading) => {
  const { kind, line, intent, reason } = reading;
  if (reason === 'advice' || reason === 'forecast') return undefined;
  if (reason !== undefined) return BESIDE_THE_SUBJECT;
  if (kind === 'askBack') return ASKED_BACK;
  const isSure = intentNamed(intent)?.isSure === true;
  if (line?.command !== 'explain')
    return !isSure && !isHeard(reading) ? FIGURES : isOfATime(reading) ? undefined : HEARD_FIGURES;
  return intent === 'topic' && !OF_A_MONTH.test(line.args.topic ?? '') ? ANOTHER_TOPIC : undefined;
};
/** What is asked of a day, a stretch, a peak or a level is a figure. */
const isOfATime = ({ slots: { time, level } }: QuestionReading): boolean =>
  time.grain !== undefined || time.sincePeak === true || level !== undefined;
const OF_A_MONTH = /-20\d\d$/;

/** How likely something is to be explained. */
export const explains = ({ of }: Opinion): number => of('explain') ?? 0;
