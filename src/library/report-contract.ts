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

/**
 * Lays fetched reports over those held. Nothing is taken of a body that contradicts itself, the calendar or what is held;
 * of a bank known only by its filings, one that does so is left as it was, and holds up no other.
 */
export const takeReports = (
  banks: readonly Bank[],
  fetched: readonly FiledReport[],
  today: Day,
  seenAt: string,
): TakenReports => {
  const restated: Restatement[] = [];
  let added = 0;
  const taken: Bank[] = [];
  const byCert = new Map<number, FiledReport[]>();
  for (const report of fetched) byCert.set(report.cert, [...(byCert.get(report.cert) ?? []), report]);
  for (const bank of banks) {
    const laid = layOver(bank, byCert.get(bank.cert) ?? [], today, seenAt);
    if (!laid.ok && !bank.joined) return laid;
    taken.push(laid.ok ? { ...bank, reports: laid.reports } : bank);
    if (!laid.ok) continue;
    added += laid.added;
    restated.push(...laid.restated);
  }
  return { ok: true, banks: taken, added, restated };
};

type LaidOver =
  | {
      readonly ok: true;
      readonly reports: readonly CallReport[];
      readonly added: number;
      readonly restated: readonly Restatement[];
    }
  | { readonly ok: false; readonly reason: string };

/** One bank's fetched reports over those held of it. */
const layOver = (bank: Bank, fetched: readonly FiledReport[], today: Day, seenAt: string): LaidOver => {
  const byQuarter = new Map<Day, CallReport>(bank.reports.map((report) => [report.quarter, report]));
  const restated: Restatement[] = [];
  let added = 0;
  for (const { cert, ...report } of fetched) {
    const before = byQuarter.get(report.quarter);
    const reason = doubt(report, before ?? nearest(byQuarter, report.quarter), today);
    if (reason) return { ok: false, reason: `${bank.filed}, ${iso(report.quarter)}: ${reason}` };
    if (!before) added++;
    else restated.push(...restatements(cert, before, report, seenAt));
    byQuarter.set(report.quarter, { ...before, ...report });
  }
  return { ok: true, reports: [...byQuarter.values()].sort((a, b) => a.quarter - b.quarter), added, restated };
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

/** The last quarter any bank has filed for; 0 where none has. */
export const latestQuarter = (banks: readonly Bank[]): Day =>
  Math.max(0, ...banks.map(({ reports }) => reports.at(-1)?.quarter ?? 0));

/** The day from which the reports of the quarter after the latest one held can be there. */
export const nextFiling = (banks: readonly Bank[]): Day => {
  const latest = latestQuarter(banks);
  return latest > 0 ? filedOn(quarterFrom(latest, 1)) : 0;
};
