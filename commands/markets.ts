import { defineCommand } from '../src/ask/command.ts';
import type { Suggestion } from '../src/ask/option.ts';
import { basisPoints } from '../src/measures/spread.ts';
import { subjectPoints } from '../src/measures/subject.ts';
import { fitting } from '../src/parse/closeness.ts';
import { readDay } from '../src/parse/day-text.ts';
import { plainName } from '../src/parse/series-names.ts';
import { type SeriesId, series } from '../src/series/catalog.ts';
import type { Facts, PolicyEvent } from '../src/series/facts.ts';
import { isMarketDay, onOrAfter } from '../src/series/holidays.ts';
import { due } from '../src/series/releases.ts';
import { rhythmOf, type Subject, subjectUnit } from '../src/series/subject.ts';
import type { Cell, Reply } from '../src/values/answer.ts';
import { addMonths, type Day, iso, day as toDay } from '../src/values/day.ts';
import { type Locale, locales } from '../src/values/locale.ts';
import { asOf, between, indexFrom, latest, type Point, type Points, pointAt, size } from '../src/values/points.ts';
import { type Quantity, signed } from '../src/values/quantity.ts';
import { Trouble } from '../src/values/trouble.ts';
import type { Shared } from '../src/words/shared.ts';
import { subjectName } from '../src/words/subject-name.ts';
import words from './markets.words.ts';
import { lineOf } from './shared/chart-parts.ts';

/** What is looked at around an event. */
const WATCHED: readonly Subject[] = [
  { of: 'note10y' },
  { of: 'bond30y' },
  { of: 'bill3m' },
  { of: 'note10y', over: { how: 'less', base: 'bill3m' } },
  { of: 'mortgage' },
];
/** The last figure before the event, that of its day, and those some market days after. */
const AFTER = { day: 0, next: 1, week: 5, month: 21 } as const;
/** The figure nearest to an event is never older than this many days. */
const NEAR = 10;

const suggest = (typed: string, locale: Locale, { policy }: Facts): readonly Suggestion[] =>
  fitting(
    policy.events.toReversed(),
    (event) => [event.id.toLowerCase(), event.day, plainName(event.label[locale])],
    typed,
  ).map(({ id, day, label }) => ({ name: `${label[locale]} (${day})`, value: id }));

export default defineCommand({
  words,
  needs: ['note10y', 'bond30y', 'bill3m', 'mortgage'],
  options: { event: { kind: 'text', max: 60, suggest } },
  run({ args, data, say, shared, format, facts, now }): Reply {
    const ten = data.note10y;
    const { day: asked, label, source } = eventOf(args.event, facts, latest(ten)!.day, format.locale);
    const day = onOrAfter(asked, isMarketDay);
    const looks = WATCHED.map((subject) => lookAt(subject, data, day));
    const main = looks[0]!;
    if (!main.before || !main.on)
      return { mood: 'trouble', ephemeral: true, lead: say.none(iso(asked), iso(ten.days[0]!), iso(latest(ten)!.day)) };
    const name = label ?? say.day(iso(asked));
    const [before, then, next] = [main.before, main.on, main.next].map((point) => point && told(main, point));
    const isCut = isOverdue(main, latest(ten)!.day, facts, now);
    return {
      mood: isCut ? 'stale' : 'calm',
      asOf: iso(main.next?.day ?? main.on.day),
      lead: `${isCut ? say.cut(iso(latest(ten)!.day)) : ''}${say.lead(name, iso(asked), before!, then!, next)}`,
      figures: looks.flatMap((look) => {
        const { before: from, week, on } = look;
        const end = week ?? on;
        if (!from || !end) return [];
        return [
          {
            label: subjectName(look.subject, shared),
            ...(look.subject.over ? {} : { series: look.subject.of }),
            value: { value: end.value, unit: look.unit },
            day: iso(end.day),
            changes: [{ label: shared.spans.since(iso(from.day)), value: moved(look, from, end) }],
          },
        ];
      }),
      table: { title: say.table(name), columns: say.columns, rows: looks.map((look) => row(look, shared)) },
      notes: [say.noCause, say.weekly],
      sources: source === undefined ? [] : [{ title: name, url: source, day: iso(asked) }],
      chart: {
        kind: 'line',
        title: say.title(before!.value, then!.value, next?.value),
        subtitle: say.subtitle,
        lines: (['note10y', 'bill3m'] as const).map((id) =>
          lineOf(id, between(data[id], addMonths(day, -1), addMonths(day, 1)), shared),
        ),
        events: [{ day: iso(day), label: name }],
      },
      actions: [{ kind: 'next', label: say.explain, command: 'explain', args: { topic: 'yields-and-reserves' } }],
    };
  },
});

