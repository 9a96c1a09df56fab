import type { Facts, QuestionWeights } from '../series/facts.ts';
import { kindTeller } from './question-kinds.ts';
import { topicDays } from './topic-days.ts';
import { topicFinder } from './topic-finder.ts';
import { topicNames } from './topic-names.ts';

const makeReader = (facts: Facts) => {
  const { kinds, topics } = facts.questions();
  return {
    topicsFor: topicFinder(facts.topics()),
    topicCalled: topicNames(facts.topics()),
    topicDays: topicDays(facts.topics()),
    topicsSayWhy: new Set(facts.topics().flatMap(({ id, why }) => (why === undefined ? [] : [id]))),
    kindsOf: kindTeller(kinds),
    topicsOf: kindTeller(topics),
  };
};

const readers = new WeakMap<QuestionWeights, ReturnType<typeof makeReader>>();

/** What reads a question, by what was learnt: made once. */
export const readerOf = (facts: Facts): ReturnType<typeof makeReader> => {
  const learnt = facts.questions();
  const reader = readers.get(learnt) ?? makeReader(facts);
  readers.set(learnt, reader);
  return reader;
};
