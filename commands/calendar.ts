import { defineCommand } from '../src/ask/command.ts';
import { choice } from '../src/ask/option.ts';
import { factorSeries } from '../src/measures/factors.ts';
import { readStretch } from '../src/parse/stretch-text.ts';
import type { Facts, ReleaseRule } from '../src/series/facts.ts';
import { isMarketDay, onOrAfter } from '../src/series/holidays.ts';
import { newYorkDay } from '../src/series/new-york.ts';
import { nextRelease } from '../src/series/releases.ts';
import { turnsOf } from '../src/series/turns.ts';
import type { Cell, Reply, Source, Step } from '../src/values/answer.ts';
import { type Day, iso, day as toDay } from '../src/values/day.ts';
import type { Locale } from '../src/values/locale.ts';
import { partOf } from '../src/values/stretch.ts';
import type { Format } from '../src/words/format.ts';
import type { Shared } from '../src/words/shared.ts';
import words from './calendar.words.ts';
import { monthReply } from './shared/calendar-month.ts';
import { holidaysAhead } from './shared/holidays-ahead.ts';
import { aheadReply, gradedReply } from './shared/scheduled.ts';
import scheduledWords from './shared/scheduled.words.ts';

const DAY = 86_400_000;
/** What comes this seldom is told each time it comes within the days asked about; the rest only once. */
const SELDOM: readonly ReleaseRule['observes'][] = ['wednesday', 'thursday', 'quarter'];
/** More lines than this are no calendar for a phone. */
const MOST = 40;

/** What each look reads. */
const NEEDS: Readonly<
  Record<'next' | 'ahead' | 'graded', readonly ('tgaDaily' | 'onRrp' | (typeof factorSeries)[number])[]>
> = {
  next: [],
  ahead: ['tgaDaily', 'onRrp', ...factorSeries],
  graded: factorSeries,
};

type Entry = { readonly at: number; readonly when: Cell; readonly what: string; readonly kind: string };

/** Meetings are held eight times a year, no two of them further apart than so many days. */
const LONGEST_GAP = 56;

export default defineCommand({
  words,
  needs: ({ view }) => NEEDS[view],
  optional: 'all',
  options: {
    view: choice(['next', 'ahead', 'graded'], 'next'),
    days: { kind: 'number', integer: true, min: 1, max: 120, default: 14 },
    tell: choice(['h41', 'fomc', 'holidays'], 'h41'),
    month: { kind: 'text', max: 20 },
  },
  unused: ({ view, month, tell }) => [
    ...(month === undefined || view !== 'next' ? [] : [{ option: 'days' }]),
    ...(view === 'next' ? [] : [{ option: 'month', goesWith: { option: 'view', example: 'next' } }]),
    ...(view === 'next' ? [] : [{ option: 'tell', goesWith: { option: 'view', example: 'next' } }]),
    ...(tell === 'holidays' && view === 'next' && month === undefined ? [{ option: 'days' }] : []),
    ...(view === 'graded' ? [{ option: 'days', goesWith: { option: 'view', example: 'ahead' } }] : []),
  ],
  run({ args, data, say, shared, format, facts, today, now }): Reply {
    const asked = { format, shared, facts, today };
    if (args.view === 'ahead') return aheadReply(data, args.days, asked);
    if (args.view === 'graded')
      return gradedReply(data, asked) ?? { mood: 'trouble', lead: scheduledWords(format.locale).noWeeks };
    if (args.month !== undefined) return ofMonth(args.month, { ...asked, tell: args.tell, say });
    if (args.tell === 'holidays') return { ...holidaysAhead(today, say), actions: onwards(say, format.locale) };
    const end = today + args.days;
    const { rules } = facts.releases;
    const releases = rules
      .filter(({ observes }) => observes !== 'day')
      .flatMap((rule): readonly Entry[] =>
        momentsOf(rule, facts.releases, now, end).map((moment) => ({
          at: Date.parse(moment),
          when: { moment },
          what: rule.approximate ? say.roughly(rule.name[format.locale]) : rule.name[format.locale],
          kind: say.kinds.release,
        })),
      );
    const meetings = facts.meetings.filter(({ statement }) => toDay(statement) >= today);
    const decisions = meetings
      .filter(({ statement }) => toDay(statement) <= end)
      .map(({ begins, statement }) => entry(toDay(statement), say.meeting(begins), say.kinds.meeting));
    // A later one than the next is the first on record: the record does not reach back to today.
    const [next] = meetings.filter(({ statement }) => toDay(statement) - today <= LONGEST_GAP);
    const all = [...releases, ...decisions, ...turnEntries(today, end, shared, say)].sort((a, b) => a.at - b.at);
    const h41 = nextRelease(facts.releases, 'h41', now);
    const releasesNext = [
      { label: say.nextH41, value: { moment: h41 } },
      { label: say.nextSrf, value: { moment: nextRelease(facts.releases, 'srf', now) } },
    ];
    const decision = next ? [{ label: say.nextMeeting, value: { day: next.statement } }] : [];
    return {
      mood: 'calm',
      lead:
        args.tell === 'fomc' && next
          ? say.meetingLead(next.begins, next.statement)
          : say.lead(iso(newYorkDay(new Date(h41))), next?.statement),
      figures: args.tell === 'fomc' ? [...decision, ...releasesNext] : [...releasesNext, ...decision],
      table: {
        title: say.title(args.days),
        columns: say.columns,
        rows: shownOf(all, decisions).map(({ when, what, kind }) => [when, what, kind]),
      },
      notes: [
        say.operations,
        say.holidays,
        ...(all.length > MOST ? [say.more(all.length - MOST)] : []),
        ...(next ? [] : [say.noMeetings]),
      ],
      sources: sourcesOf(rules, facts.meetings.at(-1)?.source, say.board, format.locale),
      actions: onwards(say, format.locale),
    };
  },
});

