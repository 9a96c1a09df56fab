import { amountOf, baseOf, changeOver, comparedBy, placeAmong, shareOf } from '../../src/measures/call-report.ts';
import type { Bank, CallReport } from '../../src/series/banks.ts';
import type { Cell, Figure, Reply } from '../../src/values/answer.ts';
import type { ChartDraft } from '../../src/values/chart.ts';
import { iso } from '../../src/values/day.ts';
import { percent, signed, usd } from '../../src/values/quantity.ts';
import {
  amountCell,
  type BankMetric,
  type BankQuestion,
  bankLine,
  itemsIn,
  shareIn,
  systemFigures,
} from './bank-told.ts';

/** So many quarters are told in the table. */
const QUARTERS = 9;

const ITEMS = ['assets', 'deposits', 'equity', 'uninsured', 'reserves'] as const satisfies readonly BankMetric[];

/** One bank's latest report: what it says, how that changed, and where it stands among banks of like size. */
export const aboutOne = (bank: Bank, metric: BankMetric | undefined, question: BankQuestion): Reply => {
  const report = bank.reports.at(-1)!;
  const { say, format } = question;
  const items = metric ? [metric, ...ITEMS.filter((item) => item !== metric)] : ITEMS;
  const quarter = iso(report.quarter);
  const system = systemFigures(report.quarter, question);
  const place = placeAmong(question.banks, report, metric ?? 'uninsured');
  return {
    asOf: quarter,
    lead: metric ? leadOf(bank, report, metric, question) : overview(bank, report, question),
    figures: [...items.map((item) => figureOf(bank, report, item, question)), ...system],
    ...(system.length === 0 && { cites: [] }),
    notes: [
      ...(place ? [say.place(say.measures[metric ?? 'uninsured'], place)] : []),
      ...(bank.closed ? [say.closed(bank.name[format.locale], bank.closed.day)] : []),
    ],
    sources: bank.closed ? [{ title: say.closedSource, url: bank.closed.source, day: bank.closed.day }] : [],
    table: tableOf(bank, question),
    chart: chartOf(bank, report, metric, question),
  };
};

const overview = (bank: Bank, report: CallReport, { say, format }: BankQuestion): string => {
  const share = shareIn(report, 'uninsured');
  const [assets, deposits] = [usd(amountOf(report, 'assets') ?? 0), usd(amountOf(report, 'deposits') ?? 0)];
  return say.overview(bank.name[format.locale], iso(report.quarter), assets, deposits, share);
};

const leadOf = (bank: Bank, report: CallReport, metric: BankMetric, { say, format }: BankQuestion): string => {
  const [name, quarter, amount] = [bank.name[format.locale], iso(report.quarter), amountOf(report, metric)];
  if (amount === undefined) {
    return report[metric] === null
      ? say.leadNotReported(name, quarter, say.items[metric])
      : say.leadNotHeld(name, quarter, say.items[metric]);
  }
  const base = baseOf[metric] as 'assets' | 'deposits' | undefined;
  const share = shareIn(report, metric);
  const by = (quarters: number) => {
    const change = changeOver(bank, report, metric, quarters);
    return change === undefined ? undefined : usd(change);
  };
  return say.lead(
    { bank: name, quarter, item: say.items[metric], amount: usd(amount) },
    share && base ? { share, base } : undefined,
    { quarter: by(1), year: by(4) },
  );
};

const figureOf = (bank: Bank, report: CallReport, item: BankMetric, question: BankQuestion): Figure => {
  const { say } = question;
  const [share, base] = [shareIn(report, item), baseOf[item] as 'assets' | 'deposits' | undefined];
  const spans = [
    { label: say.onQuarter, by: changeOver(bank, report, item, 1) },
    { label: say.onYear, by: changeOver(bank, report, item, 4) },
  ];
  const ofDeposits = item === 'reserves' ? shareOf(report, item, 'deposits') : undefined;
  const notes = [
    ...(share && base ? [say.shareOf(share, base)] : []),
    ...(ofDeposits === undefined ? [] : [say.shareOf(percent(ofDeposits), 'deposits')]),
  ];
  return {
    label: say.labels[item],
    value: amountCell(report, item, question),
    ...(amountOf(report, item) === undefined && { isMissing: true }),
    day: iso(report.quarter),
    changes: spans.flatMap(({ label, by }) => (by === undefined ? [] : [{ label, value: signed(usd(by)) }])),
    ...(notes.length > 0 && { note: notes.join(say.comma) }),
  };
};

const tableOf = (bank: Bank, question: BankQuestion): NonNullable<Reply['table']> => {
  const { say, format } = question;
  const shown = bank.reports.slice(-QUARTERS);
  const items = itemsIn(ITEMS, shown);
  return {
    title: say.byQuarter(bank.name[format.locale]),
    columns: [say.quarter, ...items.map((item) => say.labels[item]), say.uninsuredShare],
    rows: bank.reports
      .slice(-QUARTERS)
      .map((report): readonly Cell[] => [
        format.quarter(iso(report.quarter)),
        ...items.map((item) => amountCell(report, item, question)),
        shareIn(report, 'uninsured') ?? say.notReported,
      ]),
  };
};

const chartOf = (
  bank: Bank,
  report: CallReport,
  metric: BankMetric | undefined,
  question: BankQuestion,
): ChartDraft => {
  const { say, format } = question;
  const name = bank.name[format.locale];
  const shown = metric && amountOf(report, metric) === undefined ? undefined : metric;
  if (shown && comparedBy(shown) === 'share') {
    const share = shareIn(report, shown)!;
    return {
      kind: 'line',
      title: say.shareTitle(name, say.measures[shown], share, iso(report.quarter)),
      subtitle: say.shareSubtitle(say.measures[shown]),
      lines: [bankLine(bank, shown, 'share', say.labels[shown])],
    };
  }
  const drawn: readonly BankMetric[] = shown ? [shown] : ['assets', 'deposits'];
  return {
    kind: 'line',
    title: say.amountTitle(name, say.items[drawn[0]!], usd(amountOf(report, drawn[0]!) ?? 0), iso(report.quarter)),
    subtitle: say.amountSubtitle,
    lines: drawn.map((item) => bankLine(bank, item, 'amount', say.labels[item])),
  };
};
