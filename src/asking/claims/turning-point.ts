import type { Policy, Regime } from '../../series/facts.ts';
import { latestRegime } from '../../series/policy.ts';
import { type Day, day, iso } from '../../values/day.ts';
import type { CheckedClaim, ClaimReader, SaidSentence } from './claim.ts';
import { inOneClause } from './clause.ts';

/** The stretches of policy a text dates: by what they are called, the latest of their kind. */
const NAMES: readonly (readonly [Regime['kind'], RegExp])[] = [
  ['rmp', /\brmps?\b|\breserve management purchases?\b|(?:储备|准备金)管理(?:购买|购债)/],
  ['qt', /\bqt\b|\bquantitative tightening\b|\brunoff\b|缩表|量化紧缩/],
];
const ENDS = /\b(?:ended|ends|end|stopped|halted|concluded|over)\b|结束|停止|终止|收官/;
const BEGINS = /\b(?:began|begins|begin|started|starts|start|launched)\b|开始|始于|启动|登台|上线/;
const DECIDES = /\b(?:announced|decided|said it would)\b|宣布|决定/;

/** Further from a turn than this, another one may be meant (days). */
const REACH = 75;

/** "QT ended on January 1, 2026": the day, or the month, is held against the stretches of policy on record. */
export const turningPointClaims: ClaimReader = (said, { policy }) => {
  const { slots } = said;
  const kind = NAMES.find(([, name]) => name.test(slots.text))?.[0];
  const regime = kind && latestRegime(policy, kind);
  return slots.time.named.flatMap((named) => {
    const ahead = slots.text.slice(0, named.start);
    const behind = slots.text.slice(named.end);
    // What is announced on a day begins or ends on another.
    if (DECIDES.test(behind.slice(0, 40)) && !/[,，]/.test(ahead.slice(-2)) && ahead.length < 24)
      return decisionClaims(said, named, policy);
    // The turn by its name says of no day that it was then.
    if (slots.time.events.some(({ start }) => start === named.start)) return [];
    if (!regime || ENDS.test(slots.text) === BEGINS.test(slots.text)) return [];
    // A day in another clause is that of something else, unless it opens the sentence.
    const name = slots.text.search(NAMES.find(([, one]) => one.test(slots.text))![1]);
    const opens = /^(?:on|in|at|at the end of)? ?$/.test(ahead.trim());
    if (!opens && !inOneClause(slots.text, name, named.start)) return [];
    return edgeClaims(said, named, regime);
  });
};

type Named = { readonly from: Day; readonly to: Day; readonly start: number };

const edgeClaims = (
  { sentence, slots }: SaidSentence,
  { from, to, start: place }: Named,
  regime: Regime,
): readonly CheckedClaim[] => {
  const edge = ENDS.test(slots.text) ? 'to' : 'from';
  const turn = regime[edge];
  if (turn === undefined || to - from > 31) return [];
  const at = day(turn);
  if (at >= from && at <= to) return [{ sentence, place, verdict: 'right' }];
  const known = [regime.announced, regime.from, regime.to].some((one) => one && day(one) >= from && day(one) <= to);
  if (known || Math.min(Math.abs(at - from), Math.abs(at - to)) > REACH) return [];
  return [{ sentence, place, verdict: 'wrong', regime: { regime, edge } }];
};

/** A decision is dated by the day in Washington: a day off is wrong where nothing was decided on the day named. */
const decisionClaims = (
  { sentence, slots }: SaidSentence,
  { from, to, start: place }: Named,
  policy: Policy,
): readonly CheckedClaim[] => {
  if (from !== to || !NAMES.some(([, name]) => name.test(slots.text))) return [];
  const decisions = [
    ...policy.caps.map(({ decided }) => decided),
    ...policy.regimes.flatMap(({ announced }) => announced ?? []),
  ];
  if (decisions.includes(iso(from))) return [{ sentence, place, verdict: 'right' }];
  const decided = decisions.find((one) => Math.abs(day(one) - from) <= 2);
  return decided === undefined ? [] : [{ sentence, place, verdict: 'wrong', decided: day(decided) }];
};
