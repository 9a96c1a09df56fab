import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { fiscaldata } from '../../src/providers/fiscaldata.ts';
import { fred } from '../../src/providers/fred.ts';
import { fredgraph } from '../../src/providers/fredgraph.ts';
import { nyfed, readRepoDays } from '../../src/providers/nyfed.ts';
import { BadBody } from '../../src/providers/provider.ts';
import { addressSettings, sources } from '../../src/providers/sources.ts';
import { treasury } from '../../src/providers/treasury.ts';
import { liveSeries, series, seriesIds } from '../../src/series/catalog.ts';
import { day } from '../../src/values/day.ts';
import { each, latest } from '../../src/values/points.ts';
import { type Case, fixture, providerSuite } from './suite.ts';

const src = join(import.meta.dirname, '../../src');
const sourceFiles = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));

const reserves = series('reservesWednesday');
const tga = series('tgaDaily');
const bills = series('somaBills');

/** A JSON fixture, and the same with one thing changed. */
const json = <T>(name: string) => {
  const text = fixture(name);
  return { text, with: (change: (body: T) => unknown) => JSON.stringify(change(JSON.parse(text) as T)) };
};

const csv = fixture('fredgraph.csv');
const csvRows = csv.trimEnd().split('\n').slice(1);
const csvOf = (rows: readonly string[]) => `observation_date,WRBWFRBL\n${rows.join('\n')}\n`;

type Fred = { count: number; observations: { date: string; value: string }[] };
const fredJson = json<Fred>('fred.json');
const fredOf = (change: (rows: Fred['observations']) => Fred['observations']) =>
  fredJson.with((body) => {
    const observations = change(body.observations);
    return { ...body, observations, count: observations.length };
  });

type Rates = { refRates: { type: string; effectiveDate: string; percentRate: unknown }[] };
const sofrJson = json<Rates>('nyfed-sofr.json');
const ratesOf = (change: (rows: Rates['refRates']) => unknown[]) =>
  sofrJson.with(({ refRates }) => ({ refRates: change(refRates) }));

type Operation = { operationId: string; operationDate: string; totalAmtAccepted: unknown; auctionStatus: string };
type Repo = { repo: { operations: Operation[] } };
const repoJson = json<Repo>('nyfed-repo.json');
const repoOf = (change: (rows: Operation[]) => unknown[]) =>
  repoJson.with(({ repo }) => ({ repo: { operations: change(repo.operations) } }));

type Soma = { soma: { summary: Record<string, string>[] } };
const somaJson = json<Soma>('nyfed-soma.json');
const somaOf = (change: (rows: Record<string, string>[]) => unknown[]) =>
  somaJson.with(({ soma }) => ({ soma: { summary: change(soma.summary) } }));

type Dts = {
  data: { record_date: string; account_type: string; open_today_bal: string }[];
  meta: { count: number; dataFormats: Record<string, string> };
  links: { next: string | null };
};
const dtsJson = json<Dts>('fiscaldata.json');
const dtsOf = (change: (rows: Dts['data']) => Dts['data'], links = { next: null as string | null }) =>
  dtsJson.with((body) => {
    const data = change(body.data);
    return { ...body, data, meta: { ...body.meta, count: data.length }, links };
  });

const twice = <T>(rows: readonly T[]): T[] => [...rows, ...rows].reverse();
const newest = <T>(rows: readonly T[], last: (row: T) => boolean, change: (row: T) => T) =>
  rows.map((row) => (last(row) ? change(row) : row));

const fredLast = ({ date }: { date: string }) => date === '2026-09-30';
const rateLast = ({ effectiveDate }: { effectiveDate: string }) => effectiveDate === '2026-10-01';
const repoLast = ({ operationDate }: Operation) => operationDate === '2026-10-01';
const somaLast = ({ asOfDate }: Record<string, string>) => asOfDate === '2026-09-30';
const dtsLast = (row: Dts['data'][number]) => row.record_date === '2026-09-30' && /Closing/.test(row.account_type);

const billsCsv = fixture('treasury.csv');
const [billsHead, ...billsRows] = billsCsv.trimEnd().split('\n') as [string, ...string[]];
const billsOf = (rows: readonly string[]) => `${[billsHead, ...rows].join('\n')}\n`;
const american = (isoDay: string) => isoDay.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');

