import type { FiledReport } from '../src/providers/fdic.ts';
import { iso } from '../src/values/day.ts';

/** A report as the FDIC publishes it: thousands of dollars, and no field at all where the bank did not report it. */
export const publishedReport = ({ cert, quarter, ...items }: FiledReport): Record<string, string | number> => {
  const FIELDS: Readonly<Record<string, string>> = {
    assets: 'ASSET',
    deposits: 'DEP',
    equity: 'EQ',
    uninsured: 'DEPUNINS',
    loans: 'LNLSNET',
    securities: 'SC',
    brokered: 'BRO',
    reserves: 'CHFRB',
  };
  const REPDTE = iso(quarter).replaceAll('-', '');
  const amounts = Object.entries(items).flatMap(([item, value]) =>
    typeof value === 'number' ? [[FIELDS[item]!, value / 1000] as const] : [],
  );
  return { CERT: cert, REPDTE, ...Object.fromEntries(amounts), ID: `${cert}_${REPDTE}` };
};

/** The names banks file under, where a test speaks of one. */
const NAMES: Readonly<Record<number, string>> = { 983: 'Comerica Bank', 6548: 'U.S. Bank National Association' };

/** What the FDIC's service answers at an address: banks and days as it filters them. A dashed day matches nothing, in silence. */
export const callReportsBody = (url: URL, reports: readonly FiledReport[]): string => {
  const filters = url.searchParams.get('filters') ?? '';
  const [, least] = /ASSET:\[(\d+) TO \*\]/.exec(filters) ?? [];
  const certs = /CERT:\(([\d OR]+)\)/.exec(filters)?.[1]?.split(' OR ').map(Number) ?? [];
  const since = /REPDTE:\[(\d{8}) TO \*\]/.exec(filters)?.[1];
  const rows = reports
    .filter(({ cert }) => least !== undefined || certs.includes(cert))
    .map(
      (report): Record<string, string | number> => ({
        ...publishedReport(report),
        NAME: NAMES[report.cert] ?? `Bank ${report.cert}`,
      }),
    )
    .filter(({ ASSET }) => least === undefined || Number(ASSET) >= Number(least))
    .filter(({ REPDTE }) => since !== undefined && String(REPDTE) >= since);
  return JSON.stringify({
    meta: { total: rows.length, parameters: Object.fromEntries(url.searchParams) },
    data: rows.map((data) => ({ data, score: 0 })),
    totals: { count: rows.length },
  });
};
