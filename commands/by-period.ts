import { defineCommand } from '../src/ask/command.ts';
import type { UnusedOption } from '../src/ask/option.ts';
import { PERIODS, type PeriodKind, widened } from '../src/measures/periods.ts';
import { heldWhole } from '../src/measures/subject.ts';
import { readLevel } from '../src/parse/level.ts';
import { series } from '../src/series/catalog.ts';
import { periodOf } from '../src/series/period.ts';
import { type Subject, subjectNeeds, subjectUnit } from '../src/series/subject.ts';
import type { Reply } from '../src/values/answer.ts';
import { type Day, iso } from '../src/values/day.ts';
import { between, first, latest, size } from '../src/values/points.ts';
import { Trouble } from '../src/values/trouble.ts';
import { subjectName, subjectShort } from '../src/words/subject-name.ts';
import { typedLevel } from '../src/words/typed-level.ts';
import words from './by-period.words.ts';
import { heldInstead, heldRound } from './shared/none-held.ts';
import noneHeld from './shared/none-held.words.ts';
import { inOrder, inTime, PERIOD_ORDERS } from './shared/period-order.ts';
import { periodReply } from './shared/period-reply.ts';
import { type PeriodView, rhythm, rowsOf } from './shared/period-rows.ts';
import { PERIOD_TELLS, type PeriodTell } from './shared/period-words/telling.ts';
import { reaching, reachNeeds } from './shared/reach.ts';
import { subjectOf, suggestSubjects } from './shared/subject.ts';

/** As many places of a ranking as can be asked for. */
const MOST = 12;

export default defineCommand({
  words,
  needs: ({ series: said }) => reachNeeds(subjectOf(said)),
  reaches: true,
  options: {
    series: { kind: 'text', max: 100, required: true, example: 'WRBWFRBL', suggest: suggestSubjects },
    by: { kind: 'choice', values: PERIODS, default: 'year' },
    tell: { kind: 'choice', values: PERIOD_TELLS },
    from: { kind: 'day' },
    to: { kind: 'day' },
    order: { kind: 'choice', values: PERIOD_ORDERS },
    level: { kind: 'text', max: 40 },
    top: { kind: 'number', integer: true, min: 1, max: MOST },
    place: { kind: 'number', integer: true, min: 1, max: MOST },
  },
  unused: (args, say) => [
    ...takenAs(args, say),
    ...(args.tell === undefined || isCount(args.tell)
      ? []
      : [{ option: 'level', goesWith: { option: 'tell', example: 'above' } }]),
  ],
  run({ args, data, say, shared, format, facts, today }): Reply {
    if (args.from !== undefined && args.to !== undefined && args.from > args.to) return refusal(say.order);
    const { subject, held: all, note } = reaching(subjectOf(args.series), data, args.from ?? args.to, format);
    const held = heldWhole(subject, all);
    const asked = tellOf(args, subject);
    const by = coarser(args.by, subject, asked);
    // Where each figure stands for itself, it is its own average and its own highest.
    const tell = by === rhythm(subject) && asked !== 'change' ? 'end' : asked;
    const { from, to } = widened(by === rhythm(subject) ? 'day' : by, args.from, args.to);
    const [start, end] = [from ?? first(held)?.day ?? today, Math.min(to ?? today, today)];
    const span = between(held, start, Math.max(start - 1, end));
    const [name, short] = [subjectName(subject, shared), subjectShort(subject, shared)];
    if (size(span) === 0)
      return {
        ...refusal(noneHeld(format.locale).none(name, heldRound(subject, held, start, end))),
        actions: heldInstead(subject, data, 'average', [start, end], shared),
      };
    const unit = subjectUnit(subject);
    const level = isCount(tell) ? needLevel(args.level, unit, format.locale) : undefined;
    const view: PeriodView = { subject, name, short, by, tell, level, held, releases: facts.releases, say, format };
    const rows = rowsOf(view, span);
    const order = args.order ?? (args.top !== undefined || args.place !== undefined ? 'highest' : 'time');
    const listed = order === 'time' ? inTime(rows, from !== undefined, args.top) : inOrder(rows, order, args);
    return {
      mood: 'calm',
      ...(to !== undefined && to < latest(all)!.day ? { age: 'never' } : {}),
      asOf: periodOf(subject.of, latest(span)!.day),
      ...periodReply(view, listed, { args: typed(args), order, notes: note ? [note] : [] }),
      cites: subjectNeeds(subject),
    };
  },
});

const refusal = (lead: string): Reply => ({ mood: 'trouble', ephemeral: true, lead });

/** What is asked for, or what has more than one figure where that is shorter: no week has more than its one, and nothing is counted in one. */
const coarser = (by: PeriodKind, subject: Subject, tell: PeriodTell): PeriodKind => {
  const least = PERIODS.indexOf(rhythm(subject)) + (isCount(tell) ? 1 : 0);
  return PERIODS[Math.max(PERIODS.indexOf(by), least)]!;
};

/** What is told where nothing is named: of amounts held, how a period ended; of what is set anew each day, its average; of single operations, the largest. */
const tellOf = (
  { tell, level }: { readonly tell?: PeriodTell | undefined; readonly level?: string | undefined },
  { of, over }: Subject,
): PeriodTell => {
  const { draw, frequency } = series(of);
  return (
    tell ??
    (level !== undefined ? 'above' : !over && draw === 'bars' ? 'highest' : frequency === 'daily' ? 'average' : 'end')
  );
};

/** That the figures come no oftener than they are gathered, where something shorter was typed. */
const takenAs = (
  {
    series: said,
    by,
    tell,
    level,
  }: Parameters<typeof tellOf>[0] & { readonly series: string; readonly by: PeriodKind },
  say: ReturnType<typeof words>,
): readonly UnusedOption[] => {
  const subject = subjectOf(said);
  const taken = coarser(by, subject, tellOf({ tell, level }, subject));
  return taken === by ? [] : [{ option: 'by', told: say.takenAs(rhythm(subject), taken) }];
};

const isCount = (tell: PeriodTell): boolean => tell === 'above' || tell === 'below';

const needLevel = (
  level: string | undefined,
  unit: 'usd' | 'percent' | 'bp',
  locale: Parameters<typeof readLevel>[2],
): number => {
  if (level === undefined) throw new Trouble('missingOption', { option: 'level', example: typedLevel[unit] });
  return readLevel(level, unit, locale);
};

/** What was asked for, as it can be asked for again. */
const typed = (args: Readonly<Record<string, string | number | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, name === 'from' || name === 'to' ? iso(value as Day) : String(value)]],
    ),
  );
