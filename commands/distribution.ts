import { defineCommand } from '../src/ask/command.ts';
import { choice } from '../src/ask/option.ts';
import { inRange, ranges } from '../src/measures/window.ts';
import { type SeriesId, series } from '../src/series/catalog.ts';
import type { Figure, Reply } from '../src/values/answer.ts';
import type { Line } from '../src/values/chart.ts';
import { type Day, iso } from '../src/values/day.ts';
import { each, first, latest, on, type Points, pointsOf } from '../src/values/points.ts';
import { percent, signed, usd } from '../src/values/quantity.ts';
import { Trouble } from '../src/values/trouble.ts';
import words from './distribution.words.ts';
import { chartPoints, phasesBetween } from './shared/chart-parts.ts';

/** The groups of banks: each by its published lines; the last is what the two leave of all banks. */
const GROUPS = ['large', 'small', 'foreign'] as const;
type Group = (typeof GROUPS)[number];

const CASH = { all: 'bankCash', large: 'cashLarge', small: 'cashSmall' } as const satisfies Record<string, SeriesId>;
const ASSETS = { all: 'bankAssets', large: 'largeBanks', small: 'smallBanks' } as const satisfies Record<
  string,
  SeriesId
>;
const YEAR = 364;

export default defineCommand({
  words,
  dated: true,
  needs: [...Object.values(CASH), ...Object.values(ASSETS)],
  options: { range: choice(ranges, 'max') },
  run({ args, data, say, format, facts, today }): Reply {
    const [cash, assets] = [byGroup(CASH, data), byGroup(ASSETS, data)];
    const now = latest(cash.foreign);
    if (!now) throw new Trouble('noData', { code: series(CASH.small).code });
    const at = (group: Group, day: Day = now.day) => on(cash[group], day)?.value;
    const all = on(data.bankCash, now.day)!.value;
    const ratio = (group: Group) => {
      const whole = on(assets[group], now.day)?.value;
      return whole ? (100 * at(group)!) / whole : undefined;
    };
    const lines = GROUPS.map(
      (group): Line => ({
        id: group === 'foreign' ? 'CASH_FOREIGN' : series(CASH[group]).code,
        ...(group === 'foreign' ? { of: Object.values(CASH).map((id) => series(id).code) } : {}),
        label: say.groups[group],
        unit: 'usd',
        points: chartPoints(inRange(cash[group], args.range, today)),
        gap: 8,
        ...(group === 'foreign' ? { style: 'dashed' } : {}),
      }),
    );
    const days = lines.flatMap(({ points }) => points.map(([day]) => day)).sort();
    return {
      mood: 'calm',
      asOf: iso(now.day),
      lead: say.lead(iso(now.day), usd(at('large')!), usd(at('small')!), usd(at('foreign')!)),
      figures: GROUPS.map((group): Figure => {
        const before = at(group, now.day - YEAR);
        const share = ratio(group);
        return {
          label: say.groups[group],
          ...(group === 'foreign' ? {} : { series: CASH[group] }),
          value: usd(at(group)!),
          day: iso(now.day),
          ...(before === undefined ? {} : { changes: [{ label: say.year, value: signed(usd(at(group)! - before)) }] }),
          ...(share === undefined ? {} : { note: say.ofAssets(percent(share)) }),
        };
      }),
      table: {
        title: say.table,
        columns: say.columns,
        rows: GROUPS.map((group) => {
          const share = ratio(group);
          return [
            say.groups[group],
            usd(at(group)!),
            percent((100 * at(group)!) / all),
            usd(on(assets[group], now.day)?.value ?? 0),
            share === undefined ? '—' : percent(share),
          ];
        }),
      },
      notes: [say.derived, say.notReserves, say.since(iso(first(cash.foreign)!.day)), say.uneven],
      chart: {
        kind: 'line',
        title: say.title(percent((100 * at('foreign')!) / all)),
        subtitle: say.subtitle,
        lines,
        phases: phasesBetween(facts.policy, format.locale, days[0]!, days.at(-1)!),
      },
      actions: [{ kind: 'next', label: say.explain, command: 'explain', args: { topic: 'distribution-among-banks' } }],
    };
  },
});

/** The published groups, and what they leave of all banks on the days all three are held: foreign-related institutions. */
const byGroup = (
  ids: Readonly<Record<'all' | 'large' | 'small', SeriesId>>,
  data: Readonly<Partial<Record<SeriesId, Points>>>,
): Readonly<Record<Group, Points>> => {
  const [all, large, small] = [data[ids.all]!, data[ids.large]!, data[ids.small]!];
  const foreign = pointsOf(
    [...each(all)].flatMap(({ day, value }) => {
      const [one, other] = [on(large, day), on(small, day)];
      return one && other ? [[day, value - one.value - other.value] as const] : [];
    }),
  );
  return { large, small, foreign };
};
