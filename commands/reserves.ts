import { defineCommand } from '../src/ask/command.ts';
import { choice } from '../src/ask/option.ts';
import { since, sincePeak } from '../src/measures/change.ts';
import { share } from '../src/measures/share.ts';
import { inRange, ranges } from '../src/measures/window.ts';
import { currentRunoff } from '../src/series/policy.ts';
import { day, iso } from '../src/values/day.ts';
import { latest } from '../src/values/points.ts';
import { percent, signed, usd } from '../src/values/quantity.ts';
import words from './reserves.words.ts';
import { lineOf, phasesBetween } from './shared/chart-parts.ts';
import { measured, reading } from './shared/reading.ts';

/** The spans each measure's change is told over. */
const WEEKS = [1, 4, 52];
/** Bank assets come a week after reserves; a figure a quarter older than that would compare with another time. */
const OLDEST = 100;

export default defineCommand({
  words,
  needs: ['reservesWednesday', 'reservesAverage', 'gdp', 'bankAssets'],
  options: { range: choice(ranges, '1y'), measure: choice(['both', 'wednesday', 'average'], 'both') },
  run({ args, data, say, shared, format, facts, today }) {
    const leading = args.measure === 'average' ? 'average' : 'wednesday';
    const { reservesWednesday: wednesday, reservesAverage: average } = data;
    const told = reading({ leading, wednesday, average, say, shared });
    const qt = currentRunoff(facts.policy);
    const qtChange = qt && since(wednesday, day(qt.from));
    const peakChange = sincePeak(wednesday);
    const gdp = share(average, data.gdp);
    const banks = share(average, data.bankAssets);

    const shown = [
      lineOf('reservesWednesday', inRange(wednesday, args.range, today), shared),
      lineOf('reservesAverage', inRange(average, args.range, today), shared, 'dashed'),
    ];
    const lines = leading === 'average' ? shown.toReversed() : shown;
    const days = lines.flatMap(({ points }) => [points[0]![0], points.at(-1)![0]]).sort();

    return {
      mood: 'calm',
      lead: told.lead,
      figures: [
        measured('reservesWednesday', say.wednesday, wednesday, shared.spans, WEEKS),
        measured('reservesAverage', say.average, average, shared.spans, WEEKS),
        ...[[say.sinceQt, qtChange] as const, [say.sincePeak, peakChange] as const].flatMap(([label, change]) =>
          change
            ? [
                {
                  label,
                  value: signed(usd(change.by)),
                  note: say.from(usd(change.from.value), iso(change.from.day)),
                },
              ]
            : [],
        ),
        ...(gdp
          ? [
              {
                label: say.shareOfGdp,
                value: percent(gdp.percent),
                day: iso(gdp.part.day),
                note: say.ofGdp(usd(gdp.whole.value), iso(gdp.whole.day)),
              },
            ]
          : []),
        ...(banks && banks.part.day - banks.whole.day <= OLDEST
          ? [
              {
                label: say.shareOfBanks,
                value: percent(banks.percent),
                day: iso(banks.part.day),
                note: say.ofBanks(usd(banks.whole.value), iso(banks.whole.day)),
              },
            ]
          : []),
      ],
      notes: told.notes,
      chart: {
        kind: 'line',
        title: told.title,
        subtitle: say.subtitle,
        lines,
        phases: phasesBetween(facts.policy, format.locale, days[0]!, days.at(-1)!),
      },
      actions: [
        { kind: 'next', label: shared.actions.why, command: 'drivers', args: { week: iso(latest(wednesday)!.day) } },
      ],
    };
  },
});
