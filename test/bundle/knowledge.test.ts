import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { knowledgeFolder, loadKnowledge } from '../../src/bundle/knowledge.ts';
import { loadBanks } from '../../src/bundle/load-banks.ts';
import { dataFolder } from '../../src/bundle/root.ts';
import { openSnapshot } from '../../src/bundle/snapshot.ts';
import { readPassage } from '../../src/parse/reference.ts';
import { plainName } from '../../src/parse/series-names.ts';
import type { Passage, Topic } from '../../src/series/knowledge.ts';
import { day } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { formatIn } from '../../src/words/format.ts';
import { passageText, referenceName, referenceText } from '../../src/words/passage.ts';

const topics = loadKnowledge();
const ids = topics.map(({ id }) => id);
const held = { data: openSnapshot(), banks: loadBanks(join(dataFolder, 'banks')) };
const texts = topics.flatMap((topic) =>
  locales.map((locale) => ({ name: `${topic.id}.${locale}`, topic, locale, ...topic.texts[locale] })),
);
const pieces = ({ lead, more }: { lead: Passage; more: Passage }) => [...lead, ...more];
const prose = (passage: Passage) => passage.map((piece) => (typeof piece === 'string' ? piece : '')).join('');

describe('every topic', () => {
  it('fills each of its references from the figures held, in every language', () => {
    const dead = texts.flatMap((text) =>
      pieces(text).flatMap((piece) =>
        typeof piece !== 'string' && referenceText(piece, held, formatIn(text.locale)) === undefined
          ? [`${text.name}: ${referenceName(piece)}`]
          : [],
      ),
    );
    expect(dead).toEqual([]);
  });

  it('prints what a single bank filed: an amount, a share, what is left, the highest quarter-end', () => {
    const text = (reference: string) => passageText(readPassage(`{{bank ${reference}}}`), held, formatIn('en'));
    expect(text('24735 deposits 2022-12-31')).toBe('$175.4 bn');
    expect(text('24735 uninsured/deposits 2022-12-31')).toBe('86.44%');
    expect(text('24735 deposits highest')).toBe('$200.4 bn (Mar 31, 2022)');
    expect(text('628 assets-loans-securities 2026-03-31')).toBe('$1.70 tn');
    expect(text('628 reserves 2026-03-31'), 'not held here').toBe('');
    expect(text('999 assets 2026-03-31'), 'no such bank').toBe('');
  });

  it('speaks of the same figures in every language', () => {
    const figures = (topic: Topic, locale: (typeof locales)[number]) => {
      const named = pieces(topic.texts[locale]).flatMap((piece) =>
        typeof piece === 'string' || piece.kind === 'day' || piece.kind === 'month' ? [] : [JSON.stringify(piece)],
      );
      return [...new Set(named)].sort();
    };
    for (const topic of topics)
      for (const locale of locales)
        expect(figures(topic, locale), `${topic.id}.${locale}`).toEqual(figures(topic, 'en'));
  });

  it('answers in two sentences before anything else, and has more to say', () => {
    const sentences = (text: string, locale: string) =>
      locale === 'en'
        ? (text.match(/[.?!]["”’)*]*(?=\s|$)/g) ?? []).length
        : (text.match(/[。？！]["”’）」』*]*/gu) ?? []).length;
    const odd = texts
      .map((text) => ({ ...text, said: passageText(text.lead, held, formatIn(text.locale)) }))
      .filter(({ said, locale, more }) => {
        const plain = said.replace(/\b(?:U\.S|vs|e\.g|i\.e|Inc|No)\.(?=\s)/g, '');
        return sentences(plain, locale) !== 2 || prose(more).trim() === '';
      });
    expect(odd.map(({ name, said }) => `${name}: ${said}`)).toEqual([]);
  });

  it('types no figure: amounts, rates and dates are references', () => {
    const typed =
      /[$€£]\s?\d|\d(?:[.,]\d+)?\s?(?:%|percent|bp\b|basis points|bn\b|tn\b|billion|trillion|million|万亿|亿|兆|億|基点|個基點|个基点|百分点)|\b\d{4}-\d\d-\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December) \d{1,2}(?!\d)|\d+月\d+日/;
    const found = texts.flatMap(({ name, lead, more }) => {
      const text = prose([...lead, ' ', ...more]).replace(/\]\([^)]*\)/g, ']');
      const hit = typed.exec(text);
      return hit ? [`${name}: ${text.slice(Math.max(0, hit.index - 30), hit.index + 40)}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('names topics that are there, and not itself, as related', () => {
    const dead = topics.flatMap(({ id, related }) =>
      related.filter((other) => other === id || !ids.includes(other)).map((other) => `${id} → ${other}`),
    );
    expect(dead).toEqual([]);
  });

  it('has sources, each with a day, and every fact says which of them it is from', () => {
    const wrong = texts.flatMap(({ name, topic, ...text }) =>
      pieces(text).flatMap((piece) =>
        typeof piece !== 'string' && piece.kind === 'fact' && piece.source > topic.sources.length
          ? [`${name}: source ${piece.source}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
    expect(topics.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('was checked within the half-year before the latest one was: what is older has to be looked at again', () => {
    const latest = Math.max(...topics.map(({ checked }) => day(checked)));
    const seen = topics.flatMap(({ id, checked, sources }) => [
      [id, checked] as const,
      ...sources.filter((source) => source.seen).map((source) => [`${id}: ${source.url}`, source.day] as const),
    ]);
    expect(seen.filter(([, checked]) => day(checked) < latest - 183)).toEqual([]);
  });

  it('is found by a title and synonyms that no other topic claims, in its language', () => {
    const twice: string[] = [];
    for (const locale of locales) {
      const claimed = new Map<string, string>();
      for (const { id, texts: said } of topics) {
        for (const name of new Set([said[locale].title, ...said[locale].synonyms].map(plainName))) {
          const other = claimed.get(name);
          if (other !== undefined) twice.push(`${locale} “${name}”: ${other}, ${id}`);
          claimed.set(name, id);
        }
      }
    }
    expect(twice).toEqual([]);
  });

  it('fits a phone: no text is longer than a message takes', () => {
    const long = texts
      .map((text) => ({ name: text.name, length: passageText(text.more, held, formatIn(text.locale)).length }))
      .filter(({ length }) => length > 2600);
    expect(long).toEqual([]);
  });
});

describe('a file of knowledge', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reservoir-knowledge-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a missing language', 'zh-TW', undefined, /reserves\.zh-TW\.md:1: is missing/],
    ['a dead series', 'en', ['{{WRESBAL latest}}', '{{WRESBALL latest}}'], /no series is called WRESBALL/],
    ['a way to find that is none', 'en', ['{{WRESBAL latest}}', '{{WRESBAL newest}}'], /“newest” is no way/],
    ['an item no bank files', 'en', ['{{WRESBAL latest}}', '{{bank 628 cash 2022-12-31}}'], /no item is called cash/],
    ['a quarter that is none', 'en', ['{{WRESBAL latest}}', '{{bank 628 assets 2022-12-30}}'], /ends no quarter/],
    ['a bank without a certificate', 'en', ['{{WRESBAL latest}}', '{{bank SVB assets highest}}'], /no certificate/],
    ['a day that is none', 'en', ['{{day 2020-03-26}}', '{{day 2020-03-32}}'], /2020-03-32 is not a day/],
    [
      'a rate over an amount',
      'en',
      ['{{WRESBAL latest}}', '{{WRESBAL-SOFR latest}}'],
      /no series is called WRESBAL-SOFR/,
    ],
    ['a source without a day', 'en', [' | seen 2026-10-08', ''], /sources\.0: should be “URL \| who and what \| day”/],
    ['a head that has lost its group', 'en', ['group: concepts\n', ''], /group/],
    ['a key nobody knows', 'en', ['group: concepts', 'group: concepts\nmood: calm'], /mood/],
  ] as const)('is refused with %s', (_, locale, change, message) => {
    for (const one of locales) cpSync(join(knowledgeFolder, `reserves.${one}.md`), join(folder, `reserves.${one}.md`));
    const file = join(folder, `reserves.${locale}.md`);
    if (change) writeFileSync(file, readFileSync(file, 'utf8').replace(change[0], change[1]));
    else rmSync(file);
    expect(() => loadKnowledge(folder)).toThrow(message);
  });
});
