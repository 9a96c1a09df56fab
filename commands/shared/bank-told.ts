import { amountOf, baseOf, shareOf } from '../../src/measures/call-report.ts';
import { share } from '../../src/measures/share.ts';
import { until } from '../../src/measures/window.ts';
import type { Bank, CallReport, ReportItem } from '../../src/series/banks.ts';
import type { Figure } from '../../src/values/answer.ts';
import type { ChartPoint, Line } from '../../src/values/chart.ts';
import { type Day, iso } from '../../src/values/day.ts';
import type { Points } from '../../src/values/points.ts';
import { percent, type Quantity, usd } from '../../src/values/quantity.ts';
import type { Format } from '../../src/words/format.ts';
import type { Shared } from '../../src/words/shared.ts';
import type words from '../bank.words.ts';

/** What an answer about banks is told from. */
export type BankQuestion = {
  readonly say: ReturnType<typeof words>;
  readonly shared: Shared;
  readonly format: Format;
  /** All banks that are held, as known on the day. */
  readonly banks: readonly Bank[];
  readonly data: Readonly<Record<'reservesWednesday' | 'bankAssets' | 'deposits', Points>>;
};

/** The items a share is told of. */
export type BankMetric = Exclude<ReportItem, 'brokered'>;

/** A quarter is drawn through to the next one. */
const GAP = 100;

/** A figure of the whole system further from the quarter's end than this (days) is not set beside it. */
const NEAR = 10;

/** An item's share of what it is a part of, as a quantity. */
export const shareIn = (report: CallReport, item: ReportItem): Quantity | undefined => {
  const share = shareOf(report, item);
  return share === undefined ? undefined : percent(share);
};

/** What stands for an item: its amount, or the word that it was not reported or is not held here. */
export const amountCell = (report: CallReport, item: ReportItem, { say }: BankQuestion): Quantity | string => {
  const amount = amountOf(report, item);
  if (amount !== undefined) return usd(amount);
  return report[item] === null ? say.notReported : say.notHeld;
};

/** The items that any of some reports says something of, if only that it was not reported. */
export const itemsIn = <I extends ReportItem>(items: readonly I[], reports: readonly CallReport[]): readonly I[] =>
  items.filter((item) => reports.some((report) => report[item] !== undefined));

/** An item of a bank's reports as a line: its shares, or its amounts. */
export const bankLine = (bank: Bank, item: ReportItem, as: 'share' | 'amount', label: string): Line => ({
  id: `${bank.name.en} ${item}${as === 'share' ? ` / ${baseOf[item]}` : ''}`,
  label,
  unit: as === 'share' ? 'percent' : 'usd',
  gap: GAP,
  points: bank.reports.flatMap((report): readonly ChartPoint[] => {
    const value = as === 'share' ? shareOf(report, item) : amountOf(report, item);
    return value === undefined ? [] : [[iso(report.quarter), value]];
  }),
});

/** The same ratio for all commercial banks: reserves from the H.4.1, deposits and assets from the H.8, on their own days. */
export const systemFigures = (quarter: Day, { data, say }: BankQuestion): readonly Figure[] => {
  const upTo = (points: Points) => until(points, quarter);
  const ratios = [
    { label: say.systemReserves, found: share(upTo(data.reservesWednesday), upTo(data.bankAssets)) },
    { label: say.systemDeposits, found: share(upTo(data.deposits), upTo(data.bankAssets)) },
  ];
  return ratios.flatMap(({ label, found }) => {
    if (!found || quarter - Math.min(found.part.day, found.whole.day) > NEAR) return [];
    const days = say.systemDays(iso(found.part.day), iso(found.whole.day));
    return [{ label, value: percent(found.percent), note: days }];
  });
};
