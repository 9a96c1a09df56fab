import { defineCommand } from '../../src/ask/command.ts';
import { highest, lowest } from '../../src/measures/extremes.ts';
import { USE_FLOOR } from '../../src/measures/facility-use.ts';
import { factorSeries } from '../../src/measures/factors.ts';
import { outlineSeries } from '../../src/measures/outline.ts';
import { sameWeek } from '../../src/measures/same-week.ts';
import { spread } from '../../src/measures/spread.ts';
import { inRange, latestOf, until } from '../../src/measures/window.ts';
import { regimeOn } from '../../src/series/policy.ts';
import type { Figure } from '../../src/values/answer.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { between, each, latest, type Points } from '../../src/values/points.ts';
import { bp, usd } from '../../src/values/quantity.ts';
import { themeNames } from '../../src/values/settings.ts';
import driverWords from '../drivers.words.ts';
import reserveWords from '../reserves.words.ts';
import { lineOf, phasesBetween } from '../shared/chart-parts.ts';
import { measured, reading } from '../shared/reserve-reading.ts';
import { dueBetween } from '../shared/scheduled.ts';
import { accountOf, storyOf } from '../shared/story.ts';
import { subscriptionOf } from '../shared/subscription.ts';
import words from './preview.words.ts';

type Say = ReturnType<typeof words>;

/** What moved reserves beside the level itself: more than these is a paragraph. */
const MOST_MOVERS = 2;

/** The spans each measure's change is told over. */
const WEEKS = [1, 4];

const needs = [
  ...new Set([
    ...(['reservesWednesday', 'reservesAverage'] as const),
    ...[...factorSeries, ...outlineSeries],
    ...(['srf', 'sofr', 'effr', 'iorb'] as const),
  ]),
];

/** The weekly post itself: the clock asks for it in each channel's language and puts the answer there as it is. */
export default defineCommand({
  words,
  dated: true,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  posts: 'weekly',
  needs,
  optional: needs.filter((id) => id !== 'reservesWednesday' && id !== 'reservesAverage'),
  options: { language: { kind: 'choice', values: locales }, theme: { kind: 'choice', values: themeNames } },
  language: (args, settings, place) => args.language ?? subscriptionOf(settings, 'weekly', place?.channel)?.locale,
  run({ args, data, say, shared, format, facts, today, place, settings }) {
    const { reservesWednesday: wednesday } = data;
    const theme = args.theme ?? subscriptionOf(settings, 'weekly', place?.channel)?.theme;
    const [reserves, drivers] = [reserveWords(format.locale), driverWords(format.locale)];
    const now = latest(wednesday)!;
    // Both are of one week: an average that is out for the next one waits for its Wednesday.
    const average = until(data.reservesAverage, now.day);
    const told = reading({ leading: 'wednesday', wednesday, average, say: reserves, shared });
    const why = accountOf(data, now.day - 7, now.day);
    const due = dueBetween(now.day - 6, now.day, shared, format.locale);
    const season = sameWeek(wednesday, now.day);
    const regime = regimeOn(facts.policy, iso(now.day));
    const end = latestOf([wednesday, average], today);
    const lines = [
      lineOf('reservesWednesday', inRange(wednesday, '1y', today, end), shared),
      lineOf('reservesAverage', inRange(average, '1y', today, end), shared, 'dashed'),
    ];
    const days = lines.flatMap(({ points }) => [points[0]![0], points.at(-1)![0]]).sort();

    return {
      mood: 'calm',
      occasion: iso(now.day),
      heading: say.heading,
      lead: told.lead,
      aside: [why ? drivers.because(storyOf(why, MOST_MOVERS)) : '', due.length > 0 ? say.due(due) : '']
        .filter(Boolean)
        .join('\n'),
      figures: [
        measured('reservesWednesday', reserves.wednesday, wednesday, shared.spans, WEEKS),
        { ...measured('reservesAverage', reserves.average, average, shared.spans, WEEKS), key: true },
        ...used(data.srf, now.day, say),
        ...spreads(say.spread.sofr, spread(data.sofr, data.iorb), now.day, say).map((one) => ({
          ...one,
          key: true as const,
        })),
        ...spreads(say.spread.effr, spread(data.effr, data.iorb), now.day, say),
        ...(regime ? [{ label: say.regime, value: regime.label[format.locale], note: say.since(regime.from) }] : []),
      ],
      notes: [
        ...told.notes,
        ...(season
          ? [
              say.season(season.weeks.length, season.fell, usd(season.median)),
              say.byYear(season.weeks.map(({ day, value }) => `${format.day(iso(day))} ${format.signed(usd(value))}`)),
            ]
          : []),
      ],
      chart: {
        kind: 'line',
        title: told.title,
        subtitle: reserves.subtitle,
        lines,
        phases: phasesBetween(facts.policy, format.locale, days[0]!, days.at(-1)!),
        ...(theme && { theme }),
      },
      actions: [{ kind: 'next', label: shared.actions.why, command: 'drivers', args: { week: iso(now.day) } }],
    };
  },
});

/** The seven days that end with a reading's Wednesday. */
const weekTo = (points: Points, wednesday: Day): Points => between(points, wednesday - 6, wednesday);

/** The facility's largest day of the week; nothing without an operation. */
const used = (srf: Points, wednesday: Day, say: Say): Figure[] => {
  const week = weekTo(srf, wednesday);
  const peak = highest(week);
  if (!peak) return [];
  const days = [...each(week)].filter(({ value }) => value > USE_FLOOR).length;
  return [
    {
      label: say.srf,
      series: 'srf',
      value: usd(peak.value),
      day: iso(peak.day),
      note: say.srfDays(days, usd(USE_FLOOR)),
      key: true,
    },
  ];
};

/** A spread at the end of the week, and how far it ranged. */
const spreads = (label: string, points: Points, wednesday: Day, say: Say): Figure[] => {
  const week = weekTo(points, wednesday);
  const [now, low, high] = [latest(week), lowest(week), highest(week)];
  if (!now || !low || !high) return [];
  const note = low.value === high.value ? say.spreadFlat : say.spreadRange(bp(low.value), bp(high.value));
  return [{ label, value: bp(now.value), day: iso(now.day), note }];
};