const cases: readonly Case[] = [
  {
    name: 'treasury: daily bill rates',
    at: treasury,
    series: series('bill13w'),
    body: billsCsv,
    newest: ['2026-10-01', 3.83],
    figures: 5,
    missing: ['', 'N/A'].map((mark) => billsCsv.replace('3.93,3.83,', `3.93,${mark},`)),
    otherUnit: billsCsv.replace(/,(\d)\.(\d\d)/g, ',0.0$1$2'),
    otherId: billsCsv.replace('13 WEEKS BANK', '17 WEEKS BANK'),
    shuffled: billsOf(twice(billsRows)),
    twoValues: billsOf([...billsRows, '10/01/2026,3.86,3.93,3.99,3.92,3.71,3.86']),
    on: (at) => billsCsv.replace('10/01/2026', american(at)),
  },
  {
    name: 'fredgraph: FRED’s graph as CSV',
    at: (base) => fredgraph(`${base}/graph/fredgraph.csv`),
    series: reserves,
    body: csv,
    newest: ['2026-09-30', 2_881_686_000_000],
    figures: 10,
    missing: [csvOf([...csvRows.slice(0, -1), '2026-09-30,']), csvOf([...csvRows.slice(0, -1), '2026-09-30,.'])],
    otherUnit: csv.replace(/,(\d+)(\d{3})$/gm, ',$1.$2'),
    otherId: csv.replace('WRBWFRBL', 'WRESBAL'),
    shuffled: csvOf(twice(csvRows)),
    twoValues: `${csv}2026-09-30,2881687\n`,
    on: (at) => csv.replace('2026-09-30', at),
  },
  {
    name: 'fred: FRED’s own interface',
    at: (base) => fred('k3y', base),
    series: reserves,
    body: fredJson.text,
    newest: ['2026-09-30', 2_881_686_000_000],
    figures: 10,
    missing: ['.', ''].map((value) => fredOf((rows) => newest(rows, fredLast, (row) => ({ ...row, value })))),
    otherUnit: fredJson.text.replace(/"(\d+)(\d{3})"/g, '"$1.$2"'),
    shuffled: fredOf(twice),
    twoValues: fredOf((rows) => [...rows, { ...rows.at(-1)!, value: '1' }]),
    on: (at) => fredOf((rows) => newest(rows, fredLast, (row) => ({ ...row, date: at }))),
  },
  {
    name: 'nyfed: a reference rate',
    at: nyfed,
    series: series('sofr'),
    body: sofrJson.text,
    newest: ['2026-10-01', 3.95],
    figures: 5,
    missing: ['', 'NA', null].map((percentRate) =>
      ratesOf((rows) => newest(rows, rateLast, (row) => ({ ...row, percentRate }))),
    ),
    otherUnit: ratesOf((rows) => rows.map((row) => ({ ...row, percentRate: (row.percentRate as number) / 100 }))),
    otherId: ratesOf((rows) => rows.map((row) => ({ ...row, type: 'BGCR' }))),
    shuffled: ratesOf(twice),
    twoValues: ratesOf((rows) => [...rows, { ...rows[0]!, percentRate: 3.96 }]),
    on: (at) => ratesOf((rows) => newest(rows, rateLast, (row) => ({ ...row, effectiveDate: at }))),
  },
  {
    name: 'nyfed: repo operations',
    at: nyfed,
    series: series('srf'),
    body: repoJson.text,
    newest: ['2026-10-01', 2_000_000],
    figures: 4,
    missing: ['', 'NA', null].map((totalAmtAccepted) =>
      repoOf((rows) => newest(rows, repoLast, (row) => ({ ...row, totalAmtAccepted }))),
    ),
    otherUnit: repoOf((rows) =>
      rows.map((row) => ({ ...row, totalAmtAccepted: (row.totalAmtAccepted as number) / 1000 })),
    ),
    otherId: '{"repo":{"operations":[]}}',
    shuffled: repoOf(twice),
    twoValues: repoOf((rows) => [...rows, { ...rows[0]!, totalAmtAccepted: 1 }]),
    on: (at) => repoOf((rows) => newest(rows, repoLast, (row) => ({ ...row, operationDate: at }))),
  },
  {
    name: 'nyfed: holdings of the System Open Market Account',
    at: nyfed,
    series: bills,
    body: somaJson.text,
    newest: ['2026-09-30', 561_440_350_800],
    figures: 3,
    missing: ['', 'NA'].map((none) => somaOf((rows) => newest(rows, somaLast, (row) => ({ ...row, bills: none })))),
    otherUnit: somaOf((rows) => rows.map((row) => ({ ...row, bills: String(Number(row.bills) / 1000) }))),
    otherId: somaOf((rows) => rows.map(({ bills: _, ...row }) => row)),
    shuffled: somaOf(twice),
    twoValues: somaOf((rows) => [...rows, { ...rows.at(-1)!, bills: '1' }]),
    on: (at) => somaOf((rows) => newest(rows, somaLast, (row) => ({ ...row, asOfDate: at }))),
  },
  {
    name: 'fiscaldata: the Treasury’s daily close',
    at: fiscaldata,
    series: tga,
    body: dtsJson.text,
    newest: ['2026-09-30', 984_046_000_000],
    figures: 3,
    missing: ['null', ''].map((none) =>
      dtsOf((rows) => newest(rows, dtsLast, (row) => ({ ...row, open_today_bal: none }))),
    ),
    otherUnit: dtsOf((rows) => rows.map((row) => ({ ...row, open_today_bal: `${row.open_today_bal}000` }))),
    otherId: dtsOf((rows) => rows.filter(({ account_type }) => !/Closing/.test(account_type))),
    shuffled: dtsOf(twice),
    twoValues: dtsOf((rows) => [...rows, { ...rows.at(-1)!, open_today_bal: '1' }]),
    on: (at) => dtsOf((rows) => newest(rows, dtsLast, (row) => ({ ...row, record_date: at }))),
  },
];
for (const one of cases) providerSuite(one);

