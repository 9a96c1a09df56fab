import { subjectPoints } from '../../measures/subject.ts';
import { readSubject } from '../../parse/subject.ts';
import { series } from '../../series/catalog.ts';
import { type Subject, subjectNeeds } from '../../series/subject.ts';
import { asOf } from '../../values/points.ts';
import { type ClaimReader, NEAR, type SaidSentence } from './claim.ts';

/** "It is two basis points above the rate paid on reserves": which of two rates was the higher one on the day spoken of. */
export const ratesApartClaims: ClaimReader = (said, { data, today }) => {
  const { sentence, slots, context } = said;
  const subject = apart(said);
  if (!subject || subjectNeeds(subject).some((id) => !data[id])) return [];
  const at = context.day ?? today;
  const on = asOf(subjectPoints(subject, data), at);
  if (!on || at - on.day > NEAR || on.value === 0) return [];
  const isRight = on.value > 0 === (slots.side === 'above');
  return [{ sentence, verdict: isRight ? 'right' : 'wrong', subject, ...(!isRight && { right: on }) }];
};

/** Two rates of which one is said to lie above or below the other; the first may be the one spoken of before. */
const apart = ({ slots, context }: SaidSentence): Subject | undefined => {
  const { side, series: named, derived, amounts, text } = slots;
  // A level beside them is what one of them is compared with.
  if (side === undefined || amounts.some(({ kind }) => kind !== 'bp') || /\bsince\b|以来|平均|\baverage/.test(text))
    return undefined;
  if (derived !== undefined) return readSubject(derived);
  const of = context.before;
  const [base] = named;
  if (named.length !== 1 || !base || !of || of.over || of.of === base) return undefined;
  const areRates = [of.of, base].every((id) => series(id).unit === 'percent');
  return areRates && /^ ?(?:it|that|this)\b|它/.test(text) ? { of: of.of, over: { how: 'less', base } } : undefined;
};
