import { subjectPoints } from '../../measures/subject.ts';
import { type Subject, subjectNeeds } from '../../series/subject.ts';
import type { Day } from '../../values/day.ts';
import { asOf, between, each, type Point } from '../../values/points.ts';
import { type CheckedWith, type ClaimReader, NEAR, type SaidSentence, siblings } from './claim.ts';

const LOW = /\b(?:lowest|least|smallest|lower than|less than|fewer than)\b|最低|最少|最小|新低/;
const HIGH = /\b(?:highest|most|largest|biggest|widest|higher than|more than (?:on |in )?any)\b|最高|最多|最大|新高/;
/** The bound of an amount makes no record: "by at least 800 bn since QT began". */
const BOUND = /\b(?:at (?:least|most)|no (?:less|more) than|(?:less|more|lower|higher|fewer) than)(?= (?:the )?\$?\d)/g;
/** "The most since": of which stretch something is a record has to be said. */
const SINCE = /\bsince\b|以来/;

const POINTS_BACK = /^ ?(?:it|that|this)\b|^[^\p{Script=Han}]{0,3}(?:这|该|其)/u;

/** "The lowest since June 2020": wrong where a day after that was lower yet, in every measure that may be meant. */
export const recordClaims: ClaimReader = (said, known) => {
  const { sentence, slots, context } = said;
  const text = slots.text.replace(BOUND, (bound) => ' '.repeat(bound.length));
  const isLow = LOW.test(text);
  const since = sinceDay(said);
  // Of a thing that has no name here, a record is somebody else's.
  const isNamed = slots.series.length > 0 || slots.derived !== undefined || POINTS_BACK.test(text);
  if (!isNamed || !SINCE.test(text) || isLow === HIGH.test(text) || since === undefined || !context.subject) return [];
  const at = claimedDay(said, since) ?? known.today;
  const subjects = context.subject.over ? [context.subject] : siblings(context.subject.of).map((of) => ({ of }));
  const passed = subjects.flatMap((subject) => beyond(subject, { since, at, isLow }, known));
  if (passed.length === 0) return [];
  const claim = { sentence, place: text.search(isLow ? LOW : HIGH) };
  if (passed.some(({ point }) => !point)) return [{ ...claim, verdict: 'right', subject: context.subject }];
  const { subject, point } = passed[0]!;
  return [{ ...claim, verdict: 'wrong', subject, right: point! }];
};

/** The end of what stands behind "since": what is said to be lower lies within it. */
const sinceDay = ({ slots: { text, time } }: SaidSentence): Day | undefined => {
  return time.named.find((named) => isBeginning(text, named))?.to;
};

/** Whether a time stands behind "since": it is where a stretch begins, and not what is spoken of. */
export const isBeginning = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /\bsince(?: the| early| late| mid)*(?: (?:start|end|beginning) of)? ?$/.test(text.slice(0, start)) ||
  /\bsince\b/.test(text.slice(start, end)) ||
  /^ ?(?:年?[初末底]?)?(?:以来|後以来|后以来)/.test(text.slice(end)) ||
  /以来/.test(text.slice(start, end));

/** The day the record is of: the last one named before "since", or the one the text is speaking of. */
const claimedDay = ({ slots: { time }, context }: SaidSentence, since: Day): Day | undefined =>
  time.named.findLast(({ from, to }) => to - from <= MONTH && from > since)?.to ?? context.day;

/** A stretch this long has an end that is spoken of (days). */
const MONTH = 31;

type Stretch = { readonly since: Day; readonly at: Day; readonly isLow: boolean };

/** The last figure since a day that goes beyond the one spoken of; nothing where it is not held. */
const beyond = (
  subject: Subject,
  { since, at, isLow }: Stretch,
  { data }: CheckedWith,
): readonly { readonly subject: Subject; readonly point?: Point }[] => {
  if (subjectNeeds(subject).some((id) => !data[id])) return [];
  const points = subjectPoints(subject, data);
  const on = asOf(points, at);
  if (!on || at - on.day > NEAR || on.day <= since || points.days[0]! > since) return [];
  const past = [...each(between(points, since + 1, on.day - 1))].filter(({ value }) =>
    isLow ? value < on.value : value > on.value,
  );
  const point = past.at(-1);
  return [{ subject, ...(point && { point }) }];
};
