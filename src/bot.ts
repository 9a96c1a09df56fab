import { type Ask, type AskParts, createAsk } from './ask/ask.ts';
import type { Command } from './ask/command.ts';
import { discoverCommands } from './ask/discover-commands.ts';
import { createSuggest, type Suggest } from './ask/suggest.ts';

/** What every door shares: the questions that can be asked, the one function that answers them, and what is offered while one is typed. */
export type Bot = { readonly ask: Ask; readonly commands: readonly Command[]; readonly suggest: Suggest };

// Looked for once a process: the files do not change while it runs, however many bots it makes.
let discovered: Promise<readonly Command[]> | undefined;

/** Puts commands, figures and facts together. */
export const createBot = async (parts: Omit<AskParts, 'commands'>): Promise<Bot> => {
  discovered ??= discoverCommands();
  const commands = await discovered;
  return { commands, ask: createAsk({ ...parts, commands }), suggest: createSuggest(commands, parts.facts) };
};
