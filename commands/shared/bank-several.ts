import { amountOf, comparedBy, rankValue } from '../../src/measures/call-report.ts';
import type { Bank, CallReport } from '../../src/series/banks.ts';
import type { Cell, Reply } from '../../src/values/answer.ts';
import type { Line } from '../../src/values/chart.ts';
import { iso } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import { percent, type Quantity, usd } from '../../src/values/quantity.ts';
import {
  amountCell,
  type BankMetric,
  type BankQuestion,
  bankLine,
  itemsIn,
  shareIn,
  systemFigures,
} from './bank-told.ts';
import { MOST_LINES } from './chart-parts.ts';

type Ranked = { readonly bank: Bank; readonly report: CallReport; readonly value: Quantity };

const COLUMNS = ['assets', 'deposits', 'equity', 'uninsured', 'reserves'] as const satisfies readonly BankMetric[];

/** Several banks side by side, each at its latest report, the highest first. */
export const aboutSeveral = (found: readonly Bank[], metric: BankMetric, question: BankQuestion): Reply => {
  const { say, format } = question;
  const as = comparedBy(metric);
  const ranked = rankedBy(found, metric);
  const last = found.map(({ reports }) => reports.at(-1)!.quarter).sort((a, b) => b - a)[0]!;
  const name = ({ bank }: Ranked) => bank.name[format.locale];
  const ends = ranked.length > 0 ? ranked : undefined;
  // Without the line asked for, deposits are drawn.
  const drawn = ends ? { metric, as } : ({ metric: 'deposits', as: 'amount' } as const);
  const titled = ends ?? rankedBy(found, drawn.metric);
  const shown = highestAndLargest(titled.length > 0 ? titled.map(({ bank }) => bank) : found);
  const system = systemFigures(last, question);
  const columns = itemsIn(
    COLUMNS,
    found.map(({ reports }) => reports.at(-1)!),
  );
  return {
    asOf: iso(last),
    lead: ends
      ? say.severalLead(
          metric,
          ends.map((one) => ({
            bank: name(one),
            value: one.value,
            ...(one.report.quarter !== last && { quarter: iso(one.report.quarter) }),
          })),
          iso(last),
        )
      : say.severalNone(say.items[metric], iso(last)),
    figures: [
      ...ranked.slice(0, MOST_LINES).map(({ bank, report, value }) => ({
        label: bank.name[format.locale],
        value,
        day: iso(report.quarter),
        ...(as === 'share' && { note: format.show(usd(amountOf(report, metric) ?? 0)) }),
      })),
      ...system,
    ],
    ...(system.length === 0 && { cites: [] }),
    table: {
      title: say.sideBySide,
      columns: [say.bank, say.quarter, ...columns.map((item) => say.labels[item]), say.uninsuredShare],
      rows: found.map((bank) => rowOf(bank, columns, question)),
    },
    chart: {
      kind: 'line',
      title: titled[0]
        ? say.severalTitle(
            say.measures[drawn.metric],
            { bank: name(titled[0]), value: titled[0].value },
            iso(titled[0].report.quarter),
          )
        : say.labels.deposits,
      subtitle: drawn.as === 'share' ? say.shareSubtitle(say.measures[drawn.metric]) : say.amountSubtitle,
      lines: shown.map((bank) => lineOf(bank, drawn, format.locale)),
    },
  };
};

/** A line in its bank's own colour, whatever it is of. */
const lineOf = (
  bank: Bank,
  drawn: { readonly metric: BankMetric; readonly as: 'share' | 'amount' },
  locale: Locale,
): Line => ({
  ...bankLine(bank, drawn.metric, drawn.as, bank.name[locale]),
  kin: bank.filed,
});

const rankedBy = (found: readonly Bank[], metric: BankMetric): readonly Ranked[] =>
  found
    .flatMap((bank) => {
      const report = bank.reports.at(-1)!;
      const value = rankValue(report, metric);
      return value === undefined
        ? []
        : [{ bank, report, value: comparedBy(metric) === 'share' ? percent(value) : usd(value) }];
    })
    .sort((a, b) => b.value.value - a.value.value);

/** As many banks as a chart can tell apart: the highest, which its title names, and the largest by assets. */
const highestAndLargest = ([highest, ...others]: readonly Bank[]): readonly Bank[] => [
  ...(highest ? [highest] : []),
  ...others
    .toSorted((a, b) => (amountOf(b.reports.at(-1), 'assets') ?? 0) - (amountOf(a.reports.at(-1), 'assets') ?? 0))
    .slice(0, MOST_LINES - 1),
];

const rowOf = (bank: Bank, columns: readonly BankMetric[], question: BankQuestion): readonly Cell[] => {
  const { say, format } = question;
  const report = bank.reports.at(-1)!;
  return [
    bank.name[format.locale],
    format.quarter(iso(report.quarter)),
    ...columns.map((item) => amountCell(report, item, question)),
    shareIn(report, 'uninsured') ?? say.notReported,
  ];
};
