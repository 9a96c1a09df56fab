import type { Facts } from '../series/facts.ts';
import type { Action, Step } from '../values/answer.ts';
import type { Day } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { noSettings } from '../values/settings.ts';
import { Trouble } from '../values/trouble.ts';
import type { Command } from './command.ts';
import type { Library } from './library.ts';
import { vantage } from './moment.ts';
import { readArgs } from './read-args.ts';
import { visibleData } from './visible-data.ts';

type Context = {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly facts: Facts;
  readonly now: () => Date;
};

/** Steps without those that would be refused: what they ask needs figures that begin after the day it asks about. */
export const answerable = async (
  actions: readonly Action[],
  locale: Locale,
  context: Context,
): Promise<readonly Action[]> => {
  const has = await Promise.all(
    actions.map((action) =>
      action.kind === 'next' || action.kind === 'ask' ? hasFigures(action, locale, context) : true,
    ),
  );
  return actions.filter((_, i) => has[i]);
};

const hasFigures = async (step: Step, locale: Locale, { commands, library, facts, now }: Context): Promise<boolean> => {
  const command = commands.find(({ name }) => name === step.command);
  if (!command) return true;
  try {
    const args = readArgs(command, step.args, locale);
    const { needs: of } = command;
    const needs = typeof of === 'function' ? of(args as never, noSettings, facts) : of;
    const held = await library.get(needs);
    const asked = command.dated ? (args.date as Day | undefined) : undefined;
    visibleData(command, needs, held, facts, vantage(asked, needs[0], held, facts.releases, now()));
    return true;
  } catch (error) {
    if (error instanceof Trouble) return error.key !== 'beforeFirst' && error.key !== 'noData';
    throw error;
  }
};