/** Whether yields of the days after an event are missing that should be out by now. */
const isOverdue = ({ month, subject }: Look, last: Day, { releases }: Facts, now: Date): boolean =>
  month === undefined && due(releases, series(subject.of).release, last, now).late;

type Event = { readonly day: Day; readonly label?: string; readonly source?: string };

/** The event somebody names by its id, its name or its day; without one, the latest that figures reach past. */
const eventOf = (said: string | undefined, { policy }: Facts, last: Day, locale: Locale): Event => {
  const named = (event: PolicyEvent): Event => ({
    day: toDay(event.day),
    label: event.label[locale],
    ...(event.source.startsWith('http') ? { source: event.source } : {}),
  });
  if (said === undefined) {
    const latestEvent = policy.events.findLast(({ kind, day }) => kind === 'policy' && toDay(day) + 1 < last);
    return latestEvent ? named(latestEvent) : { day: last };
  }
  const sought = plainName(said);
  const found = policy.events.find(
    ({ id, label }) => id.toLowerCase() === sought || locales.some((one) => plainName(label[one]) === sought),
  );
  if (found) return named(found);
  const day = readDay(said);
  if (day === undefined) throw new Trouble('badDate', { given: said });
  const onDay = policy.events.find((event) => event.day === iso(day));
  return onDay ? named(onDay) : { day };
};

type Look = {
  readonly subject: Subject;
  readonly unit: 'usd' | 'percent' | 'bp';
  readonly before?: Point;
  readonly on?: Point;
  readonly next?: Point;
  readonly week?: Point;
  readonly month?: Point;
};

/** A weekly survey has no figure on the day itself: the first one after it stands for all that follows. */
const lookAt = (subject: Subject, data: Readonly<Partial<Record<SeriesId, Points>>>, day: Day): Look => {
  const points = subjectPoints(subject, data);
  const weekly = rhythmOf(subject).frequency === 'weekly';
  const start = indexFrom(points, day);
  const at = (steps: number) => {
    const point = pointAt(points, start + (weekly ? Math.round(steps / 5) : steps));
    return start < size(points) && point && point.day - day <= steps * 2 + NEAR ? point : undefined;
  };
  const before = asOf(points, day - 1);
  const near = before && day - before.day <= NEAR ? before : undefined;
  const found = Object.fromEntries(
    Object.entries(AFTER).flatMap(([name, steps]) => {
      const point = at(steps);
      return point ? [[name === 'day' ? 'on' : name, point]] : [];
    }),
  ) as Omit<Look, 'subject' | 'unit' | 'before'>;
  return { subject, unit: subjectUnit(subject), ...(near ? { before: near } : {}), ...found };
};

const told = ({ unit }: Look, { day, value }: Point) => ({ value: { value, unit } as Quantity, day: iso(day) });

/** Rates move by basis points, and so does their difference. */
const moved = ({ unit }: Look, from: Point, to: Point): Quantity =>
  signed({ value: unit === 'percent' ? basisPoints(to.value, from.value) : to.value - from.value, unit: 'bp' });

const row = (look: Look, shared: Shared): readonly Cell[] => {
  const { subject, before, on, next, week, month } = look;
  const cell = (point: Point | undefined): Cell => (point ? { value: point.value, unit: look.unit } : '—');
  return [
    subjectName(subject, shared),
    cell(before),
    cell(on),
    cell(next),
    cell(week),
    cell(month),
    before && week ? moved(look, before, week) : '—',
  ];
};
