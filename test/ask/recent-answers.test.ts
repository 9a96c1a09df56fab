import { expect, test } from 'vitest';
import type { Ask, AskedQuestion } from '../../src/ask/ask.ts';
import { createRecentAnswers } from '../../src/ask/recent-answers.ts';
import { ask, commands } from '../world.ts';

/** The real answers behind ten seconds of memory, on a clock that stands; counts how often one was made. */
const scene = () => {
  let at = Date.parse('2026-10-08T20:00:00Z');
  let made = 0;
  const counted: Ask = (question) => {
    made++;
    return ask(question);
  };
  const recent = createRecentAnswers({ ask: counted, commands, now: () => new Date(at) });
  const times = async (...questions: readonly AskedQuestion[]) => {
    const before = made;
    for (const question of questions) expect(await recent.ask(question)).toEqual(await ask(question));
    return made - before;
  };
  const later = (ms: number) => {
    at += ms;
  };
  return { times, recent, later };
};

const question: AskedQuestion = { command: 'reserves', args: { range: '1y' }, locale: 'en-US' };

test('the same question within ten seconds has the same answer, made once; later or after new figures it is made anew', async () => {
  const { times, recent, later } = scene();
  expect(await times(question, question, { ...question, locale: 'en-GB' })).toBe(1);
  later(10_000);
  expect(await times(question, question)).toBe(1);
  recent.forget();
  expect(await times(question, question)).toBe(1);
});

test('another option, language or time zone is another question', async () => {
  const { times } = scene();
  const place = { guild: '1', channel: '2', user: '3', channels: {}, roles: {} };
  const others: readonly AskedQuestion[] = [
    ...[question, { ...question, args: { range: '3y' } }, { ...question, locale: 'zh-TW' }, { ...question, place }],
    { ...question, place: { ...place, timeZone: 'Asia/Taipei' } },
  ];
  expect(await times(...others, ...others)).toBe(others.length);
});

test('what reads settings, is no figure, or is handed on to another command is asked each time', async () => {
  const { times } = scene();
  const each: readonly AskedQuestion[] = [
    ...commands.flatMap(({ name, reads }) => (reads === undefined ? [] : [{ command: name }])),
    { command: 'ask', args: { question: 'how many reserves do banks hold?' } },
    { command: 'no such command' },
  ];
  expect(await times(...each, ...each)).toBe(2 * each.length);
});
