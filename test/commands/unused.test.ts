import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/values/answer.ts';
import { locales } from '../../src/values/locale.ts';
import { ask, bugs, commands } from '../world.ts';

type Args = Readonly<Record<string, string>>;

const FINDS = [
  ...(['latest', 'change', 'average', 'median', 'highest', 'lowest', 'first', 'last', 'all'] as const),
  ...(['count', 'streak', 'biggest-rise', 'biggest-fall'] as const),
];
const TELLS = ['average', 'end', 'highest', 'lowest', 'change', 'above', 'below'];

/** What each command is asked with, and another value for each of its options, which says something else than the usual one. */
const asked: Readonly<Record<string, { readonly with: readonly Args[]; readonly and: Args }>> = {
  history: {
    with: [
      ...FINDS.map((find) => ({ series: 'SOFR', find })),
      ...FINDS.map((find) => ({ series: 'SOFR', find, level: '4%' })),
    ],
    and: { side: 'above', level: '5%', from: '2024-03-01', to: '2026-01-15', tell: 'now' },
  },
  'by-period': {
    with: TELLS.flatMap((tell) => [
      { series: 'SOFR', tell },
      { series: 'SOFR', tell, level: '4%' },
    ]),
    and: { by: 'month', level: '3%', order: 'lowest', top: '2', place: '2', from: '2022-01-01', to: '2024-12-31' },
  },
  compare: {
    with: [
      { first: 'SOFR', second: 'IORB' },
      { first: '2024-01-03', second: '2025-01-03' },
      { first: '2024', second: '2025' },
    ],
    and: { from: '2024-01-01', to: '2026-01-05', series: 'TGA', find: 'highest' },
  },
  drivers: {
    with: [{}, { week: '2026-09-02' }, { from: '2026-06-03' }],
    and: { from: '2026-07-01', to: '2026-08-05', week: '2026-08-12', because: 'tga', date: '2026-08-15' },
  },
  qt: {
    with: [{}, { view: 'pace' }, { view: 'caps' }, { view: 'balance' }, { of: 'mbs' }],
    and: { range: '1y', view: 'caps', of: 'treasuries', date: '2024-06-05' },
  },
  calendar: {
    with: [{}, { view: 'ahead' }, { view: 'graded' }, { month: '2026-11' }],
    and: { view: 'ahead', days: '40', tell: 'fomc', month: '2026-12' },
  },
  chart: {
    with: [{ series: 'SOFR' }, { series: 'SOFR', from: '2024-01-01' }, { series: 'SOFR', index: '2024-01-02' }],
    and: { range: '3y', from: '2023-01-01', to: '2025-12-31', level: '4%', index: '2024-06-03', date: '2025-06-05' },
  },
  'calc-reserve': {
    with: [
      { deposits: '$10bn', ratio: '10%' },
      { required: '$1bn', ratio: '10%' },
      { ratio: '10%' },
      { deposits: '$10bn', excess: '$1bn', ratio: '10%' },
      { held: '$1bn', excess: '$0.2bn', ratio: '10%' },
    ],
    and: { rule: 'us', date: '2019-06-01', ratio: '5%', held: '$3bn', 'vault-cash': '$100m' },
  },
  reserves: { with: [{}], and: { range: '3y', measure: 'average', date: '2025-06-05' } },
  rrp: { with: [{}], and: { range: '3y', so: 'means', date: '2025-06-05' } },
  srf: { with: [{}], and: { range: '3y', top: '2', date: '2025-06-05' } },
  funding: { with: [{}], and: { range: '3y', tell: 'tgcrRate', date: '2025-06-05' } },
  ampleness: { with: [{}], and: { indicator: 'gdp', date: '2025-06-05' } },
  distribution: { with: [{}], and: { range: '3y', date: '2025-06-05' } },
};

/** All that a reader sees of an answer, but not what a button would ask. */
const seen = ({ lead, aside, figures, table, chart, more, notes, method, warnings }: Answer): string =>
  JSON.stringify([lead, aside, figures, table, chart, more, notes, method, warnings]);

const cases = Object.entries(asked).flatMap(([command, { with: all, and }]) =>
  all.flatMap((args) =>
    Object.entries(and).flatMap(([option, value]) => (option in args ? [] : [{ command, args, option, value }])),
  ),
);

