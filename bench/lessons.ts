import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intents } from '../src/asking/all-intents.ts';
import { bankFinder } from '../src/asking/banks.ts';
import { featuresOf } from '../src/asking/features.ts';
import { kindOf } from '../src/asking/question-kinds.ts';
import { readQuestion } from '../src/asking/read-question.ts';
import { readSlots } from '../src/asking/slots.ts';
import { topicFinder } from '../src/asking/topic-finder.ts';
import { loadFacts } from '../src/bundle/load-facts.ts';
import { dataFolder, root } from '../src/bundle/root.ts';
import { parseLine } from '../src/parse/line.ts';
import { day } from '../src/values/day.ts';
import { locales } from '../src/values/locale.ts';
import { blindSets } from '../test/questions/sets.ts';
import type { Lesson } from './learn.ts';

/** A lesson with where it is from: questions of one family are the same one in other words or languages. */
type Sourced = Lesson & { readonly family: string; readonly source: string };

type Expected = {
  readonly command?: string | readonly string[];
  readonly args?: Record<string, unknown>;
  readonly decline?: string;
};
type Row = {
  readonly id: string;
  readonly text: string;
  readonly today?: string;
  readonly replyTo?: string;
  readonly expect: Expected | readonly Expected[];
};

/** The questions that are learnt from, by folder; those held out and the sets that are only counted are not. */
const OPEN = [
  '',
  'paraphrases/',
  'options/',
  'second/',
  'third/',
  'fourth/',
  ...blindSets.filter(({ isOnlyCounted }) => !isOnlyCounted).map(({ folder }) => `${folder}/`),
  'validation/',
];
const TODAY = '2026-10-08';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** The questions of `data/questions`, by kind. */
const kept = (): readonly { readonly kind: string; readonly text: string; readonly id: string }[] =>
  ['en', 'zh'].flatMap((language) =>
    Object.entries(json(join(dataFolder, 'questions', `${language}.json`)) as Record<string, string[]>).flatMap(
      ([kind, texts]) => texts.map((text, i) => ({ kind, text, id: `${kind}.${language}.${i}` })),
    ),
  );

/** How each topic is asked about, in many words. */
const askedOfTopics = (): readonly { readonly topic: string; readonly text: string; readonly id: string }[] =>
  ['en', 'zh'].flatMap((language) =>
    Object.entries(
      json(join(dataFolder, 'questions', `topics.${language}.json`)) as Record<string, readonly string[]>,
    ).flatMap(([topic, texts]) => texts.map((text, i) => ({ topic, text, id: `${topic}.${language}.${i}` }))),
  );

const exam = (): readonly (Row & { readonly folder: string })[] =>
  OPEN.flatMap((folder) =>
    locales.flatMap((locale) => {
      const file = join(root, 'test', 'questions', folder, `${locale}.json`);
      return existsSync(file) ? (json(file) as Row[]).map((row) => ({ ...row, folder })) : [];
    }),
  ).filter(({ replyTo }) => replyTo === undefined);

/** Which questions, each of which kind, weights are learnt from: weights of another digest are out of date. */
export const digest = (): string =>
  createHash('sha256')
    .update(JSON.stringify([kept(), askedOfTopics(), exam().map(({ text, expect }) => [text, kindsExpected(expect)])]))
    .digest('hex')
    .slice(0, 16);

/** Everything that is learnt from: the questions of `data/questions`, of the open exam and of the intents, and the names of topics. */
export const lessons = (): readonly Sourced[] => {
  const { policy, topics } = loadFacts();
  const read = (text: string, today = TODAY) => featuresOf(readSlots(text, { today: day(today), policy }));
  const learnt = kept().map(({ kind, text, id }) => ({
    features: read(text),
    kinds: [kind.split(' topic:')[0]!],
    weight: 1,
    family: id,
    source: 'kept',
  }));
  const ruled = rules();
  const examined = exam().map(({ id, text, today, expect, folder }) => ({
    features: read(text, today),
    kinds: first(kindsExpected(expect), ruled(text, today)),
    weight: 1,
    family: familyOf(id),
    source: folder,
  }));
  const own = intents.flatMap(({ name, examples }) =>
    examples.map(([text, line]) => {
      const call = parseLine(line)!;
      return { features: read(text), kinds: [kindOf(call)], weight: 1, family: `intent.${name}`, source: 'intents' };
    }),
  );
  const named = topics().flatMap(({ id, texts }) =>
    locales
      .flatMap((locale) => [texts[locale].title, ...texts[locale].synonyms])
      .map((text) => ({
        features: read(text),
        kinds: ['explain'],
        weight: 0.08,
        family: `topic.${id}`,
        source: 'topics',
      })),
  );
  const asked = askedOfTopics().map(({ text, id }) => ({
    ...{ features: read(text), kinds: ['explain'], weight: ASKED_TO_EXPLAIN, family: id, source: 'asked' },
  }));
  return [...learnt, ...asked, ...examined, ...own, ...named];
};