const nowhere = new URL('http://127.0.0.1/');
const span = { since: day('2026-09-01'), today: day('2026-10-02') };

test('fredgraph asks for one series from a day on, reads both of its headers, and a ZIP is none of them', () => {
  const graph = fredgraph();
  expect(graph.url(reserves, span).href).toBe(
    'https://fred.stlouisfed.org/graph/fredgraph.csv?id=WRBWFRBL&cosd=2026-09-01',
  );
  const old = csv.replace('observation_date', 'DATE').replaceAll('\n', '\r\n');
  expect(graph.read(old, reserves, nowhere)).toEqual(graph.read(csv, reserves, nowhere));
  expect(() => graph.read('PK\u0003\u0004…', reserves, nowhere)).toThrow(
    new BadBody('the body is a ZIP file, not CSV'),
  );
});

test('fred refuses a series whose unit, frequency, measure or name is not what it was', () => {
  const declared = fred('k').declared!;
  const text = fixture('fred-series.json');
  expect(declared.read(text, reserves)).toEqual({ publishedAt: '2026-10-01T20:34:02.000Z' });
  const refuse = (from: string, to: string) => () => declared.read(text.replace(from, to), reserves);
  expect(refuse('Millions of U.S. Dollars', 'Billions of U.S. Dollars')).toThrow(
    new BadBody('the unit is now “Billions of U.S. Dollars”, not millions of dollars'),
  );
  for (const units of ['Millions of Dollars', 'Millions of US Dollars']) {
    expect(refuse('Millions of U.S. Dollars', units)()).toBeDefined();
  }
  expect(refuse('"frequency_short":"W"', '"frequency_short":"M"')).toThrow(/frequency/);
  expect(refuse('As of Wednesday', 'Ending Wednesday')).toThrow('the frequency is now “Weekly, Ending Wednesday”');
  expect(refuse('"id":"WRBWFRBL"', '"id":"WRESBAL"')).toThrow('the series is WRESBAL, not WRBWFRBL');
  expect(() => declared.read(text, series('reservesAverage'))).toThrow(BadBody);
});

test('fred refuses a page that is not the whole', () => {
  const short = fredJson.with((body) => ({ ...body, observations: body.observations.slice(1) }));
  expect(() => fred('k').read(short, reserves, nowhere)).toThrow('the body has 10 of 11 observations');
});

test('a day of repo operations is all of them over all collateral, with small-value exercises told apart', () => {
  const days = readRepoDays(repoJson.text);
  const end = days.find((repo) => repo.day === day('2026-09-30'))!;
  expect(end).toEqual({
    day: day('2026-09-30'),
    accepted: 9_750_000_000,
    smallValue: 0,
    operations: 2,
    byCollateral: { Treasury: 5_500_000_000, Agency: 0, 'Mortgage-Backed': 4_250_000_000 },
    complete: true,
  });
  expect(days.find((repo) => repo.day === day('2026-09-28'))).toMatchObject({
    accepted: 1_050_000,
    smallValue: 50_000,
  });
});

