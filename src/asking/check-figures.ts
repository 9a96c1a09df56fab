import { streak } from '../measures/streak.ts';
import { subjectPoints } from '../measures/subject.ts';
import { until } from '../measures/window.ts';
import type { SaidAmount } from '../parse/amounts-in-text.ts';
import { plainText } from '../parse/plain-text.ts';
import { readSubject } from '../parse/subject.ts';
import { isTraditional } from '../parse/traditional.ts';
import { seriesIn } from '../parse/understand.ts';
import { type SeriesId, series, seriesIds } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import { type Subject, subjectNeeds } from '../series/subject.ts';
import type { Day } from '../values/day.ts';
import { asOf, latest, type Points } from '../values/points.ts';
import { readSlots, type Slots } from './slots.ts';

/** What a text says of a figure, and what the figures say of it. Not checkable: nothing held decides it. */
export type CheckedClaim = {
  readonly sentence: string;
  readonly verdict: 'right' | 'wrong' | 'not-checkable';
  readonly subject?: Subject;
  /** The figure as it is, where the text is wrong; with `from`, the change since that day; with `weeks`, how long a run is. */
  readonly right?: { readonly day: Day; readonly value: number; readonly from?: Day; readonly weeks?: number };
};

type Data = Readonly<Partial<Record<SeriesId, Points>>>;
type Known = { readonly today: Day; readonly policy: Policy; readonly data: Data };

/** Series of one thing: where a text does not say which, any that fits is right. */
const SIBLINGS: readonly (readonly SeriesId[])[] = [
  ['reservesWednesday', 'reservesAverage'],
  ['tgaWednesday', 'tgaAverage', 'tgaDaily'],
  ['treasuries', 'treasuriesOutright'],
  ['targetTop', 'targetBottom'],
];

const siblings = (id: SeriesId): readonly SeriesId[] => SIBLINGS.find((some) => some.includes(id)) ?? [id];

/** The series a text's claims are checked with. */
export const seriesToCheck = (text: string): readonly SeriesId[] => {
  const named = seriesIn(plainText(text)).found.flatMap(({ target }) => siblings(target));
  const rates = named.some((id) => series(id).unit === 'percent');
  const wanted = new Set<SeriesId>([...named, ...(rates ? (['iorb'] as const) : [])]);
  return seriesIds.filter((id) => wanted.has(id));
};

/** A text's sentences; a point within a number ends none. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[。！？；!?;])|(?<=\.)\s+(?=[A-Z"“])|\n+/u)
    .map((one) => one.trim())
    .filter((one) => one.length > 3);

/** Days. */
const HALF_A_YEAR = 180;

/** As many sentences as are looked at. */
const MOST = 60;

/** Checks what a text claims, sentence by sentence; a sentence that names no series goes on about the one before. */
export const checkFigures = (text: string, known: Known): readonly CheckedClaim[] => {
  let [before, newest]: [Context, Day | undefined] = [{}, undefined];
  const traditional = isTraditional(text);
  return sentencesOf(text)
    .slice(0, MOST)
    .flatMap((sentence) => {
      // A day without its year is the one nearest to what the text has spoken of.
      const reached =
        newest === undefined || /(?:19|20)\d\d/.test(sentence)
          ? known.today
          : Math.min(known.today, newest + HALF_A_YEAR);
      const slots = readSlots(sentence, { ...known, today: reached, traditional });
      const here = contextOf(slots, before);
      const claims = claimsIn(sentence, slots, here, known);
      newest = here.dated ? Math.max(newest ?? here.day!, here.day!) : newest;
      before = here;
      return claims;
    });
};

/** What a sentence is about: its own series and day, or those of the sentence before. */
type Context = { readonly subject?: Subject; readonly own?: boolean; readonly day?: Day; readonly dated?: boolean };

const contextOf = ({ series: ids, derived, time }: Slots, before: Context): Context => {
  const subject = derived === undefined ? ids[0] && { of: ids[0] } : readSubject(derived);
  const day = time.at ?? time.week?.wednesday ?? time.named.findLast(({ from, to }) => from === to)?.from;
  return {
    ...((subject ?? before.subject) ? { subject: (subject ?? before.subject)!, own: subject !== undefined } : {}),
    ...((day ?? before.day) === undefined ? {} : { day: (day ?? before.day)!, dated: day !== undefined }),
  };
};

const FORESEES = /\bexpect|\bforecast|\bwill\b|\bcould\b|\bmay\b|预计|预期|认为|預計|可能|将会|有望|据说|传言|据信/;
const CHANGES =
  /\b(?:fell|rose|jumped|dropped|grew|declined|climbed|slid|down|up|lost|gained|took|increased|decreased|moved)\b(?: by| about| roughly| nearly)*(?: of)?(?: the)? ?$|(?:减少|增加|下降|上升|下滑|回落|降低|增长|降|升|减|增|少|多|流出|流入)(?:了|约|近|逾|超过|达)*$/;
