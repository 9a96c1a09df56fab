import { describe, expect, it } from 'vitest';
import { written } from '../../src/asking/plain-words/plain-word.ts';
import { chinese, english, plainWords } from '../../src/asking/plain-words.ts';
import { alternatives } from '../../src/parse/alternatives.ts';
import { plainText } from '../../src/parse/plain-text.ts';
import { namesOf } from '../../src/parse/series-names.ts';
import { OFF_SUBJECT, OTHER_THINGS, SERIES_PHRASES } from '../../src/parse/series-phrases.ts';
import { seriesIds } from '../../src/series/catalog.ts';
import { locales } from '../../src/values/locale.ts';
import { facts } from '../bundled.ts';
import { read, rows, said } from './reader.ts';

const FOLDERS = [
  ...['', 'options/', 'paraphrases/', 'second/', 'validation/', 'third/', 'fourth/', 'fifth/', 'sixth/'],
  ...['seventh/', 'eighth/', 'tenth/', 'eleventh/'],
] as const;
const open = FOLDERS.flatMap((folder) => rows(folder as '' | `${string}/`)).filter(
  ({ earlier }) => earlier.length === 0,
);
const texts = [...new Set(open.map(({ row }) => plainText(row.text)))];

const pairs = [...english, ...chinese].flatMap(([plain, all]) =>
  alternatives(all).map((one) => ({ plain, rarer: written(one), pattern: one })),
);
const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** The place of a word in a text, as a whole word. */
const placeOf = (text: string, word: string): number =>
  isHan(word)
    ? text.indexOf(word)
    : text.search(new RegExp(`(?<![a-z0-9'-])${word.replace(/[.?$]/g, '\\$&')}(?![a-z0-9'-])`));

type Case = { readonly plain: string; readonly rarer: string; readonly text: string; readonly other: string };

/** As many questions with a plain word are tried, until one is found in which the rarer one is heard. */
const TRIED = 4;
const withWord = new Map<string, readonly string[]>();
const textsWith = (word: string): readonly string[] => {
  const known =
    withWord.get(word) ?? texts.filter((text) => text.includes(word) && placeOf(text, word) >= 0).slice(0, TRIED);
  withWord.set(word, known);
  return known;
};

/** A question with a plain word, and with the rarer one in its place, where it is heard as the same. */
const swapped = ({ plain, rarer }: { plain: string; rarer: string }): readonly Case[] => {
  for (const text of textsWith(plain)) {
    const at = placeOf(text, plain);
    const other = text.slice(0, at) + rarer + text.slice(at + plain.length);
    if (plainWords(other) === plainWords(text)) return [{ plain, rarer, text, other }];
  }
  return [];
};

describe('rarer words', () => {
  it('stand for one plain word, but where something tells which', () => {
    const bare = pairs.filter(({ rarer, pattern }) => pattern === rarer);
    const plainOf = new Map(bare.map(({ rarer, plain }) => [rarer, plain]));
    expect(bare.filter(({ rarer, plain }) => plainOf.get(rarer) !== plain)).toEqual([]);
  });

  it('put plainly, are plain', () => {
    const again = pairs.filter(({ plain }) => plainWords(plain) !== plain).map(({ plain }) => plain);
    expect([...new Set(again)]).toEqual([]);
    expect(texts.map(plainWords).filter((text) => plainWords(text) !== text)).toEqual([]);
  });

  it('are in no name of a topic, a series or a bank', () => {
    const names = [
      ...facts
        .topics()
        .flatMap((topic) => locales.flatMap((one) => [topic.texts[one].title, ...topic.texts[one].synonyms])),
      ...seriesIds.flatMap(namesOf),
      ...Object.values(SERIES_PHRASES).flatMap((phrases) => phrases.split('|')),
      ...[...OTHER_THINGS, ...OFF_SUBJECT],
      ...facts.banks().flatMap((bank) => [...locales.map((one) => bank.name[one]), bank.filed, ...bank.aliases]),
    ].map((name) => plainText(name));
    expect(names.length).toBeGreaterThan(3000);
    expect(names.filter((name) => plainWords(name) !== name)).toEqual([]);
  });

  const cases = pairs.flatMap(swapped);

  it('are heard in place of plain ones in the open questions', () => {
    expect(cases.length).toBeGreaterThan(1500);
  });

  // What is read is the same text: that no other part of a reading looks at the words is seen on some.
  it('in place of plain ones leave a question what it is', () => {
    const some = cases.filter((_, i) => i % 12 === 0);
    const others = some.filter(({ text, other }) => said(read(text)) !== said(read(other)));
    expect(others).toEqual([]);
  });

  it('are left where a text is long', () => {
    const long = `the tga swelled. ${'reserves are what they are. '.repeat(30)}`;
    expect(plainWords(long)).toBe(long);
  });
});

/** Words that mean something else where they stand: each text stays as it is. */
const OTHERWISE: readonly string[] = [
  ...['corridor and floor', 'what is the floor of the target range', 'the debt ceiling deal of 2023', 'pinnacle bank'],
  ...['give me a heads up when srf is used', 'buy the dip', 'did svb collapse', 'taper tantrum', 'vault cash'],
  ...['what is in a leap year', 'record high', 'the lender of last resort', 'reserves in excess of the requirement'],
  ...[
    '紧急降息',
    '通货膨胀',
    '波动率',
    '收益率曲线',
    '地板体系与走廊体系',
    '存款流失',
    '债务上限',
    '来不及',
    '联准会如何控制利率',
  ],
];