test('half a day of repo operations is not a day yet', () => {
  const read = (text: string) => [...each(nyfed().read(text, series('srf'), nowhere).points)];
  const whole = read(repoJson.text);
  const morning = repoOf((rows) => rows.filter((row) => !repoLast(row) || row.operationId.endsWith(' 1')));
  expect(read(morning)).toEqual(whole.slice(0, -1));
  const announced = repoOf((rows) =>
    rows.map((row) => (repoLast(row) && row.operationId.endsWith(' 2') ? { ...row, auctionStatus: 'Announced' } : row)),
  );
  expect(read(announced)).toEqual(whole.slice(0, -1));
});

test('the oldest day of a list of operations may have lost some, and is not used', () => {
  expect(readRepoDays(repoJson.text)[0]!.day).toBe(day('2026-09-25'));
  const [oldest] = each(nyfed().read(repoJson.text, series('srf'), nowhere).points);
  expect(oldest!.day).toBe(day('2026-09-28'));
});

test('percentiles and volume of a rate come from the same body', () => {
  const part = (code: string, scale: 1 | 1e9, unit: 'percent' | 'usd') =>
    latest(nyfed().read(sofrJson.text, { ...series('sofr'), code, scale, unit }, nowhere).points)!.value;
  expect([part('SOFR1', 1, 'percent'), part('SOFR25', 1, 'percent'), part('SOFR75', 1, 'percent')]).toEqual([
    3.88, 3.93, 4.02,
  ]);
  expect([part('SOFR99', 1, 'percent'), part('SOFRVOL', 1e9, 'usd')]).toEqual([4.1, 3_121_000_000_000]);
});

test('the New York Fed is asked for no more than it gives', () => {
  const bank = nyfed();
  expect(bank.url(series('sofr'), span).href).toBe(
    'https://markets.newyorkfed.org/api/rates/secured/sofr/last/23.json',
  );
  expect(bank.url(series('effr'), span).pathname).toBe('/api/rates/unsecured/effr/last/23.json');
  expect(bank.url(series('srf'), { ...span, since: 0 }).pathname).toBe('/api/rp/repo/all/results/last/500.json');
});

test('fiscaldata says where the next page is, and never sends us in a circle or elsewhere', () => {
  const treasury = fiscaldata();
  const from = treasury.url(tga, span);
  const paged = (next: string) =>
    treasury.read(
      dtsOf((rows) => rows, { next }),
      tga,
      from,
    ).next;
  const next = paged('&page%5Bnumber%5D=2&page%5Bsize%5D=1000')!;
  expect(next.searchParams.get('page[number]')).toBe('2');
  expect(next.searchParams.get('filter')).toBe('record_date:gte:2026-09-01');
  expect(() => paged('&page%5Bnumber%5D=1')).toThrow('the next page is this page');
  expect(paged('https://elsewhere.example/?page=2')!.host).toBe(from.host);
});

test('the Treasury is asked for a file a year, from the first to the last', () => {
  const from = treasury('http://127.0.0.1:9').url(series('bill4w'), {
    since: day('2024-12-30'),
    today: day('2026-01-02'),
  });
  expect(from.pathname).toBe('/2024/all');
  const pages = [from];
  for (let page: URL | undefined = from; page; ) {
    page = treasury().read(billsCsv, series('bill4w'), page).next;
    if (page) pages.push(page);
  }
  expect(pages.map((page) => page.searchParams.get('field_tdr_date_value'))).toEqual(['2024', '2025', '2026']);
  expect(treasury().read(billsCsv, series('bill4w'), from).points.values.at(-1)).toBe(3.86);
});

test('fiscaldata refuses a column that is no longer in millions', () => {
  const other = dtsJson.text.replace('"$1,000,000"', '"$1,000"');
  expect(() => fiscaldata().read(other, tga, nowhere)).toThrow('the unit is now “$1,000”, not $1,000,000');
});

test('every series that is looked at again has a publisher, with a key and without; one has ended', () => {
  expect(seriesIds.filter((id) => !liveSeries.includes(id))).toEqual(['btfp']);
  for (const id of liveSeries) {
    for (const key of [undefined, 'k']) {
      const [provider] = sources({ FRED_API_KEY: key })(series(id));
      expect(provider!.url(series(id), span)).toBeInstanceOf(URL);
    }
  }
  expect(sources()(series('sofr')).map(({ name }) => name)).toEqual(['nyfed', 'fredgraph']);
  expect(sources({ FRED_API_KEY: 'k' })(reserves).map(({ name }) => name)).toEqual(['fred', 'fredgraph']);
});

