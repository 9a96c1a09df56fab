import { defineCommand } from '../src/ask/command.ts';
import { choice } from '../src/ask/option.ts';
import { overWeeks } from '../src/measures/change.ts';
import { remainder } from '../src/measures/remainder.ts';
import { share } from '../src/measures/share.ts';
import { inRange, ranges, until } from '../src/measures/window.ts';
import { series } from '../src/series/catalog.ts';
import type { Cell, Figure, Reply } from '../src/values/answer.ts';
import type { Line } from '../src/values/chart.ts';
import { type Day, iso } from '../src/values/day.ts';
import { first, latest, on, type Points } from '../src/values/points.ts';
import { percent, signed, usd } from '../src/values/quantity.ts';
import type { Shared } from '../src/words/shared.ts';
import words from './distribution.words.ts';
import { chartPoints, lineOf } from './shared/chart-parts.ts';

/** Banks as the H.8 groups them. */
type BankGroup = 'large' | 'small' | 'foreign';

/** A group's cash assets and total assets. */
type Holding = { readonly group: BankGroup; readonly cash: Points; readonly assets: Points };

export default defineCommand({
  words,
  topic: 'reserves',
  dated: true,
  needs: ['bankCash', 'cashLarge', 'cashSmall', 'bankAssets', 'largeBanks', 'smallBanks'],
  options: { range: choice(ranges, '1y') },
  run({ args, data, say, shared, today }): Reply {
    const { bankCash, cashLarge, cashSmall, bankAssets, largeBanks, smallBanks } = data;
    const foreign = remainder(bankCash, cashLarge, cashSmall);
    const day = latest(foreign)?.day;
    if (day === undefined) return { mood: 'trouble', ephemeral: true, lead: say.never, cites: [] };
    const holdings: readonly Holding[] = [
      { group: 'large', cash: cashLarge, assets: largeBanks },
      { group: 'small', cash: cashSmall, assets: smallBanks },
      { group: 'foreign', cash: foreign, assets: remainder(bankAssets, largeBanks, smallBanks) },
    ];
    const all = on(bankCash, day)!.value;
    const told = holdings.map((holding) => tell(holding, day, all));
    const top = told.toSorted((a, b) => b.cash - a.cash)[0]!;
    return {
      mood: 'calm',
      asOf: iso(day),
      lead: say.lead(iso(day), usd(all), say.groups[top.group], percent(top.ofAll)),
      figures: [
        ...told.map((one) => figureOf(one, iso(day), say, shared)),
        {
          label: say.all,
          series: 'bankCash',
          value: usd(all),
          day: iso(day),
          changes: changes(until(bankCash, day), shared.spans),
        },
      ],
      table: {
        title: say.tableTitle(iso(day)),
        columns: say.columns,
        rows: told.map((one) => rowOf(one, say)),
      },
      notes: [say.derived, say.notReserves, say.since(iso(first(foreign)!.day))],
      method: [say.groupsAre],
      chart: {
        kind: 'line',
        title: say.title(say.groups[top.group], percent(top.ofAll), iso(day)),
        subtitle: say.subtitle,
        lines: [
          lineOf('cashLarge', inRange(cashLarge, args.range, today, day), shared),
          lineOf('cashSmall', inRange(cashSmall, args.range, today, day), shared),
          foreignLine(inRange(foreign, args.range, today, day), say.foreignShort),
        ],
      },
      actions: [
        { kind: 'next', label: say.explain, command: 'explain', args: { topic: 'distribution-among-banks' } },
        { kind: 'next', label: say.single, command: 'bank', args: {} },
      ],
    };
  },
});

/** What a group holds on a day, of all cash assets and of its own assets. */
const tell = ({ group, cash, assets }: Holding, day: Day, all: number) => {
  const points = until(cash, day);
  const held = on(cash, day)!.value;
  const own = share(points, assets);
  return { group, points, cash: held, ofAll: (held / all) * 100, assets: own?.whole.value, ofOwn: own?.percent };
};

const changes = (points: Points, spans: { readonly week: string; readonly weeks: (n: number) => string }) =>
  [1, 52].flatMap((weeks) => {
    const change = overWeeks(points, weeks);
    const label = weeks === 1 ? spans.week : spans.weeks(weeks);
    return change ? [{ label, value: signed(usd(change.by)) }] : [];
  });

/** The line that nobody publishes: what the three published ones leave. */
const foreignLine = (points: Points, label: string): Line => ({
  id: 'CASH_FOREIGN_DERIVED',
  of: (['bankCash', 'cashLarge', 'cashSmall'] as const).map((id) => series(id).code),
  label,
  unit: 'usd',
  points: chartPoints(points),
  gap: 8,
  style: 'dashed',
});

type Told = ReturnType<typeof tell>;
type Say = ReturnType<typeof words>;

const figureOf = ({ group, cash, ofAll, ofOwn, points }: Told, day: string, say: Say, shared: Shared): Figure => ({
  label: say.groups[group],
  ...(group === 'foreign' ? {} : { series: group === 'large' ? 'cashLarge' : 'cashSmall' }),
  value: usd(cash),
  day,
  changes: changes(points, shared.spans),
  note: say.shares(percent(ofAll), ofOwn === undefined ? undefined : percent(ofOwn)),
});

const rowOf = ({ group, cash, ofAll, assets, ofOwn }: Told, say: Say): readonly Cell[] => [
  say.groups[group],
  usd(cash),
  percent(ofAll),
  assets === undefined ? '–' : usd(assets),
  ofOwn === undefined ? '–' : percent(ofOwn),
];
