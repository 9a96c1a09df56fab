import { expect, test } from 'vitest';
import { isCourtesy } from '../../src/asking/courtesy.ts';

test.each([
  "thanks, you're great",
  'thx',
  'thank you so much!',
  'cheers mate',
  'that was very helpful, thanks',
  'good morning',
  'good morning all',
  '謝謝你',
  '謝啦',
  '非常感谢！',
  '你真棒',
  '早安',
  '早上好',
])('nothing but a courtesy: %s', (message) => {
  expect(isCourtesy(message)).toBe(true);
});

test.each([
  'good morning, how high are reserves',
  'thanks, and in 2020?',
  "that's great but why",
  'great depression',
  'best week for reserves',
  'kind of repo',
  '早上好，准备金多少',
  '好多',
  '谢谢，那逆回购呢',
])('a courtesy with something else in it: %s', (message) => {
  expect(isCourtesy(message)).toBe(false);
});
