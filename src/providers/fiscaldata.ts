import { z } from 'zod';
import { catalog } from '../series/catalog.ts';
import { iso } from '../values/day.ts';
import { BadBody, type Provider, readDay, readJson, readPoints, readValue } from './provider.ts';

const CLOSING = 'Treasury General Account (TGA) Closing Balance';
const MISSING = ['null', ''];
const MILLIONS = '$1,000,000';

const Body = z.object({
  data: z.array(z.object({ record_date: z.string(), account_type: z.string(), open_today_bal: z.string() })),
  meta: z.object({
    count: z.number(),
    dataFormats: z.object({ open_today_bal: z.string() }).optional(),
  }),
  links: z.object({ next: z.string().nullable() }),
});

/** Our code of the Treasury General Account's daily close, which has none at FRED. */
const TGA_CLOSE = catalog.tgaDaily.code;

/**
 * The Daily Treasury Statement, page by page. The close of the day stands in the column called the opening balance.
 * @see https://fiscaldata.treasury.gov/datasets/daily-treasury-statement/operating-cash-balance
 */
export const fiscaldata = (
  base = 'https://api.fiscaldata.treasury.gov/services/api/fiscal_service/v1/accounting/dts/operating_cash_balance',
): Provider => ({
  name: 'fiscaldata',
  url({ code }, { since }) {
    if (code !== TGA_CLOSE) throw new RangeError(`FiscalData does not publish ${code}`);
    const url = new URL(base);
    url.search = new URLSearchParams({
      fields: 'record_date,account_type,open_today_bal',
      filter: `record_date:gte:${iso(since)}`,
      sort: 'record_date',
      'page[number]': '1',
      'page[size]': '1000',
    }).toString();
    return url;
  },
  read(body, series, from) {
    const { data, meta, links } = readJson(body, Body);
    if (meta.count !== data.length) throw new BadBody(`the body has ${data.length} of ${meta.count} rows`);
    const format = meta.dataFormats?.open_today_bal ?? MILLIONS;
    if (format !== MILLIONS) throw new BadBody(`the unit is now “${format}”, not ${MILLIONS}`);
    const closes = data.filter(({ account_type }) => account_type === CLOSING);
    if (closes.length === 0) throw new BadBody(`there is no row “${CLOSING}”`);
    const rows = closes.filter(({ open_today_bal }) => !MISSING.includes(open_today_bal));
    const points = readPoints(rows.map((row) => [readDay(row.record_date), readValue(series, row.open_today_bal)]));
    if (!links.next) newestHasClose(data, closes);
    return links.next ? { points, next: follow(from, links.next) } : { points };
  },
});

type Row = z.infer<typeof Body>['data'][number];

/** A label that changed from a day on leaves older rows that look well: the newest day must have the row, too. */
const newestHasClose = (data: readonly Row[], closes: readonly Row[]): void => {
  const newest = (rows: readonly Row[]) =>
    rows.reduce((day, { record_date }) => (record_date > day ? record_date : day), '');
  if (newest(closes) < newest(data))
    throw new BadBody(`there is no row “${CLOSING}” for ${newest(data)}, the newest day`);
};

/** The next page is published as parameters to put in place of this page's. */
const follow = (from: URL, next: string): URL => {
  const url = new URL(from);
  for (const [name, value] of new URLSearchParams(next.replace(/^[&?]/, ''))) url.searchParams.set(name, value);
  if (url.href === from.href) throw new BadBody('the next page is this page');
  return url;
};
