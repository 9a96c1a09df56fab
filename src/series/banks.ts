import { type Day, day, iso } from '../values/day.ts';
import type { InEvery } from '../values/locale.ts';
import { newYorkDay } from './new-york.ts';

/** What is read of a bank's call report: amounts in whole dollars at the end of a quarter. */
export const reportItems = [
  'assets',
  'deposits',
  'equity',
  'uninsured',
  'loans',
  'securities',
  'brokered',
  'reserves',
] as const;
export type ReportItem = (typeof reportItems)[number];

/**
 * One bank's call report, as filed. An item that is `null` was asked for and not reported (small filers need not say what
 * they hold at the Federal Reserve Banks); one that is missing is not held here.
 */
export type CallReport = { readonly quarter: Day } & { readonly [K in ReportItem]?: number | null };

/** A bank that files call reports with a US regulator, by its FDIC certificate. */
export type Institution = {
  readonly cert: number;
  /** The name it files under. */
  readonly filed: string;
  /** As people call it, short. */
  readonly name: InEvery<string>;
  /** What else it is called, in any language. */
  readonly aliases: readonly string[];
  /** The day it was closed, and who says so: it files no more. */
  readonly closed?: { readonly day: string; readonly source: string };
  /** It does not ship: all that is known of it is what it files. */
  readonly joined?: true;
  /** Where its reports can be read, and the day somebody last looked. */
  readonly source: string;
  readonly checked_at: string;
};

/** A bank and its reports, oldest first. */
export type Bank = Institution & { readonly reports: readonly CallReport[] };

/** A filed amount that was another one before: call reports are restated in silence. */
export type Restatement = {
  readonly cert: number;
  readonly quarter: Day;
  readonly item: ReportItem;
  readonly old: number | null;
  readonly new: number | null;
  readonly seenAt: string;
};

/** What is held of all banks, and how it came here. */
export type HeldReports = {
  readonly banks: readonly Bank[];
  readonly origin: 'snapshot' | 'kept' | 'fresh';
  readonly fetchedAt?: string;
  readonly restatements?: readonly Restatement[];
  /** Why what the publisher has is not believed: what was held goes on answering. */
  readonly refused?: string;
  /** Since when the publisher does not answer, and why (for the operator). */
  readonly unreachable?: { readonly since: string; readonly why: string };
};

/** No bank at all. */
export const noReports: HeldReports = { banks: [], origin: 'snapshot' };

/**
 * So many days after its quarter a report is taken as filed: that is when call reports are due. A few banks with foreign
 * offices have five days more.
 * @see https://www.ffiec.gov/resources/reporting-forms/ffiec031
 */
const FILED_AFTER = 30;

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/** Whether a day is the last one of a quarter: the day a report is about. */
export const isQuarterEnd = (at: Day): boolean => QUARTER_ENDS.includes(iso(at).slice(5));

/** The last day of the quarter so many quarters after the one that ends on a day (before it, where negative). */
export const quarterFrom = (quarterEnd: Day, quarters: number): Day => {
  const at = iso(quarterEnd);
  const months = Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) + quarters * 3 - 1;
  return day(`${Math.floor(months / 12)}-${QUARTER_ENDS[Math.floor((months % 12) / 3)]}`);
};

/** The day a report is taken as filed. */
export const filedOn = (quarter: Day): Day => quarter + FILED_AFTER;

/** So many days after its quarter the FDIC has every bank's report out: it reads and publishes them in about two months. */
const OUT_AFTER = 75;

/** The latest quarter any of some banks has a report of. */
export const latestQuarter = (banks: readonly Bank[]): Day | undefined => {
  const ends = banks.flatMap(({ reports }) => reports.at(-1)?.quarter ?? []);
  return ends.length > 0 ? Math.max(...ends) : undefined;
};

/** Whether the reports of the quarter after one should be out by a day. */
export const isNextQuarterOut = (quarter: Day, by: Day): boolean => quarterFrom(quarter, 1) + OUT_AFTER <= by;

/**
 * The reports as they were known at a moment: those whose filing was due by then, with amounts restated later as they
 * were. The report of the quarter that ends on the day asked about counts as known.
 */
export const reportsKnown = (held: HeldReports, at: Date, asked?: Day): HeldReports => {
  const until = newYorkDay(at);
  const later = (held.restatements ?? []).filter(({ seenAt }) => seenAt > at.toISOString());
  const banks = held.banks.map(({ closed, ...bank }) => ({
    ...bank,
    ...(closed && closed.day <= iso(until) ? { closed } : {}),
    reports: bank.reports
      .filter(({ quarter }) => filedOn(quarter) <= until || quarter === asked)
      .map((report) => unstated(report, bank.cert, later)),
  }));
  return { ...held, banks };
};

/** A report with the amounts it had before later restatements, the earliest of which says what was there first. */
const unstated = (report: CallReport, cert: number, later: readonly Restatement[]): CallReport => {
  const own = later.filter((restated) => restated.cert === cert && restated.quarter === report.quarter);
  return { ...report, ...Object.fromEntries(own.toReversed().map(({ item, old }) => [item, old])) };
};
