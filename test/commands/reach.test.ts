import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SeriesId, series } from '../../src/series/catalog.ts';
import { longerMeasure } from '../../src/series/longer-measure.ts';
import type { ChartDraft } from '../../src/values/chart.ts';
import { day, iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { asOf, first } from '../../src/values/points.ts';
import { usd } from '../../src/values/quantity.ts';
import { ask, botOn, bugs, snapshot } from '../world.ts';

const early = (id: SeriesId) => {
  const longer = longerMeasure(id)!;
  const [from, to] = [first(snapshot[longer])!.day, first(snapshot[id])!.day - 8];
  return fc.integer({ min: from, max: to }).map((at) => ({ id, longer, at }));
};

test('a day before a measure begins is told by the longer one, which is named, by every command', async () => {
  const days = fc.oneof(...(['reservesWednesday', 'tgaDaily', 'treasuriesOutright'] as const).map(early));
  await fc.assert(
    fc.asyncProperty(days, fc.constantFrom(...locales), async ({ id, longer, at }, locale) => {
      const [code, isoDay] = [series(id).code, iso(at)];
      const calls = [
        ['history', { series: code, find: 'on', from: isoDay }],
        ['chart', { series: code, from: iso(at - 400), to: isoDay }],
        ['chart', { series: code, date: isoDay }],
        ['compare', { first: code, second: 'EFFR', from: iso(at - 30), to: isoDay }],
      ] as const;
      for (const [command, args] of calls) {
        const answer = await ask({ command, args, locale });
        const where = `/${command} ${JSON.stringify(args)}`;
        expect(answer.mood, where).toBe('calm');
        expect(answer.notes!.join(), where).toMatch(/another measure of the same|口径不同|計算方式不同/);
        const figure =
          command === 'history' ? answer.figures![0] : answer.figures!.find((one) => one.series === longer);
        // Two series are compared on the latest day both have, and a chart of a day shows what was public by then.
        const shown = command === 'history' ? at : day(figure!.day!);
        expect(figure?.value, where).toEqual(usd(asOf(snapshot[longer], shown)!.value));
        expect(answer.sources.map((one) => one.code)).not.toContain(code);
      }
    }),
    { numRuns: 40 },
  );
  expect(bugs).toEqual([]);
});

test('/reserves of a day before Wednesday levels begin is told by the week average', async () => {
  const answer = await ask({ command: 'reserves', args: { date: '2008-12-31', range: 'max' } });
  expect(answer.lead).toBe(
    'Banks held $847.8 bn of reserves on average in the week to Dec 31, 2008, up $63.2 bn on the week: the highest since Dec 2002, where the figures here begin.',
  );
  expect(answer.notes![0]).toContain('Reserve balances (Wednesday level): figures held here begin later.');
  expect(answer.warnings![0]!.text).toContain('As known on Jan 2, 2009, when the figures for Dec 31, 2008 came out');
  expect((await ask({ command: 'reserves', args: { date: '2002-01-02' } })).lead).toContain(
    'The figures held for reserves (avg) begin on Dec 18, 2002.',
  );
});

test('beside its longer measure a series is drawn as far as it reaches', async () => {
  const { chart, notes } = await ask({ command: 'chart', args: { series: 'WRBWFRBL, WRESBAL', from: '2008-01-01' } });
  const { lines } = chart as Extract<ChartDraft, { lines: unknown }>;
  expect(lines.map(({ id, points }) => [id, points[0]![0]])).toEqual([
    ['WRBWFRBL', '2015-01-07'],
    ['WRESBAL', '2008-01-02'],
  ]);
  expect(notes).toEqual([]);
});

test('a stretch within a hole of a series is refused with the nearest days held, not with a range that holds it', async () => {
  const within = { from: '2023-01-11', to: '2023-04-11' };
  const calls = [
    ['chart', { series: 'WLCFLPCL', ...within }],
    ['history', { series: 'WLCFLPCL', find: 'average', ...within }],
    ['compare', { first: 'WLCFLPCL', second: 'SOFR', ...within }],
  ] as const;
  for (const [command, args] of calls)
    expect((await ask({ command, args })).lead).toMatch(/: the nearest are of Jan 4, 2023 and Jun 5, 2024\.$/);
  const outside = await ask({ command: 'history', args: { series: 'SOFR', find: 'on', from: '2010-01-01' } });
  expect(outside.lead).toMatch(/they run from Apr 3, 2018 to /);
});

test('before QT began that is what is said, whatever is held, and the day named for it answers', async () => {
  for (const date of ['2009-01-01', '2017-09-21']) {
    const { lead } = await ask({ command: 'qt', args: { date } });
    expect(lead).toContain('QT1 was announced on Sep 20, 2017 and began on Oct 1, 2017.');
    const [named] = /(?<=for example )[\d-]+/.exec(lead)!;
    expect((await ask({ command: 'qt', args: { date: named } })).mood).toBe('calm');
  }
  const on = async (isoDay: string) => (await (await botOn(isoDay)).ask({ command: 'qt' })).lead;
  expect(await on('2015-02-01')).toBe('No runoff of the balance sheet had begun by Feb 1, 2015.');
  expect(await on('2017-09-25')).toMatch(/was announced on Sep 20, 2017 and begins on Oct 1, 2017\.$/);
});

test('a refused day names one that answers, whichever of several series begins last', async () => {
  const dated = ['distribution', 'balance', 'srf', 'rrp', 'funding', 'ampleness', 'reserves', 'qt'] as const;
  for (const command of dated)
    for (const date of ['2001-01-03', '2007-07-18', '2016-03-30', '2023-11-01']) {
      const { mood, lead } = await ask({ command, args: { date } });
      const named = mood === 'trouble' && /(?<=for example )\d{4}-\d\d-\d\d/.exec(lead);
      if (!named) continue;
      const again = await ask({ command, args: { date: named[0] } });
      expect(again.mood, `/${command} ${date}: ${lead} → ${again.lead}`).not.toBe('trouble');
    }
});

test('on the first Wednesday held no change can be told: from when it can is said', async () => {
  const { lead } = await ask({ command: 'drivers', args: { date: '2015-01-07' } });
  expect(lead).toMatch(/^Jan 7, 2015 is the first Wednesday held: a change can be told from the next one on/);
  expect((await ask({ command: 'drivers', args: { date: '2015-01-14' } })).mood).toBe('calm');
});

test('a day still to come is refused with a past day that answers, whenever it is asked', async () => {
  for (const today of ['2023-03-16', '2026-10-08']) {
    const { ask } = await botOn(today);
    const { lead } = await ask({ command: 'reserves', args: { date: '2026-12-30' } });
    const [named] = /(?<=for example )\d{4}-\d\d-\d\d/.exec(lead)!;
    expect((await ask({ command: 'reserves', args: { date: named } })).mood, `${today}: ${lead}`).toBe('calm');
  }
});
