import { subjectPoints } from '../../src/measures/subject.ts';
import { type SeriesId, series } from '../../src/series/catalog.ts';
import { type Subject, subjectCode } from '../../src/series/subject.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { asOf, type Points } from '../../src/values/points.ts';
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

/** What was found on a day, with the other measure that has a figure of that very day, or a later one, told first; and which one that is. */
export const withOther = (
  view: HistoryView,
  found: HistoryFinding,
  data: Readonly<Partial<Record<SeriesId, Points>>>,
): { readonly found: HistoryFinding; readonly cites: readonly SeriesId[] } => {
  const { subject, all, args, unit, say, format } = view;
  const asked = args.from ?? args.to;
  const own = asked === undefined ? undefined : asOf(all, asked);
  const other = own === undefined || own.day === asked ? undefined : otherOn(subject, data, own.day, asked!);
  if (!other || asked === undefined) return { found, cites: [] };
  const [name, told] = [{ of: other.id }, subject].map((one) => subjectName(one, shared(format.locale))) as [
    string,
    string,
  ];
  const value = { value: other.value, unit };
  const isOfTheDay = other.day === asked;
  const first = isOfTheDay
    ? say.stood(name, value, iso(asked))
    : say.stoodBefore(name, value, iso(other.day), iso(asked));
  const second = isOfTheDay ? found.lead : say.stood(told, { value: own!.value, unit }, iso(own!.day));
  return {
    found: {
      ...found,
      lead: `${first}${/[。！？]$/.test(first) ? '' : ' '}${second}`,
      figures: [{ label: name, value, day: iso(other.day), key: true }, ...found.figures],
    },
    cites: [other.id],
  };
};

/** A daily balance this many days old still stands on a day without business. */
const LONG_WEEKEND = 4;

/** The other measure that has a figure of the day, or a later one than the subject's own: a daily close before a weekend. */
const otherOn = (subject: Subject, data: Readonly<Partial<Record<SeriesId, Points>>>, own: Day, day: Day) => {
  const others = besideNeeds(subject).flatMap((id) => {
    const points = data[id] && subjectPoints({ of: id }, data);
    const isOther = points && subjectCode({ of: id }) !== subjectCode(subject);
    const point = isOther ? asOf(points, day) : undefined;
    return point ? [{ id, ...point }] : [];
  });
  const isDaily = (id: SeriesId) => series(id).frequency === 'daily';
  return (
    others.find((one) => one.day === day) ??
    others.find((one) => isDaily(one.id) && one.day > own && day - one.day <= LONG_WEEKEND)
  );
};
