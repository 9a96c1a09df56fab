import { describe, expect, test } from 'vitest';
import { answerText } from '../../src/doors/text.ts';
import type { Answer } from '../../src/values/answer.ts';
import { locales } from '../../src/values/locale.ts';
import { ask } from '../world.ts';

/** Questions that show GDP in every way it can be shown. */
const LINES: readonly (readonly [command: string, args: Readonly<Record<string, string>>])[] = [
  ['chart', { series: 'GDP' }],
  ['chart', { series: 'GDP', from: '2020-01-01', to: '2020-12-31' }],
  ['chart', { series: 'GDP', from: '1950-01-01', to: '1951-01-01' }],
  ...['latest', 'change', 'average', 'highest', 'lowest', 'count', 'streak'].map(
    (find) => ['history', { series: 'GDP', find, from: '2020-01-01' }] as const,
  ),
  ...['first', 'last', 'all', 'count', 'streak'].map(
    (find) => ['history', { series: 'GDP', find, side: 'above', level: '25tn' }] as const,
  ),
  ['history', { series: 'GDP', find: 'on', from: '2020-05-05' }],
  ['history', { series: 'GDP', find: 'first', side: 'above', level: '99tn' }],
  ['history', { series: 'GDP', from: '1950-01-01', to: '1951-01-01' }],
  // Up to a day whose year began on no first of a quarter: Oct 1, 2025 was a Wednesday of total assets.
  ['compare', { first: 'GDP', second: 'WALCL', to: '2026-09-23' }],
  ['check', { text: 'Nominal GDP was $21.8 trillion in the first quarter of 2020.' }],
];

/** The first day of a quarter, as a day: what a quarter must not be called. */
const AS_DAY = /\b(Jan|Apr|Jul|Oct) 1, \d{4}|\d{4}年(1|4|7|10)月1日|\d{4}-(01|04|07|10)-01/;

const printed = ({ chart, ...answer }: Answer) => [
  answerText(answer as Answer),
  ...(chart ? [chart.title, chart.alt, chart.asOf, ...(chart.events ?? []).map(({ label }) => label)] : []),
];

describe.each(locales)('a quarterly figure is of its quarter, never of its first day (%s)', (locale) => {
  test.each(LINES)('/%s %j', async (command, args) => {
    for (const text of printed(await ask({ command, args, locale }))) expect(text).not.toMatch(AS_DAY);
  });
});

test('the stamp, the figure, the line’s end and the source all name the quarter', async () => {
  const { asOf, figures, sources, chart, lead } = await ask({ command: 'chart', args: { series: 'GDP' } });
  expect([asOf, figures![0]!.day, sources[0]!.day, chart!.asOf]).toEqual(Array(4).fill('2026-Q2'));
  expect(lead).toBe('Nominal GDP (annual rate) stood at $32.5 tn in Q2 2026, up $1.99 tn since Q2 2025.');
  expect((await ask({ command: 'chart', args: { series: 'GDP' }, locale: 'zh-TW' })).lead).toContain('2026年第2季');
});

test('what is set against GDP names the quarter', async () => {
  for (const command of ['ampleness', 'reserves'])
    expect(JSON.stringify((await ask({ command })).figures)).toContain('GDP of Q2 2026');
  const { lead, figures } = await ask({ command: 'chart', args: { series: 'GDP, WALCL' } });
  expect(lead).toContain('in Q2 2026, up $1.05 tn since Q4 2025; total assets stood at $6.74 tn on Sep 30, 2026');
  expect(figures!.map(({ day }) => day)).toEqual(['2026-Q2', '2026-09-30']);
});

test('a picture of past quarters is stamped with the last of them', async () => {
  const { asOf, freshness } = await ask({
    command: 'chart',
    args: { series: 'GDP', from: '2020-01-01', to: '2020-12-31' },
  });
  expect(asOf).toBe('2020-Q4');
  expect(freshness!.publishedAt).toMatch(/^2021-01/);
});
