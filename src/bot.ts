import { join } from 'node:path';
import { type Ask, type AskParts, createAsk } from './ask/ask.ts';
import type { Command } from './ask/command.ts';
import { discoverCommands } from './ask/discover-commands.ts';

/** What every door shares: the questions that can be asked, and the one function that answers them. */
export type Bot = { readonly ask: Ask; readonly commands: readonly Command[] };

/** The commands' folder: beside `src`, or beside its compiled form. */
const commandsFolder = join(import.meta.dirname, '..', 'commands');

/** Puts commands, figures and facts together. */
export const createBot = async (parts: Omit<AskParts, 'commands'>): Promise<Bot> => {
  const commands = await discoverCommands(commandsFolder);
  return { commands, ask: createAsk({ ...parts, commands }) };
};
