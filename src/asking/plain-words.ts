import { alternatives } from './alternatives.ts';
import { CHINESE } from './plain-words/chinese.ts';
import { FIGURES } from './plain-words/english-figures.ts';
import { QUESTIONS } from './plain-words/english-questions.ts';
import { VERBS, WAYS } from './plain-words/english-verbs.ts';
import { CHINESE_FRAMES, ENGLISH_FRAMES } from './plain-words/frames.ts';
import { inflected } from './plain-words/inflected.ts';
import { type PlainWord, written } from './plain-words/plain-word.ts';
import { CHINESE_TIMES, TIMES } from './plain-words/times.ts';

/** A longer text (characters) is no question but something to be looked through, and stays as it is. */
const LONGEST = 600;

/** Every rarer word with its plain one. */
const pairsOf = (rows: readonly PlainWord[]): readonly (readonly [said: string, plain: string])[] =>
  rows.flatMap(([plain, said]) => alternatives(said).map((one) => [one, plain] as const));

/** Where rarer words stand, and what is said plainly there. */
type Finder = { readonly pattern: RegExp; readonly plainAt: (word: string, at: number, text: string) => string };

/** One pattern for all words of a script. Of two that begin alike the longer one is meant, of two senses of a word the one that fits what stands round it. */
const finderOf = (rows: readonly PlainWord[], around: (words: string) => string): Finder => {
  const pairs = pairsOf(rows).map(([said, plain]) => ({ said, plain, word: written(said) }));
  const byLength = pairs.toSorted((a, b) =>
    a.word < b.word ? 1 : a.word > b.word ? -1 : b.said.length - a.said.length,
  );
  const plain = new Map(pairs.map((pair) => [pair.word, pair.plain]));
  const senses = byLength.filter(({ word, plain: one }) => plain.get(word) !== one).map(({ word }) => word);
  const guarded = byLength
    .filter(({ word }) => senses.includes(word))
    .map(({ said, ...pair }) => ({ ...pair, here: new RegExp(said, 'y') }));
  const plainAt = (word: string, at: number, text: string): string => {
    const sense = guarded.find((one) => {
      one.here.lastIndex = at;
      return one.word === word && one.here.test(text);
    });
    return sense?.plain ?? plain.get(word) ?? word;
  };
  return { pattern: new RegExp(around(byLength.map(({ said }) => said).join('|')), 'g'), plainAt };
};

const framed = (frames: string): readonly PlainWord[] => [['', frames]];

/** The words of English that are put plainly, each with its forms. */
export const english: readonly PlainWord[] = [
  ...FIGURES,
  ...QUESTIONS,
  ...TIMES,
  ...VERBS.flatMap(inflected),
  ...WAYS.flatMap(inflected),
];
/** Those of Chinese, in simplified characters, which stand for both scripts. */
export const chinese: readonly PlainWord[] = [...CHINESE, ...CHINESE_TIMES];

const wordsOf = {
  english: finderOf(english, (words) => `(?<![a-z0-9'-])(?:${words})(?![a-z0-9'])`),
  chinese: finderOf(chinese, (words) => words),
};
const framesOf = {
  english: finderOf(framed(ENGLISH_FRAMES), (frames) => `(?<![a-z0-9'-])(?:${frames})(?![a-z0-9'-])[,:]? ?`),
  chinese: finderOf(framed(CHINESE_FRAMES), (frames) => `(?:${frames})[,:、]? ?`),
};

const put = (text: string, { pattern, plainAt }: Finder): string => text.replace(pattern, plainAt);

/** A text without what is only said to be polite, or why one asks; where nothing else is said it stays. */
const unframed = (text: string, { pattern }: Finder): string => {
  const rest = text.replace(pattern, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
};

const LATIN = /[a-z]{3}/;
const HAN = /\p{Script=Han}/u;

/** A plain text with rarer words put as the ones the cues know: "altered" is changed, "north of" above, 攀升 is 上升. */
export const plainWords = (text: string): string => {
  if (text.length > LONGEST) return text;
  const latin = LATIN.test(text) ? put(unframed(text, framesOf.english), wordsOf.english) : text;
  return HAN.test(latin) ? put(unframed(latin, framesOf.chinese), wordsOf.chinese) : latin;
};
