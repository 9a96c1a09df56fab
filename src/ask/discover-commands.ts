import { parse } from 'node:path/posix';
import { type FolderModules, folderModules } from '../values/folder-modules.ts';
import type { GroupWords, Spoken } from '../words/words.ts';
import type { Command, CommandFile } from './command.ts';
import { inOrder } from './command-topics.ts';

/** What stands in the folder beside the commands: words, the group's own words, what only commands share. */
const isCommand = (file: string): boolean => {
  const { dir, name } = parse(file);
  return !name.endsWith('.words') && name !== 'group' && dir.split('/')[0] !== 'shared';
};

type Loaded = { readonly default: unknown };

/**
 * Every command among modules, in the order people need them: one file, one default export, one command, named by its path. `weekly/on.ts` is `weekly on`
 * and belongs to the group whose words stand in `weekly/group.ts`.
 */
export const commandsAmong = (modules: FolderModules): readonly Command[] => {
  const defaultOf = (file: string) => (modules.get(file) as Loaded).default;
  const found = [...modules.keys()].filter(isCommand).map((file): Command => {
    const { dir, name, ext } = parse(file);
    const group = `${dir}/group${ext}`;
    const command = defaultOf(file) as CommandFile;
    if (!modules.has(group)) return { ...command, name };
    return { ...command, name: `${dir} ${name}`, group: defaultOf(group) as Spoken<GroupWords> };
  });
  return inOrder(found);
};

/** Every command there is. */
export const discoverCommands = async (): Promise<readonly Command[]> =>
  commandsAmong(await folderModules(new URL('../../commands/', import.meta.url)));