const ROUGHLY =
  /\b(?:about|roughly|around|nearly|almost|some|just under|just over|more than|over)\b|约|近|左右|逾|超过|大约|不到/;

const claimsIn = (sentence: string, slots: Slots, context: Context, known: Known): readonly CheckedClaim[] => {
  const { subject } = context;
  if (FORESEES.test(slots.text)) return [{ sentence, verdict: 'not-checkable' }];
  const amounts = slots.amounts.filter(({ kind }) => kind !== 'number');
  const run = subject && runClaim(sentence, slots, context, known);
  if (!subject || (amounts.length === 0 && !run)) return [{ sentence, verdict: 'not-checkable' }];
  const claims = amounts.map((said) => amountClaim(sentence, slots, said, context, known));
  return [...claims, ...(run ? [run] : [])];
};

/** The day nearest to an amount in its sentence, before it rather than after; `own` where the sentence names it, `close` where it stands right before. */
const dayOf = (
  { time }: Slots,
  said: SaidAmount,
  context: Context,
): { readonly day?: Day; readonly own: boolean; readonly close: boolean } => {
  const days = time.named
    .filter(({ from, to }) => to === from || to - from === 6)
    .map((one) => ({ day: one.to, away: one.end <= said.start ? said.start - one.end : (one.start - said.end) * 3 }))
    .sort((a, b) => a.away - b.away);
  if (days[0]) return { day: days[0].day, own: true, close: days[0].away <= CLOSE };
  return { ...(context.day === undefined ? {} : { day: context.day }), own: false, close: false };
};

/** A day this near before its figure (characters) is the figure's. */
const CLOSE = 8;

const amountClaim = (
  sentence: string,
  slots: Slots,
  said: SaidAmount,
  context: Context,
  known: Known,
): CheckedClaim => {
  const none: CheckedClaim = { sentence, verdict: 'not-checkable' };
  const { subjects, named } = candidates(slots, said, context);
  if (subjects.length === 0) return none;
  const { day, own, close } = dayOf(slots, said, context);
  const before = slots.text.slice(Math.max(0, said.start - 26), said.start);
  const isChange = CHANGES.test(before);
  const at = day ?? known.today;
  const found = subjects.flatMap((subject) =>
    figuresNear(subject, at, { isChange, own }, known).map((figure) => ({ subject, ...figure })),
  );
  const value = Math.abs(Number(said.value));
  const fit = found.find((figure) => same(value, Math.abs(figure.value), said, ROUGHLY.test(before)));
  if (fit) return { sentence, verdict: 'right', subject: fit.subject };
  const main = found.find(({ exact }) => exact);
  const slip = found.find((figure) => isSlip(value, Math.abs(figure.value), said, own));
  const sure = own && named && isPlain(slots, said) && (close || slots.time.named.length === 1);
  const wrong = slip ?? (sure && !isChange ? main : undefined);
  if (!wrong) return none;
  return {
    sentence,
    verdict: 'wrong',
    subject: wrong.subject,
    right: { day: wrong.day, value: wrong.value, ...(wrong.from === undefined ? {} : { from: wrong.from }) },
  };
};

