import { expect, test } from 'vitest';
import { fits } from '../questions/expectation.ts';
import { blindSets } from '../questions/sets.ts';
import { read, readings, rows } from './reader.ts';

type Counts = { rows: number; right: number; wrong: number; askedBack: number; declined: number };

/** Right: a reading that satisfies the row. Of the others, a command is confidently wrong. */
const sat = (folder: Parameters<typeof rows>[0], each: (intent: string, right: boolean) => void = () => {}): Counts => {
  const counts = { rows: 0, right: 0, wrong: 0, askedBack: 0, declined: 0 };
  for (const { row, locale, earlier } of rows(folder)) {
    const reading = read(row.text, row.today, earlier, locale === 'zh-TW');
    const right = readings(reading).some((told) => fits(told, row.expect));
    counts.rows++;
    if (right) counts.right++;
    else if (reading.kind === 'line') counts.wrong++;
    else if (reading.kind === 'decline') counts.declined++;
    else counts.askedBack++;
    each(row.id.split('.')[0]!, right);
  }
  return counts;
};

const percent = (part: number, { rows: whole }: Counts) => `${((100 * part) / whole).toFixed(1)}%`;
const line = (name: string, counts: Counts) =>
  `${name}: ${counts.rows} questions, right ${percent(counts.right, counts)}, confidently wrong ${percent(counts.wrong, counts)}, asked back ${percent(counts.askedBack, counts)}, declined ${percent(counts.declined, counts)}`;

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

/** What other people wrote, with how much of it is right at least. */
const OTHERS = [
  ['second/', 0.94],
  ['validation/', 0.95],
  ['third/', 0.96],
  ['fourth/', 0.96],
  ...blindSets.map(({ folder, right }) => [`${folder}/`, right] as const),
] as const;
test.each(OTHERS)('questions of others are counted: %s', (folder, least) => {
  const counts = sat(folder);
  console.log(line(folder, counts));
  expect(counts.right / counts.rows).toBeGreaterThan(least);
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
