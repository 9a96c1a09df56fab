import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../bench/questions.ts';
import { onlyTells } from '../../src/ask/only-tells.ts';
import { intents } from '../../src/asking/all-intents.ts';
import { lineText } from '../../src/asking/targets.ts';
import { ask, commands, facts } from '../world.ts';
import { read, said } from './reader.ts';

describe.each(intents.map(({ name, examples }) => ({ name, examples })))('$name', ({ examples }) => {
  test.each(examples.map(([question, line]) => ({ question, line })))('$question', ({ question, line }) => {
    expect(said(read(question))).toBe(line);
  });
});

test('an intent becomes a command that only tells something', () => {
  const telling = commands.filter(onlyTells).map(({ name }) => name);
  expect(intents.filter(({ command }) => !telling.includes(command))).toEqual([]);
});

test('a line picked or typed becomes whatever command only tells, and no other', async () => {
  for (const command of commands.filter(({ name }) => name !== 'ask')) {
    const { args } = questionsOf(command, facts)[0]!;
    const needed = Object.entries(command.options).filter(([, option]) => 'required' in option && option.required);
    if (needed.some(([name]) => args[name] === undefined)) continue;
    const answer = await ask({ command: 'ask', args: { question: lineText({ command: command.name, args }) } });
    expect(answer.command === command.name, command.name).toBe(onlyTells(command));
  }
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
