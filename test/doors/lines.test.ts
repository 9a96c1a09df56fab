import { expect, test } from 'vitest';
import { detailPages } from '../../src/doors/discord/details.ts';
import { joined, keyFigures, packed, phoneLines } from '../../src/doors/discord/lines.ts';
import { message } from '../../src/doors/discord/message.ts';
import { yearOnce } from '../../src/doors/discord/year-once.ts';
import type { Answer } from '../../src/values/answer.ts';
import { locales } from '../../src/values/locale.ts';
import { bp, signed } from '../../src/values/quantity.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask } from '../world.ts';

const [JOINER, SPACE] = ['\u2060', '\u00a0'];
const MINUS = `−${JOINER}`;

test('no line breaks between a minus, a number and its unit', () => {
  expect(joined('fell −$88.2 bn, −2 bp in 4 weeks')).toBe(
    `fell ${MINUS}$88.2${SPACE}bn, ${MINUS}2${SPACE}bp in 4${SPACE}weeks`,
  );
});

test('no line breaks inside a day, a range or a number and what it counts, in any language', () => {
  const tokens = {
    en: ['Sep 30, 2026', 'Oct 7', '3.75%–4.00%', '−$1.96 tn', '8 weeks', 'Q1 2026', '10-year'],
    'zh-CN': [
      '2026年9月30日',
      '8月14日',
      '2.88万亿美元',
      '−8,421亿美元',
      '0个基点',
      '第75百分位',
      '4周',
      '3.86%–3.92%',
    ],
    'zh-TW': ['2026年9月30日', '2.88兆美元', '882億美元', '2個基點', '6週'],
  };
  for (const [locale, all] of Object.entries(tokens))
    for (const token of all) {
      const text = joined(locale === 'en' ? `on ${token}, it` : `截至${token}，为`);
      expect(
        piecesOf(text, locale).filter((piece) => /\d/.test(piece)),
        token,
      ).toHaveLength(1);
      expect(text.replaceAll(JOINER, '').replaceAll(SPACE, ' ')).toContain(token);
    }
});

/** A text where a browser may break it: at spaces, after a dash or hyphen, and on both sides of a Han character that nothing joins (UAX #14). */
const piecesOf = (text: string, locale: string): readonly string[] =>
  text.split(
    locale === 'en'
      ? / |(?<=[–−-])(?!\u2060)/u
      : / |(?<=[–−-])(?!\u2060)|(?<=\p{Script=Han})(?![\u2060\u00a0])|(?<![\u2060\u00a0])(?=\p{Script=Han})/u,
  );

test('no dot begins a line of a phone, and a line breaks only after one', () => {
  const lines = [
    'Rate **1%**',
    'Since QT began **−$475.7 bn**',
    'Share of GDP **9.33%** · Oct 7',
    'Week average **$3.03 tn** · 1 week +$81.6 bn · Oct 7',
    'Equity capital **$15.5 bn** · on the quarter +$327 m',
  ];
  const broken = packed(lines).flatMap((line) => line.split(' '));
  expect(broken.map((line) => line.replaceAll(SPACE, ' '))).toEqual([
    'Rate **1%**',
    'Since QT began **−$475.7 bn**',
    'Share of GDP **9.33%** · Oct 7',
    'Week average **$3.03 tn** ·',
    '1 week +$81.6 bn ·',
    'Oct 7',
    'Equity capital **$15.5 bn** ·',
    'on the quarter +$327 m',
  ]);
});

test('a day says its year once: again only where it is not the year named last', () => {
  expect(yearOnce('From Sep 23, 2026 to Sep 30, 2026, the lowest since Dec 31, 2025, not Jan 2, 2026')).toBe(
    'From Sep 23, 2026 to Sep 30, the lowest since Dec 31, 2025, not Jan 2, 2026',
  );
  expect(yearOnce('from Aug 6, 2025 (Q1 2026) to Oct 1, 2025')).toBe('from Aug 6, 2025 (Q1 2026) to Oct 1, 2025');
  expect(yearOnce('2026年9月23日至2026年9月30日，创2025年12月31日以来新低')).toBe(
    '2026年9月23日至9月30日，创2025年12月31日以来新低',
  );
  expect(yearOnce('$2,026 bn since Oct 8, 2025 · Sep 30, 2026', '2026')).toBe(
    '$2,026 bn since Oct 8, 2025 · Sep 30, 2026',
  );
  expect(yearOnce('since Aug 13, 2026 +4 bp · Aug 14, 2026', '2026')).toBe('since Aug 13 +4 bp · Aug 14');
});

test.each(locales)('no lead and no figure of a message names one year twice in a row, in %s', async (locale) => {
  for (const [command, args] of [
    ['markets', { event: '2025-10-29' }],
    ['drivers', { week: '2025-12-17' }],
    ['compare', { first: '2025-01-29', second: '2025-12-31' }],
  ] as const) {
    const text = textOf(await ask({ command, args, locale }));
    const [years] = [text.matchAll(/(?<=\d, )20\d\d|20\d\d(?=年\d+月\d+日)/g)].map((all) =>
      [...all].map(([one]) => one),
    );
    expect(years!.length, text).toBeGreaterThan(0);
    for (const [i, year] of years!.entries()) expect(year, text).not.toBe(years![i - 1]);
  }
});

