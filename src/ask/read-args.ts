import { type Locale, locales } from '../values/locale.ts';
import { Trouble, type Troubles } from '../values/trouble.ts';
import { optionName } from '../words/option-names.ts';
import { choiceLabel } from './choice-label.ts';
import type { Command } from './command.ts';
import { readOptions } from './read-options.ts';

/**
 * A command's options as they were given, read: by their own names or as a language calls them, choices by their values or
 * as they are shown. What does not fit is told in the words of the asker's language.
 */
export const readArgs = (
  command: Command,
  given: Readonly<Record<string, unknown>>,
  locale: Locale,
): Record<string, unknown> => {
  try {
    return readOptions(command.options, ownNames(command, given));
  } catch (error) {
    throw error instanceof Trouble ? inWords(error, command, locale) : error;
  }
};

/** The options that were filled in, by their own names. */
export const givenOptions = (command: Command, given: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(ownNames(command, given)).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : name,
  );

const ownNames = (command: Command, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(given).map(([typed, value]) => {
      const name = Object.hasOwn(command.options, typed) ? typed : (called(command, typed) ?? typed);
      return [name, ownChoice(command, name, value)];
    }),
  );

/** The option a language calls so. */
const called = ({ options }: Command, typed: string): string | undefined =>
  Object.keys(options).find((name) => locales.some((locale) => optionName(name, locale) === typed));

/** The choice that is shown so. */
const ownChoice = (command: Command, name: string, value: unknown): unknown => {
  const option = command.options[name];
  if (option?.kind !== 'choice' || typeof value !== 'string' || option.values.includes(value)) return value;
  const typed = value.trim().toLowerCase();
  const shown = (one: string) =>
    locales.some((locale) => choiceLabel(command, name, one, locale).toLowerCase() === typed);
  return option.values.find(shown) ?? value;
};

/** English says what is typed; other languages call options and choices as they show them. */
const inWords = (trouble: Trouble, command: Command, locale: Locale): Trouble => {
  const { key, detail } = trouble;
  if (locale === 'en' || key !== 'badOption') return trouble;
  const { option, given, takes } = detail as Troubles['badOption'];
  if (takes.kind !== 'choice') return trouble;
  const shown = takes.choices.map((one) => choiceLabel(command, option, one, locale));
  return new Trouble('badOption', { option, given, takes: { kind: 'choice', choices: shown } });
};
