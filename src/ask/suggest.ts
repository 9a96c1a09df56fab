import type { Facts } from '../series/facts.ts';
import type { Locale } from '../values/locale.ts';
import type { Command } from './command.ts';
import type { Suggestion } from './option.ts';

/** What could be meant by what was typed so far in an option that suggests, the likeliest first; nothing for any other. */
export type Suggest = (command: string, option: string, typed: string, locale: Locale) => readonly Suggestion[];

/** Joins the options that suggest to the facts they suggest from. */
export const createSuggest =
  (commands: readonly Command[], facts: Facts): Suggest =>
  (name, optionName, typed, locale) => {
    const option = commands.find((command) => command.name === name)?.options[optionName];
    return option?.kind === 'text' ? (option.suggest?.(typed, locale, facts) ?? []) : [];
  };
