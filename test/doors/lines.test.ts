import { expect, test } from 'vitest';
import { detailPages } from '../../src/doors/discord/details.ts';
import { joined, keyFigures, packed } from '../../src/doors/discord/lines.ts';
import { message } from '../../src/doors/discord/message.ts';
import { locales } from '../../src/values/locale.ts';
import { bp, signed } from '../../src/values/quantity.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask } from '../world.ts';

const [JOINER, SPACE] = ['\u2060', '\u00a0'];
const MINUS = `−${JOINER}`;

test('no line breaks between a minus, a number and its unit', () => {
  expect(joined('fell −$88.2 bn, −2 bp in 4 weeks')).toBe(
    `fell ${MINUS}$88.2${SPACE}bn, ${MINUS}2${SPACE}bp in 4 weeks`,
  );
});

test('no line breaks inside a day, a range or a number and what it counts, in any language', () => {
  const tokens = {
    en: ['Sep 30, 2026', 'Oct 7', '3.75%–4.00%', '−$1.96 tn'],
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

/** A text where a browser may break it: at spaces, after a dash, and on both sides of a Han character that nothing joins (UAX #14). */
const piecesOf = (text: string, locale: string): readonly string[] =>
  text.split(
    locale === 'en'
      ? / |(?<=[–−])(?!\u2060)/u
      : / |(?<=[–−])(?!\u2060)|(?<=\p{Script=Han})(?![\u2060\u00a0])|(?<![\u2060\u00a0])(?=\p{Script=Han})/u,
  );

test('what begins a line on a phone is the dot between two figures, never what ends one', () => {
  const [both] = packed(['Rate **1%**', 'Share **2%**']) as [string];
  expect(both.split(' ')).toEqual([expect.not.stringContaining('·'), expect.stringMatching(/^·/)]);
});

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

test('two short figures share a line, which a phone breaks between them', () => {
  const [one, other, long] = [
    'Rate paid **3.75%**',
    'Share of GDP **9.33%**',
    'Reverse repos with others (Wed) **$11.5 bn** · Sep 30, 2026',
  ];
  expect(packed([one, other, long])).toEqual([
    `${one.replaceAll(' ', SPACE)}${SPACE}${SPACE} ·${SPACE}${SPACE}${SPACE}${other.replaceAll(' ', SPACE)}`,
    long,
  ]);
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
