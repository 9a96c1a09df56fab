import type { Range } from '../measures/window.ts';
import type { Locale } from '../values/locale.ts';
import { shared } from '../words/shared.ts';
import type { Command } from './command.ts';

/** A choice as people read it: the command's own words, the shared name of a range, or the value itself. */
export const choiceLabel = (command: Command, option: string, value: string, locale: Locale): string =>
  command.words(locale).options[option]?.choices?.[value] ??
  (option === 'range' ? shared(locale).ranges[value as Range] : undefined) ??
  value;
