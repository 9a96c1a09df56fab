import { isTelling } from '../../bench/questions.ts';
import type { Command } from '../../src/ask/command.ts';
import { createBot } from '../../src/bot.ts';
import { bundled } from '../../src/library/bundled.ts';
import { evening } from '../../src/series/new-york.ts';
import type { Answer } from '../../src/values/answer.ts';
import { day } from '../../src/values/day.ts';
import { type Locale, locales } from '../../src/values/locale.ts';
import { facts, snapshot } from '../world.ts';
import { type AnyQuestion, answeredQuestion, chanceFor } from './any-question.ts';

/** An answer in one language, the command it is of, and the question as it would be typed. */
export type EveryAnswer = {
  readonly command: Command;
  readonly line: string;
  readonly locale: Locale;
  readonly answer: Answer;
};

type Every = { readonly commands: readonly Command[]; readonly answers: readonly EveryAnswer[] };

/** What was asked in this process already: several files look at the same answers. */
const asked = new Map<string, Promise<Every>>();

/** Answers to every command that tells something, in every language: to `each` questions made from what it declares. */
export const everyAnswer = (seed: number, each: number): Promise<Every> => {
  const key = `${seed} ${each}`;
  const known = asked.get(key) ?? askEvery(seed, each);
  asked.set(key, known);
  return known;
};

const askEvery = async (seed: number, each: number): Promise<Every> => {
  let now = new Date();
  const { ask, commands } = await createBot({ library: bundled(snapshot), facts, now: () => now, report: () => {} });
  const askOn = (question: AnyQuestion, locale: Locale = 'en') => {
    now = evening(day(question.today));
    return ask({ ...question, locale });
  };
  const answers: EveryAnswer[] = [];
  for (const command of commands.filter(isTelling)) {
    const next = chanceFor(command, seed);
    for (let i = 0; i < each; i++) {
      const { question } = await answeredQuestion(command, next, askOn);
      for (const locale of locales)
        answers.push({ command, line: lineOf(question), locale, answer: await askOn(question, locale) });
    }
  }
  return { commands, answers };
};

const lineOf = ({ command, args, today }: AnyQuestion) =>
  [`/${command}`, ...Object.entries(args).map(([name, value]) => `${name}:${value}`), `on ${today}`].join(' ');
