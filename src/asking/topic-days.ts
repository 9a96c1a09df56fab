import type { Topic } from '../series/knowledge.ts';
import { subjectCode } from '../series/subject.ts';
import type { Day } from '../values/day.ts';

/** The day a topic tells of, and the figure it tells of that day. */
export type TopicDay = { readonly day: Day; readonly code?: string };

/** The day each topic tells of: the first that its lead names. */
export const topicDays = (topics: readonly Topic[]): ReadonlyMap<string, TopicDay> =>
  new Map(
    topics.flatMap(({ id, texts }) => {
      const { lead } = texts.en;
      const day = lead.flatMap((part) => (typeof part !== 'string' && part.kind === 'day' ? [part.day] : []))[0];
      if (day === undefined) return [];
      const code = lead.flatMap((part) =>
        typeof part !== 'string' && part.kind === 'figure' && part.find === 'on' && part.from === day
          ? [subjectCode(part.subject)]
          : [],
      )[0];
      return [[id, { day, ...(code === undefined ? {} : { code }) }] as const];
    }),
  );
