import { expect, test } from 'vitest';
import { digest } from '../../bench/lessons.ts';
import { kindTeller } from '../../src/asking/question-kinds.ts';
import { facts } from '../bundled.ts';
import { read } from './reader.ts';

const weights = facts.questions();

test('the weights are learnt from the questions as they are: npm run bench -- learn-questions', () => {
  expect(weights.learnt).toBe(digest());
});

test('an opinion is shares of one, the likeliest kind first', () => {
  const { best, of } = kindTeller(weights.kinds)(read('highest SOFR ever').slots);
  expect(weights.kinds.kinds.reduce((sum, kind) => sum + of(kind)!, 0)).toBeCloseTo(1, 6);
  expect(best.map(({ likely }) => likely)).toEqual(
    weights.kinds.kinds
      .map((kind) => of(kind)!)
      .sort((a, b) => b - a)
      .slice(0, 3),
  );
  expect(best[0]!.kind).toBe('history find:highest');
  expect(of('history find:highest')).toBe(best[0]!.likely);
  expect(of('a kind nobody taught')).toBeUndefined();
});

test.each([
  ['write me a haiku about my cat', 'subject'],
  ['???', 'nonsense'],
])('what is nothing of ours is declined for what its words are: %s', (text, reason) => {
  expect(read(text)).toMatchObject({ kind: 'decline', reason });
});
