import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../src/asking/check-figures.ts';
import type { CheckedClaim } from '../../src/asking/claims/claim.ts';
import { series } from '../../src/series/catalog.ts';
import type { Answer } from '../../src/values/answer.ts';
import { day, iso } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import { ask, facts, snapshot } from '../world.ts';

type Planted = { readonly code: string; readonly day: string; readonly value: number; readonly weeks?: number };
type Sentence = {
  readonly text: string;
  readonly claims: readonly { readonly verdict: string; readonly right?: Planted }[];
};
type Article = { readonly id: string; readonly today: string; readonly sentences: readonly Sentence[] };

const folder = new URL('../questions/articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter((file) => /^(?!seed).*\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Article);

const { policy, requirements } = facts;
const checked = (text: string, today: string) =>
  checkFigures(text, { today: day(today), policy, requirements, data: snapshot });

const wrongIn = (claims: readonly CheckedClaim[], { text }: Sentence) =>
  claims.filter(({ sentence, verdict }) => verdict === 'wrong' && text.includes(sentence));

const sentences = articles.flatMap(({ id, today, sentences }) => {
  const claims = checked(sentences.map(({ text }) => text).join('\n'), today);
  return sentences.map((sentence) => ({ id, sentence, wrong: wrongIn(claims, sentence), claims }));
});
const isPlanted = ({ claims }: Sentence) => claims.some(({ verdict }) => verdict === 'wrong');

test('no true sentence is accused', () => {
  const accused = sentences.filter(({ sentence, wrong }) => !isPlanted(sentence) && wrong.length > 0);
  expect(accused.map(({ sentence }) => sentence.text)).toEqual([]);
});

test('planted errors are found; what is found only ever grows', () => {
  const planted = sentences.filter(({ sentence }) => isPlanted(sentence));
  const found = planted.filter(({ wrong }) => wrong.length > 0);
  console.log(`articles: ${found.length} of ${planted.length} planted errors found`);
  expect(found.length).toBeGreaterThanOrEqual(FOUND);
});

/** As many of the 22 as are found today. */
const FOUND = 22;

describe('a claim', () => {
  test.each([
    ['Reserves were $2.88 trillion on September 30, 2026.', 'right'],
    ['Reserves were $2.98 trillion on September 30, 2026.', 'wrong'],
    ['SRF use was $7.46 billion on December 31, 2025.', 'wrong'],
    ['2025年10月24日隔夜逆回购余额为24亿美元。', 'right'],
    ['Reserves fell to $2.88 trillion on September 30, less than in 2021.', 'right'],
    ['Reserves fell to $2.77 trillion on September 30, less than in 2021.', 'wrong'],
    ['Oil was at $80 billion.', 'not-checkable'],
    ['QT ended on December 1, 2025.', 'right'],
    ['QT ended on January 1, 2026.', 'wrong'],
    ['From September 2022 the caps were $60 billion of Treasuries.', 'right'],
    ['From June 2022 the caps were $60 billion of Treasuries.', 'wrong'],
    ['On October 31, 2025, SOFR was above IORB.', 'right'],
    ['On October 31, 2025, EFFR was above IORB.', 'wrong'],
    ['Reserves were $2.93 trillion in the week ending December 17, 2025.', 'right'],
    ['Interest on reserve balances stood at 5 percent on March 23, 2023.', 'wrong'],
    ['SOFR averaged 4.30% in September 2025.', 'right'],
    ['SOFR averaged 4.54% in September 2025.', 'wrong'],
    ['All maturing principal is rolled into Treasury bills.', 'wrong'],
    ['All principal of agency securities is reinvested in Treasury bills.', 'not-checkable'],
  ])('%s', (text, verdict) => {
    expect(checked(text, '2026-10-08').map((claim) => claim.verdict)).toEqual([verdict]);
  });

  test.each([
    ['Reserves fell by $90 billion in the week to September 24, 2025.', 'wrong'],
    ['Reserves fell by $20.7 billion in the week to September 24, 2025.', 'right'],
    ['Reserves fell by $71 billion in the week to September 24, 2025.', 'right'],
    ['Reserves fell by $217 billion between August 27 and September 24, 2025.', 'right'],
    ['Reserves fell by $260 billion between August 27 and September 24, 2025.', 'wrong'],
    ['2025年9月准备金减少了4500亿美元。', 'wrong'],
    ['2025年9月準備金減少了2170億美元。', 'right'],
    ['In September 2025 reserves fell by 200 billion, more than the month before.', 'not-checkable'],
  ])('of a change is held against the change over the stretch it names: %s', (text, verdict) => {
    const [amount] = checked(text, '2026-10-08');
    expect(amount!.verdict).toBe(verdict);
  });

  test.each([
    ['reserves rose 100bn in September', 'wrong'],
    ['reserves fell 35bn in September 2026', 'right'],
    ['reserves rose 60bn in September 2026', 'wrong'],
    ['准备金9月增加了1000亿', 'wrong'],
    ['準備金9月減少了351億', 'right'],
  ])('of a change is held against the way it went and its own month: %s', (text, verdict) => {
    expect(checked(text, '2026-10-08')[0]!.verdict).toBe(verdict);
  });

  test.each([
    ['the balance sheet peaked at 9.5tn', 'wrong'],
    ['the balance sheet peaked at 8.97tn', 'right'],
    ['the balance sheet peaked at 8.97tn in April 2022', 'right'],
    ['reserves hit a record high of 4.27tn', 'right'],
    ['美联储资产负债表峰值是9.5万亿', 'wrong'],
    ['聯準會資產負債表峰值是8.97兆', 'right'],
    ['there is a 10% reserve requirement', 'wrong'],
    ['the reserve requirement is 0%', 'right'],
    ['美国的法定准备金率是10%', 'wrong'],
    ['美國法定準備率是0%', 'right'],
    ['中国的存款准备金率是10%', 'not-checkable'],
    ['if the reserve requirement is 10%, banks hold more', 'not-checkable'],
    ['SOFR is 10%', 'wrong'],
    ['SOFR is 3.88%', 'right'],
    ['SOFR现在是10%', 'wrong'],
    ['準備金是2.88兆', 'right'],
    ['the TGA is above 1 trillion', 'wrong'],
    ['the TGA is above 900bn', 'right'],
    ['準備金現在低於2.5兆', 'wrong'],
    ['准备金跌破3万亿了', 'right'],
    ['reserves fell below 2.5tn in September 2026', 'wrong'],
    ['reserves fell below 2.9tn in September 2026', 'right'],
    ['reserves fell below 3tn in September 2025 for the first time', 'wrong'],
    ['准备金在2025年9月首次跌破3万亿', 'wrong'],
    ['TGA first exceeded 1 trillion in April 2026', 'wrong'],
  ])('of a mark, a peak, the present or a rule is decided alone: %s', (text, verdict) => {
    expect(checked(text, '2026-10-08').map((claim) => claim.verdict)).toEqual([verdict]);
  });

  test.each([
    [
      'Reserves fell by $90bn in the week to Sept 24 2025, to 3.0 trillion, the lowest since January 2020, and stocks rallied 3%.',
      [
        'wrong: Reserves fell by $90bn in the week to Sept 24 2025 …',
        'right: … to 3.0 trillion …',
        'not-checkable: … and stocks rallied 3%.',
        'wrong: … the lowest since January 2020 …',
      ],
    ],
    [
      'Reserves were $2.98 trillion on Oct 1, 2025, and a banker said QT would end.',
      ['right: Reserves were $2.98 trillion on Oct 1, 2025 …'],
    ],
    [
      '准备金在2025年10月1日是2.98万亿美元，黄金创下历史新高，标普上涨2%。',
      ['right: 准备金在2025年10月1日是2.98万亿美元 …', 'not-checkable: … 标普上涨2%。'],
    ],
  ])('is told by its own part of the sentence: %s', (text, told) => {
    const claims = checked(text, '2026-10-08').map(({ verdict, clause }) => `${verdict}: ${clause}`);
    expect([...new Set(claims)]).toEqual(told);
  });

  test('that is wrong comes with the figure, its day and its series', () => {
    const [claim] = checked('SRF use was $7.46 billion on December 31, 2025.', '2026-10-08');
    expect([series(claim!.subject!.of).code, iso(claim!.right!.day), claim!.right!.value]).toEqual([
      ...['SRF_ACCEPTED', '2025-12-31', 74_600_000_000],
    ]);
  });
});

/** What stands beside each wrong claim. */
const corrections = ({ figures = [] }: Answer) => figures.map(({ value }) => value as string);

test('/check tells how many are wrong, and what is right', async () => {
  const text = '2025年12月31日，常备回购便利用量为7.46亿美元。2025年10月24日隔夜逆回购余额为24亿美元。';
  const answer = await ask({ command: 'check', args: { text } });
  expect(answer.lead).toContain('1处有误');
  expect(corrections(answer)).toEqual(['2025年12月31日常备回购便利为746亿美元（SRF_ACCEPTED）']);
  expect(answer.more).toBe('✓ 2025年10月24日隔夜逆回购余额为24亿美元。');
});

test('a decision, a cap and a turn of policy are put right in words, in each language', async () => {
  const text = 'QT ended on January 1, 2026. From June 2022 the caps were $60 billion of Treasuries.';
  const said = async (locale: Locale, asked: string) =>
    corrections(await ask({ command: 'check', args: { text: asked }, locale })).join('\n');
  expect(await said('en', text)).toMatch(/QT ended on Dec 1, 2025\n.*\$30 bn of Treasuries and \$17\.5 bn/);
  const han = '10月30日，美联储宣布结束缩表。缩表于2026年1月1日结束。';
  expect(await said('zh-CN', han)).toMatch(/华盛顿时间2025年10月29日\n.*缩表（QT）于2025年12月1日结束/);
});

test('a week that ends on no day of its figures, an average and where principal goes are put right in words', async () => {
  const text = '截至2025年12月18日当周准备金为2.93万亿美元。2025年9月SOFR平均为4.54%。再投资全面转向短期国库券。';
  const answer = await ask({ command: 'check', args: { text }, locale: 'zh-CN' });
  expect(answer.lead).toContain('3处有误；0处无误');
  const said = corrections(answer).join('\n');
  expect(said).toContain('2025年12月17日准备金（周三）为2.93万亿美元');
  expect(said).toContain('2025年9月2日至2025年9月30日SOFR平均为4.30%');
  expect(said).toContain('机构证券回收的本金转投短期国债');
});

const seed = new URL('../../../shared/seeds/article-qt-reserves-srf.zh.txt', import.meta.url);
test.skipIf(!existsSync(seed))(
  'the article at hand (skipped where it is not): nothing sound in it is accused, and all twelve errors are found',
  () => {
    const { sound, errors } = JSON.parse(readFileSync(new URL('seed.json', folder), 'utf8')) as {
      sound: readonly { readonly stated: readonly string[] }[];
      errors: readonly { readonly key: string; readonly stated: readonly string[] }[];
    };
    const claims = checked(readFileSync(seed, 'utf8').slice(0, 6000), '2026-10-08');
    const accused = claims.filter(({ verdict }) => verdict === 'wrong');
    const says = (sentence: string, stated: readonly string[]) =>
      stated.length > 0 && stated.every((said) => sentence.replaceAll(' ', '').includes(said));
    // What is sound may stand beside an error in one sentence.
    for (const { stated } of sound.filter((one) => one.stated.length > 1))
      expect(
        accused.filter(
          ({ sentence }) => says(sentence, stated) && !errors.some((error) => says(sentence, error.stated)),
        ),
      ).toEqual([]);
    // Found is an error whose numbers stand in one sentence that is called wrong.
    const found = errors.filter(({ stated }) => accused.some(({ sentence }) => says(sentence, stated)));
    expect(errors.map(({ key }) => key).filter((key) => !found.some((one) => one.key === key))).toEqual([]);
  },
);
