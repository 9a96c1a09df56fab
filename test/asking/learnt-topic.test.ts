import { expect, test } from 'vitest';
import { withLearntTopic } from '../../src/asking/learnt-topic.ts';
import { read, said } from './reader.ts';

/** Asked in words that no name of the topic has. */
test.each([
  ['why would the level of reserves that banks want to hold move over time', 'why-banks-hold-more'],
  ['how come the tga is kept at the fed and not at commercial banks', 'treasury-general-account'],
  ['which banks got the systemic risk exception', 'march-2023'],
  ['what did the bank term funding program lend against', 'bank-term-funding'],
  ['税期撞上周末怎么办', 'payment-dates'],
  ['為什麼貨幣市場基金不把錢全放在國庫券', 'money-funds'],
  ['交易台看哪些信號判斷準備金變緊', 'ample-reserves'],
])('a topic is known by what is asked of it: %s', (question, topic) => {
  expect(said(read(question))).toBe(`/explain topic:${topic}`);
});

const reading = read('how high is SOFR');
const likely = (id: string, share: number) => [{ id, cover: 0.3, score: 100, name: '', likely: share }];
const about = (topic: string, intent = 'topic') =>
  ({ ...reading, kind: 'line', line: { command: 'explain', args: { topic } }, intent }) as const;

test('what would be asked back about is told where an explanation and its topic are likely, and the question is kept among the others', () => {
  const { line, ...rest } = reading;
  const asked = { ...rest, kind: 'askBack', others: [line!] } as const;
  const told = withLearntTopic(asked, 0.6, likely('on-rrp', 0.6));
  expect(told).toMatchObject({ kind: 'line', line: { command: 'explain', args: { topic: 'on-rrp' } }, others: [line] });
  expect(withLearntTopic(asked, 0.2, likely('on-rrp', 0.9))).toBe(asked);
  expect(withLearntTopic(asked, 0.9, likely('on-rrp', 0.2))).toBe(asked);
});

test('the story of a month, a topic of its own words and a refusal stand whatever is likelier', () => {
  for (const told of [
    about('october-2025'),
    about('fomc-calendar', 'meetings-left'),
    { ...reading, kind: 'decline', reason: 'advice' } as const,
  ])
    expect(withLearntTopic(told, 1, likely('on-rrp', 1))).toBe(told);
  expect(withLearntTopic(about('repo-market'), 0.5, likely('on-rrp', 0.8)).line?.args.topic).toBe('on-rrp');
});