test.each(
  locales,
)('what /drivers and the weekly post lead with is one sentence of about four lines of a phone, in %s', async (locale) => {
  for (const [command, args] of [
    ['drivers', {}],
    ['drivers', { week: '2026-09-16' }],
    ['drivers', { week: '2019-09-18' }],
    ['weekly preview', {}],
  ] as const) {
    const { lead } = await ask({ command, args, locale });
    expect(phoneLines([yearOnce(lead)]), lead).toBeLessThanOrEqual(5);
    expect(lead.match(/[.。](?= [A-Z]|\p{Script=Han})/gu), lead).toBeNull();
  }
});

test.each([
  ['en', 'Federal Reserve Board'],
  ['zh-CN', '美联储理事会'],
  ['zh-TW', '聯邦準備理事會'],
])('the small line names whose a document is, in the language of the answer: %s', async (locale, name) => {
  for (const [command, args] of [
    ['calc-reserve', { deposits: '100m', ratio: '10%' }],
    ['explain', { topic: 'look-it-up' }],
  ] as const) {
    const { components } = message(await ask({ command, args, locale })).components[0]!.toJSON() as {
      components: readonly { content?: string }[];
    };
    const stamp = components.find(({ content }) => content?.startsWith('-# '))!.content!;
    expect(stamp.replaceAll(SPACE, ' ').replaceAll(JOINER, '')).toContain(`[${name}](`);
  }
});

test.each(locales)('when the next figures come is one piece of the small line, in %s', async (locale) => {
  const answer = await ask({ command: 'reserves', locale });
  const { components } = message(answer).components[0]!.toJSON() as { components: readonly { content?: string }[] };
  const stamp = components.find(({ content }) => content?.startsWith('-# '))!.content!;
  expect(piecesOf(stamp.split(`${SPACE}· `).at(-1)!, locale)).toHaveLength(1);
});

/** What a message says above its picture. */
const textOf = (answer: Answer): string => {
  const { components } = message(answer).components[0]!.toJSON() as { components: readonly { content?: string }[] };
  return components[0]!.content!.replaceAll(SPACE, ' ').replaceAll(JOINER, '');
};

test('a short figure in Chinese is one piece, as it is in English', () => {
  for (const line of ['占GDP比重 **9.33%**', '最低 **2.83兆美元** · 2025年10月29日', '大型銀行（推算） **47.71%**']) {
    const [text] = packed([line]) as [string];
    expect(piecesOf(joined(text).replaceAll('*', ''), 'zh-CN')).toHaveLength(1);
    expect(text.replaceAll(JOINER, '').replaceAll(SPACE, ' ')).toBe(line);
    expect(text).not.toMatch(/\u2060\*|\*\u2060/);
  }
});

test('a figure there is no value of does not stand beside the lead', async () => {
  const { figures = [], ...answer } = await ask({
    command: 'bank',
    args: { name: 'Silicon Valley Bank' },
    locale: 'en',
  });
  const missing = figures.filter(({ value }) => typeof value === 'string');
  expect(missing).not.toEqual([]);
  const shown = keyFigures({ ...answer, figures }, formatIn('en'));
  expect(shown.filter(({ label }) => missing.some((one) => one.label === label))).toEqual([]);
});

test('two figures share a line only where a phone has room for both', () => {
  const [one, other, wide, long] = [
    'Rate paid **3.75%**',
    'Of GDP **9.33%**',
    'Target range **3.75%–4.00%**',
    'Reverse repos with others (Wed) **$11.5 bn** · Sep 30',
  ];
  expect(packed([one, other, wide, long]).map((line) => line.replaceAll(SPACE, ' '))).toEqual([
    `${one}     ${other}`,
    wide,
    long,
  ]);
  expect(
    packed([one, wide], 'desktop')[0]!
      .split(' ')
      .map((line) => line.replaceAll(SPACE, ' ')),
  ).toEqual([`${one}    `, wide]);
});

test('a figure the lead tells without its sign is not told again', async () => {
  const { figures: _, ...answer } = await ask({ command: 'funding', args: {}, locale: 'en' });
  const spreads = [-2, -1].map((value) => ({ label: `${value}`, value: signed(bp(value)) }));
  expect(answer.lead).toContain('2 bp below IORB');
  expect(keyFigures({ ...answer, figures: spreads }, formatIn('en')).map(({ label }) => label)).toEqual(['-1']);
});

test('a picture is the answer where there is one: what else is known is a press away', async () => {
  const answer = await ask({ command: 'plumbing', args: { event: 'bank-lends' }, locale: 'en' });
  expect(answer.sources).toEqual([]);
  const said = JSON.stringify(message(answer).components.map((one) => one.toJSON()));
  expect(said).toContain('"Details"');
  expect(said).not.toContain(answer.notes![0]);
});

test.each(
  locales,
)('the table of a payment waits behind Details: on a phone it is longer than the screen, in %s', async (locale) => {
  const answer = await ask({ command: 'payment', args: { amount: '5m' }, locale });
  const said = JSON.stringify(message(answer).components.map((one) => one.toJSON())).replaceAll(SPACE, ' ');
  for (const note of answer.notes!) expect(said.replaceAll(JOINER, '')).toContain(note);
  const [payer] = answer.table!.rows;
  expect(said).not.toContain(`**${payer![0] as string}**`);
  const details = JSON.stringify(
    detailPages(answer).flatMap(({ components }) => components.map((one) => one.toJSON())),
  );
  expect(details.replaceAll(SPACE, ' ').replaceAll(JOINER, '')).toContain(`**${payer![0] as string}**`);
});
