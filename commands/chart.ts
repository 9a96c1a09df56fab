import { defineCommand } from '../src/ask/command.ts';
import { beginsWith, changeOver } from '../src/measures/change.ts';
import { inStretch, latestOf, namedStart, type Range, ranges, USUAL_RANGE } from '../src/measures/window.ts';
import { readLevel } from '../src/parse/level.ts';
import { subjectNeeds, subjectUnit } from '../src/series/subject.ts';
import type { Reply } from '../src/values/answer.ts';
import { type Day, iso } from '../src/values/day.ts';
import { first, latest, size } from '../src/values/points.ts';
import { bp, signed } from '../src/values/quantity.ts';
import { Trouble } from '../src/values/trouble.ts';
import type { Format } from '../src/words/format.ts';
import type { Shared } from '../src/words/shared.ts';
import { subjectName, subjectShort } from '../src/words/subject-name.ts';
import words from './chart.words.ts';
import { called, calledBy, calledUnused } from './shared/called.ts';
import { indexedReply } from './shared/chart-indexed.ts';
import { levelOf } from './shared/chart-level.ts';
import { eventsBetween, MOST_LINES, phasesBetween, subjectLine } from './shared/chart-parts.ts';
import { apartOf, figureOf, isBars, readingOf, type ShownSubject } from './shared/chart-reading.ts';
import { heldRound } from './shared/none-held.ts';
import noneHeld from './shared/none-held.words.ts';
import { type Reached, reachingAll, reachNeeds } from './shared/reach.ts';

/** More series than that are not told in one sentence: the first leads, the others stand beside it. */
const MOST_IN_LEAD = 2;

/** A chart has two sides: more units than that have no axis. */
const MOST_UNITS = 2;

type Say = ReturnType<typeof words>;

export default defineCommand({
  words,
  dated: true,
  publicWith: 'ManageMessages',
  needs: ({ series }) => [...new Set(series.flatMap(reachNeeds))],
  reaches: true,
  options: {
    series: { kind: 'series', max: MOST_LINES, required: true },
    range: { kind: 'choice', values: ranges },
    from: { kind: 'day' },
    to: { kind: 'day' },
    level: { kind: 'text', max: 40 },
    index: { kind: 'day', base: true },
    called,
    events: { kind: 'flag', spare: true },
    theme: { kind: 'choice', values: ['dark', 'light'], spare: true },
    title: { kind: 'text', max: 100, spare: true },
    'reply-to': { kind: 'message' },
  },
  unused: ({ from, series }) => [...(from === undefined ? [] : [{ option: 'range' }]), ...calledUnused(series)],
  run({ args, data, say, shared: usual, format, facts, today }): Reply {
    const { index } = args;
    const { shared, notes } = calledBy(args.called, usual, format.locale, args.from);
    if (index !== undefined && index > today) throw new Trouble('dayAhead', { day: iso(index), past: iso(today - 1) });
    if (index !== undefined && args.level !== undefined) return refusal(say.indexOrLevel);
    // An index is shown from its day on, unless a range is named.
    const begin = args.from ?? (args.range === undefined ? index : undefined);
    const stretch = { ...args, from: begin, range: args.range ?? USUAL_RANGE };
    if (stretch.from !== undefined && args.to !== undefined && stretch.from > args.to) return refusal(say.order);
    const held = reachingAll(args.series, data, namedStart(stretch, today), format);
    const { shown, out } = look(held, stretch, { shared, today });
    const empty = noneHeld(format.locale);
    if (shown.length === 0) return refusal(empty.none(...out[0]!));
    const units = [...new Set(shown.map(({ subject }) => subjectUnit(subject)))];
    if (index === undefined && units.length > MOST_UNITS) return refusal(say.sides(units));

    const reply =
      index === undefined
        ? plainReply(shown, args.level, { say, shared, format })
        : indexedReply(shown, index, { say, shared, format });
    if (!reply.chart || !('lines' in reply.chart)) return reply;
    const days = shown.flatMap(({ points }) => [first(points)!.day, latest(points)!.day]);
    const [from, to] = [iso(Math.min(...days)), iso(Math.max(...days))];
    return {
      ...reply,
      subject: reply.subject ?? shown[0]!.subject.of,
      cites: held.flatMap(({ subject }) => subjectNeeds(subject)),
      notes: [
        ...notes,
        ...(reply.notes ?? []),
        ...out.map((one) => empty.leftOut(...one)),
        ...shown.flatMap(({ note }) => note ?? []),
      ],
      chart: {
        ...reply.chart,
        ...(args.title ? { title: args.title } : {}),
        phases: phasesBetween(facts.policy, format.locale, from, to),
        ...(args.events ? { events: eventsBetween(facts.policy, format.locale, from, to) } : {}),
        ...(args.theme ? { theme: args.theme } : {}),
      },
      ...(args['reply-to'] ? { deliver: args['reply-to'] } : {}),
    };
  },
});

