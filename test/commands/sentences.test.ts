import { expect, test } from 'vitest';
import reserveWords from '../../commands/reserves.words.ts';
import { reading } from '../../commands/shared/reading.ts';
import { until } from '../../src/measures/window.ts';
import type { Answer, Cell } from '../../src/values/answer.ts';
import type { ChartDraft } from '../../src/values/chart.ts';
import { day, iso } from '../../src/values/day.ts';
import { between, each, first, type Points } from '../../src/values/points.ts';
import { shared } from '../../src/words/shared.ts';
import { botOn, bugs, snapshot } from '../world.ts';

/** Days on which something was special: QT1 and its end, the squeeze, the pandemic, QT, its first quarter-end, its end, today. */
const DAYS = [
  '2015-02-13',
  '2018-09-21',
  '2019-09-20',
  '2020-03-27',
  '2022-07-05',
  '2023-03-17',
  '2025-12-31',
  '2026-11-25',
];

const QUESTIONS: readonly (readonly [command: string, args?: Readonly<Record<string, string>>])[] = [
  ['reserves'],
  ['reserves', { measure: 'average', range: 'max' }],
  ['drivers'],
  ['qt'],
  ['qt', { view: 'caps' }],
  ['qt', { view: 'pace' }],
  ['srf'],
  ['chart', { series: 'reserves, tga' }],
  ['chart', { series: 'EFFR, DFEDTARU' }],
  ['chart', { series: 'GDP' }],
  ['weekly preview'],
  ['daily preview'],
  ['plumbing', { event: 'runoff-fund' }],
  ['plumbing', { event: 'taxes-paid', amount: '5bn' }],
  ['calc-reserve', { deposits: '1亿元', ratio: '10%', held: '1200万' }],
  ['calc-reserve', { deposits: '$100m', rule: 'us', date: '2019-06-01' }],
];

const answers = await Promise.all(
  DAYS.map(async (isoDay) => {
    const { ask } = await botOn(isoDay);
    return Promise.all(
      QUESTIONS.map(async ([command, args = {}]) => ({
        name: `/${command} ${JSON.stringify(args)} on ${isoDay}`,
        en: await ask({ command, args, locale: 'en' }),
        'zh-CN': await ask({ command, args, locale: 'zh-CN' }),
        'zh-TW': await ask({ command, args, locale: 'zh-TW' }),
      })),
    );
  }),
).then((all) => all.flat());

const texts = (cells: readonly Cell[]) => cells.filter((cell) => typeof cell === 'string');

const labelsOf = (chart: ChartDraft): string[] => {
  if (chart.kind === 'waterfall') return chart.steps.map(({ label }) => label);
  if (chart.kind !== 'accounts') return chart.lines.map(({ label }) => label);
  const { assets, liabilities } = chart.sides;
  const named = chart.accounts.flatMap((one) => [
    one.name,
    ...[...one.assets, ...one.liabilities].map(({ label }) => label),
  ]);
  return [chart.key, assets, liabilities, ...named];
};

const drawnOf = (chart: ChartDraft): unknown => {
  if (chart.kind === 'waterfall') return chart.steps.map(({ value }) => value);
  if (chart.kind !== 'accounts') return chart.lines.map(({ points }) => points);
  return chart.accounts.map((one) => [one.assets, one.liabilities].map((side) => side.map(({ by }) => by)));
};

/** Everything of an answer that is a sentence or a label. */
const said = ({
  lead,
  figures = [],
  table,
  notes = [],
  method = [],
  chart,
  actions = [],
  warnings = [],
}: Answer): string[] => [
  lead,
  ...figures.flatMap(({ label, value, note, changes = [] }) => [
    label,
    ...texts([value]),
    note ?? '',
    ...changes.map((change) => change.label),
  ]),
  ...(table ? [table.title ?? '', ...table.columns, ...table.rows.flatMap(texts)] : []),
  ...[...notes, ...method, ...warnings.map(({ text }) => text)],
  ...(chart ? [chart.title, chart.subtitle, ...(chart.phases ?? []).map(({ label }) => label)] : []),
  ...(chart ? labelsOf(chart) : []),
  ...actions.map(({ label }) => label),
];

/** What a desk in Beijing or Taipei writes in Latin letters too: rates and facilities by their names, options as they are typed. */
const LATIN = new Set('EFFR SOFR IORB TGCR BTFP MBS GDP TGA QT QE RMP ON RRP T H CSV rule ratio VIX'.split(' '));

