import { readdir } from 'node:fs/promises';

/** What a folder holds: each module by its path in the folder. */
export type FolderModules = ReadonlyMap<string, unknown>;

/**
 * The modules of a folder, so that adding a file is all that adding takes. The build recognises `await folderModules(new URL('…/', import.meta.url))`
 * and puts the modules themselves in its place: two hundred files are then not looked for one by one at every start.
 */
export const folderModules = async (folder: URL): Promise<FolderModules> => {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const modules = files
    .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
    .sort()
    .map(async (file): Promise<[string, unknown]> => [file, await import(new URL(file, folder).href)]);
  return new Map(await Promise.all(modules));
};
