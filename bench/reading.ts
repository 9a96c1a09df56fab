import { kindTeller } from '../src/asking/question-kinds.ts';
import { readQuestion } from '../src/asking/read-question.ts';
import { topicFinder } from '../src/asking/topic-finder.ts';
import { loadFacts } from '../src/bundle/load-facts.ts';
import { day } from '../src/values/day.ts';
import { type Measured, median, percentileOf, tableOf } from './result.ts';

/** A long message as somebody might write one, in both scripts. */
const PARAGRAPH =
  'so I was reading that reserves fell below $2.9 trillion after QT ended on Dec 1, 2025 and that the SRF hit 74.6bn at year end; 准备金在2025年9月底首次跌破3万亿美元了吗, was that really the first time since 2020? ';

/** How long the messages are: a question, a long one, a whole message, and more than one may hold. */
const LENGTHS = [100, 500, 2000, 6000];

/** What one reading takes, by the length of the message: the middle and the 99th percentile. */
export const measure = async (): Promise<readonly Measured[]> => {
  const rounds = 200;
  const facts = loadFacts();
  const parts = {
    today: day('2026-10-08'),
    policy: facts.policy,
    topicsFor: topicFinder(facts.topics()),
    kindsOf: kindTeller(facts.questions().kinds),
    topicsOf: kindTeller(facts.questions().topics),
  };
  const times = (length: number): readonly number[] => {
    const text = PARAGRAPH.repeat(Math.ceil(length / PARAGRAPH.length)).slice(0, length);
    return Array.from({ length: rounds }, () => {
      const started = performance.now();
      readQuestion(text, parts);
      return performance.now() - started;
    });
  };
  times(2000);
  const middles = new Map<number, number>();
  const each = LENGTHS.flatMap((length): Measured[] => {
    const taken = times(length);
    middles.set(length, median(taken));
    const what = `a question of ${length} characters read`;
    return [
      { what: `${what}, median`, value: middles.get(length)!, unit: 'ms' },
      {
        ...{ what: `${what}, p99`, value: percentileOf(taken, 99), unit: 'ms' },
        ...(length === 2000 && { target: '< 5 ms' }),
      },
    ];
  });
  const [short, long] = [middles.get(2000)! / 2000, middles.get(6000)! / 6000];
  return [
    ...each,
    {
      ...{ what: 'a character of 6,000 read, beside one of 2,000', value: long / short, unit: '×' },
      target: '< 1.1×: linear',
    },
  ];
};

/** `npm run bench -- reading` */
export const bench = async (): Promise<void> => console.log(tableOf(await measure()));
