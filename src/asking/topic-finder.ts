import MiniSearch from 'minisearch';
import { plainText } from '../parse/plain-text.ts';
import type { Topic } from '../series/knowledge.ts';
import { locales } from '../values/locale.ts';
import { stem } from './stem.ts';

/** A topic that fits a question, and how well: the share of the question's telling words its title and synonyms cover. */
export type FoundTopic = {
  readonly id: string;
  readonly cover: number;
  readonly score: number;
  /** The longest of its names that stands in the question word for word. */
  readonly name: string;
  /** What was learnt speaks for another one as well: it may be either. */
  readonly doubtful?: true;
  /** How likely it is by what was learnt, from 0 to 1. */
  readonly likely?: number;
};

/** Words that say how something is asked and nothing of what. */
const EMPTY = new Set(
  'a an the is are was were be been do does did of in on at to for and or so it its this that these those there what whats which who whom when where why how i you u r we they he she my your our their me us them with from by as if then than can could would should may might will shall have has had not no yes about into out up down over really actually like just ok dumb question reading got get gets tell explain eli5 meaning mean means define definition wtf im five like pls please lol thing stuff some any much many still right now currently today ever also too wat wats happened happen happens changed explained difference between diff vs example need needs make makes day days yesterday number numbers'.split(
    ' ',
  ),
);
const EMPTY_HAN = new Set(
  '什么 么是 是什 意思 为什 怎么 么回 回事 是啥 请问 解释 一下 多少 现在 目前 最新 有没 没有 可以 还是 是不 不是 这个 那个 了吗 是吗 对吧 会怎 怎样 有什 么区 区别 差在 在哪 哪里 的是 是怎 我们 你们 他们 如何 为何 是一 一回 吗是 干嘛 嘛的 啥意 回到 就是 等于 有关 关系 什麽 差异 差别'.split(
    ' ',
  ),
);

const TELLING = /[a-z][a-z0-9.&]*|\d+[年月日]?|[\p{Script=Han}〇]+/gu;

/** The telling parts of a text: Latin words by their stem, digits with their unit, Chinese characters in twos. */
export const tokens = (text: string): string[] => plainTokens(plainText(text));

/** The telling parts of a text that is plain already. */
export const plainTokens = (text: string): string[] =>
  (text.match(TELLING) ?? []).flatMap((part) => {
    if (/^[a-z]/.test(part)) return EMPTY.has(part) ? [] : [stem(part.replace(/[.&]+$/, ''))];
    if (/^\d/.test(part)) return [part];
    return pairsOf([...part]);
  });

const pairsOf = (characters: readonly string[]): string[] => {
  const pairs: string[] = [];
  for (let i = 1; i < characters.length; i++) {
    const pair = characters[i - 1]! + characters[i]!;
    if (!EMPTY_HAN.has(pair)) pairs.push(pair);
  }
  return pairs;
};

const textOf = (passage: readonly unknown[] = []): string =>
  passage.filter((part) => typeof part === 'string').join(' ');

type Document = { readonly id: string; readonly title: string; readonly synonyms: string; readonly text: string };

/** As many telling words, and characters with them, as a question has; a longer text is read by its first ones. */
const [LONGEST, LONGEST_TEXT] = [30, 1000];

