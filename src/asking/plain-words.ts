import { alternatives } from '../parse/alternatives.ts';
import { CANTONESE } from './plain-words/cantonese.ts';
import { CHINESE } from './plain-words/chinese.ts';
import { FIGURES } from './plain-words/english-figures.ts';
import { QUESTIONS } from './plain-words/english-questions.ts';
import { SLANG } from './plain-words/english-slang.ts';
import { VERBS, WAYS } from './plain-words/english-verbs.ts';
import { CHINESE_FRAMES, ENGLISH_FRAMES } from './plain-words/frames.ts';
import { inflected } from './plain-words/inflected.ts';
import { type PlainWord, written } from './plain-words/plain-word.ts';
import { CHINESE_TIMES, TIMES } from './plain-words/times.ts';

/** A longer text (characters) is no question but something to be looked through, and stays as it is. */
const LONGEST = 600;

/** The words of English that are put plainly, each with its forms. */
export const english: readonly PlainWord[] = [
  ...[...FIGURES, ...QUESTIONS, ...TIMES, ...SLANG],
  ...[...VERBS, ...WAYS].flatMap(inflected),
];
/** Those of Chinese, in simplified characters, which stand for both scripts. */
export const chinese: readonly PlainWord[] = [...CHINESE, ...CANTONESE, ...CHINESE_TIMES];

/** What is only said to be polite is left out, with the comma behind it. */
const LEFT_OUT = '';
const AFTER_FRAME = '[,:、]? ?';
/** Where a word of English ends. */
const ENDS = "(?![a-z0-9'])";

/** A rarer word as a pattern and as it is written, what stands behind it, and what it is put as. */
type Rarer = {
  readonly said: string;
  readonly word: string;
  readonly after: string;
  readonly plain: string;
  here?: RegExp;
};

/** Rarer words by what they begin with: a text is walked through once, however many there are. */
type Finder = { readonly begins: RegExp; readonly rarer: ReadonlyMap<string, readonly Rarer[]> };

const finderOf = (begins: string, rows: readonly PlainWord[], frames: readonly string[], ends: string): Finder => {
  const head = new RegExp(begins, 'u');
  const rarer = new Map<string, Rarer[]>();
  const add = (said: string, plain: string, after: string): void => {
    const word = written(said);
    const beginning = head.exec(word)![0];
    const alike = rarer.get(beginning);
    if (alike) alike.push({ said, word, after, plain });
    else rarer.set(beginning, [{ said, word, after, plain }]);
  };
  for (const [plain, all] of rows) for (const said of alternatives(all)) add(said, plain, ends);
  for (const said of frames) add(said, LEFT_OUT, ends + AFTER_FRAME);
  for (const alike of rarer.values()) alike.sort(byLength);
  return { begins: new RegExp(begins, 'gu'), rarer };
};

/** Of two that begin alike the longer one is meant, of two senses of a word the one that fits what stands round it. */
const byLength = (one: Rarer, other: Rarer): number =>
  other.word.length - one.word.length || other.said.length - one.said.length;

/** Made when the first question is read. */
const finders: { english?: Finder; chinese?: Finder } = {};
const englishFinder = (): Finder =>
  (finders.english ??= finderOf("[a-z0-9][a-z0-9'-]*", english, ENGLISH_FRAMES, ENDS));
const chineseFinder = (): Finder =>
  (finders.chinese ??= finderOf('\\p{Script=Han}|[a-z0-9]+', chinese, CHINESE_FRAMES, ''));

/** Where a rarer word that stands at a place ends; before its beginning where it does not stand there. */
const endOf = (one: Rarer, text: string, at: number): number => {
  if (!text.startsWith(one.word, at)) return -1;
  one.here ??= new RegExp(`(?:${one.said})${one.after}`, 'y');
  one.here.lastIndex = at;
  return one.here.test(text) ? one.here.lastIndex : -1;
};

const put = (text: string, { begins, rarer }: Finder, withFrames: boolean): string => {
  let [plainly, from] = ['', 0];
  for (const { 0: head, index } of text.matchAll(begins)) {
    if (index < from) continue;
    const found = rarer
      .get(head)
      ?.find((one) => (withFrames || one.plain !== LEFT_OUT) && endOf(one, text, index) > index);
    if (!found) continue;
    plainly += text.slice(from, index) + found.plain;
    from = found.here!.lastIndex;
  }
  return plainly + text.slice(from);
};

const SAYS = /[\p{L}\p{N}]/u;
const LATIN = /[a-z]{3}/;
const HAN = /\p{Script=Han}/u;

/** What is said only to be polite stays where nothing else is said. */
const putIn = (text: string, finder: Finder): string => {
  const plainly = put(text, finder, true);
  return SAYS.test(plainly) ? plainly : put(text, finder, false);
};

/** A plain text with rarer words put as the ones the cues know: "altered" is changed, "north of" above, 攀升 is 上升. */
export const plainWords = (text: string): string => {
  if (text.length > LONGEST) return text;
  const latin = LATIN.test(text) ? putIn(text, englishFinder()) : text;
  return HAN.test(latin) ? putIn(latin, chineseFinder()) : latin;
};
