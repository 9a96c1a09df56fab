import type { Warning } from '../values/answer.ts';
import type { Locale } from '../values/locale.ts';
import { optionName } from '../words/option-names.ts';
import { shared } from '../words/shared.ts';
import { choiceLabel } from './choice-label.ts';
import type { Command } from './command.ts';
import type { UnusedOption } from './option.ts';

/** What was typed and is not in the answer is said to be left out: nothing is dropped in silence. */
export const unusedWarnings = (
  command: Command,
  args: Readonly<Record<string, unknown>>,
  given: readonly string[],
  locale: Locale,
): readonly Warning[] => {
  const unused = (command.unused?.(args as never, command.words(locale)) ?? []).filter(({ option }) =>
    given.includes(option),
  );
  if (unused.length === 0) return [];
  const text = unused.map((one) => one.told ?? leftOut(one, command, locale)).join(locale === 'en' ? ' ' : '');
  return [{ kind: 'unused', text }];
};

const leftOut = ({ option, goesWith }: UnusedOption, command: Command, locale: Locale): string => {
  const say = shared(locale).unused;
  const called = (name: string) => (locale === 'en' ? name : (optionName(name, locale) ?? name));
  if (!goesWith) return say.alone(called(option));
  const { option: other, example } = goesWith;
  return command.options[other]?.kind === 'choice'
    ? say.goesWithChoice(called(option), called(other), example, choiceLabel(command, other, example, locale))
    : say.goesWith(called(option), called(other), example);
};
