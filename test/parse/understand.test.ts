import { describe, expect, test } from 'vitest';
import type { Period } from '../../src/parse/period.ts';
import { understand } from '../../src/parse/understand.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import { day, iso } from '../../src/values/day.ts';

const TODAY = day('2026-10-08');
const seriesIn = (text: string) => understand(text, TODAY).series;
const periodIn = (text: string) => {
  const { range, from, to }: Period = understand(text, TODAY).period ?? {};
  if (range) return range;
  return from === undefined && to === undefined
    ? undefined
    : `${from === undefined ? '' : iso(from)}/${to === undefined ? '' : iso(to)}`;
};

describe('the series a message names', () => {
  test.each<[string, SeriesId[]]>([
    ['is the SRF used?', ['srf']],
    ['SOFR’s above IORB again', ['sofr', 'iorb']],
    ['priorbid, iorbx and my_sofr are other words', []],
    ['reserve balances, week average, please', ['reservesAverage']],
    ['reserves, then the treasury general account', ['reservesWednesday', 'tgaWednesday']],
    ['ON RRP is not the foreign RRP', ['onRrp', 'reverseRepoForeign']],
    ['https://fred.stlouisfed.org/series/WRESBAL shows it', ['reservesAverage']],
    ['see https://example.org/currency/loans', []],
    ['thanks <@&123> <:cash:123456789012345678>', []],
    ['准备金还在降吗', ['reservesWednesday']],
    ['隔夜逆回购和财政部账户', ['onRrp', 'tgaWednesday']],
    ['聯準會的準備金與常備附買回', ['reservesWednesday', 'srf']],
    ['10年期美债为什么又涨了', ['note10y']],
    ['ＳＯＦＲ　is full width here', ['sofr']],
    ['SOFR, sofr and Secured Overnight Financing Rate', ['sofr']],
    ['good morning everyone', []],
    ['', []],
  ])('%s', (text, series) => {
    expect(seriesIn(text)).toEqual(series);
  });

  test('a phrase that only holds a name means something else', () => {
    expect(seriesIn('the Fed cut the reserve requirement to zero')).toEqual([]);
    expect(seriesIn('China’s foreign exchange reserves')).toEqual([]);
    expect(seriesIn('央行下调存款准备金率')).toEqual([]);
    expect(seriesIn('貨幣政策會議')).toEqual([]);
  });
});

describe('the time a message speaks of', () => {
  test.each([
    ['SOFR since 2022', '2022-01-01/'],
    ['since QT began in June 2022, reserves fell', '2022-06-01/'],
    ['reserves since June 2022', '2022-06-01/'],
    ['reserves since June 1, 2022', '2022-06-01/'],
    ['reserves since 1st of June 2022', '2022-06-01/'],
    ['SOFR since March', '2026-03-01/'],
    ['SOFR since November', '2025-11-01/'],
    ['reserves over the last 3 months', '3m'],
    ['reserves over the past three months', '3m'],
    ['SOFR in the past year', '1y'],
    ['SOFR over the last year', '1y'],
    ['SOFR last year', '2025-01-01/2025-12-31'],
    ['SOFR last quarter', '2026-07-01/2026-09-30'],
    ['the past six months of ON RRP', '2026-04-08/'],
    ['last 10 days of SOFR', '2026-09-28/'],
    ['the last five years of reserves', '5y'],
    ['SOFR this year', '2026-01-01/'],
    ['TGA year to date', '2026-01-01/'],
    ['the SRF spiked in October 2025', '2025-10-01/2025-10-31'],
    ['SRF on Oct 31, 2025', '2025-10-17/2025-11-14'],
    ['Q3 2025 reserves', '2025-07-01/2025-09-30'],
    ['SOFR 2019–2021', '2019-01-01/2021-12-31'],
    ['reserves from March 2020 to June 2021', '2020-03-01/2021-06-30'],
    ['reserves between March and June 2025', '2025-03-01/2025-06-30'],
    ['SOFR 2025-10-31 to 2025-12-31', '2025-10-31/2025-12-31'],
    ['reserves until 2021', '/2021-12-31'],
    ['reserves before 2021', '/2020-12-31'],
    ['reserves, the full history', 'max'],
    ['过去一年准备金', '1y'],
    ['过去的12个月准备金', '1y'],
    ['2022年以来的准备金', '2022-01-01/'],
    ['自2022年6月以来缩表', '2022-06-01/'],
    ['自從2022年以來的準備金', '2022-01-01/'],
    ['近三个月SOFR', '3m'],
    ['近三個月SOFR', '3m'],
    ['近半年SOFR', '2026-04-08/'],
    ['最近两周SOFR', '2026-09-24/'],
    ['近10年10年期美债', '2016-10-08/'],
    ['去年的常备回购', '2025-01-01/2025-12-31'],
    ['今年以来SOFR', '2026-01-01/'],
    ['上个月的SOFR', '2026-09-01/2026-09-30'],
    ['2019年至2021年准备金', '2019-01-01/2021-12-31'],
    ['2019-2021年准备金', '2019-01-01/2021-12-31'],
    ['2025年第三季度准备金', '2025-07-01/2025-09-30'],
    ['2025年10月的常备回购', '2025-10-01/2025-10-31'],
    ['截至2025年10月的准备金', '/2025-10-31'],
    ['有史以来的准备金', 'max'],
  ])('%s', (text, period) => {
    expect(periodIn(text)).toBe(period);
  });

  test('days to come are not left out', () => {
    expect(['SOFR in 2030', 'chart SOFR since 2050', '画出2050年以来的SOFR'].map(periodIn)).toEqual([
      '2030-01-01/',
      '2050-01-01/',
      '2050-01-01/',
    ]);
    expect(periodIn('SOFR from 2019 to 2030')).toBe('2019-01-01/');
  });

  test('nothing is read into a message that names no time', () => {
    for (const text of [
      'what may happen to SOFR next?',
      'banks march on, reserves fall',
      '$2000 of cash',
      'SOFR at 2025.5 points',
      'the 3-month yield and the 30-year mortgage rate',
      '3个月美债',
    ])
      expect(periodIn(text), text).toBeUndefined();
  });
});
