import { defineCommand } from '../src/ask/command.ts';
import { beginsWith } from '../src/measures/change.ts';
import { factorSeries, heldDays } from '../src/measures/factors.ts';
import { lackedOn, type OutlineData, outlineSeries } from '../src/measures/outline.ts';
import { readLevel } from '../src/parse/level.ts';
import { series } from '../src/series/catalog.ts';
import { publicAt } from '../src/series/releases.ts';
import type { Cell, Reply } from '../src/values/answer.ts';
import { type Day, iso, weekday } from '../src/values/day.ts';
import { signed, usd } from '../src/values/quantity.ts';
import { Trouble } from '../src/values/trouble.ts';
import type { Format } from '../src/words/format.ts';
import type { Shared } from '../src/words/shared.ts';
import words from './drivers.words.ts';
import { type Blamed, blamable, daysBetweenLevels, shareOf } from './shared/blamed.ts';
import blamedWords from './shared/blamed.words.ts';
import { type Account, accountOf, storyInLead } from './shared/story.ts';

type Say = ReturnType<typeof words>;

const WEDNESDAY = 3;
/** The latest Wednesday by a day: itself, or the one before. */
const wednesdayOf = (day: Day): Day => day - ((weekday(day) - WEDNESDAY + 7) % 7);
/** The Wednesday of the week, Monday to Sunday, a day is in. */
const midweekOf = (day: Day): Day => day - ((weekday(day) + 6) % 7) + 2;

/** What any account takes; the rest of what is asked for may begin later or have ended. */
const NEEDED = ['reservesWednesday', 'totalAssets', 'securities', 'tgaWednesday'] as const;
const needs = [...new Set([...factorSeries, ...outlineSeries])];

export default defineCommand({
  words,
  dated: true,
  needs,
  least: 2,
  optional: needs.filter((id) => !NEEDED.some((needed) => needed === id)),
  options: {
    from: { kind: 'day' },
    to: { kind: 'day' },
    week: { kind: 'day' },
    moved: { kind: 'choice', values: ['up', 'down'] },
    because: { kind: 'choice', values: blamable },
    start: { kind: 'text', max: 40 },
    end: { kind: 'text', max: 40 },
  },
  unused: ({ week, from, to, because }) => [
    ...(week === undefined ? [] : [{ option: 'from' }, { option: 'to' }]),
    ...(because === undefined
      ? ['start', 'end'].map((option) => ({ option, goesWith: { option: 'because', example: 'rrp' } }))
      : [week, from, to].some((day) => day !== undefined)
        ? [{ option: 'start' }, { option: 'end' }]
        : []),
  ],
  run({ args, data, say, shared, format, facts, present, now }): Reply {
    const whole = heldDays(data);
    const held = toldDays(data, whole);
    if (held.length === 0) throw new Trouble('noData', { code: series('reservesWednesday').code });
    if (held.length === 1)
      return { mood: 'trouble', ephemeral: true, lead: say.firstHeld(iso(held[0]!), secondBy(present, held[0]!)) };
    const levels = levelsOf(args, format);
    const days = levels && daysBetweenLevels(data, args.because!, levels);
    if (levels && !days) return { mood: 'trouble', ephemeral: true, lead: say.neverWent };
    const asked = wednesdaysOf(days ? { from: days.from, to: days.to } : args, held.at(-1)!);
    if (asked.from > asked.to) return { mood: 'trouble', ephemeral: true, lead: say.order };
    const [from, to] = [standing(held, asked.from), standing(held, asked.to)];
    const found = from !== undefined && to !== undefined && from < to ? accountOf(data, from, to) : undefined;
    if (!found) return refused({ data, held, ...asked, to }, say, shared);
    const isOut = publicAt(facts.releases, 'h41', asked.meant) <= now.getTime();
    const notes = typedNotes(args, asked, found, isOut ? { ...say, latest: say.overdue } : say);
    // A week that is named and held grows no older.
    const isOfThen = (args.week ?? args.to) !== undefined && !asked.ahead;
    const reply: Reply = { ...told(found, say, notes, whole), ...(isOfThen && { age: 'never' }) };
    // What the question takes for granted is put right before it is answered.
    const isWrong = args.moved !== undefined && (args.moved === 'up' ? found.change <= 0 : found.change >= 0);
    if (isWrong) return { ...reply, lead: say.premise(args.moved === 'up') + reply.lead };
    return args.because ? { ...reply, lead: blamedTold(found, args.because, say, format) + reply.lead } : reply;
  },
});