type OfMonth = {
  readonly format: Format;
  readonly shared: Shared;
  readonly facts: Facts;
  readonly today: Day;
  readonly tell: 'h41' | 'fomc' | 'holidays';
  readonly say: ReturnType<typeof words>;
};

/** All that comes in the month that is named, or that it is none. */
const ofMonth = (named: string, { facts: { releases, meetings }, say, format, ...rest }: OfMonth): Reply => {
  const month = readStretch(named);
  if (!month || partOf(month)?.part !== 'month') return { mood: 'trouble', ephemeral: true, lead: say.badMonth(named) };
  return {
    ...monthReply(month, { ...rest, releases, meetings, say, format }),
    sources: sourcesOf(releases.rules, meetings.at(-1)?.source, say.board, format.locale),
    actions: onwards(say, format.locale),
  };
};

const onwards = (say: ReturnType<typeof words>, locale: Locale): readonly Step[] => [
  { kind: 'next', label: scheduledWords(locale).seeAhead, command: 'calendar', args: { view: 'ahead' } },
  { kind: 'next', label: say.explain, command: 'explain', args: { topic: 'payment-dates' } },
];

const entry = (day: Day, what: string, kind: string): Entry => ({
  // The day begins in New York some hours into the day of the world's clock.
  at: day * DAY + DAY / 2,
  when: { day: iso(day) },
  what,
  kind,
});

/** As many lines as are shown, in their order: the earliest, and every decision, which is what people look furthest ahead for. */
const shownOf = (all: readonly Entry[], decisions: readonly Entry[]): readonly Entry[] => {
  const kept = new Set(decisions.slice(0, MOST));
  for (const one of all) if (kept.size < MOST) kept.add(one);
  return all.filter((one) => kept.has(one));
};

/** The coming moments of a publication: each within the days for what comes seldom, the next one for the rest. */
const momentsOf = (
  rule: ReleaseRule,
  releases: Parameters<typeof nextRelease>[0],
  now: Date,
  end: Day,
): readonly string[] => {
  const found: string[] = [];
  for (let at = now; found.length < MOST; ) {
    const next = nextRelease(releases, rule.id, at);
    if (newYorkDay(new Date(next)) > end) break;
    found.push(next);
    if (!SELDOM.includes(rule.observes)) break;
    at = new Date(next);
  }
  return found;
};

/** Month-, quarter- and year-ends, tax dates and settlement days that lie ahead. */
const turnEntries = (today: Day, end: Day, { turns }: Shared, say: ReturnType<typeof words>): readonly Entry[] => {
  const found: Entry[] = [];
  for (let day = onOrAfter(today, isMarketDay); day <= end; day++) {
    const tags = turnsOf(day).map((turn) => turns[turn]);
    if (tags.length > 0) found.push(entry(day, tags.join(say.comma), say.kinds.turn));
  }
  return found;
};

const sourcesOf = (
  rules: readonly ReleaseRule[],
  meetings: string | undefined,
  board: string,
  locale: Locale,
): readonly Source[] => [
  ...rules.slice(0, 3).map(({ name, source }) => ({ title: name[locale], url: source })),
  ...(meetings === undefined ? [] : [{ title: board, url: meetings }]),
];
