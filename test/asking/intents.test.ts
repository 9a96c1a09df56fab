import { describe, expect, test } from 'vitest';
import { intents } from '../../src/asking/all-intents.ts';
import { read, said } from './reader.ts';

describe.each(intents.map(({ name, examples }) => ({ name, examples })))('$name', ({ examples }) => {
  test.each(examples.map(([question, line]) => ({ question, line })))('$question', ({ question, line }) => {
    expect(said(read(question))).toBe(line);
  });
});

test('an intent becomes a command that only tells something', async () => {
  const { TELLING } = await import('../../src/asking/targets.ts');
  expect(intents.filter(({ command }) => !TELLING.has(command))).toEqual([]);
});

test('no list of cues is written twice: what several intents hear stands in common-cues', () => {
  const lists = intents.flatMap(({ name, cues, also, not }) =>
    [cues, also, not].flatMap((heard) => (heard ? [heard.en, heard.zh] : [])).map((list) => ({ name, list })),
  );
  const copies = lists.filter(({ list }, index) =>
    lists.slice(0, index).some((other) => other.list !== list && list.length > 3 && share(list, other.list) > 0.8),
  );
  expect(copies.map(({ name, list }) => [name, list[0]])).toEqual([]);
});

const share = (list: readonly string[], other: readonly string[]) =>
  list.filter((cue) => other.includes(cue)).length / Math.max(list.length, other.length);
