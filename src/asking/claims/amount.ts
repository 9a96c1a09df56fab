import { subjectPoints } from '../../measures/subject.ts';
import type { SaidAmount } from '../../parse/amounts-in-text.ts';
import { readSubject } from '../../parse/subject.ts';
import { seriesIn } from '../../parse/understand.ts';
import { type SeriesId, series } from '../../series/catalog.ts';
import { rhythmOf, type Subject, subjectNeeds } from '../../series/subject.ts';
import type { Day } from '../../values/day.ts';
import { asOf } from '../../values/points.ts';
import type { Slots } from '../slots.ts';
import { wayIn } from '../ways.ts';
import { boundOf, passes } from './bound.ts';
import { changeSpan, changesOver } from './change-span.ts';
import {
  type CheckedClaim,
  type CheckedWith,
  type ClaimReader,
  type Context,
  digitsOf,
  NEAR,
  sameAmount,
  siblings,
} from './claim.ts';
import { clauseOf } from './clause.ts';

const CHANGES =
  /\b(?:fell|rose|jumped|dropped|grew|declined|climbed|slid|down|up|lost|gained|took|increased|decreased|moved)\b(?: by| about| roughly| nearly)*(?: of)?(?: the)? ?$|(?:减少|增加|下降|上升|下滑|回落|降低|增长|降|升|减|增|少|多|流出|流入)(?:了|约|近|逾|超过|达)*$/;
