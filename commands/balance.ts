import { defineCommand } from '../src/ask/command.ts';
import {
  type BalanceSheet,
  balanceLines,
  balanceSeries,
  balanceSheet,
  latestBalanceSheet,
} from '../src/measures/balance-sheet.ts';
import { inRange } from '../src/measures/window.ts';
import { series } from '../src/series/catalog.ts';
import type { Cell, Reply } from '../src/values/answer.ts';
import { iso } from '../src/values/day.ts';
import { asOf, on } from '../src/values/points.ts';
import { signed, usd } from '../src/values/quantity.ts';
import { Trouble } from '../src/values/trouble.ts';
import words from './balance.words.ts';
import { lineOf, phasesBetween } from './shared/chart-parts.ts';

const [WEEK, YEAR] = [7, 364];
/** The lines that are drawn: where the money is. */
const DRAWN = ['reservesWednesday', 'currency', 'tgaWednesday', 'reverseRepoForeign'] as const;

export default defineCommand({
  words,
  dated: true,
  needs: balanceSeries,
  options: {},
  run({ data, say, shared, format, facts, today }): Reply {
    const sheet = latestBalanceSheet(data, today);
    if (!sheet) throw new Trouble('noData', { code: series('factorsSupplying').code });
    const [week, year] = [balanceSheet(data, sheet.day - WEEK), balanceSheet(data, sheet.day - YEAR)];
    const assets = on(data.totalAssets, sheet.day)?.value;
    const weekAssets = on(data.totalAssets, sheet.day - WEEK)?.value;
    const lines = DRAWN.map((id) => lineOf(id, inRange(data[id], '1y', today), shared));
    const days = lines.flatMap(({ points }) => points.map(([day]) => day)).sort();
    // The lines are not held for every week, total assets are: a sheet of long ago is not told as the one asked for.
    const newest = asOf(data.totalAssets, today);
    const newer = newest && newest.day > sheet.day ? newest : undefined;
    const by = assets === undefined || weekAssets === undefined ? undefined : usd(assets - weekAssets);
    return {
      mood: 'calm',
      asOf: iso(newer?.day ?? sheet.day),
      lead: newer
        ? say.older(usd(newer.value), iso(newer.day), iso(sheet.day))
        : say.lead(
            usd(assets ?? sheet.total),
            iso(sheet.day),
            by,
            usd(sheet.lines.reserves),
            usd(sheet.lines.currency),
          ),
      figures: [
        {
          label: say.assets,
          series: 'totalAssets',
          value: usd(newer?.value ?? assets ?? sheet.total),
          day: iso(newer?.day ?? sheet.day),
          ...(by && !newer ? { changes: [{ label: shared.spans.week, value: signed(by) }] } : {}),
        },
        {
          label: say.lines.reserves,
          series: 'reservesWednesday',
          value: usd(sheet.lines.reserves),
          day: iso(sheet.day),
        },
        { label: say.lines.tga, series: 'tgaWednesday', value: usd(sheet.lines.tga), day: iso(sheet.day) },
      ],
      table: { title: say.table, columns: say.columns, rows: rows(sheet, week, year, say) },
      notes: [
        say.closes,
        ...(assets === undefined ? [] : [say.joins(usd(assets), usd(sheet.total), usd(sheet.total - assets))]),
        ...(year ? [] : [say.noYear]),
      ],
      chart: {
        kind: 'line',
        title: say.title(usd(assets ?? sheet.total), usd(sheet.lines.reserves)),
        subtitle: say.subtitle,
        lines,
        phases: phasesBetween(facts.policy, format.locale, days[0]!, days.at(-1)!),
      },
      actions: [
        { kind: 'next', label: shared.actions.why, command: 'drivers', args: { week: iso(sheet.day) } },
        { kind: 'next', label: say.explain, command: 'explain', args: { topic: 'h41-identity' } },
      ],
    };
  },
});

const rows = (
  sheet: BalanceSheet,
  week: BalanceSheet | undefined,
  year: BalanceSheet | undefined,
  say: ReturnType<typeof words>,
): readonly (readonly Cell[])[] => {
  const change = (now: number, before: number | undefined): Cell =>
    before === undefined ? '—' : signed(usd(now - before));
  const side = (which: 'supply' | 'absorb') => [
    ...balanceLines
      .filter((line) => line.side === which)
      .map(({ id }) => [
        say.lines[id],
        usd(sheet.lines[id]),
        change(sheet.lines[id], week?.lines[id]),
        change(sheet.lines[id], year?.lines[id]),
      ]),
    [say.totals[which], usd(sheet.total), change(sheet.total, week?.total), change(sheet.total, year?.total)],
  ];
  return [...side('supply'), ...side('absorb')];
};
