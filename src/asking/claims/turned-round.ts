import { subjectPoints } from '../../measures/subject.ts';
import { subjectNeeds } from '../../series/subject.ts';
import { asOf } from '../../values/points.ts';
import type { ClaimReader, SaidSentence } from './claim.ts';

const FROM = /(?:\bfrom|由|从|自)[^,，。]{0,24}$/;
const RISES = /\b(?:rose|up|grew|climbed|increased|rising)\b|增至|升至|上升到|增加到|涨到|上升至|增加至/;
const FALLS = /\b(?:fell|down|dropped|declined|shrank|falling)\b|降至|减至|缩至|回落至|下降到|减少到|下降至|减少至/;

/** "From 2.71 up to 2.05": the two amounts contradict the word between them, whatever the figures were. */
export const turnedRoundClaims: ClaimReader = (said, { data }) => {
  const { sentence, slots, context } = said;
  const pair = pairIn(said);
  if (!pair) return [];
  const { from, to } = slots.time;
  const { subject } = context;
  const points = subject && subjectNeeds(subject).every((id) => data[id]) ? subjectPoints(subject, data) : undefined;
  const [first, last] = [from, to].map((at) => (points && at !== undefined ? asOf(points, at) : undefined));
  const right = first && last && { day: last.day, value: last.value - first.value, from: first.day };
  return [{ sentence, verdict: 'wrong', ...(subject && { subject }), ...(right && { right }) }];
};

/** Two amounts in a row that move against the word that joins them. */
const pairIn = ({ slots: { amounts, text } }: SaidSentence): boolean =>
  amounts.some((one, i) => {
    const next = amounts[i + 1];
    if (!next || one.kind !== next.kind || !FROM.test(text.slice(0, one.start))) return false;
    const between = text.slice(Math.max(0, one.start - 60), next.start);
    const isUp = RISES.test(between);
    if (isUp === FALLS.test(between)) return false;
    const by = Number(next.value) - Number(one.value);
    return isUp ? by < 0 : by > 0;
  });
