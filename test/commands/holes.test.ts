import { describe, expect, test } from 'vitest';
import { denseFrom, holes } from '../../src/series/cadence.ts';
import { type SeriesId, series, seriesIds } from '../../src/series/catalog.ts';
import { day, iso } from '../../src/values/day.ts';
import { between, latest } from '../../src/values/points.ts';
import { ask, snapshot } from '../world.ts';

const history = (args: Readonly<Record<string, string>>, locale = 'en') =>
  ask({ command: 'history', args, locale, date: '2026-10-08' } as never);

describe('where few figures are held, what lies between them is not told', () => {
  test('a highest figure is told with what may lie between those held', async () => {
    const { lead } = await history({ series: 'WLCFLL', find: 'highest' });
    expect(lead).toMatch(
      /highest on Jun 5, 2024, at \$117(?:\.0)? bn .* Most figures before Jan 1, 2025 are not held, and the true peak may be among them\.$/,
    );
    const { lead: later } = await history({ series: 'WLCFLL', find: 'highest', from: '2025-01-01' });
    expect(later).not.toContain('not held');
  });

  test('an average is that of the stretch that is held whole, and that is said', async () => {
    const { lead, notes } = await history({ series: 'WLCFLPCL', find: 'average' });
    expect(lead).toContain('from Jan 1, 2025');
    expect(notes).toEqual(['Before Jan 1, 2025 only 7 figures are held, too far apart to count here.']);
  });

  test('an average of a stretch before that counts what is held, and says that most is not', async () => {
    const { lead, notes } = await history({
      series: 'WLCFLPCL',
      find: 'average',
      from: '2022-01-01',
      to: '2022-12-31',
    });
    expect(lead).toContain('over 4 weeks');
    expect(notes).toContain('Most figures before Jan 1, 2025 are not held.');
  });

  test('a figure on a day is told with its own day', async () => {
    const { lead } = await history({ series: 'WLCFLPCL', find: 'on', from: '2023-03-15' });
    expect(lead).toMatch(/Jan 4, 2023, the last figure before Mar 15, 2023/);
  });

  test.each([
    ['en', 'It begins on Jan 4, 2023: between that day and Mar 15, 2023 no figure is held.'],
    ['zh-CN', '起点为2023年1月4日：该日至2023年3月15日之间没有数据。'],
  ])('a change that begins long before the day asked says so, in %s', async (locale, note) => {
    const { notes } = await history({ series: 'WLRRAFOIAL', find: 'change', from: '2023-03-15' }, locale);
    expect(notes).toContain(note);
  });

  test('a balance sheet whose lines are of long ago leads with what is held of the day', async () => {
    const { lead, figures } = await ask({ command: 'balance', args: { date: '2023-12-31' } });
    expect(lead).toMatch(/\$7\.71 tn on Dec 27, 2023; its other lines were last held for Jan 4, 2023/);
    expect(figures![0]!.day).toBe('2023-12-27');
  });
});

const held = seriesIds.filter((id) => (snapshot[id]?.days.length ?? 0) > 1);

test.each(held)('from where %s is dense, a tenth of it at most is missing', (id: SeriesId) => {
  const points = snapshot[id]!;
  const from = denseFrom(series(id), points)!;
  const end = latest(points)!.day;
  const missing = holes(series(id), between(points, from, end)).reduce(
    (days, hole) => days + hole.to - hole.from + 1,
    0,
  );
  expect(missing, iso(from)).toBeLessThanOrEqual((end - from + 1) / 10);
});

test('a series that is held whole is dense from its first day', () => {
  expect(iso(denseFrom(series('reservesWednesday'), snapshot.reservesWednesday!)!)).toBe(
    iso(snapshot.reservesWednesday!.days[0]!),
  );
  expect(denseFrom(series('primaryCredit'), snapshot.primaryCredit!)).toBe(day('2025-01-01'));
});
