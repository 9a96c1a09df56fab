import { expect, test } from 'vitest';
import { readQuestion } from '../../src/asking/read-question.ts';
import { topicFinder } from '../../src/asking/topic-finder.ts';
import { topicNames } from '../../src/asking/topic-names.ts';
import type { Topic } from '../../src/series/knowledge.ts';
import { locales } from '../../src/values/locale.ts';
import { facts } from '../bundled.ts';
import { known, read } from './reader.ts';

const topics = facts.topics();
const titled = topics.flatMap(({ id, texts }) => locales.map((locale) => ({ id, locale, title: texts[locale].title })));

/** A question, or a statement, is no name. */
const isName = ({ title }: { readonly title: string }) =>
  !/[?？]|^(?:how|why|what|are|do|does|can|where|who)\b|\bare not\b|不等[于於]|不是|怎么|怎麼|如何|多少|还是|還是|是两|是兩|差在/i.test(
    title,
  );

const askedIn = (title: string, locale: string): readonly string[] =>
  locale === 'en'
    ? [
        `what is ${title}`,
        `What are ${title.replace(/^(?:The|An?) /, '')}?`,
        `${title}, what is that`,
        `explain ${title}`,
      ]
    : locale === 'zh-CN'
      ? [`${title}是什么`, `什么是${title}？`, `${title}，这是啥`]
      : [`${title}是什麼`, `什麼是${title}？`, `解釋一下${title}`];

const TRADITIONAL = (locale: string) => locale === 'zh-TW';

test.each(titled.filter(isName))('who asks what a topic is by its title is answered with it: $title', (one) => {
  for (const question of askedIn(one.title, one.locale))
    expect(read(question, undefined, [], TRADITIONAL(one.locale)).line, question).toEqual({
      command: 'explain',
      args: { topic: one.id },
    });
});

test.each(titled)("a topic's title alone is that topic, or the figures it stands for: $title", (one) => {
  const { kind, line, others, topics: near } = read(one.title, undefined, [], TRADITIONAL(one.locale));
  expect(kind).toBe('line');
  if (line!.command === 'explain') expect(line!.args.topic).toBe(one.id);
  else expect([...others.map(({ args }) => args.topic), ...near]).toContain(one.id);
});

const TITLES = { en: 'Tobin tax', 'zh-CN': '托宾税', 'zh-TW': '托賓稅' } as const;

/** A topic about words that are in no other one. */
const added: Topic = {
  ...topics[0]!,
  id: 'tobin-tax',
  texts: Object.fromEntries(
    locales.map((locale) => [
      locale,
      { ...topics[0]!.texts[locale], title: TITLES[locale], synonyms: [`${TITLES[locale]} test`] },
    ]),
  ) as unknown as Topic['texts'],
};
const withAdded = {
  ...known,
  topicsFor: topicFinder([...topics, added]),
  topicCalled: topicNames([...topics, added]),
};

test.each([
  'what is a Tobin tax',
  'tobin tax',
  'Tobin tax?',
  '什么是托宾税',
  '托宾税是什么',
  '托賓稅是什麼？',
])('a topic that is added is found by its title, though nothing was learnt of its words: %s', (question) => {
  expect(readQuestion(question, withAdded).line).toEqual({ command: 'explain', args: { topic: 'tobin-tax' } });
});
