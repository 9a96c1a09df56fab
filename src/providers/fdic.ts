import { z } from 'zod';
import type { CallReport, ReportItem } from '../series/banks.ts';
import { isQuarterEnd, reportItems } from '../series/banks.ts';
import { type Day, iso, parseDay } from '../values/day.ts';
import { BadBody, readJson } from './provider.ts';

/** A call report with the certificate of the bank that filed it. */
export type FiledReport = CallReport & { readonly cert: number };

/** Who publishes call reports: pure functions from banks to an address, and from a body to reports. */
export type ReportProvider = {
  readonly name: string;
  url(certs: readonly number[], since: Day): URL;
  /** @throws BadBody when it is not what was asked for */
  read(body: string): readonly FiledReport[];
  /** Where the larger banks that filed for a quarter since a day are named, the largest first. */
  largerUrl(since: Day): URL;
  /** @throws BadBody when it is not what was asked for */
  readNames(body: string): readonly FiledName[];
};

/** The name a bank files under, by its certificate. */
export type FiledName = { readonly cert: number; readonly filed: string };

/** What the FDIC calls the items. `CHFRB` is what a bank holds at the Federal Reserve Banks; `CHBALI` is not, and never stands in for it. */
const FIELDS: Readonly<Record<ReportItem, string>> = {
  assets: 'ASSET',
  deposits: 'DEP',
  equity: 'EQ',
  uninsured: 'DEPUNINS',
  loans: 'LNLSNET',
  securities: 'SC',
  brokered: 'BRO',
  reserves: 'CHFRB',
};

/** Amounts are published in thousands of dollars. */
const THOUSAND = 1000;

/** From these total assets on (thousands of dollars) a bank is one of the larger ones: some 160 of 4,400 that file. */
const LARGER = 10_000_000;

/** As many reports as one body may hold. */
const MOST = 10_000;

const Body = z.object({
  meta: z.object({ total: z.number() }),
  data: z.array(z.object({ data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) })),
});
type Row = z.infer<typeof Body>['data'][number]['data'];

/**
 * Call reports in the FDIC's BankFind Suite: the latest vintage, restated in silence. Days are written without dashes; a
 * dashed one matches nothing, without a word.
 * @see https://api.fdic.gov/banks/docs/
 */
export const fdic = (base = 'https://api.fdic.gov/banks/financials'): ReportProvider => ({
  name: 'fdic',
  url: (certs, since) =>
    address(base, {
      filters: `CERT:(${certs.join(' OR ')}) AND REPDTE:[${undashed(since)} TO *]`,
      fields: ['CERT', 'REPDTE', ...Object.values(FIELDS)].join(','),
      ...{ sort_by: 'REPDTE', sort_order: 'ASC' },
    }),
  read: (body) => rowsOf(body).map(readReport),
  largerUrl: (since) =>
    address(base, {
      filters: `ASSET:[${LARGER} TO *] AND REPDTE:[${undashed(since)} TO *]`,
      fields: 'CERT,NAME,REPDTE,ASSET',
      ...{ sort_by: 'ASSET', sort_order: 'DESC' },
    }),
  readNames(body) {
    const names = new Map<number, string>();
    for (const row of rowsOf(body)) {
      const cert = readCert(row);
      // The name of its largest report is as good as any: it is filed under one name at a time.
      if (!names.has(cert)) names.set(cert, readName(row));
    }
    return [...names].map(([cert, filed]) => ({ cert, filed }));
  },
});

const address = (base: string, query: Readonly<Record<string, string>>): URL => {
  const url = new URL(base);
  url.search = new URLSearchParams({ ...query, limit: String(MOST), format: 'json' }).toString();
  return url;
};

const rowsOf = (body: string): readonly Row[] => {
  const { meta, data } = readJson(body, Body);
  if (data.length === 0) throw new BadBody('no report matches what was asked for');
  if (meta.total !== data.length) throw new BadBody(`the body has ${data.length} of ${meta.total} reports`);
  return data.map(({ data: row }) => row);
};

const undashed = (day: Day): string => iso(day).replaceAll('-', '');

const readCert = (row: Row): number => {
  const cert = Number(row.CERT);
  if (!Number.isInteger(cert) || cert <= 0) throw new BadBody(`not a certificate: ${String(row.CERT).slice(0, 40)}`);
  return cert;
};

const readName = (row: Row): string => {
  const name = String(row.NAME ?? '').trim();
  if (!/\p{L}/u.test(name) || name.length > 120) throw new BadBody(`not a bank’s name: ${name.slice(0, 40)}`);
  return name;
};

const readReport = (row: Row): FiledReport => {
  const cert = readCert(row);
  const items = reportItems.map((item) => [item, readAmount(row[FIELDS[item]], FIELDS[item])] as const);
  return { cert, quarter: readQuarter(String(row.REPDTE)), ...Object.fromEntries(items) };
};

const readQuarter = (text: string): Day => {
  const day = /^\d{8}$/.test(text) ? parseDay(text.replace(/^(....)(..)/, '$1-$2-')) : undefined;
  if (day === undefined || !isQuarterEnd(day))
    throw new BadBody(`not the end of a quarter, written 20260331: ${text.slice(0, 40)}`);
  return day;
};

/** Whole dollars; `null` where the bank did not report it. */
const readAmount = (value: string | number | null | undefined, field: string): number | null => {
  if (value === undefined || value === null || value === '') return null;
  const amount = Number(value);
  if (!Number.isSafeInteger(amount * THOUSAND))
    throw new BadBody(`not an amount in thousands: ${field} ${String(value).slice(0, 40)}`);
  return amount * THOUSAND;
};
