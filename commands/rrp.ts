import { defineCommand } from '../src/ask/command.ts';
import { choice } from '../src/ask/option.ts';
import { since } from '../src/measures/change.ts';
import { highest } from '../src/measures/extremes.ts';
import { monthEnds } from '../src/measures/month-ends.ts';
import { inRange, ranges } from '../src/measures/window.ts';
import { turnsOf } from '../src/series/turns.ts';
import type { Figure, Reply } from '../src/values/answer.ts';
import { iso } from '../src/values/day.ts';
import { latest, type Points } from '../src/values/points.ts';
import { percent, signed, usd } from '../src/values/quantity.ts';
import words from './rrp.words.ts';
import { lineOf, phasesBetween } from './shared/chart-parts.ts';

/** Less than this part of its peak is next to nothing. */
const NEARLY_EMPTY = 0.01;
/** So many month-ends are told. */
const MONTHS = 12;

export default defineCommand({
  words,
  dated: true,
  needs: ({ so }) => [
    'onRrp',
    'reverseRepoForeign',
    'reverseRepoOthers',
    ...(so ? (['reservesWednesday'] as const) : []),
  ],
  optional: ['reverseRepoForeign', 'reverseRepoOthers', 'reservesWednesday'],
  options: { range: choice(ranges, '1y'), so: { kind: 'choice', values: ['liquidity', 'means', 'cushion'] } },
  run({
    args,
    data: { onRrp, reverseRepoForeign, reverseRepoOthers, reservesWednesday },
    say,
    shared,
    format,
    facts,
    today,
  }): Reply {
    const [now, peak] = [latest(onRrp)!, highest(onRrp)!];
    const [amount, top] = [usd(now.value), usd(peak.value)];
    const rate = facts.administeredRates.findLast(({ from }) => from <= iso(today));
    const ends = monthEnds(onRrp).slice(-MONTHS);
    const shown = inRange(onRrp, args.range, today);
    const week = since(onRrp, now.day - 7);
    const reserves = args.so && latest(reservesWednesday);
    const line = lineOf('onRrp', shown, shared);
    return {
      mood: 'calm',
      lead:
        say.lead(
          amount,
          iso(now.day),
          peak.day === now.day ? undefined : { value: top, day: iso(peak.day) },
          now.value > 0 && now.value < NEARLY_EMPTY * peak.value,
        ) + (args.so && reserves ? say.so[args.so](usd(reserves.value), iso(reserves.day)) : ''),
      figures: [
        {
          label: say.latest,
          series: 'onRrp',
          value: amount,
          day: iso(now.day),
          ...(week ? { changes: [{ label: shared.spans.week, value: signed(usd(week.by)) }] } : {}),
        },
        { label: say.peak, series: 'onRrp', value: top, day: iso(peak.day) },
        ...(rate ? [{ label: say.rate, value: percent(rate.onRrp), note: say.rateSince(rate.from) }] : []),
        ...pool('reverseRepoForeign', say.foreign, reverseRepoForeign),
        ...pool('reverseRepoOthers', say.others, reverseRepoOthers),
      ],
      table: {
        title: say.ends,
        columns: say.columns,
        rows: ends.map(({ end, others }) => [
          { day: iso(end.day) },
          usd(end.value),
          usd(others),
          turnsOf(end.day)
            .map((turn) => shared.turns[turn])
            .join(say.comma),
        ]),
      },
      notes: [say.occasional, say.apart, say.turns],
      sources: rate ? [{ title: say.rateSource, url: rate.source, day: rate.announced }] : [],
      chart: {
        kind: 'area',
        title: say.title(amount, { value: top, day: iso(peak.day) }),
        subtitle: say.subtitle,
        lines: [line],
        phases: phasesBetween(facts.policy, format.locale, line.points[0]![0], line.points.at(-1)![0]),
      },
      actions: [{ kind: 'next', label: say.explain, command: 'explain', args: { topic: 'on-rrp' } }],
    };
  },
});

const pool = (series: 'reverseRepoForeign' | 'reverseRepoOthers', label: string, points: Points): readonly Figure[] => {
  const now = latest(points);
  return now ? [{ label, series, value: usd(now.value), day: iso(now.day) }] : [];
};
