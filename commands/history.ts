import { defineCommand } from '../src/ask/command.ts';
import { choice } from '../src/ask/option.ts';
import { readLevel } from '../src/parse/level.ts';
import { series } from '../src/series/catalog.ts';
import { periodOf } from '../src/series/period.ts';
import { subjectNeeds, subjectUnit } from '../src/series/subject.ts';
import type { Reply } from '../src/values/answer.ts';
import { type Day, iso } from '../src/values/day.ts';
import { between, first, latest, type Points, size } from '../src/values/points.ts';
import { Trouble } from '../src/values/trouble.ts';
import { subjectName, subjectShort } from '../src/words/subject-name.ts';
import { typedLevel } from '../src/words/typed-level.ts';
import words from './history.words.ts';
import { called, calledBy, calledUnused } from './shared/called.ts';
import { phasesBetween, subjectLine } from './shared/chart-parts.ts';
import { besideNeeds, withOther } from './shared/history-beside.ts';
import { crossingsOf } from './shared/history-crossings.ts';
import { heldFor } from './shared/history-held.ts';
import { soughtOf, unusedBeside } from './shared/history-sought.ts';
import { stepsOf } from './shared/history-steps.ts';
import { type HistoryView, valuesOf } from './shared/history-values.ts';
import { heldInstead, heldRound } from './shared/none-held.ts';
import noneHeld from './shared/none-held.words.ts';
import { reaching, reachNeeds } from './shared/reach.ts';
import { shareMarks } from './shared/share-marks.ts';
import { subjectOf, suggestSubjects } from './shared/subject.ts';

/** What can be found in a series' past. */
const FIND = [
  'latest',
  'on',
  'change',
  'average',
  'median',
  'highest',
  'lowest',
  'first',
  'last',
  'all',
  'count',
  'streak',
  'biggest-rise',
  'biggest-fall',
] as const;

export default defineCommand({
  words,
  needs: ({ series: said, find }) => {
    const subject = subjectOf(said);
    return [...new Set([...reachNeeds(subject), ...(find === 'on' ? besideNeeds(subject) : [])])];
  },
  reaches: true,
  options: {
    series: { kind: 'text', max: 100, required: true, example: 'WRBWFRBL', suggest: suggestSubjects },
    find: { kind: 'choice', values: FIND },
    side: { kind: 'choice', values: ['below', 'above'], default: 'below' },
    level: { kind: 'text', max: 40 },
    from: { kind: 'day' },
    to: { kind: 'day' },
    tell: choice(['longest', 'now', 'both'], 'longest'),
    called,
  },
  unused: (args, say) => [...unusedBeside(args, say), ...calledUnused([subjectOf(args.series)])],
  run({ args, data, say, shared: usual, format, facts, today }): Reply {
    if (args.from !== undefined && args.to !== undefined && args.from > args.to)
      return { mood: 'trouble', ephemeral: true, lead: say.order };
    const { subject, held, note } = reaching(subjectOf(args.series), data, args.from ?? args.to, format);
    const { shared, notes } = calledBy(args.called, usual, format.locale, args.from ?? args.to);
    const unit = subjectUnit(subject);
    const level = args.level === undefined ? undefined : readLevel(args.level, unit, format.locale);
    const find = soughtOf(args);
    const { points: all, told } = heldFor(subject, held, { ...args, find });
    const [start, end] = [first(all)?.day ?? today, Math.min(args.to ?? today, today)];
    const [isPoint, begin] = [find === 'on', args.from ?? start];
    const span = between(all, isPoint ? start : begin, end);
    const [name, short] = [subjectName(subject, shared), subjectShort(subject, shared)];
    const isBefore = isPoint && (args.from ?? args.to ?? start) < start;
    if (size(all) === 0 || isBefore || (size(span) === 0 && !isPoint))
      return {
        mood: 'trouble',
        ephemeral: true,
        lead: noneHeld(format.locale).none(name, heldRound(subject, all, begin, end)),
        actions: heldInstead(subject, data, isValue(find) ? find : 'average', [begin, end], shared),
      };

    const asked = { subject, unit, name, short, find, side: args.side, level, args };
    const view: HistoryView = { ...asked, all, span, say, format, facts };
    const own = isCrossing(find, level) ? crossingsOf(view, needLevel(level, unit)) : (stepsOf(view) ?? valuesOf(view));
    const { found, cites } = isPoint ? withOther(view, own, data) : { found: own, cites: [] };
    const [missing, shown] = [told(span, say), found.shown ?? span];
    const until = latest(span) ?? latest(all)!;
    const newest = latest(shown)!.day > until.day ? latest(shown)! : until;
    const ends = [iso(first(shown)!.day), iso(latest(shown)!.day)] as const;
    return {
      mood: 'calm',
      ...(isSettled(find, args, all) && until.day === newest.day ? { age: 'never' } : {}),
      // A figure set beside the newest one is told as of that one.
      asOf: (isPoint && found.figures[0]?.day) || periodOf(subject.of, newest.day),
      lead: `${found.lead}${missing.lead}`,
      figures: found.figures,
      ...(found.table ? { table: found.table } : {}),
      notes: [
        ...notes,
        ...(note ? [note] : []),
        ...missing.notes,
        ...found.notes.filter((one) => one !== missing.instead),
      ],
      cites: [...cites, ...subjectNeeds(subject)],
      chart: {
        kind: !subject.over && series(subject.of).draw === 'bars' ? 'bars' : 'line',
        title: found.title,
        subtitle: say.subtitle(name, unit),
        lines: [subjectLine(subject, shown, shared)],
        phases: phasesBetween(facts.policy, format.locale, ...ends),
        events: [...new Set(found.marks)].map((day) => ({
          day: iso(day),
          label: format.day(periodOf(subject.of, day)),
        })),
        levels: levelsOf(asked, format, today),
      },
      ...(found.actions ? { actions: found.actions } : {}),
    };
  },
});

/** The level that is asked about, and the marks of a share, as lines of the picture. */
const levelsOf = (
  { subject, unit, level }: Pick<HistoryView, 'subject' | 'unit' | 'level'>,
  format: HistoryView['format'],
  today: Day,
) => [
  ...(level === undefined ? [] : [{ value: level, unit, label: format.show({ value: level, unit }) }]),
  ...shareMarks(subject, format.locale, iso(today)).filter(({ value }) => value !== level),
];

/** Whether no newer figure can change the answer: a day or a first time that is past, a span that has ended. */
const isSettled = (
  find: HistoryView['find'],
  { from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined },
  all: Points,
): boolean => {
  const newest = latest(all)!.day;
  if (find === 'on') return from !== undefined && from <= newest;
  return find === 'first' || (to !== undefined && to < newest);
};

/** What is asked of values alone, and can be asked of another series too. */
const isValue = (find: HistoryView['find']): boolean =>
  ['on', 'change', 'average', 'median', 'highest', 'lowest'].includes(find);

const isCrossing = (find: HistoryView['find'], level: number | undefined) =>
  find === 'first' ||
  find === 'last' ||
  find === 'all' ||
  (level !== undefined && (find === 'count' || find === 'streak'));

const needLevel = (level: number | undefined, unit: HistoryView['unit']): number => {
  if (level === undefined) throw new Trouble('missingOption', { option: 'level', example: typedLevel[unit] });
  return level;
};
