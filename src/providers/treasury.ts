import { iso } from '../values/day.ts';
import { BadBody, type Provider, readDay, readPoints, readValue } from './provider.ts';

/** The column of each series: bank-discount rates, beside each of which the file has the coupon equivalent. */
const COLUMNS: Readonly<Record<string, string>> = {
  TBILL_4W: '4 WEEKS BANK DISCOUNT',
  TBILL_13W: '13 WEEKS BANK DISCOUNT',
};

const DEFAULT = 'https://home.treasury.gov/resource-center/data-chart-center/interest-rates/daily-treasury-rates.csv';

/**
 * The Treasury's daily bill rates as CSV, a file a calendar year, the newest day first, days as `MM/DD/YYYY`; an empty
 * field, or `N/A`, is a day without a rate. A stretch over several years is one page for each.
 * @see https://home.treasury.gov/resource-center/data-chart-center/interest-rates/TextView?type=daily_treasury_bill_rates
 */
export const treasury = (base = DEFAULT): Provider => ({
  name: 'treasury',
  url: (_, { since, today }) => yearOf(base, Number(iso(since).slice(0, 4)), Number(iso(today).slice(0, 4))),
  read(body, series, from) {
    if (body.trim() === '') throw new BadBody('the body is empty');
    if (/^\s*</.test(body)) throw new BadBody('the body is a web page, not CSV');
    const [head = '', ...lines] = body.replace(/^\uFEFF/, '').split(/\r?\n/);
    const columns = fieldsOf(head);
    const at = columns.indexOf(COLUMNS[series.code] ?? '');
    if (columns[0] !== 'Date') throw new BadBody(`the body has another header than it had: ${head.slice(0, 60)}`);
    if (at < 0) throw new BadBody(`there is no column ${COLUMNS[series.code] ?? `for ${series.code}`}`);
    const rows = lines.filter((line) => line !== '').map(fieldsOf);
    // The column read is never the last: a row that has all its fields has that one whole.
    if (at === columns.length - 1 || rows.some((row) => row.length !== columns.length))
      throw new BadBody('the body was cut short');
    const found = rows.filter((row) => row[at] !== '' && row[at] !== 'N/A');
    const points = readPoints(found.map((row) => [readDay(isoOf(row[0]!)), readValue(series, row[at]!)]));
    const next = nextOf(from);
    return { points, ...(next && { next }) };
  },
});

/** One year's file; the last year that is wanted stands where no server sees it. */
const yearOf = (base: string, year: number, last: number): URL => {
  const url = new URL(`${base}/${year}/all`);
  url.searchParams.set('type', 'daily_treasury_bill_rates');
  url.searchParams.set('field_tdr_date_value', String(year));
  url.searchParams.set('_format', 'csv');
  if (last > year) url.hash = String(last);
  return url;
};

/** The file of the year after, where that is wanted too. */
const nextOf = (from: URL): URL | undefined => {
  const [, base, year] = /^(.*)\/(\d{4})\/all$/.exec(`${from.origin}${from.pathname}`) ?? [];
  const last = Number(from.hash.slice(1));
  return base && last > Number(year) ? yearOf(base, Number(year) + 1, last) : undefined;
};

const fieldsOf = (line: string): readonly string[] =>
  line.split(',').map((field) => field.replace(/^"|"$/g, '').trim());

/** `10/08/2026` as `2026-10-08`; anything else as it is, for the reader to refuse. */
const isoOf = (text: string): string => text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2');
