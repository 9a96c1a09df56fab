import { z } from 'zod';
import { choiceLabel } from '../../ask/choice-label.ts';
import type { Command } from '../../ask/command.ts';
import type { Option } from '../../ask/option.ts';
import { locales } from '../../values/locale.ts';

/** What stands for Discord's own things, which another program does not have. */
const DISCORD_ONLY: ReadonlySet<Option['kind']> = new Set(['message', 'channel', 'role']);

const typeOf = (option: Option): z.ZodType => {
  switch (option.kind) {
    case 'choice':
      return z.enum(option.values as [string, ...string[]]);
    case 'number': {
      const number = option.integer ? z.number().int() : z.number();
      return number.min(option.min ?? Number.MIN_SAFE_INTEGER).max(option.max ?? Number.MAX_SAFE_INTEGER);
    }
    case 'flag':
      return z.boolean();
    case 'text':
      return z.string().max(option.max ?? 200);
    default:
      return z.string().max(200);
  }
};

/** What an option asks for and takes, where its type does not say it. */
const aboutOf = (command: Command, name: string, option: Option): string => {
  const about = command.words('en').options[name]?.about ?? name;
  const takes = takesOf(command, name, option);
  return takes ? `${about}; ${takes}` : about;
};

const takesOf = (command: Command, name: string, option: Option): string => {
  if (option.kind === 'day') return 'YYYY-MM-DD';
  if (option.kind === 'series')
    return `names or published codes${option.max > 1 ? `, at most ${option.max}, separated by commas` : ''}`;
  if (option.kind !== 'choice') return '';
  return option.values
    .map((value) => ({ value, label: choiceLabel(command, name, value, 'en') }))
    .filter(({ value, label }) => label !== value)
    .map(({ value, label }) => `${value} = ${label}`)
    .join(', ');
};

/** What happens without it: the usual value as the schema tells it, where there is one. */
const usual = (option: Option, type: z.ZodType): z.ZodType => {
  if ('required' in option && option.required) return type;
  const value = 'default' in option ? option.default : undefined;
  return value === undefined ? type.optional() : type.optional().meta({ ...type.meta(), default: value });
};

/** A command's options as the input of a tool, with the language of the answer beside them; nothing else is taken. */
export const toolInput = (command: Command): z.ZodType<Readonly<Record<string, unknown>>> => {
  const options = Object.entries(command.options)
    .filter(([, { kind }]) => !DISCORD_ONLY.has(kind))
    .map(([name, option]) => [name, usual(option, typeOf(option).describe(aboutOf(command, name, option)))] as const);
  return z.strictObject({
    ...Object.fromEntries(options),
    language: z.enum(locales).optional().describe('The language of the answer; English when not given'),
  });
};
