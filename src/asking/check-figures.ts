import { plainText } from '../parse/plain-text.ts';
import { readSubject } from '../parse/subject.ts';
import { isTraditional } from '../parse/traditional.ts';
import { seriesIn } from '../parse/understand.ts';
import { type SeriesId, series, seriesIds } from '../series/catalog.ts';
import { type Day, yearOf } from '../values/day.ts';
import { amountClaims } from './claims/amount.ts';
import { capClaims } from './claims/caps.ts';
import {
  type CheckedClaim,
  type CheckedWith,
  type ClaimReader,
  type Context,
  type SaidSentence,
  siblings,
} from './claims/claim.ts';
import { clauseAt } from './claims/clause.ts';
import { directionClaims } from './claims/direction.ts';
import { firstClaims } from './claims/first.ts';
import { movedSinceClaims } from './claims/moved-since.ts';
import { overAMonthClaims } from './claims/over-a-month.ts';
import { peakClaims } from './claims/peak.ts';
import { ratesApartClaims } from './claims/rates-apart.ts';
import { isBeginning, recordClaims } from './claims/record.ts';
import { reinvestedClaims } from './claims/reinvested.ts';
import { requirementClaims } from './claims/requirement.ts';
import { runClaims } from './claims/run.ts';
import { sideClaims } from './claims/side.ts';
import { turnedRoundClaims } from './claims/turned-round.ts';
import { turningPointClaims } from './claims/turning-point.ts';
import { weekLabelClaims } from './claims/week-label.ts';
import { readSlots, type Slots } from './slots.ts';

/** The kinds of claim that are looked for in each sentence. */
const KINDS: readonly ClaimReader[] = [
  runClaims,
  directionClaims,
  turnedRoundClaims,
  recordClaims,
  ratesApartClaims,
  turningPointClaims,
  weekLabelClaims,
  reinvestedClaims,
];

/** The kinds of claim in which an amount is a mark that was passed or reached, and no figure of a day. */
const MARKS: readonly ClaimReader[] = [peakClaims, sideClaims, requirementClaims];

const isElsewhere =
  (claims: readonly CheckedClaim[]) =>
  ({ place }: CheckedClaim): boolean =>
    !claims.some((claim) => claim.place === place);

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

const countOf = (claims: readonly CheckedClaim[], kind: CheckedClaim['verdict']): number =>
  claims.filter(({ verdict }) => verdict === kind).length;

const yearEnd = (year: number): Day => Date.UTC(year, 11, 31) / 86_400_000;

/** Days. */
const HALF_A_YEAR = 180;

/** As many sentences as are looked at. */
const MOST = 60;

/** Checks what a text claims, sentence by sentence; a sentence that names no series goes on about the one before. */
export const checkFigures = (text: string, known: CheckedWith): readonly CheckedClaim[] => {
  let [before, newest]: [Context, Day | undefined] = [{}, undefined];
  const traditional = isTraditional(text);
  const sentences = sentencesOf(text).slice(0, MOST);
  return sentences.flatMap((sentence) => {
    const read = (reached: Day) => {
      const slots = readSlots(sentence, {
        ...known,
        today: Math.min(known.today, reached),
        traditional,
        asWritten: true,
      });
      const context = { ...contextOf(slots, before), alone: sentences.length === 1 };
      return { here: context, claims: claimsIn({ sentence, slots, context }, known) };
    };
    // A day without its year is the one nearest to what the text has spoken of; where it stands beside the year of
    // something else, it may be of another, and has the benefit of the doubt.
    const latest = Math.max(0, ...[...sentence.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year)));
    const named = latest > 0 && latest >= (newest === undefined ? 0 : yearOf(newest));
    const near = (moment: Day) => read(moment + HALF_A_YEAR);
    const first = named ? near(yearEnd(latest)) : newest === undefined ? read(known.today) : near(newest);
    const doubted = named && countOf(first.claims, 'wrong') > 0;
    const other = !doubted ? first : newest === undefined ? read(known.today) : near(newest);
    const { here, claims } = countOf(other.claims, 'right') > countOf(first.claims, 'right') ? other : first;
    newest = here.dated ? Math.max(newest ?? here.day!, here.day!) : newest;
    before = here;
    return claims;
  });
};

/** A day that is reckoned from the one spoken of before: "a week later". */
const MOVES: readonly (readonly [days: number, RegExp])[] = [
  [7, /\b(?:a|one) week later\b|\bthe (?:following|next) week\b|一周后|隔周|次周/],
  [1, /\b(?:a|one) day later\b|\bthe (?:next|following) day\b|\bthe day after\b|隔天|次日|翌日|隔日/],
  [0, /\b(?:the same|that) day\b|同日|同一天|当天|当日/],
];

const contextOf = ({ series: ids, derived, time, text }: Slots, before: Context): Context => {
  const own = derived === undefined ? ids[0] && { of: ids[0] } : readSubject(derived);
  const subject = own ?? before.subject;
  const named =
    time.at ??
    time.week?.wednesday ??
    time.named.findLast((one) => one.from === one.to && !isBeginning(text, one))?.from;
  const move = named === undefined && before.day !== undefined ? MOVES.find(([, cue]) => cue.test(text)) : undefined;
  const day = named ?? (move ? before.day! + move[0] : before.day);
  return {
    ...(subject && { subject }),
    ...(before.subject && { before: before.subject }),
    ...(day !== undefined && { day, dated: named !== undefined || move !== undefined }),
    ...(move && { moved: true }),
  };
};

const FORESEES = /\bexpect|\bforecast|\bwill\b|\bcould\b|\bmay\b|预计|预期|认为|預計|可能|将会|有望|据说|传言|据信/;

const claimsIn = (said: SaidSentence, known: CheckedWith): readonly CheckedClaim[] => {
  const none: CheckedClaim = { sentence: said.sentence, verdict: 'not-checkable' };
  // In a day, May is a month.
  if (FORESEES.test(said.slots.time.rest)) return [none];
  // An amount that is a cap is no figure of a series.
  const caps = capClaims(said, known);
  const months = overAMonthClaims(said, known);
  const others = KINDS.flatMap((read) => read(said, known));
  // A level that was passed, first or not, or a move since then, is no figure of a day.
  const firsts = [...firstClaims(said, known), ...movedSinceClaims(said, known)];
  const passed = [...firsts, ...MARKS.flatMap((read) => read(said, known)).filter(isElsewhere(firsts))];
  // What is decided over a month has no day that could decide it too.
  const amounts = amountClaims(said, known)
    .filter(({ verdict }) => months.length === 0 || verdict !== 'not-checkable')
    .filter(isElsewhere(passed));
  const claims = [...(caps.length > 0 ? caps : [...amounts, ...passed]), ...months, ...others];
  // A sentence that says one thing twice is told once.
  const keyOf = ({ subject, right, caps, regime, decided, required, told }: CheckedClaim) =>
    JSON.stringify([subject, right, caps, regime, decided, required, told]);
  const wrong = new Map(claims.filter(({ verdict }) => verdict === 'wrong').map((claim) => [keyOf(claim), claim]));
  const each = claims.filter((claim) => (wrong.get(keyOf(claim)) ?? claim) === claim);
  return (each.length > 0 ? each : [none]).map((claim) => ({
    ...claim,
    clause: clauseAt(said.sentence, said.slots.text, claim.place),
  }));
};
