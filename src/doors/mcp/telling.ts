import type { Command } from '../../ask/command.ts';
import { onlyTells } from '../../ask/only-tells.ts';

/** The commands another program may ask: everything that only tells. */
export const telling = (commands: readonly Command[]): readonly Command[] =>
  commands.filter((command) => onlyTells(command) && command.name !== 'help');

/** A command's name as a tool has it: one word. */
export const toolName = ({ name }: Pick<Command, 'name'>): string => name.replaceAll(' ', '-');
