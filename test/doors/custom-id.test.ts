import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_LINES } from '../../commands/shared/chart-parts.ts';
import { actionsUnder } from '../../src/ask/actions.ts';
import { readOptions } from '../../src/ask/read-options.ts';
import { type ButtonState, decode, encode } from '../../src/doors/discord/custom-id.ts';
import { ranges } from '../../src/measures/window.ts';
import { type SeriesId, series, seriesIds } from '../../src/series/catalog.ts';
import type { Step, View } from '../../src/values/answer.ts';
import { iso } from '../../src/values/day.ts';
import { anyText } from '../any-text.ts';
import { commands } from '../world.ts';

const chart = commands.find(({ name }) => name === 'chart')!;
const reply = { lead: '', chart: { kind: 'line', title: '', subtitle: '', lines: [] } } as const;
const under = (args: Readonly<Record<string, unknown>>) =>
  actionsUnder(chart, readOptions(chart.options, args), reply, 'en') as readonly [View, Step];

const name = fc.stringMatching(/^[a-z][a-z-]{0,9}$/);
const words = fc.string({ unit: 'grapheme', maxLength: 30 });
const state: fc.Arbitrary<ButtonState> = fc.record(
  {
    kind: fc.constantFrom('ask', 'next', 'csv', 'pick', 'view', 'details', 'post'),
    command: fc.constantFrom('reserves', 'weekly on', 'calc-reserve'),
    args: fc.dictionary(name, words, { maxKeys: 3 }),
    option: name,
    target: fc.stringMatching(/^[1-9]\d{16,19}$/),
  },
  { requiredKeys: ['kind', 'command', 'args'] },
);

test('whatever a button carries comes back as it was, within a hundred characters', () => {
  let fitted = 0;
  fc.assert(
    fc.property(state, (given) => {
      const id = encode(given);
      if (id === undefined) return;
      fitted += 1;
      expect(id.length).toBeLessThanOrEqual(100);
      expect(id).toBe(id.trim());
      expect(decode(id)).toEqual({ ...given, args: { ...given.args } });
    }),
  );
  expect(fitted).toBeGreaterThan(50);
});

test('a button reads like the line it stands for', () => {
  expect(encode({ kind: 'ask', command: 'chart', args: { series: 'SOFR,IORB', range: '3m', events: '' } })).toBe(
    'ask/chart?series=SOFR,IORB&range=3m&events',
  );
  expect(
    encode({ kind: 'pick', option: 'series', command: 'chart', args: { range: '1y' }, target: '12345678901234567' }),
  ).toBe('pick.series/chart@12345678901234567?range=1y');
});

test('a custom_id that is none of ours, or broken, is nothing', () => {
  for (const id of ['', 'hello', 'ask/', 'go/reserves', 'ask/reserves?range=%E0%A4', 'ask?x'])
    expect(decode(id), id).toBeUndefined();
  fc.assert(fc.property(anyText(), (id) => void decode(id)));
});

const room = (id: SeriesId) => Math.min(id.length, series(id).code.length);
/** The series whose names take the most room. */
const longest = seriesIds.toSorted((a, b) => room(b) - room(a)).slice(0, MOST_LINES);

const someSeries = fc.shuffledSubarray([...seriesIds] as SeriesId[], { minLength: 1, maxLength: MOST_LINES });
const aDay = fc.integer({ min: 0, max: 20_000 }).map(iso);

test('under every chart somebody can ask for, its ranges have their menu and the figures their button', () => {
  fc.assert(
    fc.property(
      someSeries,
      fc.record({
        range: fc.option(fc.constantFrom(...ranges), { nil: undefined }),
        from: fc.option(aDay, { nil: undefined }),
        to: fc.option(aDay, { nil: undefined }),
        events: fc.boolean(),
        theme: fc.option(fc.constantFrom('dark', 'light'), { nil: undefined }),
        title: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { nil: undefined }),
      }),
      (some, more) => {
        const steps = under({ series: some.join(','), ...more });
        const ids = steps.map((step) => encode(step, step.spare));
        expect(ids).toHaveLength(2);
        for (const id of ids) expect(id?.length).toBeLessThanOrEqual(100);
        const asked = ids.map((id) => readOptions(chart.options, decode(id!)!.args));
        for (const args of asked) expect(args.series).toEqual(some.map((of) => ({ of })));
        const { from, to } = readOptions(chart.options, { ...more, series: some.join(',') });
        expect(asked.at(-1)).toMatchObject({ from, to });
      },
    ),
    {
      examples: [
        [
          longest,
          { range: 'max', from: '2002-12-18', to: '2026-09-30', events: true, theme: undefined, title: undefined },
        ],
      ],
    },
  );
});

test('a headline too long for a button is left out of it, and what is asked stays', () => {
  const title = '準備金又創新低'.repeat(14);
  const steps = under({ series: 'srf,sofr', events: true, theme: 'light', title });
  const [first] = steps.map((step) => decode(encode(step, step.spare)!)!.args);
  expect(first).toEqual({ series: 'srf,SOFR', events: '', theme: 'light' });
  const [short] = under({ series: 'srf', title: 'Is it used?' }).map((step) => decode(encode(step, step.spare)!)!.args);
  expect(short).toEqual({ series: 'srf', title: 'Is it used?' });
});

test('a range overrules the days that were asked for, and none is the current one while days rule', () => {
  const steps = under({ series: 'sofr', from: '2026-01-01' });
  expect(steps[0]).not.toHaveProperty('chosen');
  expect(steps[0].args).toEqual({ series: 'SOFR' });
  expect(steps.at(-1)).toMatchObject({ kind: 'csv', args: { series: 'SOFR', from: '20260101' } });
  expect(under({ series: 'sofr' })[0]).toMatchObject({ option: 'range', chosen: '1y' });
  expect(under({ series: 'sofr' })[0].choices.map(({ value }) => value)).toEqual(ranges);
});
