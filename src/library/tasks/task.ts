import type { LivingSettings } from '../living.ts';

/** One thing `npm run data` can do: what to type after its name, what it does, and the doing, which gives the exit code. */
export type Task = {
  readonly usage: string;
  readonly about: string;
  run(args: readonly string[], print: (line: string) => void, settings: () => LivingSettings): Promise<number>;
};
