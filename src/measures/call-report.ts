import type { Bank, CallReport, ReportItem } from '../series/banks.ts';
import { quarterFrom } from '../series/banks.ts';
import type { Day } from '../values/day.ts';

/** What an item is told as a share of; what is a total itself has none. */
export const baseOf: Readonly<Partial<Record<ReportItem, ReportItem>>> = {
  deposits: 'assets',
  equity: 'assets',
  loans: 'assets',
  securities: 'assets',
  reserves: 'assets',
  uninsured: 'deposits',
  brokered: 'deposits',
};

/** A reported amount; undefined where it was not reported, or is not held. */
export const amountOf = (report: CallReport | undefined, item: ReportItem): number | undefined =>
  report?.[item] ?? undefined;

/** An item as a share of what it is a part of, in percent. */
export const shareOf = (report: CallReport | undefined, item: ReportItem, of = baseOf[item]): number | undefined => {
  const [part, whole] = [amountOf(report, item), of && amountOf(report, of)];
  return part === undefined || !whole ? undefined : (part / whole) * 100;
};

/** An item without others of the same report: assets without loans and securities are what is neither. */
export const restOf = (
  report: CallReport | undefined,
  item: ReportItem,
  less: readonly ReportItem[],
): number | undefined => {
  const [whole, parts] = [amountOf(report, item), less.map((part) => amountOf(report, part))];
  if (whole === undefined || parts.includes(undefined)) return undefined;
  return parts.reduce<number>((rest, part) => rest - part!, whole);
};

/** The report of a quarter, by its last day. */
const reportOf = ({ reports }: Bank, quarter: Day): CallReport | undefined =>
  reports.find((report) => report.quarter === quarter);

/** How an item changed over some quarters up to a report; undefined unless both ends are reported. */
export const changeOver = (bank: Bank, report: CallReport, item: ReportItem, quarters: number): number | undefined => {
  const before = amountOf(reportOf(bank, quarterFrom(report.quarter, -quarters)), item);
  const now = amountOf(report, item);
  return before === undefined || now === undefined ? undefined : now - before;
};

/**
 * Size groups by total assets, in whole dollars, as the FDIC's Quarterly Banking Profile draws them.
 * @see https://www.fdic.gov/quarterly-banking-profile
 */
const SIZES = [0, 1e8, 1e9, 1e10, 2.5e11] as const;

/** A size group: from how many dollars of assets on, and up to how many. */
export type SizeGroup = { readonly from: number; readonly upTo?: number };

/** The size group an amount of assets is in. */
const sizeGroup = (assets: number): SizeGroup => {
  const at = SIZES.findLastIndex((from) => assets > from || from === 0);
  const upTo = SIZES[at + 1];
  return { from: SIZES[at]!, ...(upTo !== undefined && { upTo }) };
};

/** Where a bank stands among those of its size group in the same quarter, the highest first. */
export type Place = { readonly place: number; readonly of: number; readonly group: SizeGroup };

/** The items that say more of a bank as a share than as an amount. */
const AS_SHARE: readonly ReportItem[] = ['equity', 'uninsured', 'brokered', 'reserves'];

/** Whether banks are held beside each other by an item's share, or by its amount. */
export const comparedBy = (item: ReportItem): 'share' | 'amount' => (AS_SHARE.includes(item) ? 'share' : 'amount');

/** What banks are ranked by. */
export const rankValue = (report: CallReport | undefined, item: ReportItem): number | undefined =>
  comparedBy(item) === 'share' ? shareOf(report, item) : amountOf(report, item);

/** A bank's place among the banks of like size; undefined where fewer than two reported. */
export const placeAmong = (banks: readonly Bank[], report: CallReport, item: ReportItem): Place | undefined => {
  const [own, assets] = [rankValue(report, item), amountOf(report, 'assets')];
  if (own === undefined || assets === undefined) return undefined;
  const group = sizeGroup(assets);
  const values = banks.flatMap((bank) => {
    const theirs = reportOf(bank, report.quarter);
    const [value, size] = [rankValue(theirs, item), amountOf(theirs, 'assets')];
    return value !== undefined && size !== undefined && sizeGroup(size).from === group.from ? [value] : [];
  });
  if (values.length < 2) return undefined;
  return { place: values.filter((value) => value > own).length + 1, of: values.length, group };
};
