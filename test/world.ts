import { join } from 'node:path';
import type { AskedQuestion } from '../src/ask/ask.ts';
import type { BankLibrary } from '../src/ask/library.ts';
import { createBot } from '../src/bot.ts';
import type { Snapshot } from '../src/bundle/snapshot.ts';
import { bundled } from '../src/library/bundled.ts';
import { evening } from '../src/series/new-york.ts';
import type { Answer } from '../src/values/answer.ts';
import { day } from '../src/values/day.ts';
import { facts, snapshot } from './bundled.ts';

export { facts, snapshot };

/** The day the tests ask on, unless they say another: the bundled figures end a few days before. */
export const TODAY = '2026-10-08';

export const root = join(import.meta.dirname, '..');

/** Bugs reported while a test asked; a test that expects none looks here. */
export const bugs: unknown[] = [];

/** The real bot over the bundled figures, or others, on a stopped clock. */
export const botOn = (isoDay: string = TODAY, figures: Snapshot = snapshot, reports?: BankLibrary) =>
  createBot({
    ...(reports && { banks: reports }),
    library: bundled(figures),
    facts,
    now: () => evening(day(isoDay)),
    report: (_, error) => bugs.push(error),
  });

const bot = await botOn();
export const { commands } = bot;

/** Asks the real commands. */
export const ask = (asked: AskedQuestion): Promise<Answer> => bot.ask(asked);