/** The same digits ten, a hundred or a thousand times too large or too small: a slip of units. */
const isSlip = (said: number, value: number, amount: SaidAmount, own: boolean): boolean => {
  const digits = amount.value
    .replace(/^0*\.?0*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
  if (amount.kind !== 'money' || digits < (own ? 1 : 3)) return false;
  return [10, 100, 1000].some(
    (times) => same(said * times, value, amount, false, times) || same(said / times, value, amount, false, 1 / times),
  );
};

/** Words between the figure and its day that could make it another figure than the one on that day. */
const OTHER =
  /\b(?:since|previous|before|earlier|prior|record|peak|limit|cap|maximum|total of|cumulative|average|expected|compared|than|versus|counterpart|from)\b|此前|之前|上限|累计|自|比|较|同期|平均|高点|峰值|以来/;

const isPlain = ({ text }: Slots, said: SaidAmount): boolean =>
  !OTHER.test(text.slice(Math.max(0, said.start - 40), said.end + 12));

/** The subjects an amount may be of: the series named last before it, the sentence's own, or the one before's, with its siblings; its unit decides. */
const candidates = (
  { series: ids, derived, text }: Slots,
  { kind, start }: SaidAmount,
  context: Context,
): { readonly subjects: readonly Subject[]; readonly named: boolean } => {
  if (kind === 'bp') {
    const spread = derived ? readSubject(derived) : undefined;
    return { subjects: spread ? [spread] : [], named: true };
  }
  const unit = kind === 'money' ? 'usd' : 'percent';
  const ofUnit = (some: readonly SeriesId[]) => some.filter((id) => series(id).unit === unit);
  const last = ofUnit(
    seriesIn(text)
      .found.filter(({ end }) => end <= start)
      .map(({ target }) => target),
  ).at(-1);
  const own = last === undefined ? ofUnit(ids) : [last];
  const carried = own.length > 0 ? own : context.subject && !context.subject.over ? ofUnit([context.subject.of]) : [];
  return { subjects: [...new Set(carried.flatMap(siblings))].map((of) => ({ of })), named: last !== undefined };
};

type Figure = { readonly day: Day; readonly value: number; readonly from?: Day; readonly exact: boolean };

/** How far round a day a figure is looked for that may be meant (days). */
const NEAR = 8;

/** A subject's figures round a day, or its changes up to one over a day, a week, a month: those that may be meant, the likeliest marked. */
const figuresNear = (
  subject: Subject,
  at: Day,
  { isChange, own }: { readonly isChange: boolean; readonly own: boolean },
  { data }: Known,
): readonly Figure[] => {
  if (subjectNeeds(subject).some((id) => !data[id])) return [];
  const points = subjectPoints(subject, data);
  const on = asOf(points, at);
  if (!on || at - on.day > NEAR) return [];
  const weekly = series(subject.of).frequency === 'weekly';
  const [back, ahead] = own ? [weekly ? 0 : 1, weekly ? 6 : 1] : [NEAR, NEAR];
  const near = Array.from({ length: back + ahead + 1 }, (_, i) => asOf(points, at - back + i)).flatMap(
    (point) => point ?? [],
  );
  if (!isChange) return [{ ...on, exact: true }, ...near.map((point) => ({ ...point, exact: false }))];
  const week = asOf(points, on.day - (weekly ? 7 : 1));
  const spans = [1, 7, 14, 28, 30, 91, 182, 364, 365, 1274].flatMap((back) => asOf(points, on.day - back) ?? []);
  const to = (from: { readonly day: Day; readonly value: number }, exact: boolean): Figure => ({
    day: on.day,
    value: on.value - from.value,
    from: from.day,
    exact,
  });
  return [...(week ? [to(week, true)] : []), ...spans.map((from) => to(from, false))];
};

/** Right is the value rounded, or cut off, to the digits that were written; said roughly, to two of them. */
const same = (said: number, value: number, { value: written }: SaidAmount, roughly: boolean, times = 1): boolean => {
  if (said === 0 || value === 0) return said === value;
  const digits = Math.max(
    1,
    written
      .replace(/^-?0*\.?0*/, '')
      .replace('.', '')
      .replace(/0+$/, '').length,
  );
  const unit = 10 ** (Math.floor(Math.log10(said)) + 1 - Math.max(digits, times === 1 ? 2 : digits));
  return Math.abs(said - value) < unit * (roughly ? 2 : 1);
};

const RUN =
  /(?:连续|连|第)(?:第)?([一二三四五六七八九十]|\d{1,2})(?:个)?(?:周|天)|(?:连降|连升|连涨|连跌)([一二三四五六七八九十]|\d{1,2})周|\b(\w+) (?:straight|consecutive) (?:weekly|weeks)|\b(\w+?)(?:th|rd|nd|st)? (?:straight |consecutive )?week(?:ly \w+)? in a row/;
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eigh', 'nin', 'ten'];

/** "The fourth week in a row": the run up to the day, in whichever measure it is longest. */
const runClaim = (
  sentence: string,
  { text, time }: Slots,
  context: Context,
  { data, today }: Known,
): CheckedClaim | undefined => {
  const said = RUN.exec(text)?.slice(1).find(Boolean);
  if (!said || !context.subject || context.subject.over) return undefined;
  const han = '零一二三四五六七八九十'.indexOf(said);
  const number = /^\d/.test(said) ? Number(said) : han >= 0 ? han : WORDS.findIndex((word) => said.startsWith(word));
  if (number < 2 || time.named.length > 1) return undefined;
  const at = context.day ?? today;
  const runs = siblings(context.subject.of).flatMap((of) => {
    const points = data[of] && until(data[of], at);
    const last = points && latest(points);
    return points && last && at - last.day <= NEAR ? [{ of, last, weeks: streak(points)?.length ?? 0 }] : [];
  });
  if (runs.length === 0) return undefined;
  if (runs.some(({ weeks }) => weeks >= number)) return { sentence, verdict: 'right', subject: context.subject };
  const [main] = runs;
  return {
    sentence,
    verdict: 'wrong',
    subject: { of: main!.of },
    right: { day: main!.last.day, value: main!.last.value, weeks: main!.weeks },
  };
};