test('every publisher of series is in the suite that spoils its bodies', () => {
  const spoilt = new Set(cases.map(({ at }) => `${at('http://127.0.0.1:9').name.toUpperCase()}_URL`));
  expect(addressSettings.filter((name) => name !== 'FDIC_URL' && !spoilt.has(name))).toEqual([]);
});

test('a publisher without a key is known to its own file and one line: its setting is derived from its name', () => {
  const files = sourceFiles.filter(({ path }) => !path.startsWith('providers/'));
  const keyless = addressSettings.filter((name) => !/^(FRED|FREDGRAPH|FDIC)_URL$/.test(name));
  expect(keyless).toEqual(expect.arrayContaining(['NYFED_URL', 'FISCALDATA_URL', 'TREASURY_URL']));
  for (const setting of keyless) {
    expect(
      files.filter(({ text }) => text.includes(setting)).map(({ path }) => path),
      setting,
    ).toEqual([]);
    expect(readConfig({ [setting]: 'http://127.0.0.1:9/' })).toMatchObject({ [setting]: 'http://127.0.0.1:9/' });
    expect(() => readConfig({ [setting]: 'nowhere' })).toThrow(setting);
  }
});

test('a state or a kind of operation nobody has seen before is refused in words, not passed over', () => {
  const read = (text: string) => nyfed().read(text, series('srf'), nowhere);
  const renamed = (change: Partial<Operation>) =>
    repoOf((rows) => rows.map((row) => (repoLast(row) ? { ...row, ...change } : row)));
  expect(() => read(renamed({ auctionStatus: 'Final' } as Partial<Operation>))).toThrow(
    new BadBody('an operation of 2026-10-01 is called “Final”'),
  );
  expect(() => read(renamed({ operationType: 'Standing Repo' } as Partial<Operation>))).toThrow(
    new BadBody('an operation of 2026-10-01 is called “Standing Repo”'),
  );
});

test('a Treasury statement whose closing balance has another name from a day on is refused, though its older days look well', () => {
  const body = JSON.parse(dtsJson.text) as { data: { record_date: string; account_type: string }[] };
  const newestDate = body.data
    .map(({ record_date }) => record_date)
    .sort()
    .at(-1)!;
  const data = body.data.map((row) =>
    row.record_date === newestDate ? { ...row, account_type: row.account_type.replace('Closing', 'Ending') } : row,
  );
  expect(() => fiscaldata().read(JSON.stringify({ ...body, data }), tga, nowhere)).toThrow(
    new BadBody(`there is no row “Treasury General Account (TGA) Closing Balance” for ${newestDate}, the newest day`),
  );
});

test('a field of the New York Fed’s that has another name from a day on is refused, though its older days look well', () => {
  const renamed =
    (from: string, to: string, isNewest: (row: never) => boolean) =>
    <Row extends object>(rows: readonly Row[]): Row[] =>
      JSON.parse(JSON.stringify(rows), (_, value) => {
        if (typeof value !== 'object' || !(from in value) || !isNewest(value as never)) return value;
        const { [from]: figure, ...rest } = value;
        return { ...rest, [to]: figure };
      });
  const refuse = (text: string, code: Parameters<typeof series>[0]) => () => nyfed().read(text, series(code), nowhere);
  expect(refuse(ratesOf(renamed('percentRate', 'rate', rateLast)), 'sofr')).toThrow(
    new BadBody('there is no “percentRate” on 2026-10-01, the newest day'),
  );
  expect(refuse(somaOf(renamed('bills', 'tbills', somaLast)), 'somaBills')).toThrow(
    new BadBody('there is no “bills” on 2026-09-30, the newest day'),
  );
  expect(refuse(repoOf(renamed('totalAmtAccepted', 'amtAccepted', repoLast)), 'srf')).toThrow(
    new BadBody('an operation of 2026-10-01 has results and no “totalAmtAccepted”'),
  );
});

test('figures a thousandfold are refused as that, not as no numbers', () => {
  const large = csv.replace(/,(\d+)$/gm, ',$1000');
  expect(() => fredgraph().read(large, reserves, nowhere)).toThrow(
    /^\d+ is too large for millions of dollars: is the unit another now\?$/,
  );
  expect(() => fredgraph().read(csv.replace('2881686', 'soon'), reserves, nowhere)).toThrow('not a number: soon');
});
