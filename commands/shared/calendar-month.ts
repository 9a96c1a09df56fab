import type { Meeting, ReleaseRule, Releases } from '../../src/series/facts.ts';
import { isMarketDay } from '../../src/series/holidays.ts';
import { newYorkDay, newYorkMoment } from '../../src/series/new-york.ts';
import { nextRelease } from '../../src/series/releases.ts';
import { turnsOf } from '../../src/series/turns.ts';
import type { Cell, Figure, Reply } from '../../src/values/answer.ts';
import { type Day, iso, day as toDay } from '../../src/values/day.ts';
import type { Stretch } from '../../src/values/stretch.ts';
import type { Format } from '../../src/words/format.ts';
import type { Shared } from '../../src/words/shared.ts';
import type words from '../calendar.words.ts';

/** What comes this seldom has its days told; the rest comes on every business day. */
const SELDOM: readonly ReleaseRule['observes'][] = ['wednesday', 'thursday', 'quarter'];

type Parts = {
  readonly releases: Releases;
  readonly meetings: readonly Meeting[];
  readonly today: Day;
  readonly tell: 'h41' | 'fomc' | 'holidays';
  readonly say: ReturnType<typeof words>;
  readonly shared: Shared;
  readonly format: Format;
};

/** One thing that comes in a month, on which days. */
type Due = { readonly what: string; readonly days: readonly Day[]; readonly kind: string };

/** All that comes in one month, each thing with its days: a line of it is a line of a phone. */
export const monthReply = (month: Stretch, parts: Parts): Omit<Reply, 'sources' | 'actions'> => {
  const { releases, meetings, today, tell, say, format } = parts;
  const due = releasesIn(month, parts);
  const statements = meetings.map(({ statement }) => toDay(statement));
  const inMonth = statements.filter((day) => day >= month.from && day <= month.to);
  const isKnown = month.to >= (statements[0] ?? Number.POSITIVE_INFINITY) && month.from <= (statements.at(-1) ?? 0);
  const next = statements.find((day) => day > month.to);
  const name = format.month(iso(month.from));
  const print = (days: readonly Day[]) => say.daysOf(days.map(iso));
  const h41 = releases.rules.find(({ id }) => id === 'h41')!.name[format.locale];
  const turns = turnsIn(month, parts);
  const rows: readonly Due[] = [
    ...(inMonth.length > 0 ? [{ what: say.statement, days: inMonth, kind: say.kinds.meeting }] : []),
    ...due,
    ...turns,
  ].toSorted((a, b) => a.days[0]! - b.days[0]!);
  return {
    mood: 'calm',
    lead: say.monthLead(name, say.daysOf(due.find(({ what }) => what === h41)!.days.map(iso)), {
      isOver: month.to < today,
      isOfMeeting: tell === 'fomc',
      ...(isKnown ? { statements: inMonth.map(iso), next: next === undefined ? undefined : iso(next) } : {}),
    }),
    figures: [
      { label: say.swings, value: turns.map(({ what, days }) => `${what} ${print(days)}`).join(' · ') },
      ...due.filter(({ what }) => what !== h41).map(({ what, days }): Figure => ({ label: what, value: print(days) })),
    ],
    table: {
      title: say.monthTitle(name),
      columns: [say.columns[1]!, say.daysColumn, say.columns[2]!],
      rows: rows.map(({ what, days, kind }): readonly Cell[] => [what, print(days), kind]),
    },
    notes: [
      say.everyDay(releases.rules.filter(({ observes }) => isDaily(observes)).map(({ name: of }) => of[format.locale])),
      say.usualDays,
      ...(isKnown || statements.length === 0 ? [] : [say.meetingsHeld(iso(statements[0]!), iso(statements.at(-1)!))]),
    ],
  };
};

const isDaily = (observes: ReleaseRule['observes']): boolean => observes === 'businessDay' || observes === 'marketDay';

const releasesIn = ({ from, to }: Stretch, { releases, say, format }: Parts): readonly Due[] =>
  releases.rules
    .filter(({ observes }) => SELDOM.includes(observes))
    .flatMap((rule): readonly Due[] => {
      const days: Day[] = [];
      for (let at = newYorkMoment(from, '00:00'); ; ) {
        const next = new Date(nextRelease(releases, rule.id, at));
        const day = newYorkDay(next);
        if (day > to) break;
        days.push(day);
        at = next;
      }
      const name = rule.name[format.locale];
      return days.length > 0
        ? [{ what: rule.approximate ? say.roughly(name) : name, days, kind: say.kinds.release }]
        : [];
    });

/** Month-, quarter- and year-ends, tax dates and settlement days, each kind with its days. */
const turnsIn = ({ from, to }: Stretch, { say, shared }: Parts): readonly Due[] => {
  const found = new Map<string, Day[]>();
  for (let day = from; day <= to; day++)
    if (isMarketDay(day))
      for (const turn of turnsOf(day)) found.set(shared.turns[turn], [...(found.get(shared.turns[turn]) ?? []), day]);
  return [...found].map(([what, days]) => ({ what, days, kind: say.kinds.turn }));
};
