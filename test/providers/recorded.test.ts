import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSnapshot } from '../../src/bundle/snapshot.ts';
import { fiscaldata } from '../../src/providers/fiscaldata.ts';
import { fred } from '../../src/providers/fred.ts';
import { fredgraph } from '../../src/providers/fredgraph.ts';
import { nyfed, readRepoDays } from '../../src/providers/nyfed.ts';
import { type Series, series } from '../../src/series/catalog.ts';
import { day } from '../../src/values/day.ts';
import { between, first, latest, on, size } from '../../src/values/points.ts';

/** Bodies as the live services sent them; they do not ship with the project. */
const folder = join(import.meta.dirname, '../../../shared/recorded');
const there = existsSync(folder);
if (!there) console.warn('No recorded bodies of the live services beside the project: their tests are skipped.');
const recorded = (name: string) => readFileSync(join(folder, name), 'utf8');
const nowhere = new URL('http://127.0.0.1/');
const daily = {
  unit: 'percent',
  scale: 1,
  frequency: 'daily',
  cadence: 'workdays',
  measure: 'daily',
  release: 'effr',
} as const;
const dff: Series = { ...daily, code: 'DFF', publisher: 'board', providers: ['fred'], draw: 'line' };

test.skipIf(!there)('fredgraph reads what FRED’s graph sent, under both headers', () => {
  const graph = fredgraph();
  const average = graph.read(recorded('fredgraph_WRESBAL.csv'), series('reservesAverage'), nowhere).points;
  expect(latest(average)).toEqual({ day: day('2026-06-17'), value: 3_033_444_000_000 });
  const sofr = graph.read(recorded('fredgraph_SOFR.csv'), series('sofr'), nowhere).points;
  expect(on(sofr, day('2021-07-05'))).toBeUndefined();
  expect(latest(sofr)).toEqual({ day: day('2026-06-23'), value: 3.62 });
  const holdings = graph.read(recorded('fredgraph_TREAST_2020_DATE_header.csv'), series('treasuries'), nowhere).points;
  expect(first(holdings)).toEqual({ day: day('2002-12-18'), value: 629_397_000_000 });
  expect(latest(holdings)).toEqual({ day: day('2020-12-23'), value: 4_682_881_000_000 });
});

test.skipIf(!there)('fred reads what FRED’s interface sent', () => {
  const provider = fred('k');
  const { points } = provider.read(recorded('series_observations_DFF_2023.json'), dff, nowhere);
  expect([size(points), latest(points)]).toEqual([157, { day: day('2023-06-06'), value: 5.08 }]);
  expect(provider.declared!.read(recorded('series_DFF.json'), dff)).toEqual({
    publishedAt: '2024-06-26T20:17:50.000Z',
  });
});

test.skipIf(!there)('nyfed reads what the New York Fed sent', () => {
  const { points } = nyfed().read(recorded('sofr_search_2024-06-01_06.json'), series('sofr'), nowhere);
  expect([size(points), first(points)]).toEqual([4, { day: day('2024-06-03'), value: 5.35 }]);
  const days = readRepoDays(`{"repo":{"operations":${recorded('repo_ops_field_filtered_2026-04.json')}}}`);
  expect(days.find((repo) => repo.day === day('2026-02-17'))!.accepted).toBe(30_500_000_000);
  expect(days.find((repo) => repo.day === day('2026-04-15'))!.accepted).toBe(10_463_000_000);
});

test.skipIf(!there)('fiscaldata reads what the Treasury sent', () => {
  const body = recorded('operating_cash_balance_2025-07-07_11.json');
  const { points, next } = fiscaldata().read(body, series('tgaDaily'), nowhere);
  expect(points).toEqual(between(readSnapshot().tgaDaily, day('2025-07-07'), day('2025-07-11')));
  expect([size(points), first(points), next]).toEqual([
    5,
    { day: day('2025-07-07'), value: 332_482_000_000 },
    undefined,
  ]);
});
