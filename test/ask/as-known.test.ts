import { describe, expect, test } from 'vitest';
import type { Held } from '../../src/ask/library.ts';
import { createBot } from '../../src/bot.ts';
import { answerText } from '../../src/doors/text.ts';
import { bundled } from '../../src/library/bundled.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import { evening } from '../../src/series/new-york.ts';
import { day } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { usd } from '../../src/values/quantity.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask, botOn, facts, snapshot } from '../world.ts';

const figure = (answer: Awaited<ReturnType<typeof ask>>, label: string) =>
  answer.figures!.find((one) => one.label === label)!;
const on = async (isoDay: string, command: string, args: Readonly<Record<string, string>> = {}) =>
  (await botOn(isoDay)).ask({ command, args });

describe('nobody knows a figure before it is published', () => {
  test('on Wednesday Dec 31, 2025 the level known is that of Dec 24, which came out on Monday', async () => {
    const answer = await on('2025-12-31', 'reserves');
    expect(answer).toMatchObject({ asOf: '2025-12-24', freshness: { publishedAt: '2025-12-29T21:30:00.000Z' } });
    expect((await on('2026-01-02', 'reserves')).asOf).toBe('2025-12-31');
  });

  test('bank assets come nine days after their Wednesday, SOFR on the next business day, GDP with its first estimate', async () => {
    const last = async (isoDay: string, series: string) => (await on(isoDay, 'chart', { series, range: '1y' })).asOf;
    expect(await last('2026-04-16', 'TLAACBW027SBOG')).toBe('2026-04-01');
    expect(await last('2026-04-17', 'TLAACBW027SBOG')).toBe('2026-04-08');
    expect(await last('2025-12-31', 'SOFR')).toBe('2025-12-30');
    expect(await last('2026-04-03', 'EFFR'), 'the federal funds rate comes on Good Friday too').toBe('2026-04-02');
    expect(await last('2026-07-01', 'GDP')).toBe('2026-Q1');
    expect(await last('2026-07-30', 'GDP')).toBe('2026-Q2');
  });

  test('GDP that a shutdown delayed was unknown until it came', async () => {
    const known = async (isoDay: string) => (await on(isoDay, 'chart', { series: 'GDP', range: '1y' })).asOf;
    expect([await known('2025-12-18'), await known('2025-12-23')]).toEqual(['2025-Q2', '2025-Q3']);
    expect([await known('2026-02-19'), await known('2026-02-20')]).toEqual(['2025-Q3', '2025-Q4']);
    expect([await known('2019-02-27'), await known('2019-02-28')]).toEqual(['2018-Q3', '2018-Q4']);
    expect((await on('2026-10-08', 'reserves', { date: '2025-12-17' })).figures!.at(-2)!.note).toContain(
      'GDP of Q2 2025',
    );
  });

  test('what is set in advance is known on its day, a Sunday too', async () => {
    expect((await on('2025-12-14', 'chart', { series: 'IORB' })).asOf).toBe('2025-12-14');
    expect((await on('2025-12-31', 'srf')).asOf).toBe('2025-12-31');
  });

  test('a requirement rule that nobody had announced is not the rule of a later day', async () => {
    const required = async (today: string, args: Readonly<Record<string, string>>) =>
      (await on(today, 'calc-reserve', args)).lead;
    const us = { deposits: '$100m', rule: 'us', date: '2020-06-01' };
    expect(await required('2019-06-01', us)).toContain('$2,511,000');
    expect(await required('2020-06-01', us)).toContain('$0');
    const india = { deposits: '₹100m', rule: 'india', date: '2025-12-01' };
    expect(await required('2025-05-01', india)).toContain('₹4,000,000');
    expect(await required('2025-06-10', india), 'announced on Jun 6, 2025').toContain('₹3,000,000');
  });

  test('a phase has no name, and a purchase no open end, before it was announced', async () => {
    const said = async (isoDay: string, command: string) => JSON.stringify(await on(isoDay, command));
    expect(await said('2020-03-18', 'qt')).not.toContain('needed');
    expect(await said('2020-03-23', 'qt')).toContain('needed');
    const { chart } = await on('2011-08-01', 'chart', { series: 'WALCL' });
    expect(JSON.stringify(chart!.phases)).not.toContain('Twist');
    expect(await said('2020-03-18', 'qt')).not.toContain('last checked');
  });

  test('the rate has been what it is since its last step, not since another one’s', async () => {
    expect(figure(await on('2022-01-12', 'srf'), 'Rate').note).toContain('Mar 16, 2020');
  });
});

