import type { FiledReport } from '../providers/fdic.ts';
import {
  type Bank,
  type CallReport,
  filedOn,
  quarterFrom,
  type ReportItem,
  type Restatement,
  reportItems,
} from '../series/banks.ts';
import { type Day, iso } from '../values/day.ts';

/** Reports that were taken in: the banks with them, what is new, and what was another amount before. */
export type TakenReports =
  | {
      readonly ok: true;
      readonly banks: readonly Bank[];
      readonly added: number;
      readonly restated: readonly Restatement[];
    }
  | { readonly ok: false; readonly reason: string };

/** Assets of one bank do not step further than this within a quarter, nor are they restated further: it catches a factor of a thousand. */
const BAND = 20;

/** Lays fetched reports over those held. Nothing is taken of a body that contradicts itself, the calendar or what is held. */
export const takeReports = (
  banks: readonly Bank[],
  fetched: readonly FiledReport[],
  today: Day,
  seenAt: string,
): TakenReports => {
  const restated: Restatement[] = [];
  let added = 0;
  const taken: Bank[] = [];
  for (const bank of banks) {
    const byQuarter = new Map<Day, CallReport>(bank.reports.map((report) => [report.quarter, report]));
    for (const { cert, ...report } of fetched.filter((one) => one.cert === bank.cert)) {
      const before = byQuarter.get(report.quarter);
      const reason = doubt(report, before ?? nearest(byQuarter, report.quarter), today);
      if (reason) return { ok: false, reason: `${bank.filed}, ${iso(report.quarter)}: ${reason}` };
      if (!before) added++;
      else restated.push(...restatements(cert, before, report, seenAt));
      byQuarter.set(report.quarter, { ...before, ...report });
    }
    taken.push({ ...bank, reports: [...byQuarter.values()].sort((a, b) => a.quarter - b.quarter) });
  }
  return { ok: true, banks: taken, added, restated };
};

/** Why a report cannot be believed. */
const doubt = (report: CallReport, beside: CallReport | undefined, today: Day): string | undefined => {
  const { assets, deposits, uninsured } = report;
  if (report.quarter >= today) return 'the quarter has not ended';
  if (assets === undefined || assets === null || assets <= 0) return 'there are no total assets';
  if ((deposits ?? 0) > assets) return 'deposits are above total assets';
  if ((uninsured ?? 0) > assets) return 'uninsured deposits are above total assets';
  const ratio = beside?.assets ? assets / beside.assets : 1;
  if (ratio > BAND || ratio < 1 / BAND) return `total assets are ${assets}, beside ${beside?.assets}`;
  return undefined;
};

/** The report of the latest quarter before another one. */
const nearest = (byQuarter: ReadonlyMap<Day, CallReport>, quarter: Day): CallReport | undefined =>
  [...byQuarter.values()].filter((report) => report.quarter < quarter).sort((a, b) => b.quarter - a.quarter)[0];

/** An item that was not held before is no restatement: it has only now been asked for. */
const restatements = (cert: number, before: CallReport, now: CallReport, seenAt: string): readonly Restatement[] =>
  reportItems.flatMap((item: ReportItem) => {
    const [old, next] = [before[item], now[item]];
    if (old === undefined || next === undefined || old === next) return [];
    return [{ cert, quarter: before.quarter, item, old, new: next, seenAt }];
  });

/** The day from which the reports of the quarter after the latest one held can be there. */
export const nextFiling = (banks: readonly Bank[]): Day => {
  const latest = Math.max(...banks.map(({ reports }) => reports.at(-1)?.quarter ?? 0));
  return latest > 0 ? filedOn(quarterFrom(latest, 1)) : 0;
};