/** What something is at present, right before its figure. */
const PRESENT =
  /\b(?:is|are|it'?s|stands?|sits?|remains?|now|currently)(?: (?:now|at|currently|still|only|about|around|roughly|over|under|near|just))* ?\$? ?$|(?:现在|目前|当前|如今|仍)?(?:是|为|有|在|达到?|处于)(?:约|近|大约)? ?$/;
/** "Is SOFR at 10%?" */
const ASKED = /^ ?(?:so |and )?(?:is|are) (?:the )?[\w .'&-]{2,32} (?:at|now|currently|still|really)* ?\$?$/;
const ROUGHLY =
  /\b(?:about|roughly|around|nearly|almost|some|just under|just over|more than|over)\b|约|近|左右|逾|超过|大约|不到/;

/** The day nearest to an amount in its sentence, before it rather than after; `own` where the sentence names it, `close` where it stands right before. */
const dayOf = (
  { time, text }: Slots,
  said: SaidAmount,
  context: Context,
): { readonly day?: Day; readonly own: boolean; readonly close: boolean } => {
  const days = time.named
    .filter(({ from, to }) => to === from || to - from === 6)
    .map((one) => ({
      day: one.to,
      away:
        one.end <= said.start
          ? between(text, one.end, said.start)
          : /^ ?(?:on|in|at)(?: the end of)? $/.test(text.slice(said.end, one.start))
            ? 0
            : (one.start - said.end) * 3,
    }))
    .sort((a, b) => a.away - b.away);
  if (context.moved && context.day !== undefined) return { day: context.day, own: true, close: true };
  if (days[0]) return { day: days[0].day, own: true, close: days[0].away <= CLOSE };
  return { ...(context.day === undefined ? {} : { day: context.day }), own: false, close: false };
};

/** How much stands between a day and its figure but for the series' name and the word that joins them (characters). */
const between = (text: string, from: number, to: number): number =>
  seriesIn(text.slice(from, to)).rest.replace(/[\s,，的]|当周|规模|余额|数字|为|\bwas\b|\bwere\b|\bstood at\b/g, '')
    .length;

/** A day this near before its figure (characters) is the figure's. */
const CLOSE = 8;

/** Each amount of a sentence that could be a figure's level, or its change, held against what was published round its day. */
export const amountClaims: ClaimReader = ({ sentence, slots, context }, known) =>
  context.subject === undefined && slots.series.length === 0
    ? []
    : slots.amounts
        .filter(({ kind }) => kind !== 'number')
        .map((said) => ({ ...amountClaim(sentence, slots, said, context, known), place: said.start }));

const isChangeIn = ({ text }: Slots, { start }: SaidAmount): boolean =>
  CHANGES.test(text.slice(Math.max(0, start - WORDS_BEFORE), start));

/** As much before an amount as says what it is (characters). */
const WORDS_BEFORE = 26;

const amountClaim = (
  sentence: string,
  slots: Slots,
  said: SaidAmount,
  context: Context,
  known: CheckedWith,
): CheckedClaim => {
  const none: CheckedClaim = { sentence, verdict: 'not-checkable' };
  const { subjects, named: isNamedBefore } = subjectsOf(slots, said, context);
  if (subjects.length === 0) return none;
  const { day, own, close } = dayOf(slots, said, context);
  const before = slots.text.slice(Math.max(0, said.start - WORDS_BEFORE), said.start);
  const isChange = isChangeIn(slots, said);
  const span = isChange ? changeSpan(slots) : undefined;
  const at = day ?? known.today;
  const found = subjects.flatMap((subject) =>
    (span
      ? changesOver(subject, span, known).map((change, i) => ({ ...change, exact: i === 0 }))
      : figuresNear(subject, at, { isChange, own }, known)
    ).map((figure) => ({ subject, ...figure })),
  );
  const value = Math.abs(Number(said.value));
  const set = isChange ? undefined : setRate(subjects, at, said, known);
  // A place behind the point is written for its precision, a round number is not.
  const least = /\.\d/.test(slots.text.slice(said.start, said.end)) ? 1 : 2;
  const roughly = ROUGHLY.test(before);
  const { limit, isOnly, isWithin } = limitOf(slots, said, isChange);
  const named = isNamedBefore || isOnly;
  const isThatWay = isOfWay(isChange ? wayIn(CHANGES.exec(before)![0]) : undefined);
  const fit = found.find(
    (figure) =>
      isThatWay(figure) &&
      isWithin(figure) &&
      ((limit && figure.exact) || isSaid(value, figure, said, { roughly, least, isSet: set !== undefined })),
  );
  if (fit) return { sentence, ...rightClaim(fit, own ? at : undefined) };
  const main = found.find(({ exact }) => exact);
  // Of the changes that may be meant where no stretch is named, one is always a thousand times something.
  const slip = (isChange ? (main ? [main] : []) : found).find((figure) =>
    isSlip(value, Math.abs(figure.value), said, own),
  );
  const isDated = own
    ? close || slots.time.named.length === 1
    : !isChange && (isOfNow(slots, said, context) || (limit !== undefined && isAlone(context)));
  const sure = named && isDated && isPlain(limit ? { ...slots, text: limit.unbound } : slots, said);
  const steady = named && context.dated !== undefined && isPlain(slots, said) ? set : undefined;
  const isMeant = isChange ? span !== undefined && named && isOnlyChange(slots, said) : sure;
  const wrong =
    (isRounded(value, found.filter(isThatWay).filter(isWithin), said)
      ? undefined
      : (slip ?? (isMeant ? main : undefined))) ?? steady;
  if (!wrong) return none;
  return {
    sentence,
    verdict: 'wrong',
    subject: wrong.subject,
    right: { day: wrong.day, value: wrong.value, ...(wrong.from === undefined ? {} : { from: wrong.from }) },
  };
};

/** The bound that an amount is said to be: whether a figure is on its side; "over 2tn in MBS": the one series of the one amount may stand behind it. */
const limitOf = (slots: Slots, said: SaidAmount, isChange: boolean) => {
  const limit = isChange ? undefined : boundOf(slots.text, said);
  return {
    limit,
    isOnly: limit !== undefined && slots.series.length === 1 && slots.amounts.length === 1,
    isWithin: ({ value }: Figure): boolean =>
      !limit || passes(Math.abs(value), Math.abs(Number(said.value)), limit.bound),
  };
};

/** What is right with its figure; that it is of a neighbouring day than the one that is named is said. */
const rightClaim = (
  { subject, day, value, from }: Figure & { readonly subject: Subject },
  named: Day | undefined,
): Pick<CheckedClaim, 'verdict' | 'subject' | 'right' | 'held'> => ({
  verdict: 'right',
  subject,
  ...(named !== undefined && day !== named && from === undefined && { right: { day, value } }),
  held: { day, value, ...(from !== undefined && { from }) },
});

/** Whether a sentence stands alone and names no day: a bound it tells is one of now. */
const isAlone = ({ alone, day }: Context): boolean => alone === true && day === undefined;

/** Whether a sentence that stands alone and names no day tells what something is. */
const isOfNow = ({ text }: Slots, { start }: SaidAmount, context: Context): boolean =>
  isAlone(context) && (PRESENT.test(text.slice(0, start)) || ASKED.test(text.slice(0, start)));

/** Whether a change went the way that is said, if one is. */
const isOfWay =
  (way: string | undefined) =>
  ({ value }: Figure): boolean =>
    way === undefined || value === 0 || value > 0 === (way === 'up');

/** The one change of its sentence, set against nothing: no other stretch can be meant. */
const isOnlyChange = (slots: Slots, said: SaidAmount): boolean =>
  slots.amounts.filter((one) => isChangeIn(slots, one)).length === 1 &&
  !COMPARED.test(clauseOf(slots.text, said.start));

/** Whether one of the figures is the amount rounded, or cut off, to the last digit it was written with: 217 are some 200. */
const isRounded = (said: number, figures: readonly Figure[], amount: SaidAmount): boolean => {
  const whole = 10 ** -(amount.value.split('.')[1]?.length ?? 0);
  const unit = amount.kind === 'percent' ? whole : 10 ** (Math.floor(Math.log10(said || 1)) + 1 - digitsOf(amount));
  // Below a one with zeros, figures are rounded to finer digits.
  const least = said - (said === unit ? unit / 20 : unit / 2);
  return figures.some(({ value }) => Math.abs(value) >= least && Math.abs(value) < said + unit);
};

/** A rate that is set is a step away from another: 4.9 is no 5. */
const isSaid = (
  said: number,
  { value }: Figure,
  amount: SaidAmount,
  { roughly, least, isSet }: { readonly roughly: boolean; readonly least: number; readonly isSet: boolean },
): boolean =>
  isSet && !roughly ? Math.abs(said - value) < STEP : sameAmount(said, Math.abs(value), amount, { roughly, least });

/** Steps of set rates are of five hundredths of a percent or more. */
const STEP = 0.05;

/** A rate that is set, and stood still but for one step round the day: what is said of it without a day of its own. */
const setRate = (
  subjects: readonly Subject[],
  at: Day,
  { kind }: SaidAmount,
  known: CheckedWith,
): (Figure & { readonly subject: Subject }) | undefined => {
  if (kind !== 'percent') return undefined;
  const round = subjects.flatMap((subject) =>
    figuresNear(subject, at, { isChange: false, own: false }, known).map((figure) => ({ subject, ...figure })),
  );
  const values = new Set(round.map(({ value }) => value));
  return round.length > NEAR && values.size <= 2 ? round.find(({ exact }) => exact) : undefined;
};

/** The same digits ten, a hundred or a thousand times too large or too small: a slip of units. */
const isSlip = (said: number, value: number, amount: SaidAmount, own: boolean): boolean => {
  const digits = amount.value
    .replace(/^0*\.?0*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
  if (amount.kind !== 'money' || digits < (own ? 1 : 3)) return false;
  return [10, 100, 1000].some(
    (times) =>
      sameAmount(said * times, value, amount, { least: 1 }) || sameAmount(said / times, value, amount, { least: 1 }),
  );
};

/** Words between the figure and its day that could make it another figure than the one on that day. */
const OTHER =
  /\b(?:since|previous|before|earlier|prior|record|peak|limit|cap|maximum|total of|cumulative|average|expected|compared|than|versus|counterpart|from)\b|此前|之前|上限|累计|自|比|较|同期|平均|高点|峰值|以来/;

/** Words that set a change against another, or make it the sum of several. */
const COMPARED =
  /\b(?:previous|before|earlier|prior|record|limit|cap|maximum|total of|cumulative|average|expected|compared|than|versus|counterpart)\b|此前|之前|上限|累计|较|同期|平均/;

const isPlain = ({ text }: Slots, said: SaidAmount): boolean => !OTHER.test(clauseOf(text, said.start));

/** The subjects an amount may be of: the series named last before it, the sentence's own, or the one before's, with its siblings; its unit decides. */
export const subjectsOf = (
  { series: ids, derived, text, measures }: Slots,
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
  // "The Wednesday level" is a name by itself.
  const measured = last === undefined && measures.length === 1;
  const carried = own.length > 0 ? own : context.subject && !context.subject.over ? ofUnit([context.subject.of]) : [];
  const meant = [...new Set(carried.flatMap(siblings))];
  // Where the measure is said, the other one does not stand in for it.
  const [measure] = measures.length === 1 ? measures : [];
  const fitting = meant.filter((id) => !measure || id.endsWith('Average') === (measure === 'average'));
  return {
    subjects: (fitting.length > 0 ? fitting : meant).map((of) => ({ of })),
    named: last !== undefined || measured,
  };
};

type Figure = { readonly day: Day; readonly value: number; readonly from?: Day; readonly exact: boolean };

/** A subject's figures round a day, or its changes up to one over a day, a week, a month: those that may be meant, the likeliest marked. */
const figuresNear = (
  subject: Subject,
  at: Day,
  { isChange, own }: { readonly isChange: boolean; readonly own: boolean },
  { data }: CheckedWith,
): readonly Figure[] => {
  if (subjectNeeds(subject).some((id) => !data[id])) return [];
  const points = subjectPoints(subject, data);
  const on = asOf(points, at);
  if (!on || at - on.day > NEAR) return [];
  const weekly = rhythmOf(subject).frequency === 'weekly';
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
