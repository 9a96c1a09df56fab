import { join } from 'node:path';

/** The file of a store that needs no server, in the folder DATA_DIR. */
export const storeFile = (dir: string): string => join(dir, 'reservoir.sqlite');