/** The levels what is blamed is said to have gone from and to, where days are not given besides. */
const levelsOf = ({ because, start, end, ...days }: AskedLevels, { locale }: Format) => {
  const isDated = days.from !== undefined || days.to !== undefined || days.week !== undefined;
  if (because === undefined || isDated || (start === undefined && end === undefined)) return undefined;
  const read = (level: string | undefined) => (level === undefined ? undefined : readLevel(level, 'usd', locale));
  return { start: read(start), end: read(end) };
};

/** Whether what is taken to have moved reserves did, by the account. */
const blamedTold = (found: Account, blamed: Blamed, say: Say, format: Format): string => {
  const told = blamedWords(format.locale);
  if (found.change === 0) return told.unmoved;
  const share = shareOf(found, blamed);
  if (!share) return told.unlisted;
  const { how, line, change } = share;
  return told.told({ how, blamed, noun: say.nouns[line], rose: change > 0, by: usd(change) });
};

/** The Wednesday after the first one held, unless it is still to come out. */
const secondBy = (present: Day, first: Day): string | undefined => (first + 8 < present ? iso(first + 7) : undefined);

/** The Wednesdays that can be told of, wholly or in outline, oldest first. */
const toldDays = (data: OutlineData, whole: readonly Day[]): readonly Day[] =>
  [...data.reservesWednesday.days].filter((day) => whole.includes(day) || !lackedOn(data, day));

/** The latest of these days by a day: where a Wednesday is not held, the one before it stands. */
const standing = (held: readonly Day[], day: Day): Day | undefined => held.findLast((one) => one <= day);

type AskedDays = { readonly from?: Day | undefined; readonly to?: Day | undefined; readonly week?: Day | undefined };

type AskedLevels = AskedDays & {
  readonly because?: Blamed | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
};

/** Which two Wednesdays are meant; `ahead` when the last one is not published yet, and the latest stands for it. */
const wednesdaysOf = ({ from: asked, to: until, week }: AskedDays, last: Day) => {
  const end = week ?? until;
  const meant = end === undefined ? last : week === undefined ? wednesdayOf(end) : midweekOf(end);
  // The week under way has no Wednesday yet, or it is not published: the latest one is meant.
  const to = Math.min(meant, last);
  const first = beginsWith(asked, until);
  const from = week !== undefined || first === undefined ? to - 7 : wednesdayOf(first);
  return { from, to, meant, ahead: meant > last };
};

type MeantDays = ReturnType<typeof wednesdaysOf>;

/** What has to be said of the days that were typed, or meant, where others are told. */
const typedNotes = ({ from: asked, to: until, week }: AskedDays, meant: MeantDays, found: Account, say: Say) => {
  const note = (typed: Day | undefined, wednesday: Day, used: Day, ahead: boolean): readonly string[] => {
    if (used !== wednesday) return [say.unheld(iso(wednesday), iso(used))];
    if (typed === undefined || typed === used) return [];
    return [(ahead ? say.latest : say.snapped)(iso(typed), iso(used))];
  };
  return [
    ...note(week === undefined ? asked : undefined, meant.from, found.from, false),
    ...note(week ?? until, meant.to, found.to, meant.ahead),
  ];
};