type Asked = { readonly range: Range; readonly from?: Day | undefined; readonly to?: Day | undefined };

/** The subjects with the figures that are shown and how they moved; and the names of those without, with where theirs are held. */
const look = (
  held: readonly Reached[],
  stretch: Asked,
  { shared, today }: { readonly shared: Shared; readonly today: Day },
) => {
  const begin = namedStart(stretch, today);
  const end = latestOf(
    held.map((one) => one.held),
    today,
  );
  const all = held.map((one) => ({ ...one, points: inStretch(one.held, stretch, today, end) }));
  const shown = all.flatMap(({ points, ...one }) => {
    const last = latest(points);
    const change = last && changeOver(one.held, beginsWith(begin, stretch.to) ?? first(points)!.day, last.day);
    return change ? [{ ...one, points, change }] : [];
  });
  const out = all
    .filter(({ points }) => size(points) === 0)
    .map(({ subject, held: some }) => {
      const round = heldRound(subject, some, begin ?? today, stretch.to ?? today);
      return [subjectShort(subject, shared), round] as const;
    });
  return { shown, out };
};

const refusal = (lead: string): Reply => ({ mood: 'trouble', ephemeral: true, lead });

/** The subjects as they are: what each did over the stretch, and how two rates stand apart. */
const plainReply = (
  shown: readonly ShownSubject[],
  level: string | undefined,
  { say, shared, format }: { readonly say: Say; readonly shared: Shared; readonly format: Format },
): Reply => {
  const subjects = shown.map(({ subject }) => subject);
  const name = shown.length === 1 ? subjectName : subjectShort;
  const readings = shown.map((one) => readingOf(one, name(one.subject, shared)));
  const names = subjects.map((subject) => subjectShort(subject, shared)) as [string, ...string[]];
  const apart = apartOf(shown);
  const drawn = level === undefined ? undefined : levelAsked(level, shown[0]!, names[0], say, format);
  const units = [...new Set(subjects.map(subjectUnit))];
  return {
    mood: 'calm',
    lead: say.lead(readings.length > MOST_IN_LEAD ? readings.slice(0, 1) : readings),
    ...(subjects[0]!.over ? { asOf: readings[0]!.day } : {}),
    figures: [
      ...readings.map((reading, i) => figureOf(subjects[i]!, reading, say, shared, format)),
      ...(apart
        ? [{ label: say.difference(names[0], names[1]!), value: signed(bp(apart.value)), day: iso(apart.day) }]
        : []),
    ],
    notes: drawn ? [drawn.note] : [],
    chart: {
      kind: shown.length === 1 && isBars(subjects[0]!) ? 'bars' : 'line',
      title: apart
        ? say.apart(names[0], names[1]!, bp(apart.value), iso(apart.day))
        : shown.length === 1
          ? say.title({ ...readings[0]!, name: names[0] })
          : say.levels(readings),
      subtitle: say.subtitle(shown.length < 3 ? subjects.map((subject) => subjectName(subject, shared)) : names, units),
      lines: shown.map(({ subject, points }) => subjectLine(subject, points, shared)),
      ...(drawn ? { levels: [drawn.level] } : {}),
    },
    ...(drawn ? { actions: [drawn.action] } : {}),
  };
};

/** The level asked for, in what the first subject is counted in. */
const levelAsked = (level: string, { subject, points }: ShownSubject, name: string, say: Say, format: Format) =>
  levelOf({ subject, points, name }, readLevel(level, subjectUnit(subject), format.locale), say, format);
