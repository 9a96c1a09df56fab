import { decompose, type FactorData, heldDays } from '../../src/measures/factors.ts';
import { turnSteps } from '../../src/measures/turn-steps.ts';
import type { Facts } from '../../src/series/facts.ts';
import { purchaseOn } from '../../src/series/policy.ts';
import { type CalendarTurn, turnsOf } from '../../src/series/turns.ts';
import type { Cell, Reply } from '../../src/values/answer.ts';
import { type Day, iso } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import { latest, type Points } from '../../src/values/points.ts';
import { signed, usd } from '../../src/values/quantity.ts';
import type { Format } from '../../src/words/format.ts';
import type { Shared } from '../../src/words/shared.ts';
import words from './scheduled.words.ts';

type Asked = { readonly format: Format; readonly shared: Shared; readonly facts: Facts; readonly today: Day };

/** Weeks in which something was due that are looked back on. */
const WEEKS = 8;

const turnDays = (from: Day, to: Day): readonly { readonly day: Day; readonly turns: readonly CalendarTurn[] }[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).flatMap((day) => {
    const turns = turnsOf(day);
    return turns.length > 0 ? [{ day, turns }] : [];
  });

/** What was due between two days, each with its day: `quarter-end (Sep 30)`. */
export const dueBetween = (from: Day, to: Day, { turns: names }: Shared, locale: Locale): readonly string[] => {
  const say = words(locale);
  return turnDays(from, to).map(({ day, turns }) =>
    say.named(iso(day), turns.map((turn) => names[turn]).join(say.comma)),
  );
};

/** On tax and settlement days money moves through the Treasury's account; on the ends of months into ON RRP. */
const moves = (turn: CalendarTurn): 'tgaDaily' | 'onRrp' =>
  turn === 'taxDay' || turn === 'settlement' ? 'tgaDaily' : 'onRrp';

/** What is due in the days ahead, and what the last such days did. */
export const aheadReply = (
  data: Readonly<Record<'tgaDaily' | 'onRrp', Points>> & FactorData,
  days: number,
  asked: Asked,
): Reply => {
  const { format, shared, facts, today } = asked;
  const say = words(format.locale);
  const due = turnDays(today, today + days);
  const named = due.map(({ day, turns }) => ({ day: iso(day), what: turns.map((turn) => shared.turns[turn]) }));
  const pace = purchaseOn(facts.policy, iso(today));
  return {
    mood: 'calm',
    lead: say.ahead(days, iso(today + days), named),
    figures: [
      ...(['tgaDaily', 'onRrp'] as const).flatMap((id) => {
        const now = latest(data[id]);
        return now ? [{ label: say.moving[id], series: id, value: usd(now.value), day: iso(now.day) }] : [];
      }),
      ...(pace
        ? [
            {
              label: say.purchases,
              value: usd(pace.monthly),
              note: pace.statedThrough ? say.stated(pace.statedThrough) : say.since(pace.from),
            },
          ]
        : []),
    ],
    table: {
      title: say.aheadTitle(days),
      columns: say.aheadColumns,
      rows: due.map(({ day, turns }, i): readonly Cell[] => {
        const id = moves(turns[0]!);
        const past = turnSteps(data[id], turns[0]!, today);
        return [
          { day: iso(day) },
          named[i]!.what.join(say.comma),
          past
            ? say.past(say.moving[id], past.days.length, usd(past.median), usd(past.lowest), usd(past.highest))
            : say.noPast,
        ];
      }),
    },
    notes: [say.drains, say.bills, say.noForecast],
    sources: pace ? [{ title: say.purchaseSource, url: pace.source, day: pace.from }] : [],
    age: 'never',
    cites: ['tgaDaily', 'onRrp'],
    actions: gradedReply(data, asked)
      ? [{ kind: 'next', label: say.seeGraded, command: 'calendar', args: { view: 'graded' } }]
      : [],
  };
};

/** The last weeks in which something was due, each with what the weekly identity shows of it. */
export const gradedReply = (data: FactorData, { format, shared }: Asked): Reply | undefined => {
  const say = words(format.locale);
  const weeks = heldDays(data)
    .flatMap((to) => {
      const due = turnDays(to - 6, to);
      const why = decompose(data, to - 7, to);
      return due.length > 0 && why.held ? [{ to, due, why }] : [];
    })
    .slice(-WEEKS);
  const last = weeks.at(-1);
  if (!last) return undefined;
  const effectOf = ({ why }: typeof last, ...lines: readonly string[]) =>
    why.factors.reduce((sum, { line, effect }) => sum + (lines.includes(line) ? effect : 0), 0);
  const named = ({ to }: typeof last) => dueBetween(to - 6, to, shared, format.locale);
  const tga = (week: typeof last) => effectOf(week, 'tgaWednesday');
  const repo = (week: typeof last) => effectOf(week, 'reverseRepoForeign', 'reverseRepoOthers');
  return {
    mood: 'calm',
    subject: 'reservesWednesday',
    asOf: iso(last.to),
    lead: say.graded(iso(last.to), named(last), usd(last.why.change), usd(tga(last)), usd(repo(last))),
    table: {
      title: say.gradedTitle,
      columns: say.gradedColumns,
      rows: weeks
        .toReversed()
        .map((week): readonly Cell[] => [
          { day: iso(week.to) },
          named(week).join(say.comma),
          signed(usd(tga(week))),
          signed(usd(repo(week))),
          signed(usd(week.why.change - tga(week) - repo(week))),
          signed(usd(week.why.change)),
        ]),
    },
    notes: [say.effects, say.noCause],
    actions: [
      { kind: 'next', label: shared.actions.why, command: 'drivers', args: { week: iso(last.to) } },
      { kind: 'next', label: say.seeAhead, command: 'calendar', args: { view: 'ahead' } },
    ],
  };
};