const told = (found: Account, say: Say, notes: readonly string[], whole: readonly Day[]): Reply => {
  const { from, to, reserves, change, lines, rest } = found;
  const { story, beside } = storyInLead(found);
  const rows = lines.map(({ line, to, change, effect }): readonly Cell[] => [
    say.lines[line],
    usd(to),
    signed(usd(change)),
    signed(usd(effect)),
  ]);
  const restLabel = found.whole ? say.residual : say.rest;
  return {
    mood: 'calm',
    asOf: iso(to),
    lead: say.lead(story),
    figures: [
      ...beside.movers.map(({ line, effect }) => ({ label: say.effect(line), value: signed(usd(effect)) })),
      ...(beside.rest === undefined ? [] : [{ label: say.everythingElse, value: signed(usd(beside.rest)) }]),
    ],
    table: {
      title: found.whole ? say.table : say.outlineTable,
      columns: say.columns,
      rows: [
        ...rows,
        [restLabel, '', '', signed(usd(rest))],
        [say.reserves, usd(reserves.to), signed(usd(change)), signed(usd(change))],
      ],
    },
    notes: [...notes, ...methodNotes(found, say, whole)],
    chart: {
      kind: 'waterfall',
      unit: 'usd',
      title: say.title(story),
      subtitle: say.subtitle,
      steps: [
        { label: say.start(iso(from)), value: reserves.from, total: true },
        ...lines.map(({ line, effect }) => ({ label: say.lines[line], value: effect })),
        ...(rest === 0 ? [] : [{ label: restLabel, value: rest }]),
        { label: say.start(iso(to)), value: reserves.to, total: true },
      ],
    },
  };
};

/** How the account was made, and what its lines are not. */
const methodNotes = (found: Account, say: Say, whole: readonly Day[]): readonly string[] => {
  if (!found.whole) {
    const begins = beginning(whole);
    return [
      say.outline({
        lacking: [found.from, found.to].filter((day) => !whole.includes(day)).map(iso),
        begins: begins === undefined ? undefined : iso(begins),
        repos: found.repos,
        onRrp: found.lines.some(({ line }) => line === 'onRrp'),
      }),
    ];
  }
  return [
    say.closure(usd(found.rest)),
    found.repos ? say.repos[found.repos] : say.reposWithin(iso(found.to)),
    say.notRrp,
  ];
};

/** Fewer Wednesdays in a row than this are single points. */
const RUN = 8;

/** Where the last unbroken run of Wednesdays begins, where there is one. */
const beginning = (days: readonly Day[]): Day | undefined => {
  const first = days.findLastIndex((day, i) => i === 0 || day - days[i - 1]! > 7);
  return days.length - first >= RUN ? days[first] : undefined;
};

type Refused = {
  readonly data: OutlineData;
  readonly held: readonly Day[];
  readonly from: Day;
  /** The last Wednesday held by the day asked, where there is one. */
  readonly to: Day | undefined;
};

/** Days before the figures, or both of one week: what is lacking, and the nearest pair of days that can be told. */
const refused = ({ data, held, from, to }: Refused, say: Say, shared: Shared): Reply => {
  const end = to === undefined ? held[1]! : nearest(held.slice(1), to)!;
  const start = nearest(
    held.filter((day) => day < end),
    from,
  )!;
  const pair = { from: iso(start), to: iso(end) };
  const line = shared.series[lackedOn(data, from) ?? 'reservesWednesday'].short;
  return {
    mood: 'trouble',
    ephemeral: true,
    lead:
      standing(held, from) === undefined
        ? say.notHeld(iso(held[0]!), iso(held.at(-1)!), line, iso(from))
        : say.oneWednesday(iso(to!)),
    actions: [{ kind: 'ask', label: say.nearest(pair.from, pair.to), command: 'drivers', args: pair }],
  };
};

const nearest = (days: readonly Day[], wanted: Day): Day | undefined =>
  days.reduce<Day | undefined>(
    (best, day) => (best === undefined || Math.abs(day - wanted) < Math.abs(best - wanted) ? day : best),
    undefined,
  );
