import type { Command } from '../../ask/command.ts';

/** The commands another program may ask: everything that only tells. What reads or changes a server's settings, or answers a message of it, is none. */
export const telling = (commands: readonly Command[]): readonly Command[] =>
  commands.filter(({ reads, menu, permission, name }) => !reads && !menu && !permission && name !== 'help');

/** A command's name as a tool has it: one word. */
export const toolName = ({ name }: Pick<Command, 'name'>): string => name.replaceAll(' ', '-');
