import { type MayStand, type Runs, standingOf } from '../parse/pattern-filter.ts';
import { type Cues, compile, patternsOf } from './intent.ts';

/** Whether one of some cues is heard in a text, whose runs are known. */
export type Listener = (text: string, runs: Runs) => boolean;

/** So few cues are heard sooner one after the other; of more, as in a long text of many words, all at once. */
const FEW = 3;

/** What listens for lists of cues, each for its own; and which of them may hear something in a text: those that have no cues always. */
type Listeners = {
  readonly each: readonly (Listener | undefined)[];
  readonly alert: (runs: Runs) => Uint8Array;
};

/** Listen for lists of cues, each for its own: for those whose letters a text has, and not at all where it has those of none. */
export const listenersFor = (lists: readonly (Cues | undefined)[]): Listeners => {
  const patterns = lists.map((cues) => (cues ? patternsOf(cues) : []));
  const owners = patterns.flatMap((own, list) => own.map(() => list));
  const mute = Uint8Array.from(lists, (cues) => (cues ? 0 : 1));
  const alert = new Uint8Array(lists.length);
  const standing = standingOf(
    patterns.flat().map((pattern) => [pattern]),
    (stands) => {
      alert.set(mute);
      for (let i = 0; i < stands.length; i++) if (stands[i] === 1) alert[owners[i]!] = 1;
    },
  );
  let from = 0;
  const each = lists.map((cues, i) => {
    const own = patterns[i]!;
    from += own.length;
    return cues && listening(cues, own, standing, from - own.length);
  });
  return {
    each,
    alert: (runs) => {
      standing(runs);
      return alert;
    },
  };
};

/** Listens for one list of cues, its own for itself. */
export const listenerFor = (cues: Cues): Listener => listenersFor([cues]).each[0]!;

const listening = (cues: Cues, patterns: readonly string[], standing: MayStand, from: number): Listener => {
  const each = patterns.map((pattern) => lazily(() => new RegExp(pattern)));
  const together = lazily(() => compile(cues));
  const to = from + patterns.length;
  return (text, runs) => {
    const stands = standing(runs);
    let count = 0;
    for (let i = from; i < to; i++) if (stands[i] === 1) count++;
    if (count > FEW) return together().test(text);
    for (let i = from; count > 0 && i < to; i++) if (stands[i] === 1 && each[i - from]!().test(text)) return true;
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
