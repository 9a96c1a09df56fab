import { subjectPoints } from '../../src/measures/subject.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import { type Subject, subjectCode } from '../../src/series/subject.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { asOf, on, type Points } from '../../src/values/points.ts';
import { shared } from '../../src/words/shared.ts';
import { subjectName } from '../../src/words/subject-name.ts';
import type { HistoryFinding, HistoryView } from './history-values.ts';

/** What else is published of the same balance, for days of which it has no figure itself: a week's average ends on its Wednesday, a cash balance closes every day. */
const OTHERS: Readonly<Partial<Record<SeriesId, readonly SeriesId[]>>> = {
  reservesWednesday: ['reservesAverage'],
  tgaWednesday: ['tgaDaily', 'tgaAverage'],
};

/** The series that may tell of a day a subject has no figure of. */
export const besideNeeds = ({ of, over }: Subject): readonly SeriesId[] => (over ? [] : (OTHERS[of] ?? []));

/** What was found on a day, with the other measure that has a figure of that very day told first; and which one that is. */
export const withOther = (
  view: HistoryView,
  found: HistoryFinding,
  data: Readonly<Partial<Record<SeriesId, Points>>>,
): { readonly found: HistoryFinding; readonly cites: readonly SeriesId[] } => {
  const { subject, all, args, unit, say, format } = view;
  const asked = args.from ?? args.to;
  const own = asked === undefined ? undefined : asOf(all, asked);
  const other = own === undefined || own.day === asked ? undefined : otherOn(subject, data, asked!);
  if (!other || asked === undefined) return { found, cites: [] };
  const name = subjectName({ of: other.id }, shared(format.locale));
  const value = { value: other.value, unit };
  const first = say.stood(name, value, iso(asked));
  return {
    found: {
      ...found,
      lead: `${first}${/[。！？]$/.test(first) ? '' : ' '}${found.lead}`,
      figures: [{ label: name, value, day: iso(asked), key: true }, ...found.figures],
    },
    cites: [other.id],
  };
};

const otherOn = (subject: Subject, data: Readonly<Partial<Record<SeriesId, Points>>>, day: Day) => {
  for (const id of besideNeeds(subject)) {
    const points = data[id] && subjectPoints({ of: id }, data);
    const point = points && subjectCode({ of: id }) !== subjectCode(subject) ? on(points, day) : undefined;
    if (point) return { id, value: point.value };
  }
  return undefined;
};