describe('a past day can be asked', () => {
  test('a Wednesday means its own reading, published on the Thursday', async () => {
    const answer = await ask({ command: 'reserves', args: { date: '2025-12-17' } });
    const [wednesday, average] = [figure(answer, 'Wednesday level'), figure(answer, 'Week average')];
    expect(wednesday).toMatchObject({ value: usd(2_933_652e6), day: '2025-12-17' });
    expect(Math.round((wednesday.changes![0]!.value as { value: number }).value / 1e8)).toBe(-401);
    expect(Math.round((average.value as { value: number }).value / 1e8)).toBe(29_590);
    expect(Math.round((average.changes![0]!.value as { value: number }).value / 1e8)).toBe(269);
    expect(answer.warnings![0]!.text).toContain('known on Dec 18, 2025');
    expect(answer.freshness!.publishedAt).toBe('2025-12-18T21:30:00.000Z');
  });

  test('any other day means what was known that evening', async () => {
    const answer = await ask({ command: 'reserves', args: { date: '2026-01-01' } });
    expect(answer.asOf).toBe('2025-12-24');
    expect(answer.warnings![0]!.text).toContain('on the evening of Jan 1, 2026');
  });

  test.each([
    ['qt', {}],
    ['srf', {}],
    ['drivers', {}],
    ['weekly preview', {}],
    ['chart', { series: 'SOFR,IORB' }],
  ])('/%s answers it too, in every language, and says nothing is overdue', async (command, args) => {
    for (const locale of locales) {
      const answer = await ask({ command, args: { ...args, date: '2025-12-17' }, locale });
      expect(answer).toMatchObject({ asOf: '2025-12-17', mood: expect.not.stringMatching(/trouble|stale/) });
      expect(answer.freshness!.nextExpected).toBeUndefined();
      const days = answer.sources.flatMap(({ day: one = '' }) => one);
      expect(days.every((one) => one <= '2025-12-17')).toBe(true);
    }
  });

  test('a button under it keeps the day', async () => {
    const { actions } = await ask({ command: 'reserves', args: { date: '2025-12-17' } });
    expect(actions!.filter(({ command }) => command === 'reserves').map(({ args }) => args.date)).toEqual(
      Array(2).fill('20251217'),
    );
  });

  test('a day still to come, or before the first figure, is trouble that says so', async () => {
    expect((await ask({ command: 'reserves', args: { date: '9999-12-31' } })).lead).toContain('still to come');
    expect((await ask({ command: 'srf', args: { date: '2020-01-01' } })).lead).toContain('begin on Jul 29, 2021');
  });
});

describe('a revised figure', () => {
  const revised: Partial<Held> = {
    revisions: [
      { day: day('2025-12-17'), old: 2_930_000e6, new: 2_931_000e6, seenAt: '2025-12-20T12:00:00.000Z' },
      { day: day('2025-12-17'), old: 2_931_000e6, new: 2_933_652e6, seenAt: '2026-02-01T12:00:00.000Z' },
    ],
  };
  const asked = async (args: Readonly<Record<string, string>>) => {
    const library = {
      get: async (ids: readonly SeriesId[]) => {
        const held = await bundled(snapshot).get(ids);
        return held.reservesWednesday
          ? { ...held, reservesWednesday: { ...held.reservesWednesday, ...revised } }
          : held;
      },
    };
    const { ask } = await createBot({ library, facts, now: () => evening(day('2026-10-08')) });
    return ask({ command: 'reserves', args });
  };

  test('is shown as it was first published to whoever asks about that day, and the answer says so', async () => {
    const then = await asked({ date: '2025-12-17' });
    expect(figure(then, 'Wednesday level').value).toEqual(usd(2_930_000e6));
    expect(then.warnings![0]!.text).toContain('with the values of that time');
    const later = await asked({ date: '2026-01-05' });
    expect(figure(later, 'Wednesday level').changes![0]!.value).toBeDefined();
    expect(later.warnings![0]!.text).toContain('with the values of that time');
    expect(figure(await asked({ date: '2026-02-04' }), 'Wednesday level').day).toBe('2026-02-04');
  });
});

