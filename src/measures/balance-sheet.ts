import type { SeriesId } from '../series/catalog.ts';
import type { Day } from '../values/day.ts';
import { on, type Points } from '../values/points.ts';

/** A line of the balance sheet: published series, or what is left of a total. */
type BalanceLine = {
  readonly id: string;
  readonly side: 'supply' | 'absorb';
  /** The series it is; a line without one is what is left of its side's total. */
  readonly series?: SeriesId;
};

/** The lines of H.4.1 Table 1 that are told, each side adding up to its total. */
export const balanceLines = [
  { id: 'treasuries', side: 'supply', series: 'treasuriesOutright' },
  { id: 'mbs', side: 'supply', series: 'mbs' },
  { id: 'agencyDebt', side: 'supply', series: 'agencyDebt' },
  { id: 'loans', side: 'supply', series: 'loans' },
  { id: 'otherSupply', side: 'supply' },
  { id: 'reserves', side: 'absorb', series: 'reservesWednesday' },
  { id: 'currency', side: 'absorb', series: 'currency' },
  { id: 'tga', side: 'absorb', series: 'tgaWednesday' },
  { id: 'foreignPool', side: 'absorb', series: 'reverseRepoForeign' },
  { id: 'otherReverseRepo', side: 'absorb', series: 'reverseRepoOthers' },
  { id: 'otherAbsorb', side: 'absorb' },
] as const satisfies readonly BalanceLine[];
export type BalanceLineId = (typeof balanceLines)[number]['id'];

/** What the balance sheet is read from. */
export const balanceSeries = [
  'totalAssets',
  'factorsSupplying',
  ...balanceLines.flatMap((line) => ('series' in line ? [line.series] : [])),
] as const satisfies readonly SeriesId[];

/** The balance sheet of one Wednesday: both sides add up to the same total, exactly. */
export type BalanceSheet = {
  readonly day: Day;
  /** Factors supplying reserve funds, which is reserves and all other absorbing factors together. */
  readonly total: number;
  readonly lines: Readonly<Record<BalanceLineId, number>>;
};

type Data = Readonly<Partial<Record<SeriesId, Points>>>;

/**
 * Both sides of H.4.1 Table 1 on a Wednesday: what supplies reserve funds and where they are. The “other” lines are what
 * the listed ones leave of the total, so each side adds up exactly. Undefined when a line is not held for that very day.
 * https://www.federalreserve.gov/releases/h41/
 */
export const balanceSheet = (data: Data, day: Day): BalanceSheet | undefined => {
  const total = data.factorsSupplying && on(data.factorsSupplying, day)?.value;
  if (total === undefined) return undefined;
  const lines: Partial<Record<BalanceLineId, number>> = {};
  for (const line of balanceLines) {
    if (!('series' in line)) continue;
    const value = on(data[line.series]!, day)?.value;
    if (value === undefined) return undefined;
    lines[line.id] = value;
  }
  for (const { id, side } of balanceLines.filter((line) => !('series' in line))) {
    const listed = balanceLines.filter((line) => line.side === side && line.id !== id);
    lines[id] = total - listed.reduce((sum, line) => sum + lines[line.id]!, 0);
  }
  return { day, total, lines: lines as Record<BalanceLineId, number> };
};

/** The latest Wednesday on or before a day for which every line is held. */
export const latestBalanceSheet = (data: Data, day: Day): BalanceSheet | undefined => {
  const { days } = data.factorsSupplying!;
  for (let i = days.length - 1; i >= 0; i--) {
    const found = days[i]! <= day ? balanceSheet(data, days[i]!) : undefined;
    if (found) return found;
  }
  return undefined;
};
