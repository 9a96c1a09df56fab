import { parseArgs } from 'node:util';
import type { Ask } from '../ask/ask.ts';
import type { Command } from '../ask/command.ts';
import type { Draw } from '../ask/draw.ts';
import { troubleAnswer } from '../ask/trouble-answer.ts';
import { parseLine } from '../parse/line.ts';
import type { Answer } from '../values/answer.ts';
import { parseDay } from '../values/day.ts';
import { closest, type Locale } from '../values/locale.ts';
import { OperatorError } from '../values/operator-error.ts';
import { Trouble } from '../values/trouble.ts';
import { csv } from './csv.ts';
import { help } from './help.ts';
import { answerText } from './text.ts';

/** What was typed after `npm run ask --`. */
type TypedQuestion = {
  readonly line: string;
  readonly locale: Locale;
  readonly json: boolean;
  readonly help: boolean;
  readonly png?: string;
  readonly csv?: string;
  readonly today?: string;
};

/** The exit status of a question: an answer, a program that was called wrongly, or trouble. */
export const EXIT = { answer: 0, usage: 1, trouble: 2 } as const;

/** A call that does not fit: one sentence for whoever typed it. */
class UsageError extends OperatorError {
  override name = 'UsageError';
}

/** Reads the words after `npm run ask --`; throws a UsageError. */
export const readTypedQuestion = (argv: readonly string[]): TypedQuestion => {
  const { values, positionals } = parse(argv);
  if (values.today !== undefined && parseDay(values.today) === undefined)
    throw new UsageError(`--today wants a day such as 2026-09-30, not ${values.today}.`);
  const { png, csv, today } = values;
  return {
    line: positionals.join(' '),
    locale: closest(values.locale),
    json: values.json ?? false,
    help: values.help ?? false,
    ...(png === undefined ? {} : { png }),
    ...(csv === undefined ? {} : { csv }),
    ...(today === undefined ? {} : { today }),
  };
};

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        locale: { type: 'string' },
        json: { type: 'boolean' },
        png: { type: 'string' },
        csv: { type: 'string' },
        today: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('.')[0]}. Try --help.`);
  }
};

type TerminalParts = {
  readonly commands: readonly Command[];
  readonly ask: Ask;
  readonly draw: Draw;
  readonly print: (text: string) => void;
  readonly write: (file: string, content: string | Buffer) => Promise<void>;
};

/** Answers one typed question; gives the exit status. */
export const answerTyped = async (
  typed: TypedQuestion,
  { commands, ask, draw, print, write }: TerminalParts,
): Promise<number> => {
  if (typed.help || typed.line.trim() === '') {
    print(help(commands, typed.locale));
    return EXIT.answer;
  }
  const answer = await asked(typed, ask);
  print(typed.json ? JSON.stringify(answer) : answerText(answer));
  if (answer.mood === 'trouble') return EXIT.trouble;
  const put = (file: string, content: string | Buffer) =>
    write(file, content).catch(({ code }: NodeJS.ErrnoException) => {
      throw new UsageError(`Could not write ${file} (${code}).`);
    });
  if (typed.png && answer.chart) await put(typed.png, await draw(answer.chart, closest(answer.locale)));
  const figures = typed.csv ? csv(answer) : undefined;
  if (typed.csv && figures !== undefined) await put(typed.csv, figures);
  const undrawn = (typed.png && !answer.chart) || (typed.csv && figures === undefined);
  if (undrawn) throw new UsageError(`/${answer.command} has no chart, so there is nothing to write.`);
  return EXIT.answer;
};

const asked = async ({ line, locale }: TypedQuestion, ask: Ask): Promise<Answer> => {
  try {
    // A line that is no command is a question in somebody's own words.
    const question = /^\s*\//.test(line) ? parseLine(line) : { command: 'ask', args: { question: line } };
    return await ask({ ...question, locale });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return troubleAnswer(error, '', locale);
  }
};
