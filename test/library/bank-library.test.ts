import { describe, expect, test } from 'vitest';
import { createBankLibrary, type KeptReports, type ReportTrouble } from '../../src/library/bank-library.ts';
import { Unavailable } from '../../src/library/fetcher.ts';
import { fittingBanks } from '../../src/parse/bank-names.ts';
import { type FiledReport, fdic } from '../../src/providers/fdic.ts';
import { quarterFrom, reportsKnown } from '../../src/series/banks.ts';
import type { KeyValue } from '../../src/storage/store.ts';
import { day } from '../../src/values/day.ts';
import { callReportsBody } from '../call-reports.ts';
import { facts } from '../world.ts';

const shipped: readonly FiledReport[] = facts
  .banks()
  .flatMap(({ cert, reports }) => reports.map((report) => ({ ...report, cert })));
const second = { cert: 628, quarter: day('2026-06-30'), assets: 4.1e12, deposits: 2.8e12, reserves: 3e11 };

const inMemory = <T>(store: Map<string, T>): KeyValue<T> => ({
  get: async (key) => store.get(key),
  set: async (key, value) => void store.set(key, value),
  delete: async (key) => void store.delete(key),
  entries: async () => [...store],
  clear: async () => store.clear(),
});

/** A library whose publisher serves what it is given, on a stopped clock. */
const libraryOf = (
  serve: (url: URL) => string,
  store = new Map<string, KeptReports>(),
  trouble = new Map<string, ReportTrouble>(),
) => {
  const said: string[] = [];
  const library = createBankLibrary({
    bundled: facts.banks,
    provider: fdic(),
    fetcher: async (url) => ({ changed: true, body: serve(url), tags: {} }),
    kept: inMemory(store),
    troubles: inMemory(trouble),
    now: () => new Date('2026-10-08T21:00:00Z'),
    warn: (sentence) => said.push(sentence),
    info: (sentence) => said.push(sentence),
  });
  const latest = async (cert = 628) => (await library.get()).banks.find((bank) => bank.cert === cert)!.reports.at(-1)!;
  return { library, said, store, trouble, latest };
};

test('a quarter that was published joins, with what the bank holds at the Federal Reserve Banks', async () => {
  const { library, latest, said } = libraryOf((url) => callReportsBody(url, [...shipped, second]));
  expect(await library.look()).toBe('new');
  expect(await latest()).toMatchObject({ quarter: second.quarter, reserves: 3e11 });
  // What the bank left out was not reported: that is another thing than not held.
  expect((await latest(28834)).reserves).toBeNull();
  expect((await library.get()).origin).toBe('fresh');
  expect(said).toEqual(['Call reports from fdic: 1 new, 0 amounts restated.']);
});

test('what is restated in silence is noticed, and a past day sees what was filed', async () => {
  const restated = shipped.map((report) =>
    report.cert === 628 && report.quarter === day('2026-03-31') ? { ...report, deposits: 2_790_000_000_000 } : report,
  );
  const { library, latest } = libraryOf((url) => callReportsBody(url, restated));
  expect(await library.look()).toBe('new');
  expect((await latest()).deposits).toBe(2_790_000_000_000);
  const before = reportsKnown(await library.get(), new Date('2026-09-01T21:00:00Z'));
  expect(before.banks.find(({ cert }) => cert === 628)!.reports.at(-1)!.deposits).toBe(2_787_994_000_000);
});

test.each([
  ['a thousandfold', shipped.map((report) => ({ ...report, assets: report.assets! * 1000 })), 'total assets are'],
  ['a quarter to come', [{ ...second, quarter: day('2026-12-31') }], 'the quarter has not ended'],
  ['no report at all', [], 'no report matches what was asked for'],
])('%s is refused in words, and what was held goes on answering', async (_, reports, reason) => {
  const { library, latest, said } = libraryOf((url) => callReportsBody(url, reports));
  expect(await library.look()).toBe('refused');
  expect((await latest()).assets).toBe(4_016_571_000_000);
  expect((await library.get()).refused).toContain(reason);
  expect(said[0]).toContain(reason);
});

test('what was fetched outlives the process, and is kept, not fresh, then', async () => {
  const { library, store } = libraryOf((url) => callReportsBody(url, [...shipped, second]));
  await library.look();
  const later = libraryOf(() => {
    throw new Unavailable('nobody answers', true);
  }, store);
  await later.library.load();
  expect((await later.library.get()).origin).toBe('kept');
  expect((await later.latest()).quarter).toBe(second.quarter);
  expect(await later.library.look()).toBe('unavailable');
  expect(later.said[0]).toContain('nobody answers');
});

describe('larger banks that do not ship', () => {
  const comerica = [-1, 0].map((back) => ({
    ...{ cert: 983, quarter: quarterFrom(day('2026-03-31'), back), assets: 8e10 + back * 1e9 },
    ...{ deposits: 6.2e10, uninsured: 3.1e10, reserves: 5e9 },
  }));

  test('join by the name they file under, with their reports, and outlive the process', async () => {
    const { library, store, latest } = libraryOf((url) => callReportsBody(url, [...shipped, ...comerica]));
    expect(await library.look()).toBe('new');
    expect(await latest(983)).toMatchObject({ assets: 8e10, reserves: 5e9 });
    const later = libraryOf(() => {
      throw new Unavailable('nobody answers', true);
    }, store);
    await later.library.load();
    expect((await later.latest(983)).assets).toBe(8e10);
    expect(fittingBanks(later.library.current(), 'comer').map(({ name }) => name.en)).toEqual(['Comerica Bank']);
  });

  test('one whose reports contradict themselves is left out, and holds up no other', async () => {
    const odd = comerica.map((report) => ({ ...report, uninsured: 9e10 }));
    const { library, latest } = libraryOf((url) => callReportsBody(url, [...shipped, second, ...odd]));
    expect(await library.look()).toBe('new');
    expect((await latest()).quarter).toBe(second.quarter);
    expect((await library.get()).banks.find(({ cert }) => cert === 983)!.reports).toEqual([]);
  });

  test('whose names cannot be had cost nothing but them', async () => {
    const { library, said } = libraryOf((url) => {
      if (url.searchParams.get('filters')!.startsWith('ASSET')) throw new Unavailable('nobody answers', true);
      return callReportsBody(url, [...shipped, second, ...comerica]);
    });
    expect(await library.look()).toBe('new');
    expect(said[0]).toBe('The names of the larger banks could not be had from fdic: nobody answers');
  });
});

test('why there is no news is known to the next process too, until there is some', async () => {
  const away = () => {
    throw new Unavailable('api.fdic.gov answered 404', false);
  };
  const { library, store, trouble } = libraryOf(away);
  expect(await library.look()).toBe('unavailable');
  const next = libraryOf((url) => callReportsBody(url, shipped), store, trouble);
  await next.library.load();
  const unreachable = { since: '2026-10-08T21:00:00.000Z', why: 'api.fdic.gov answered 404' };
  expect(await next.library.get()).toMatchObject({ unreachable });
  await next.library.look();
  expect(await next.library.get()).not.toHaveProperty('unreachable');
});
