import { beginsWith, changeOver } from '../../src/measures/change.ts';
import { longestStreaks, steps, widestMove } from '../../src/measures/steps.ts';
import { type Streak, streak } from '../../src/measures/streak.ts';
import { widestStep } from '../../src/series/cadence.ts';
import { rhythmOf } from '../../src/series/subject.ts';
import { between, first, latest, type Points } from '../../src/values/points.ts';
import { count, signed } from '../../src/values/quantity.ts';
import { equallyLong } from './equal-runs.ts';
import { isSet, setCount } from './history-set.ts';
import {
  countedBy,
  dated,
  figure,
  type HistoryFinding,
  type HistoryView,
  moved,
  onlyFigure,
  thatDay,
} from './history-values.ts';
import { lengths, tellsNow, withNow } from './stands-now.ts';

/** Questions about steps from one figure to the next: how many rise or fall, the longest run, the biggest. Nothing where another kind is asked for, or there are no steps. */
export const stepsOf = (view: HistoryView): HistoryFinding | undefined => {
  if (onlyFigure(view)) return undefined;
  switch (view.find) {
    case 'count':
      return counted(view);
    case 'streak':
      return run(view);
    case 'biggest-rise':
    case 'biggest-fall':
      return biggest(view);
    default:
      return undefined;
  }
};

/** The figures of a span with what stood when it began: the first of its steps is from there. */
const stepped = ({ all, span, args }: HistoryView): Points => {
  const change = changeOver(all, beginsWith(args.from, args.to), latest(span)!.day)!;
  return between(all, change.from.day, change.to.day);
};

/** Which way a step goes, where no level is named: below is a fall, above is a rise. */
const wayOf = ({ find, side }: HistoryView) =>
  find === 'biggest-fall' ? 'fall' : find === 'biggest-rise' || side !== 'below' ? 'rise' : 'fall';

const counted = (view: HistoryView): HistoryFinding => {
  const { subject, say, name } = view;
  const span = stepped(view);
  if (isSet(view)) return setCount(view, wayOf(view), span);
  const found = steps(span, widestStep(rhythmOf(subject)));
  const [begin, end] = [dated(view, first(span)!.day), dated(view, latest(span)!.day)];
  const way = wayOf(view);
  return {
    lead:
      view.args.tell === 'both'
        ? say.stepsBoth(name, found.rise, found.fall, found.all, begin, end, countedBy(view))
        : say.steps(name, way, found[way], found.all, begin, end, countedBy(view)),
    title: say.titleSteps(view.short, way, found[way], found.all),
    figures: [
      { label: say.rises, value: count(found.rise) },
      { label: say.falls, value: count(found.fall) },
      { label: say.flat, value: count(found.all - found.rise - found.fall) },
    ],
    notes: [],
    marks: [],
  };
};

const run = (view: HistoryView): HistoryFinding => {
  const { subject, say, name, unit } = view;
  const span = stepped(view);
  const widest = widestStep(rhythmOf(subject));
  const way = wayOf(view);
  const [best, ...equal] = longestStreaks(span, way, widest);
  const [begin, end] = [dated(view, first(span)!.day), dated(view, latest(span)!.day)];
  if (!best) {
    return { lead: say.noRun(name, way, begin, end), title: view.short, figures: [], notes: [], marks: [] };
  }
  const now = lastingRun(view, way, widest);
  // The figures are of the run that is told first.
  const shown = (tellsNow(view) && now) || best;
  return {
    lead: runsTold(view, [best, ...equal], now),
    title: say.titleRun(view.short, way, shown.length, countedBy(view)),
    figures: [
      ...lengths(view, best.length, now?.length ?? 0),
      { label: say.change, value: signed(moved(view, shown.from.value, shown.to.value)) },
      figure({ ...view, unit }, say.end, shown.to),
    ],
    notes: [say.counted(begin, end)],
    marks: [shown.from.day, shown.to.day],
  };
};

/** The run that the latest figure ends; none where the last step went the other way. */
const lastingRun = ({ all }: HistoryView, way: 'rise' | 'fall', widest: number): Streak | undefined => {
  const now = streak(all, widest);
  return now?.direction === way ? now : undefined;
};

/** The longest run and, where the stretch reaches to now, the one that lasts. */
const runsTold = (view: HistoryView, longest: readonly [Streak, ...Streak[]], now: Streak | undefined): string => {
  const [best] = longest;
  const way = best.direction;
  const { all, say, name } = view;
  const [begin, ended] = [best.from.day, best.to.day];
  const [length, end, by] = [now?.length ?? 0, latest(all)!.day, countedBy(view)];
  const total = moved(view, best.from.value, best.to.value);
  const told = say.run(name, way, best.length, by, dated(view, begin), dated(view, ended), total);
  const runs = withNow(view, told, {
    first: () => say.runUpTo(name, way, length, by, dated(view, end)),
    behind: () => (length > 0 && ended === end ? say.runGoesOn : say.runNow(way, length, by)),
  });
  return runs + equallyLong(view, best, longest);
};

const biggest = (view: HistoryView): HistoryFinding => {
  const { subject, say, name } = view;
  const span = stepped(view);
  const way = wayOf(view);
  const best = widestMove(span, way, widestStep(rhythmOf(subject)));
  const [begin, end] = [dated(view, first(span)!.day), dated(view, latest(span)!.day)];
  if (!best) return { lead: say.noRun(name, way, begin, end), title: view.short, figures: [], notes: [], marks: [] };
  const by = moved(view, best.from.value, best.to.value);
  const day = dated(view, best.to.day);
  return {
    lead: say.biggest(name, way, by, countedBy(view), day, begin, end),
    title: say.titleBiggest(view.short, way, by, day),
    figures: [
      { label: say.change, value: signed(by) },
      figure(view, say.before, best.from),
      figure(view, thatDay(view), best.to),
    ],
    notes: [],
    marks: [best.to.day],
  };
};
