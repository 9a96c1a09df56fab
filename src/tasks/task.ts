import type { LibrarySettings } from '../library/open-library.ts';

/** One thing `npm run data` can do: what to type after its name, what it does, and the doing, which gives the exit code. */
export type Task = {
  readonly usage: string;
  readonly about: string;
  run(args: readonly string[], print: (line: string) => void, settings: () => LibrarySettings): Promise<number>;
};
