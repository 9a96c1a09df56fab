import { defineCommand } from '../src/ask/command.ts';
import { choice } from '../src/ask/option.ts';
import { changeBetween, overWeeks, since } from '../src/measures/change.ts';
import { share } from '../src/measures/share.ts';
import { inRange, latestOf, type Range, ranges } from '../src/measures/window.ts';
import type { Regime } from '../src/series/facts.ts';
import { periodOf } from '../src/series/period.ts';
import { currentRunoff } from '../src/series/policy.ts';
import type { Figure, Step } from '../src/values/answer.ts';
import { type Day, day, iso } from '../src/values/day.ts';
import { first, latest, type Point, type Points, size } from '../src/values/points.ts';
import { percent, signed, usd } from '../src/values/quantity.ts';
import type { Shared } from '../src/words/shared.ts';
import words from './reserves.words.ts';
import { lineOf, phasesBetween } from './shared/chart-parts.ts';
import reach from './shared/reach.words.ts';
import { fallFromPeak, measured, reading } from './shared/reserve-reading.ts';

/** The spans each measure's change is told over. */
const WEEKS = [1, 4, 52];
/** Bank assets come a week after reserves; a figure a quarter older than that would compare with another time. */
const OLDEST = 100;

type Say = ReturnType<typeof words>;
type Data = Readonly<Record<'reservesWednesday' | 'reservesAverage' | 'gdp' | 'bankAssets', Points>>;

export default defineCommand({
  words,
  dated: true,
  needs: ['reservesWednesday', 'reservesAverage', 'gdp', 'bankAssets'],
  optional: ['gdp', 'bankAssets'],
  reaches: true,
  options: { range: choice(ranges, '1y'), measure: choice(['both', 'wednesday', 'average'], 'both') },
  run({ args, data, say, shared, format, facts, today }) {
    const { reservesWednesday: wednesday, reservesAverage: average } = data;
    const begun = first(wednesday);
    // Before Wednesday levels begin the week average tells it alone.
    const leading = args.measure === 'average' || !begun ? 'average' : 'wednesday';
    const told = reading({ leading, wednesday, average, say, shared });
    const shown = drawn(data, args.range, today, shared);
    const lines = leading === 'average' ? shown.toReversed() : shown;
    const days = lines.flatMap(({ points }) => [points[0]![0], points.at(-1)![0]]).sort();

    return {
      mood: 'calm',
      lead: told.lead,
      subject: leading === 'average' ? 'reservesAverage' : 'reservesWednesday',
      figures: [
        ...(begun ? [measured('reservesWednesday', say.wednesday, wednesday, shared.spans, WEEKS)] : []),
        { ...measured('reservesAverage', say.average, average, shared.spans, WEEKS), key: true },
        ...overQt(wednesday, currentRunoff(facts.policy), say),
        ...fromPeak(wednesday, average, say),
        ...shares(data, say),
      ],
      notes: [
        ...(begun ? [] : [reach(format.locale).longer(...titles(shared), undefined)]),
        ...exactNote(wednesday, average, say),
        ...told.notes,
        ...(args.range === 'max' && begun ? [say.begin(iso(begun.day), iso(first(average)!.day))] : []),
      ],
      chart: {
        kind: 'line',
        title: told.title,
        subtitle: say.subtitle,
        lines,
        phases: phasesBetween(facts.policy, format.locale, days[0]!, days.at(-1)!),
      },
      actions: whyStep(latest(wednesday), shared),
    };
  },
});

/** Both measures over a range, or the week average alone where Wednesday levels have not begun. */
const drawn = (
  { reservesWednesday: wednesday, reservesAverage: average }: Data,
  range: Range,
  today: Day,
  shared: Shared,
) => {
  const end = latestOf([wednesday, average], today);
  const begun = size(wednesday) > 0;
  return [
    ...(begun ? [lineOf('reservesWednesday', inRange(wednesday, range, today, end), shared)] : []),
    lineOf('reservesAverage', inRange(average, range, today, end), shared, begun ? 'dashed' : 'solid'),
  ];
};

/** Why reserves moved in the week of a Wednesday. */
const whyStep = (wednesday: Point | undefined, shared: Shared): Step[] =>
  wednesday
    ? [{ kind: 'next', label: shared.actions.why, command: 'drivers', args: { week: iso(wednesday.day) } }]
    : [];

const titles = ({ series: { reservesWednesday, reservesAverage } }: Shared): [string, string] => [
  reservesWednesday.title,
  reservesAverage.title,
];

/** Both measures to a tenth of a billion, where both have an earlier week. */
const exactNote = (wednesday: Points, average: Points, say: Say): readonly string[] => {
  const [level, mean] = [wednesday, average].map((points) => {
    const change = overWeeks(points, 1);
    return change && { level: usd(change.to.value), change: signed(usd(change.by)), day: iso(change.to.day) };
  });
  return level && mean ? [say.exact(level, mean)] : [];
};

/** How reserves moved since QT began, and, where it is over, how much of that was over by its end: what `/qt` tells. */
const overQt = (wednesday: Points, qt: Regime | undefined, say: Say): Figure[] => {
  const change = qt && since(wednesday, day(qt.from));
  if (!change || change.from.day === change.to.day) return [];
  const during = qt.to === undefined ? undefined : changeBetween(wednesday, day(qt.from), day(qt.to) - 1);
  const duringQt = during && during.to.day < change.to.day ? { by: usd(during.by), to: iso(during.to.day) } : undefined;
  const stretch = { from: usd(change.from.value), day: iso(change.from.day), to: iso(change.to.day) };
  return [
    {
      label: say.sinceQt,
      value: signed(usd(change.by)),
      note: say.from({ ...stretch, ...(duringQt && { duringQt }) }),
      key: true,
    },
  ];
};

const fromPeak = (wednesday: Points, average: Points, say: Say): Figure[] => {
  const change = fallFromPeak(wednesday, average);
  if (!change) return [];
  const { from, to, by } = change;
  return [
    {
      label: say.sincePeak,
      value: signed(usd(by)),
      note: say.from({ from: usd(from.value), day: iso(from.day), to: iso(to.day) }),
    },
  ];
};

/** Reserves as a share of the economy and of the banking system, each with the day of what it is a share of. */
const shares = ({ reservesAverage, gdp, bankAssets }: Data, say: Say): Figure[] => {
  const [economy, banks] = [share(reservesAverage, gdp), share(reservesAverage, bankAssets)];
  return [
    ...(economy
      ? [
          {
            label: say.shareOfGdp,
            value: percent(economy.percent),
            day: iso(economy.part.day),
            note: say.ofGdp(usd(economy.whole.value), periodOf('gdp', economy.whole.day)),
            key: true as const,
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
  ];
};