/** Finds the topics a question is about, by titles, synonyms and texts in every language. */
export const topicFinder = (topics: readonly Topic[]) => {
  const index = new MiniSearch<Document>({
    fields: ['title', 'synonyms', 'text'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3, synonyms: 3, text: 0.3 }, tokenize: tokens, processTerm: (term) => term },
  });
  const names: ReadonlySet<string>[] = [];
  const phrases: (readonly Phrase[])[] = [];
  const words = new Set<string>();
  const spread = new Map<string, number>();
  for (const { id, texts } of topics) {
    const said = locales.map((locale) => texts[locale]);
    const [title, synonyms] = [
      said.map((one) => one.title).join(' | '),
      said.flatMap((one) => one.synonyms).join(' | '),
    ];
    const text = said.map((one) => `${textOf(one.lead)} ${textOf(one.more)}`).join(' ');
    index.add({ id, title, synonyms, text });
    const own = new Set(tokens(`${title} | ${synonyms}`));
    for (const word of tokens(text)) words.add(word);
    for (const word of own) words.add(word);
    names.push(own);
    phrases.push(
      said
        .flatMap((one) => [one.title, ...one.synonyms])
        .map((phrase) => bare(plainText(phrase)))
        .filter((phrase) => phrase.length > 1)
        .map((phrase) => ({ phrase, sought: /^[a-z]/.test(phrase) ? ` ${phrase} ` : phrase })),
    );
    for (const token of own) spread.set(token, (spread.get(token) ?? 0) + 1);
  }
  const search = termSearch(index, words, topics);
  const weight = (token: string): number => Math.log(1 + topics.length / (spread.get(token) ?? 0.5));
  return (question: string): readonly FoundTopic[] => {
    const text = plainText(question.slice(0, LONGEST_TEXT));
    const sought = [...new Set(plainTokens(text))].slice(0, LONGEST);
    if (sought.length === 0) return [];
    const total = sought.reduce((sum, token) => sum + weight(token), 0);
    const plain = bare(text);
    const padded = ` ${plain} `;
    return search([...new Set(tokens(sought.join(' ')))])
      .slice(0, 10)
      .map(({ place, score }) => {
        const own = names[place]!;
        const covered = sought.reduce((sum, token) => (own.has(token) ? sum + weight(token) : sum), 0);
        const name = longest(phrases[place]!, padded);
        const phrase = name.length / Math.max(1, plain.length);
        return { id: topics[place]!.id, name, cover: covered / total, score: score * (1 + covered / total + phrase) };
      })
      .sort((a, b) => b.score - a.score);
  };
};

/** Topics by their place, and how well each fits. */
type Scored = { readonly topics: readonly number[]; readonly scores: readonly number[] };
const NOWHERE: Scored = { topics: [], scores: [] };
const asIs = (term: string): string[] => [term];

/** Searches for several words as MiniSearch does, each word once: how well it fits a topic does not depend on those beside it. */
const termSearch = (index: MiniSearch<Document>, words: ReadonlySet<string>, topics: readonly Topic[]) => {
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const known = new Map<string, Scored>();
  const exact = (term: string): Scored => {
    const kept = known.get(term);
    if (kept) return kept;
    if (!words.has(term)) return NOWHERE;
    const found = index.search(term, { tokenize: asIs });
    const scored = {
      topics: found.map(({ id }) => places.get(String(id))!),
      scores: found.map(({ score }) => score),
    };
    known.set(term, scored);
    return scored;
  };
  return (terms: readonly string[]): readonly { readonly place: number; readonly score: number }[] => {
    const [sums, counts] = [new Float64Array(topics.length), new Uint8Array(topics.length)];
    const touched: number[] = [];
    for (const term of terms) {
      const scored = exact(term);
      for (const [i, place] of scored.topics.entries()) {
        if (counts[place] === 0) touched.push(place);
        sums[place]! += scored.scores[i]!;
        counts[place]!++;
      }
    }
    return touched
      .map((place) => ({ place, score: sums[place]! * counts[place]! }))
      .sort((one, other) => other.score - one.score);
  };
};

const bare = (text: string): string =>
  text
    .replace(/(?! [\p{L}\p{N}])[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();

/** A name of a topic, and what is looked for: a Latin one as whole words. */
type Phrase = { readonly phrase: string; readonly sought: string };

/** The longest of the topic's names that the question, between spaces, holds. */
const longest = (phrases: readonly Phrase[], question: string): string => {
  let best = '';
  for (const { phrase, sought } of phrases) if (phrase.length > best.length && question.includes(sought)) best = phrase;
  return best;
};