it.each(OTHERWISE)('%s stays as it is', (text) => {
  expect(plainWords(text)).toBe(text);
});

/** Rarer wordings, and what is heard. */
const HEARD: readonly (readonly [said: string, heard: string])[] = [
  ['reserves no less than 3.2 tn', 'reserves at least 3.2 tn'],
  ['sofr in the back half of 2025', 'sofr in the second half of 2025'],
  ['how swollen did the balance sheet get', 'how high did the balance sheet get'],
  ['reserves crept lower, edged up and ballooned', 'reserves dropped, rose and rose'],
  ['the srf took off and fell off a cliff', 'the srf rose and dropped'],
  ['i was wondering if you could tell me what sofr is now', 'what sofr is now'],
  ['for a memo i need, iorb', 'iorb'],
  ['could you tell me when sofr is above iorb', 'could you tell me when sofr is above iorb'],
  ['fell in the wake of the hike', 'fell after the hike'],
  ['would you happen to know', 'would you happen to know'],
  ['sofr越过iorb', 'sofr高于iorb'],
  ['准备金越过3万亿', '准备金突破3万亿'],
  ['想请教一下,准备金缘何滑落', '准备金为什么下降'],
  ['2025年年尾逾百亿', '2025年年底超过100亿'],
];

it.each(HEARD)('%s: %s', (text, heard) => {
  expect(plainWords(text)).toBe(heard);
});

/** Questions as somebody asks who has other words, and the lines they are. */
const ASKED: readonly (readonly [question: string, line: string])[] = [
  ['whats the floor reserves have touched since 2021', '/history series:WRBWFRBL find:lowest from:2021-01-01'],
  ['how have reserves altered since june 2025', '/history series:WRBWFRBL find:change from:2025-06-01'],
  ['when was the treasury sitting on more than 900 billion', '/history series:WDTGAL find:last side:above level:900bn'],
  [
    'how many days was the srf in excess of 10 billion',
    '/history series:SRF_ACCEPTED find:count side:above level:10bn',
  ],
  [
    'how many days was sofr no more than 4% in 2025',
    '/history series:SOFR find:count side:below level:4% from:2025-01-01 to:2025-12-31',
  ],
  ['what was the zenith of the rrp', '/history series:RRPONTSYD find:highest'],
  ["whats the treasury's kitty at right now", '/history series:WDTGAL find:latest'],
  ['would you happen to know what reserves are right now', '/reserves'],
  ['what triggered the plunge in reserves last week', '/drivers week:2026-09-30 moved:down'],
  [
    'how ofen has tga been above 900bn this year',
    '/history series:WDTGAL find:count side:above level:900bn from:2026-01-01',
  ],
  ['how many weeks running have reserves receded', '/history series:WRBWFRBL find:streak side:below tell:now'],
  ['largest one-day leap in sofr since 2022', '/history series:SOFR find:biggest-rise from:2022-01-01'],
  ['how much have reserves fluctuated since qt concluded', '/history series:WRBWFRBL find:change from:2025-12-01'],
  ['elucidate the tga for me', '/explain topic:treasury-general-account'],
  ['准备金缘何下挫上周', '/drivers week:2026-09-30 moved:down'],
  ['准备金何时触底的', '/history series:WRBWFRBL find:lowest from:2021-12-08'],
  ['逆回购自巅峰滑落了多少', '/history series:RRPONTSYD find:change from:2022-12-30'],
  ['準備金跌穿3兆頭一遭是啥時候', '/history series:WRBWFRBL find:first side:below level:3tn'],
  ['2025年SOFR至少4.5%的有几天', '/history series:SOFR find:count side:above level:4.5% from:2025-01-01 to:2025-12-31'],
  ['上回SRF用量站上100亿是何日', '/history series:SRF_ACCEPTED find:last side:above level:10bn'],
  ['財政部帳戶何日跌落至1000億以下', '/history series:WDTGAL find:first side:below level:100bn'],
];

it.each(ASKED)('%s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

/** Questions as they are typed in Hong Kong, and the lines they are. */
const IN_CANTONESE: readonly (readonly [question: string, line: string])[] = [
  ['而家銀行儲備有幾多億', '/reserves'],
  ['SOFR噚日係幾多', '/history series:SOFR find:on from:2026-10-07'],
  ['儲備連跌咗幾多個禮拜', '/history series:WRBWFRBL find:streak side:below tell:now'],
  ['聯儲局張表而家有幾大', '/history series:WALCL find:latest'],
  ['SRF對上一次過百億係幾時', '/history series:SRF_ACCEPTED find:last side:above level:10bn'],
  ['逆回購仲有冇人用㗎', '/rrp'],
  ['今年tga最高係邊日', '/history series:WDTGAL find:highest from:2026-01-01'],
  ['邊間銀行存款最多', '/bank metric:deposits'],
  ['乜嘢係準備金', '/explain topic:reserves'],
  ['SRF同貼現窗有咩分別', '/explain topic:srf-vs-discount-window'],
  ['而家入美國國庫券抵唔抵', 'advice'],
];

it.each(IN_CANTONESE)('%s', (question, line) => {
  expect(said(read(question))).toBe(line);
});
