import { defineCommand } from '../src/ask/command.ts';
import { choice } from '../src/ask/option.ts';
import { changeFrom } from '../src/measures/change.ts';
import { highest } from '../src/measures/extremes.ts';
import { basisPoints, spread } from '../src/measures/spread.ts';
import { inStretch, latestOf, ranges } from '../src/measures/window.ts';
import { readLevel } from '../src/parse/level.ts';
import { type SeriesId, series } from '../src/series/catalog.ts';
import { periodOf } from '../src/series/period.ts';
import type { Figure, Reply } from '../src/values/answer.ts';
import { iso } from '../src/values/day.ts';
import { first, latest, type Points, size } from '../src/values/points.ts';
import { bp, type Quantity, signed, usd } from '../src/values/quantity.ts';
import type { Format } from '../src/words/format.ts';
import type { Shared } from '../src/words/shared.ts';
import words, { type Reading } from './chart.words.ts';
import { levelOf } from './shared/chart-level.ts';
import { eventsBetween, lineOf, MOST_LINES, phasesBetween } from './shared/chart-parts.ts';

export default defineCommand({
  words,
  dated: true,
  publicWith: 'ManageMessages',
  needs: ({ series }) => series,
  options: {
    series: { kind: 'series', max: MOST_LINES, required: true },
    range: choice(ranges, '1y'),
    from: { kind: 'day' },
    to: { kind: 'day' },
    level: { kind: 'text', max: 40 },
    events: { kind: 'flag', spare: true },
    theme: { kind: 'choice', values: ['dark', 'light'], spare: true },
    title: { kind: 'text', max: 100, spare: true },
    'reply-to': { kind: 'message' },
  },
  run({ args, data, say, shared, format, facts, today }): Reply {
    if (args.from !== undefined && args.to !== undefined && args.from > args.to)
      return { mood: 'trouble', ephemeral: true, lead: say.order };
    const end = latestOf(
      args.series.map((id) => data[id]),
      today,
    );
    const all = args.series.map((id) => ({ id, points: inStretch(data[id], args, today, end) }));
    const shown = all.filter(({ points }) => size(points) > 0);
    const held = (id: SeriesId) =>
      [shared.series[id].short, periodOf(id, first(data[id])!.day), periodOf(id, latest(data[id])!.day)] as const;
    if (shown.length === 0) return { mood: 'trouble', ephemeral: true, lead: say.none(...held(args.series[0]!)) };

    const readings = shown.map(({ id, points }) =>
      readingOf(id, points, shown.length === 1 ? shared.series[id].title : shared.series[id].short),
    );
    const apart = apartOf(shown);
    const lines = shown.map(({ id, points }) =>
      lineOf(id, points, shared, series(id).draw === 'step' ? 'step' : 'solid'),
    );
    const [from, to] = [iso(Math.min(...daysOf(shown, first))), iso(Math.max(...daysOf(shown, latest)))];
    const level = levelAsked(args.level, shown[0]!, shared, say, format);
    const names = shown.map(({ id }) => shared.series[id].short) as [string, ...string[]];
    const units = [...new Set(shown.map(({ id }) => series(id).unit))];
    // What is named first is what the chart is about.
    const finding = () => say.title({ ...readings[0]!, name: names[0] });
    const both = () => (apart ? say.apart(names[0], names[1]!, bp(apart.value), iso(apart.day)) : say.levels(readings));
    const headline = shown.length === 2 ? both() : finding();

    return {
      mood: 'calm',
      lead: say.lead(readings),
      subject: shown[0]!.id,
      figures: [
        ...readings.map((reading, i) => figureOf(shown[i]!.id, reading, say, shared, format)),
        ...(apart
          ? [{ label: say.difference(names[0], names[1]!), value: signed(bp(apart.value)), day: iso(apart.day) }]
          : []),
      ],
      notes: [
        ...(level ? [level.note] : []),
        ...all.filter(({ points }) => size(points) === 0).map(({ id }) => say.leftOut(...held(id))),
      ],
      chart: {
        kind: shown.length === 1 && isBars(shown[0]!.id) ? 'bars' : 'line',
        title: args.title ?? headline,
        subtitle: say.subtitle(shown.length < 3 ? shown.map(({ id }) => shared.series[id].title) : names, units),
        lines,
        phases: phasesBetween(facts.policy, format.locale, from, to),
        ...(level ? { levels: [level.level] } : {}),
        ...(args.events ? { events: eventsBetween(facts.policy, format.locale, from, to) } : {}),
        ...(args.theme ? { theme: args.theme } : {}),
      },
      ...(level ? { actions: [level.action] } : {}),
      ...(args['reply-to'] ? { deliver: args['reply-to'] } : {}),
    };
  },
});

/** The level asked for, in what the first series is counted in. */
const levelAsked = (
  level: string | undefined,
  { id, points }: Shown,
  shared: Shared,
  say: ReturnType<typeof words>,
  format: Format,
) =>
  level === undefined
    ? undefined
    : levelOf(
        { id, points, name: shared.series[id].short },
        readLevel(level, series(id).unit, format.locale),
        say,
        format,
      );

/** A reading as a figure. */
const figureOf = (
  id: SeriesId,
  { name, level, day, since, peak }: Reading,
  say: ReturnType<typeof words>,
  shared: Shared,
  format: Format,
): Figure => {
  return {
    label: name,
    series: id,
    value: level,
    day,
    ...(peak ? { note: `${say.highest} ${format.show(peak.level)} · ${format.day(peak.day)}` } : {}),
    ...(since ? { changes: [{ label: shared.spans.since(since.day), value: signed(since.by) }] } : {}),
  };
};

/** Amounts of single operations: each day stands for itself. */
const isBars = (id: SeriesId) => series(id).draw === 'bars';

type Shown = { readonly id: SeriesId; readonly points: Points };

const daysOf = (shown: readonly Shown[], end: typeof first) => shown.map(({ points }) => end(points)!.day);

/** What a series did over the stretch shown; rates change in basis points. */
const readingOf = (id: SeriesId, points: Points, name: string): Reading => {
  const { unit } = series(id);
  if (isBars(id)) {
    const [now, most] = [latest(points)!, highest(points)!];
    const peak = { day: iso(most.day), level: { value: most.value, unit } };
    const level = { value: now.value, unit };
    return { name, kind: 'operations', level, day: iso(now.day), ...(most.day < now.day ? { peak } : {}) };
  }
  const { from, to, by } = changeFrom(first(points)!, latest(points)!);
  const change: Quantity = unit === 'usd' ? usd(by) : bp(basisPoints(to.value, from.value));
  return {
    name,
    kind: unit === 'percent' ? 'rate' : 'level',
    level: { value: to.value, unit },
    day: periodOf(id, to.day),
    ...(from.day < to.day ? { since: { day: periodOf(id, from.day), by: change } } : {}),
  };
};

/** How far two rates stand apart on the latest day both have a figure. */
const apartOf = ([one, other, ...more]: readonly Shown[]) =>
  one && other && more.length === 0 && series(one.id).unit === 'percent' && series(other.id).unit === 'percent'
    ? latest(spread(one.points, other.points))
    : undefined;
