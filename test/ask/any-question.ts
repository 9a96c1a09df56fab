import type { Command } from '../../src/ask/command.ts';
import type { Option } from '../../src/ask/option.ts';
import { bundledSeries, series } from '../../src/series/catalog.ts';
import { subjectCode, usualPairs } from '../../src/series/subject.ts';
import type { Answer } from '../../src/values/answer.ts';
import { day, iso } from '../../src/values/day.ts';
import { facts } from '../world.ts';

/** A command, the options it is asked with, and the day it is asked on. */
export type AnyQuestion = {
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  readonly today: string;
};

/** A row of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export const chance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const oneOf = <T>(all: readonly T[], next: () => number): T => all[Math.floor(next() * all.length)]!;

/** What people type where an option takes a text of their own and suggests nothing: amounts, rates, questions. */
const TYPED = [
  '2.8tn',
  '$500m',
  '10bp',
  '3.9%',
  '10%',
  '5bn',
  'Why did reserves fall last week?',
  '上上周准备金为什么下降',
  '準備金現在多少',
  'Reserves were $1.39 trillion on September 18, 2019.',
];

/** Series, and what is reckoned from two, as an option takes them. */
const SUBJECTS = [...bundledSeries.map((id) => series(id).code), ...usualPairs.map(subjectCode)];

const between = (from: string, to: string, next: () => number): string =>
  iso(day(from) + Math.floor(next() * (day(to) - day(from) + 1)));

/** Something an option takes, or nothing where it may be left out. */
const typedFor = (option: Option, today: string, next: () => number): string | undefined => {
  const isNeeded = 'required' in option && option.required === true;
  // A text of one's own rarely fits where it was not asked for.
  if (!isNeeded && next() < (option.kind === 'text' ? 0.8 : 0.5)) return undefined;
  switch (option.kind) {
    case 'choice':
      return oneOf(option.values, next);
    case 'number': {
      const { min = 1, max = 10 } = option;
      return String(option.integer ? min + Math.floor(next() * (max - min + 1)) : min + next() * (max - min));
    }
    case 'flag':
      return oneOf(['yes', 'no'], next);
    case 'text': {
      const suggested = option.suggest?.('', 'en', facts) ?? [];
      if (suggested.length > 0) return oneOf(suggested, next).value;
      const { max = Number.POSITIVE_INFINITY } = option;
      return oneOf(
        TYPED.filter(({ length }) => length <= max),
        next,
      );
    }
    case 'day':
      return between('2015-06-01', today, next);
    case 'series':
      return Array.from({ length: 1 + Math.floor(next() * Math.min(option.max, 3)) }, () => oneOf(SUBJECTS, next)).join(
        ',',
      );
    case 'message':
    case 'channel':
    case 'role':
      return undefined;
  }
};

/** A question to a command, made from what it declares: there is no list of questions to keep. */
export const anyQuestion = ({ name, options }: Pick<Command, 'name' | 'options'>, next: () => number): AnyQuestion => {
  const today = between(next() < 0.3 ? '2019-01-02' : '2025-01-02', '2026-11-25', next);
  const args = Object.entries(options).flatMap(([option, what]) => {
    const value = typedFor(what, today, next);
    return value === undefined ? [] : [[option, value] as const];
  });
  return { command: name, args: Object.fromEntries(args), today };
};

/** A question that cannot be answered says little: so many others are tried in its place. */
const TRIES = 200;

/** A question to a command that it has an answer to, and that answer. */
export const answeredQuestion = async (
  command: Pick<Command, 'name' | 'options'>,
  next: () => number,
  ask: (question: AnyQuestion) => Promise<Answer>,
): Promise<{ readonly question: AnyQuestion; readonly answer: Answer }> => {
  for (let tries = 1; ; tries++) {
    const question = anyQuestion(command, next);
    const answer = await ask(question);
    if (answer.mood !== 'trouble' || tries === TRIES) return { question, answer };
  }
};

/** A row of numbers of its own for each command: what one of them declares changes no other's questions. */
export const chanceFor = ({ name }: Pick<Command, 'name'>, seed: number): (() => number) =>
  chance([...name].reduce((sum, letter) => (Math.imul(31, sum) + letter.charCodeAt(0)) | 0, 0) + seed);