/** What the rules alone make of a question, as a kind. */
const rules = () => {
  const { policy, topics, banks } = loadFacts();
  const [topicsFor, find] = [topicFinder(topics()), bankFinder(banks())];
  return (text: string, today = TODAY): string | undefined => {
    const { line } = readQuestion(text, { today: day(today), policy, topicsFor, banks: find });
    return line && kindOf(line);
  };
};

/** Of several kinds that are right the one the rules read comes first: what is learnt need not speak against it. A claim is checked first of all. */
const first = (kinds: readonly string[], read: string | undefined): readonly string[] =>
  read !== undefined && kinds.includes(read) && !kinds.includes('check')
    ? [read, ...kinds.filter((kind) => kind !== read)]
    : kinds;

export const familyOf = (id: string): string =>
  id
    .replace(/^[ps]-/, '')
    .split('.')
    .slice(0, 2)
    .join('.');

/** What tells one topic from another: the questions that ask to have something explained, and the topics' own names. */
export const topicLessons = (): readonly Sourced[] => {
  const { policy, topics } = loadFacts();
  const read = (text: string, today = TODAY) => featuresOf(readSlots(text, { today: day(today), policy }));
  const learnt = kept().flatMap(({ kind, text, id }) => {
    const topic = kind.split(' topic:')[1];
    return topic === undefined ? [] : [{ features: read(text), kinds: [topic], weight: 1, family: id, source: 'kept' }];
  });
  const examined = exam().flatMap(({ id, text, today, expect, folder }) => {
    const kinds = topicsExpected(expect);
    return kinds.length === 0
      ? []
      : [{ features: read(text, today), kinds, weight: 1, family: familyOf(id), source: folder }];
  });
  const named = topics().flatMap(({ id, texts }) =>
    locales
      .flatMap((locale) => [texts[locale].title, ...texts[locale].synonyms])
      .map((text) => ({ features: read(text), kinds: [id], weight: 0.5, family: `topic.${id}`, source: 'topics' })),
  );
  const asked = askedOfTopics().map(({ topic, text, id }) => ({
    ...{ features: read(text), kinds: [topic], weight: ASKED, family: id, source: 'asked' },
  }));
  return [...learnt, ...asked, ...examined, ...named];
};

/** Questions as many of each topic count for less than those of people, who ask more of some: as much for its topic, and for being explained at all. Measured on three sets unseen. */
const [ASKED, ASKED_TO_EXPLAIN] = [0.5, 0.3];

const topicsExpected = (expect: Row['expect']): readonly string[] => {
  const all = (Array.isArray(expect) ? expect : [expect]) as readonly Expected[];
  return [
    ...new Set(
      all.flatMap(({ command, args }) =>
        [command].flat().includes('/explain') ? [args?.topic ?? []].flat().map(String) : [],
      ),
    ),
  ];
};

/** The kinds a row accepts, the one named first first. */
const kindsExpected = (expect: Row['expect']): readonly string[] => {
  const all = (Array.isArray(expect) ? expect : [expect]) as readonly Expected[];
  const kinds = all.flatMap(({ command, args = {}, decline }) => {
    if (decline !== undefined) return [`decline:${decline}`];
    if (command === undefined) return ['askBack'];
    // Nothing is set by asking: who asks for it is helped.
    if ([command].flat().every((one) => one.includes(' '))) return ['help'];
    const [name] = ['find', 'view', 'event'].filter((option) => args[option] !== undefined);
    return [command]
      .flat()
      .flatMap((one) =>
        (name ? [args[name]].flat() : ['']).map((value) =>
          kindOf({ command: String(one).slice(1), args: name && value ? { [name]: String(value) } : {} }),
        ),
      );
  });
  return [...new Set(kinds)];
};
