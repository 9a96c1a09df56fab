import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { KeptQuestion } from '../../src/ask/keep-question.ts';
import { createBot } from '../../src/bot.ts';
import { bundled } from '../../src/library/bundled.ts';
import { evening } from '../../src/series/new-york.ts';
import { createKeptQuestions } from '../../src/storage/kept-questions.ts';
import { openStore } from '../../src/storage/store.ts';
import { day } from '../../src/values/day.ts';
import { facts, snapshot } from '../world.ts';

const botThatKeeps = (keep?: (kept: KeptQuestion) => void) =>
  createBot({
    ...{ library: bundled(snapshot), facts, now: () => evening(day('2026-10-08')), keep },
    report: (_, error) => expect.unreachable(String(error)),
  });

test('what was not understood, or not as it was meant, is kept without a name; what was understood is not', async () => {
  const kept: KeptQuestion[] = [];
  const { ask } = await botThatKeeps((one) => kept.push(one));
  const place = { guild: '1', channel: '2', user: '3' } as never;
  const put = (question: string, more: object = {}) =>
    ask({ command: 'ask', args: { question, ...more }, locale: 'en', place });
  await put('how high are bank reserves?');
  await put('qwertz asdf yxcv?');
  await put('how high are bank reserves?', { other: '' });
  await ask({ command: 'reserves' });
  expect(kept).toEqual([
    { question: 'qwertz asdf yxcv?', locale: 'en', kind: 'unknown', at: evening(day('2026-10-08')).toISOString() },
    { question: 'how high are bank reserves?', locale: 'en', kind: 'misread', at: expect.any(String) },
  ]);
});

test('/help says that questions are kept where they are, and only there', async () => {
  const notes = async (keep?: () => void) =>
    (await (await botThatKeeps(keep)).ask({ command: 'help', locale: 'en' })).notes!.join(' ');
  expect(await notes(() => {})).toContain('kept for the host of this bot for a month');
  expect(await notes()).not.toContain('kept for the host');
});

test('kept questions come back in order, and go when they are cleared', async () => {
  const store = await openStore({ dir: mkdtempSync(join(tmpdir(), 'questions-')) });
  onTestFinished(store.close);
  const questions = createKeptQuestions(store);
  const one = (at: string, question: string): KeptQuestion => ({ question, locale: 'en', kind: 'unknown', at });
  await questions.keep(one('2026-10-08T21:00:00.000Z', 'second'));
  await questions.keep(one('2026-10-07T21:00:00.000Z', 'first'));
  expect((await questions.list()).map(({ question }) => question)).toEqual(['first', 'second']);
  await questions.clear();
  expect(await questions.list()).toEqual([]);
});
