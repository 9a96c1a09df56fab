import type { Topic } from '../series/knowledge.ts';
import type { Day } from '../values/day.ts';

/** The day each topic tells of: the first that its lead names. */
export const topicDays = (topics: readonly Topic[]): ReadonlyMap<string, Day> =>
  new Map(
    topics.flatMap(({ id, texts }) => {
      const first = texts.en.lead.find((part) => typeof part !== 'string' && part.kind === 'day');
      return typeof first === 'object' && first.kind === 'day' ? [[id, first.day] as const] : [];
    }),
  );
