import { z } from 'zod';
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

/** A command's options as the input of a tool, with the language of the answer beside them. */
export const toolInput = (command: Command): Readonly<Record<string, z.ZodType>> => {
  const words = command.words('en').options;
  const options = Object.entries(command.options)
    .filter(([, { kind }]) => !DISCORD_ONLY.has(kind))
    .map(([name, option]) => {
      const type = typeOf(option).describe(words[name]?.about ?? name);
      return [name, 'required' in option && option.required ? type : type.optional()] as const;
    });
  return {
    ...Object.fromEntries(options),
    language: z.enum(locales).optional().describe('The language of the answer; English when not given'),
  };
};
