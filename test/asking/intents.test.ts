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
