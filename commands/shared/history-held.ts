import { heldWhole } from '../../src/measures/subject.ts';
import { periodOf } from '../../src/series/period.ts';
import type { Subject } from '../../src/series/subject.ts';
import type { Day } from '../../src/values/day.ts';
import { first, type Points, size } from '../../src/values/points.ts';
import type { HistoryView } from './history-values.ts';

/** What each figure tells for itself, whatever lies between: a level, a change, and no held figure is higher than the highest. */
const TOLD_OF_EACH: ReadonlySet<HistoryView['find']> = new Set(['latest', 'on', 'change', 'highest', 'lowest']);

type Asked = Pick<HistoryView, 'find'> & { readonly from: Day | undefined; readonly to: Day | undefined };

/** What has to be said of figures that are not held: after the lead, among the notes, and which usual note is left out for it. */
type Missing = { readonly lead: string; readonly notes: readonly string[]; readonly instead?: string };

/** The figures an answer is found among, and what is said of those that are missing. */
type HeldFor = { readonly points: Points; told(span: Points, say: HistoryView['say']): Missing };

/**
 * What a question is answered from. An average, a count or a first time is told of the stretch that is held whole: what
 * lies between figures months apart could be anything. Of a stretch before that it is told of what there is, and said so.
 */
export const heldFor = (subject: Subject, held: Points, { find, from, to }: Asked): HeldFor => {
  const dense = heldWhole(subject, held);
  const begin = first(dense)?.day;
  const isEarlier = begin !== undefined && to !== undefined && to < begin;
  const points = TOLD_OF_EACH.has(find) || isEarlier ? held : dense;
  const left = size(held) - size(points);
  return {
    points,
    told(span, say) {
      if (begin === undefined) return { lead: '', notes: [] };
      const day = periodOf(subject.of, begin);
      if (left > 0)
        return (from ?? 0) < begin
          ? { lead: '', notes: [say.sparse(left, day)], instead: say.begins(day) }
          : { lead: '', notes: [] };
      const isExtreme = find === 'highest' || find === 'lowest';
      const isDoubtful = first(span)!.day < begin;
      return {
        lead: isExtreme && isDoubtful ? say.mayLieBefore(find === 'highest', day) : '',
        notes: isEarlier && !TOLD_OF_EACH.has(find) ? [say.mostlyNotHeld(day)] : [],
      };
    },
  };
};