test.each(['zh-CN', 'zh-TW'] as const)('in %s no English word stands in an answer', (locale) => {
  const strange = answers.flatMap(({ name, [locale]: answer }) =>
    said(answer).flatMap((text) =>
      (text.match(/[A-Za-z]+/g) ?? [])
        .filter((word) => !LATIN.has(word))
        .map((word) => `${name}: “${word}” in “${text}”`),
    ),
  );
  expect(strange).toEqual([]);
});

test.each([
  ['zh-CN', /[週準財錄據變關開個億萬題單廣聯與為將]/],
  ['zh-TW', /[备财录据变关开个亿万题单广联与为将]/],
] as const)('in %s no character of the other script stands in an answer', (locale, other) => {
  for (const { name, [locale]: answer } of answers)
    for (const text of said(answer)) expect(text, name).not.toMatch(other);
});

test('the three languages give the same figures, tables and drawings', () => {
  const numbers = ({ mood, figures = [], table, chart, notes = [], asOf }: Answer) => ({
    ...{ mood, asOf, notes: notes.length },
    figures: figures.map(({ value, day: of, changes = [] }) => [
      typeof value === 'string' ? '' : value,
      of,
      changes.map((change) => change.value),
    ]),
    rows: table?.rows.map((row) => row.filter((cell) => typeof cell !== 'string')),
    drawn: chart && drawnOf(chart),
  });
  for (const { name, en, ...others } of answers) {
    if (name.includes('亿元')) continue; // 元 is another currency in Taipei
    for (const other of Object.values(others)) expect(numbers(other as Answer), name).toEqual(numbers(en));
  }
});

test('no sentence has a hole in it', () => {
  for (const { name, ...each } of answers)
    for (const answer of Object.values(each) as Answer[])
      for (const text of said(answer))
        expect(text, name).not.toMatch(/undefined|NaN|\[object|Infinity| {2,}|，，|。。|\.\./);
});

test('every English answer writes days and amounts in one style', () => {
  for (const { name, en } of answers)
    for (const text of said(en))
      expect(text, name).not.toMatch(
        /\d (January|February|March|April|June|July|August|September|October|November|December) \d|\d (billion|trillion|million)|per cent/,
      );
});

test('every button under an answer leads to an answer', async () => {
  for (const isoDay of ['2019-09-20', '2026-11-25']) {
    const { ask } = await botOn(isoDay);
    for (const [command, args = {}] of QUESTIONS)
      for (const action of (await ask({ command, args })).actions ?? []) {
        const asked =
          action.kind === 'view' || action.kind === 'pick' ? { [action.option]: action.choices[0]!.value } : {};
        const then = await ask({ command: action.command, args: { ...action.args, ...asked } });
        expect(then.mood, `${action.label} under /${command} on ${isoDay}: ${then.lead}`).not.toBe('trouble');
      }
  }
});

/** What was held of reserves before a day: Wednesday levels, and the week averages before these begin. */
const heldBefore = (leading: Points, at: number) => [
  ...(leading === snapshot.reservesAverage
    ? []
    : each(between(snapshot.reservesAverage, first(snapshot.reservesAverage)!.day, first(leading)!.day - 1))),
  ...each(between(leading, first(leading)!.day, at - 1)),
];

test.each([
  'wednesday',
  'average',
] as const)('no held figure contradicts a record the %s claims, in any week', (leading) => {
  const { reservesWednesday, reservesAverage } = snapshot;
  const points = leading === 'wednesday' ? reservesWednesday : reservesAverage;
  let records = 0;
  for (const { day: at, value } of each(points)) {
    const [wednesday, average] = [until(reservesWednesday, at), until(reservesAverage, at)];
    if (wednesday.days.length < 2) continue;
    const { lead } = reading({ leading, wednesday, average, say: reserveWords('en'), shared: shared('en') });
    const claim = /the (lowest|highest) since ([A-Z][a-z]{2}) (?:(\d+), )?(\d{4})/.exec(lead);
    if (!claim) continue;
    records++;
    const [, kind, month, dom, year] = claim;
    const since = dom ? day(iso(Date.parse(`${month} ${dom}, ${year} UTC`) / 86_400_000)) : Number.NEGATIVE_INFINITY;
    const beaten = heldBefore(points, at).filter(
      (held) => held.day > since && (kind === 'lowest' ? held.value <= value : held.value >= value),
    );
    expect(beaten, `${iso(at)}: ${lead}`).toEqual([]);
  }
  expect(records).toBeGreaterThan(50);
});

test('nothing broke on the way', () => {
  expect(bugs).toEqual([]);
});
