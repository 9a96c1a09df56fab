import type { Command } from './command.ts';

/** Whether a command only tells: it reads and changes nothing of a server, and is not asked of a message. */
export const onlyTells = ({ reads, menu, permission }: Pick<Command, 'reads' | 'menu' | 'permission'>): boolean =>
  !reads && !menu && !permission;
