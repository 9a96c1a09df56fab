import { plainName } from './series-names.ts';

/** How well a name fits what was typed, best first. */
const FITS: readonly ((name: string, typed: string) => boolean)[] = [
  (name, typed) => name === typed,
  (name, typed) => name.startsWith(typed),
  (name, typed) => wordsOf(typed).every((word) => wordsOf(name).some((own) => own.startsWith(word))),
  (name, typed) => name.includes(typed),
];

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** How well any of a thing's names (plain ones) fits what was typed: 0 is one of them exactly; undefined where none fits. */
export const closeness = (names: readonly string[], typed: string): number | undefined => {
  const sought = plainName(typed);
  const best = Math.min(
    ...names.map((name) => FITS.findIndex((fits) => fits(name, sought))).map((at) => (at < 0 ? FITS.length : at)),
  );
  return best < FITS.length ? best : undefined;
};

/** The things that could be meant by what was typed, the best first, each in its order otherwise. */
export const fitting = <T>(all: readonly T[], namesOf: (one: T) => readonly string[], typed: string): readonly T[] =>
  all
    .map((one) => ({ one, rank: closeness(namesOf(one), typed) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => a.rank! - b.rank!)
    .map(({ one }) => one);
