import { filterOf, type Runs } from '../parse/pattern-filter.ts';
import { type Cues, compile, patternsOf } from './intent.ts';

/** Whether one of some cues is heard in a text, whose runs are known. */
export type Listener = (text: string, runs: Runs) => boolean;

/** So few cues are heard sooner one after the other; of more, as in a long text of many words, all at once. */
const FEW = 3;

/** Listens for cues whose letters a text has, and not at all where it has those of none. What a question is told by and what it fits listen to one text: the last one's answer is kept. */
export const listenerFor = (cues: Cues): Listener => {
  const listen = listening(cues);
  let [last, heard]: [string | undefined, boolean] = [undefined, false];
  return (text, runs) => {
    if (text !== last) [last, heard] = [text, listen(text, runs)];
    return heard;
  };
};

const listening = (cues: Cues): Listener => {
  const each = patternsOf(cues).map((pattern) => ({
    mayStand: filterOf([pattern]),
    heard: lazily(() => new RegExp(pattern)),
  }));
  const together = lazily(() => compile(cues));
  return (text, runs) => {
    let count = 0;
    for (const { mayStand } of each) if (mayStand(runs) && ++count > FEW) return together().test(text);
    if (count > 0) for (const { mayStand, heard } of each) if (mayStand(runs) && heard().test(text)) return true;
    return false;
  };
};

/** A pattern made ready when it is first needed: most never are. */
const lazily = (make: () => RegExp): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
