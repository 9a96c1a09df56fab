import { filterOf, type Runs } from '../parse/pattern-filter.ts';
import { type Cues, patternsOf } from './intent.ts';

/** Whether one of some cues is heard in a text, whose runs are known. */
export type Listener = (text: string, runs: Runs) => boolean;

/** Listens for cues, only for those whose letters a text has: in a long text one after the other is heard sooner than all at once. */
export const listenerFor = (cues: Cues): Listener => {
  const all = patternsOf(cues).map((pattern) => ({ mayStand: filterOf([pattern]), heard: lazily(pattern) }));
  return (text, runs) => {
    for (const { mayStand, heard } of all) if (mayStand(runs) && heard().test(text)) return true;
    return false;
  };
};

/** A pattern made ready when it is first needed: most never are. */
const lazily = (pattern: string): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(pattern);
    return made;
  };
};