test.each(
  locales,
)('an option that is typed changes the answer, is refused in words or is said to have no use: %s', async (locale) => {
  const silent: string[] = [];
  for (const { command, args, option, value } of cases) {
    const [without, given] = await Promise.all([
      ask({ command, args, locale }),
      ask({ command, args: { ...args, [option]: value }, locale }),
    ]);
    // What is refused already is refused for what it lacks.
    const isRefused = without.mood === 'trouble' && given.mood === 'trouble';
    if (!isRefused && seen(without) === seen(given))
      silent.push(`/${command} ${JSON.stringify(args)} ${option}:${value}`);
  }
  expect(silent).toEqual([]);
  expect(bugs).toEqual([]);
});

test('what is said to have no use changes nothing else, and nothing is said of what was not typed', async () => {
  const some = fc.constantFrom(...cases);
  await fc.assert(
    fc.asyncProperty(some, async ({ command, args, option, value }) => {
      const without = await ask({ command, args });
      expect(without.warnings?.filter(({ kind }) => kind === 'unused') ?? []).toEqual(unusedOf(command, args));
      const given = await ask({ command, args: { ...args, [option]: value } });
      const own = (given.warnings ?? []).filter(({ kind }) => kind === 'unused');
      if (own.length === 0 || option === 'side') return;
      const warnings = (given.warnings ?? []).filter(({ kind }) => kind !== 'unused');
      const { warnings: _, ...rest } = given;
      if (own.some(({ text }) => text.startsWith(`“${option}”`)))
        expect(seen(warnings.length > 0 ? { ...rest, warnings } : rest)).toBe(seen(without));
    }),
    { numRuns: 60 },
  );
});

/** None of the questions themselves holds an option without use, but these. */
const unusedOf = (command: string, args: Args): readonly unknown[] =>
  command === 'by-period' && args.level !== undefined && !['above', 'below'].includes(args.tell!)
    ? [expect.objectContaining({ text: expect.stringContaining('“level”') })]
    : [];

test('it is said what the option would go with, in the asker’s language', async () => {
  const side = (locale: string) =>
    ask({ command: 'history', args: { series: 'SOFR', find: 'count', side: 'above' }, locale });
  expect((await side('en')).warnings![0]!.text).toBe(
    '“level” is missing, so “side:above” counts rises from one figure to the next. For days above a level add one, for example level:3.9%.',
  );
  expect((await side('zh-CN')).warnings![0]!.text).toContain('没有填写“水平”，因此“方向”按上升理解');
  expect((await side('zh-TW')).warnings![0]!.text).toContain('請填寫水準，例如「水準:3.9%」');
  const of = await ask({ command: 'qt', args: { view: 'caps', of: 'bills' }, locale: 'zh-CN' });
  expect(of.warnings![0]!.text).toMatch(/已忽略：需与“.+”一起填写，例如选“月均变动”。$/);
  expect((await ask({ command: 'qt', args: { of: 'bills' } })).lead).toMatch(/^Reserve management purchases \(RMP\)/);
});

test('what is read out of a sentence was not typed: nothing is said of its options', async () => {
  const answer = await ask({ command: 'ask', args: { question: 'how often did sofr rise in 2025' } });
  expect(answer.aside).toContain('side:above');
  expect(answer.warnings).toBeUndefined();
});

test('a range that would change nothing is not offered', async () => {
  for (const [command, args] of [['qt', { view: 'caps' }]] as const)
    expect((await ask({ command, args })).actions!.map(({ kind }) => kind)).not.toContain('view');
  const index = { series: 'SOFR', index: '2024-01-02' };
  const [since, three] = await Promise.all(
    [index, { ...index, range: '3y' }].map((args) => ask({ command: 'chart', args })),
  );
  expect(seen(since!)).not.toBe(seen(three!));
  const byDays = await ask({ command: 'chart', args: { series: 'SOFR', from: '2024-01-02' } });
  expect(byDays.actions!.map(({ kind }) => kind)).toContain('view');
});

test('every command with options that depend on each other is asked here', () => {
  for (const { name, unused } of commands) if (unused) expect(Object.keys(asked)).toContain(name);
});
