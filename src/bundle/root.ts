import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isRoot = (folder: string): boolean => {
  const file = join(folder, 'package.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'reservoir';
};

/** The project's folder, from any file of it, compiled or not: the nearest one above that holds the package `reservoir`. */
const rootFrom = (folder: string): string => {
  if (isRoot(folder)) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('cannot find the folder of the package reservoir: is package.json missing?');
  return rootFrom(above);
};

/** The project's folder. */
export const root: string = rootFrom(import.meta.dirname);

/** The folder of facts and figures that ship with the project. */
export const dataFolder: string = join(root, 'data');
