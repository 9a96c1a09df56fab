import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, parse, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GroupWords, Spoken } from '../words/words.ts';
import type { Command, CommandFile } from './command.ts';
import { inOrder } from './topics.ts';

/** What stands in the folder beside the commands: words, the group's own words, what only commands share. */
const isCommand = (file: string): boolean => {
  const { dir, base, name } = parse(file);
  return /(?<!\.d|\.words)\.[jt]s$/.test(base) && name !== 'group' && dir.split(sep)[0] !== 'shared';
};

const defaultOf = async (file: string): Promise<unknown> => (await import(pathToFileURL(file).href)).default;

/**
 * Every command in a folder, in the order people need them: one file, one default export, one command, named by its path. `weekly/on.ts` is `weekly on`
 * and belongs to the group whose words stand in `weekly/group.ts`.
 */
export const discoverCommands = async (folder: string): Promise<readonly Command[]> => {
  const files = (await readdir(folder, { recursive: true })).filter(isCommand).sort();
  const found = await Promise.all(
    files.map(async (file): Promise<Command> => {
      const { dir, name, ext } = parse(file);
      const groupFile = join(folder, dir, `group${ext}`);
      const command = (await defaultOf(join(folder, file))) as CommandFile;
      if (dir === '' || !existsSync(groupFile)) return { ...command, name };
      return { ...command, name: `${dir} ${name}`, group: (await defaultOf(groupFile)) as Spoken<GroupWords> };
    }),
  );
  return inOrder(found);
};