describe('the stamp is of what is said', () => {
  test('the measure that leads is the one the stamp is about', async () => {
    const answer = await ask({ command: 'reserves', args: { measure: 'average' } });
    expect(answer).toMatchObject({
      asOf: '2026-10-07',
      chart: { asOf: '2026-10-07' },
      freshness: { publishedAt: '2026-10-08T20:30:00.000Z', late: false },
    });
  });

  test('an index is stamped with the series it opens with, where the one named first has none', async () => {
    const args = { series: 'SOMA_TIPS,IORB', range: '3m', index: '2023-12-06' };
    const { asOf, freshness } = await on('2026-01-25', 'chart', args);
    expect([asOf, freshness!.publishedAt! < '2026-01-26']).toEqual(['2026-01-25', true]);
  });

  test('a picture of 2019 is as of 2019, and nothing is overdue', async () => {
    const answer = await ask({ command: 'chart', args: { series: 'SOFR', from: '2019-09-01', to: '2019-09-30' } });
    expect(answer).toMatchObject({ asOf: '2019-09-30', chart: { asOf: '2019-09-30' } });
    expect(answer.freshness).toEqual({ origin: 'snapshot', publishedAt: '2019-10-01T12:00:00.000Z' });
    expect((await ask({ command: 'qt', args: { view: 'caps' } })).chart!.asOf).toBe('2025-12-01');
  });

  test('a line that ends on another day than the chart says which', async () => {
    const { chart } = await ask({ command: 'chart', args: { series: 'SOFR,IORB' } });
    expect(chart!.kind === 'line' && chart!.lines.map(({ endsOn }) => endsOn)).toEqual([undefined, '2026-10-08']);
  });

  test('an ended series says so, and is never overdue', async () => {
    const answer = await ask({ command: 'chart', args: { series: 'BTFP' } });
    expect(answer.mood).toBe('calm');
    expect(answer.freshness!.late).toBeUndefined();
    expect(answer.warnings).toEqual([
      { kind: 'ended', text: expect.stringContaining('The figures of BTFP end on May 6, 2026') },
    ]);
    expect((await on('2025-06-06', 'chart', { series: 'BTFP' })).warnings).toBeUndefined();
  });

  test('what is older than it should be is said first, in words and weeks, and is not calm', async () => {
    const answer = await on('2026-11-25', 'srf');
    expect(answer.lead).toMatch(/^The latest figure held is of Sep 4, 2026, 11 weeks ago\. /);
    expect(answer.mood).toBe('stale');
    const { ask } = await botOn('2026-11-25');
    expect((await ask({ command: 'srf', locale: 'zh-CN' })).lead).toMatch(/^现有最新数据为2026年9月4日，距今已11周。/);
    expect((await ask({ command: 'srf', locale: 'zh-TW' })).lead).toMatch(/^現有最新資料為2026年9月4日，距今已11週。/);
  });
});

test('an answer about settings cites no series it does not show', async () => {
  const place = {
    ...{ guild: '100000000000000001', channel: '100000000000000002', user: '100000000000000003' },
    channels: {},
    roles: {},
  };
  const { ask } = await botOn('2026-10-08');
  const shown = await ask({ command: 'weekly show', place });
  expect([shown.sources, shown.asOf, shown.freshness]).toEqual([[], undefined, undefined]);
});

test('what the desk quotes of Dec 17, 2025 is answered to a tenth of a billion, with the day it came out', async () => {
  const answer = await ask({ command: 'reserves', args: { date: '2025-12-17' } });
  const told = answerText(answer);
  for (const said of ['$2,933.7 bn', '−$40.1 bn', '$2,959.0 bn', '+$26.9 bn', 'known on Dec 18, 2025'])
    expect(told).toContain(said);
});

test('the facility of Dec 1, 2025 is $26.0 bn (25.95) on Dec 29 too, in every language', async () => {
  const bot = await botOn('2025-12-29');
  const heaviest = await Promise.all(locales.map((locale) => bot.ask({ command: 'srf', locale })));
  for (const { table } of heaviest)
    expect(table!.rows.some((row) => JSON.stringify(row).includes('"2025-12-01"'))).toBe(true);
  expect(locales.map((locale) => formatIn(locale).show(usd(25.95e9)))).toEqual(['$26.0 bn', '260亿美元', '260億美元']);
});
