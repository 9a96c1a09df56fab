import { plainName } from './series-names.ts';

type Typed = { readonly text: string; readonly words: readonly string[] };

/** How well a name fits what was typed, best first. */
const FITS: readonly ((name: string, typed: Typed) => boolean)[] = [
  (name, { text }) => name === text,
  (name, { text }) => name.startsWith(text),
  (name, { words }) => words.every((word) => beginsAWord(name, word)),
  (name, { text }) => name.includes(text),
];

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Whether a word of a name begins so. Most names do not hold it at all, which is told without taking them apart. */
const beginsAWord = (name: string, word: string): boolean =>
  name.includes(word) && wordsOf(name).some((own) => own.startsWith(word));

const typedAs = (typed: string): Typed => {
  const text = plainName(typed);
  return { text, words: wordsOf(text) };
};

/** How well any of a thing's names (plain ones) fits what was typed: 0 is one of them exactly; undefined where none fits. */
export const closeness = (names: readonly string[], typed: string): number | undefined => near(names, typedAs(typed));

const near = (names: readonly string[], typed: Typed): number | undefined => {
  const best = FITS.findIndex((fits) => names.some((name) => fits(name, typed)));
  return best < 0 ? undefined : best;
};

/** The things that could be meant by what was typed, the best first, each in its order otherwise. */
export const fitting = <T>(all: readonly T[], namesOf: (one: T) => readonly string[], typed: string): readonly T[] => {
  const sought = typedAs(typed);
  return all
    .map((one) => ({ one, rank: near(namesOf(one), sought) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => a.rank! - b.rank!)
    .map(({ one }) => one);
};
