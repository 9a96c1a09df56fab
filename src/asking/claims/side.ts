import { subjectPoints } from '../../measures/subject.ts';
import type { SaidAmount } from '../../parse/amounts-in-text.ts';
import { type Subject, subjectNeeds } from '../../series/subject.ts';
import type { Day } from '../../values/day.ts';
import { asOf, between, each, latest, type Point } from '../../values/points.ts';
import { subjectsOf } from './amount.ts';
import { type CheckedClaim, type CheckedWith, type ClaimReader, NEAR, type SaidSentence } from './claim.ts';
import { clauseOf } from './clause.ts';
import { isBeginning } from './record.ts';

/** A side that stands right before its amount, or right behind it. */
const ABOVE =
  /(?:\b(?:above|over|past|beyond|exceed(?:s|ed|ing)?|(?:more|higher|greater) than|north of|topp(?:ed|ing)|surpass(?:es|ed))|高于|高过|超过|超出|突破|大于|站上|升破|冲破|逾)了?(?: the)? ?\$? ?$/;
const BELOW =
  /(?:\b(?:below|under|beneath|(?:less|lower) than|south of)|跌破|跌穿|击穿|低于|低过|不足|不到|小于|失守)了?(?: the)? ?\$? ?$/;
const BEHIND: readonly (readonly ['above' | 'below', RegExp])[] = [
  ['above', /^(?:美元|美金)?(?:以上|之上|上方)/],
  ['below', /^(?:美元|美金)?(?:以下|之下|下方)/],
];

/** "Rose more than 100 bn" is a change of more than that; "rose above 3 tn" is a level. */
const CHANGED =
  /\b(?:by|fell|rose|jumped|dropped|grew|declined|climbed|up|down|lost|gained|added|shed)(?: (?:more|less) than| over| under) ?\$? ?$|[增减升降涨跌少多](?:加|少|了)*(?:超过|超出|不足|不到|逾)了? ?$/;

/** What is not held to be so, or so of all days of a time. */
const OTHERWISE =
  /\bif\b|\bwhen\b|\bunless\b|\bnot\b|n't\b|\bnever\b|\bno longer\b|\baverag|\bmean\b|\b(?:all|every|each) (?:day|week|month)|\bbefore\b|\bafter\b|\buntil\b|\bsince\b|如果|要是|一旦|除非|没|未|平均|均值|以来|之前|之后|以前|以后/;
const PRESENT =
  /\b(?:is|are|have|has|stands?|sits?|remains?|stays?|now|currently|today|already)\b|现在|目前|当前|如今|已经?|仍|还|了$/;
const NOW = /\b(?:now|currently|today|already)\b|现在|目前|当前|如今|已经/;

/** "Above a trillion", "fell below 3 tn in September": a level that was passed, or was not, in the time that is named, or at present. */
export const sideClaims: ClaimReader = (said, known) =>
  said.slots.amounts.flatMap((amount) => {
    const side = sideOf(said.slots.text, amount);
    return side && amount.kind !== 'bp' ? sideClaim(said, amount, side, known) : [];
  });

const sideOf = (text: string, { start, end }: SaidAmount): 'above' | 'below' | undefined => {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (CHANGED.test(before)) return undefined;
  if (ABOVE.test(before)) return 'above';
  if (BELOW.test(before)) return 'below';
  return BEHIND.find(([, cue]) => cue.test(behind))?.[0];
};

const sideClaim = (
  said: SaidSentence,
  amount: SaidAmount,
  side: 'above' | 'below',
  known: CheckedWith,
): readonly CheckedClaim[] => {
  const { slots, context, sentence } = said;
  const { subjects, named } = subjectsOf(slots, amount, context);
  const when = whenOf(said, amount);
  if (!named || !when || OTHERWISE.test(clauseOf(slots.text, amount.start))) return [];
  const level = Number(amount.value);
  const passes = ({ value }: Point) => (side === 'above' ? value > level : value < level);
  const found = subjects.flatMap((subject) => {
    const figures = figuresIn(subject, when, known);
    return figures.length === 0 ? [] : [{ subject, figures }];
  });
  const [main] = found;
  if (!main) return [];
  const claim = { sentence, place: amount.start };
  for (const { subject, figures } of found) {
    const held = figures.find(passes);
    if (held) return [{ ...claim, verdict: 'right', subject, held }];
  }
  const nearest = main.figures.reduce((most, one) => (one.value > most.value === (side === 'above') ? one : most));
  return [{ ...claim, verdict: 'wrong', subject: main.subject, right: nearest }];
};

type When = { readonly from: Day; readonly to: Day } | 'now';

/** The one time that is named; none at all, where a sentence stands alone or says that it speaks of now. */
const whenOf = ({ slots: { time, text }, context }: SaidSentence, { start }: SaidAmount): When | undefined => {
  const [named, ...more] = time.named;
  if (named) return more.length > 0 || isBeginning(text, named) ? undefined : named;
  if (context.day !== undefined || !PRESENT.test(clauseOf(text, start))) return undefined;
  return context.alone || NOW.test(text) ? 'now' : undefined;
};

/** A subject's figures of a time: those in it, or the one that stood on its only day; none where they do not reach over it. */
const figuresIn = (subject: Subject, when: When, { data, today }: CheckedWith): readonly Point[] => {
  if (subjectNeeds(subject).some((id) => !data[id])) return [];
  const points = subjectPoints(subject, data);
  const last = latest(points);
  if (!last) return [];
  if (when === 'now') return today - last.day > STALE ? [] : [last];
  if (when.from < points.days[0]! || when.to > last.day + NEAR) return [];
  const on = when.to - when.from <= WEEK ? asOf(points, when.to) : undefined;
  return [...each(between(points, when.from, when.to)), ...(on && when.to - on.day <= NEAR ? [on] : [])];
};

/** Days. */
const WEEK = 7;
/** So old a figure still tells of the present (days). */
const STALE = 45;
