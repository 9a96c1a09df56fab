import type { Answer } from '../values/answer.ts';
import { closest } from '../values/locale.ts';
import type { ServerContext } from '../values/server-context.ts';
import type { Ask, AskedQuestion } from './ask.ts';
import type { Command } from './command.ts';

/** The same asker, which makes an answer anew only when it may have become another. */
type RecentAnswers = {
  readonly ask: Ask;
  /** New figures came: nothing that was answered before holds any more. */
  forget(): void;
};

type RecentAnswersParts = {
  readonly ask: Ask;
  readonly commands: readonly Command[];
  readonly now: () => Date;
};

/** So long an answer is what anybody else is told who asks the same (ms): what it says of its own age is rounder than that. */
const HOLDS_MS = 10_000;

/** As many as are kept. */
const MOST = 300;

/**
 * Answers the same question once in ten seconds: thousands ask what has just been published. Only what rests on figures
 * alone is told twice: not what reads or changes settings, and not what one command hands on to another.
 */
export const createRecentAnswers = ({ ask, commands, now }: RecentAnswersParts): RecentAnswers => {
  const readers = new Set(commands.flatMap(({ name, reads }) => (reads === undefined ? [] : [name])));
  const kept = new Map<string, Answer>();
  let span = Number.NaN;
  return {
    async ask(question) {
      if (readers.has(question.command)) return ask(question);
      const at = Math.floor(now().getTime() / HOLDS_MS);
      if (at !== span) kept.clear();
      span = at;
      const key = keyOf(question);
      const known = kept.get(key);
      if (known) return known;
      const answer = await ask(question);
      // What was asked before new figures came is not kept after them.
      if (isForAll(answer, question) && span === at && kept.size < MOST) kept.set(key, answer);
      return answer;
    },
    forget() {
      kept.clear();
      span = Number.NaN;
    },
  };
};

/** All an answer of figures may depend on: of a place, whether there is one and its time. */
const keyOf = ({ command, args = {}, locale, place }: AskedQuestion & { readonly place?: ServerContext | undefined }) =>
  JSON.stringify([command, Object.entries(args).sort(byName), closest(locale), place && (place.timeZone ?? '')]);

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const isForAll = ({ command, chart, deliver, ephemeral, mood }: Answer, asked: AskedQuestion): boolean =>
  command === asked.command && chart !== undefined && !deliver && !ephemeral && mood !== 'trouble';
