import { expect, test } from 'vitest';
import { line, sat } from './count.ts';

test('the open questions are understood', () => {
  const byIntent = new Map<string, { right: number; all: number }>();
  const counts = sat('', (intent, right) => {
    const of = byIntent.get(intent) ?? { right: 0, all: 0 };
    byIntent.set(intent, { right: of.right + (right ? 1 : 0), all: of.all + 1 });
  });
  console.log(
    [line('open', counts), ...[...byIntent].map(([intent, { right, all }]) => `  ${intent} ${right}/${all}`)].join(
      '\n',
    ),
  );
  expect(counts.right / counts.rows).toBeGreaterThan(0.99);
  expect(counts.wrong / counts.rows).toBeLessThan(0.01);
});

test('the questions whose options are easily filled wrongly are understood', () => {
  const counts = sat('options/');
  console.log(line('options/', counts));
  expect(counts.right / counts.rows).toBeGreaterThan(0.96);
  expect(counts.wrong / counts.rows).toBeLessThan(0.02);
});

test('the paraphrases, which rules were tuned on, are understood', () => {
  const counts = sat('paraphrases/');
  console.log(line('paraphrases', counts));
  expect(counts.right / counts.rows).toBeGreaterThan(0.96);
  expect(counts.wrong / counts.rows).toBeLessThan(0.02);
});

test('the questions held out are understood', () => {
  const counts = sat('held-out/');
  // Who sees the count at every change tunes on it.
  if (process.env.HELD_OUT === 'count') console.log(line('held out', counts));
  expect(counts.right / counts.rows).toBeGreaterThan(HELD_OUT_RIGHT);
});

/**
 * What is reached, less two questions: weights learnt anew read so many more or fewer. `HELD_OUT=count npm run report:questions` tells it. It was
 * 0.91 by weights of one order, luckier on two unseen sets by 1.5 points than those of six others; 0.89 with the mean of several.
 */
const HELD_OUT_RIGHT = 0.92;
