import type { Choice, OfferedCommand, OfferedOption, OptionValues } from '../protocol.ts';

/** Commands that what was typed could become, in the order they are offered: `/res` finds reserves, by its name here or its own; a whole name comes first. */
export const matchingCommands = (commands: readonly OfferedCommand[], typed: string): readonly OfferedCommand[] => {
  const sought = typed.replace(/^\//, '').trim().toLowerCase();
  return commands
    .filter(({ kind }) => kind === 'slash')
    .map((command) => ({ command, rank: Math.min(...namesOf(command).map((name) => rankOf(name, sought))) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
};

/** The command whose whole name was typed, with the space after it: nothing is left to pick. */
export const completeCommand = (commands: readonly OfferedCommand[], typed: string): OfferedCommand | undefined => {
  const [, name] = /^\/(.+?)\s$/.exec(typed) ?? [];
  const found = commands.filter((command) => command.kind === 'slash' && namesOf(command).includes(name ?? ''));
  const longer = commands.some((command) => namesOf(command).some((each) => each.startsWith(`${name} `)));
  return longer ? undefined : found[0];
};

/** Choices that what was typed could become. */
export const fittingChoices = (choices: readonly Choice[], typed: string): readonly Choice[] => {
  const sought = typed.trim().toLowerCase();
  return choices
    .map((choice) => ({ choice, rank: Math.min(rankOf(choice.name, sought), rankOf(String(choice.value), sought)) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
};

const namesOf = ({ title, line }: OfferedCommand) => [title, line];

const NO_MATCH = 3;
const rankOf = (name: string, sought: string): number => {
  const text = name.toLowerCase();
  if (text === sought) return 0;
  return text.startsWith(sought) ? 1 : text.includes(sought) ? 2 : NO_MATCH;
};

/** What stands for an option: its text, and the choice it was picked from. */
export type Filled = { readonly text: string; readonly picked?: Choice | undefined };

/** A whole command as it is written down: `/reserves range:1y`. */
export type CommandLine = { readonly command: OfferedCommand; readonly filled: Readonly<Record<string, Filled>> };

/** Reads a command with its options from one line, by its names here or its own; nothing when no command begins it. What stands before any option's name is the first option that is required, if one is. */
export const readCommandLine = (commands: readonly OfferedCommand[], typed: string): CommandLine | undefined => {
  const line = typed.trim().replace(/\s+/g, ' ');
  if (!line.startsWith('/')) return undefined;
  const [best] = commands
    .filter(({ kind }) => kind === 'slash')
    .flatMap((command) => namesOf(command).map((name) => ({ command, name })))
    .filter(({ name }) => `${line} `.toLowerCase().startsWith(`/${name.toLowerCase()} `))
    .sort((a, b) => b.name.length - a.name.length);
  if (!best) return undefined;
  const { command, name } = best;
  const parts = optionParts(command.options, line.slice(name.length + 1));
  const filled: Record<string, Filled> = {};
  for (const { option, text } of parts) {
    const target = option ?? command.options.find(({ required }) => required) ?? command.options[0];
    if (!target) return undefined;
    filled[target.name] = fill(target, text);
  }
  return { command, filled };
};

/** The values in what follows a command's name, each up to the next option's name. */
const optionParts = (options: readonly OfferedOption[], rest: string) => {
  const byName = new Map(
    options.flatMap((option) => [option.name, option.title].map((name) => [name.toLowerCase(), option])),
  );
  const names = [...byName.keys()]
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length);
  const pieces = names.length === 0 ? [rest] : rest.split(new RegExp(`(?:^|\\s)(${names.join('|')})\\s?[:：]`, 'iu'));
  const [loose = '', ...named] = pieces.map((piece) => piece.trim());
  const found: { option: OfferedOption | undefined; text: string }[] = loose
    ? [{ option: undefined, text: loose }]
    : [];
  for (let i = 0; i < named.length; i += 2)
    found.push({ option: byName.get(named[i]!.toLowerCase()), text: named[i + 1] ?? '' });
  return found;
};

/** What was written for an option: the choice it names, by how that reads or by its value, else the text. */
const fill = (option: OfferedOption, text: string): Filled => {
  if (option.kind === 'flag' && /^(true|false)$/i.test(text))
    return { text, picked: { name: text, value: text.toLowerCase() } };
  const sought = text.toLowerCase();
  const picked = option.choices?.find(
    ({ name, value }) =>
      name.toLowerCase() === sought || `<#${value}>` === sought || String(value).toLowerCase() === sought,
  );
  return picked ? { text: picked.name, picked } : { text };
};

/** Why an option cannot be sent as it stands. */
export type Fault =
  | { readonly kind: 'missing' | 'choice' | 'number' | 'whole' }
  | { readonly kind: 'least' | 'most' | 'shortest' | 'longest'; readonly bound: number };

/** Discord's limit for a text no option limits. */
const MAX_TEXT = 6000;

/** An option's value as the client would send it, or what is wrong with it. */
export const readOption = (
  option: OfferedOption,
  { text, picked }: Filled,
): { readonly value: OptionValues[string] } | { readonly fault: Fault } => {
  const typed = text.trim();
  if (typed === '') return { fault: { kind: 'missing' } };
  if (picked && picked.name === text) return { value: option.kind === 'flag' ? picked.value === 'true' : picked.value };
  if (option.choices || option.kind === 'flag' || option.kind === 'pick') return { fault: { kind: 'choice' } };
  if (option.kind === 'whole' || option.kind === 'number') return readNumber(option, Number(typed));
  const { minLength = 0, maxLength = MAX_TEXT } = option;
  if (text.length < minLength) return { fault: { kind: 'shortest', bound: minLength } };
  if (text.length > maxLength) return { fault: { kind: 'longest', bound: maxLength } };
  return { value: text };
};

const readNumber = ({ kind, min, max }: OfferedOption, value: number): { value: number } | { fault: Fault } => {
  if (!Number.isFinite(value)) return { fault: { kind: 'number' } };
  if (kind === 'whole' && !Number.isInteger(value)) return { fault: { kind: 'whole' } };
  if (min !== undefined && value < min) return { fault: { kind: 'least', bound: min } };
  if (max !== undefined && value > max) return { fault: { kind: 'most', bound: max } };
  return { value };
};
