import type { SaidAmount } from '../../parse/amounts-in-text.ts';
import type { Cap, Policy } from '../../series/facts.ts';
import { latestRegime } from '../../series/policy.ts';
import { type Day, iso, parseDay } from '../../values/day.ts';
import type { CheckedClaim, ClaimReader, SaidSentence } from './claim.ts';

const CAPS = /\bcaps?\b|\bcapped\b|上限|(?:每月|月度)[^。]{0,40}(?:不予再投资|不再投资|到期|缩表规模)/;
const RUNOFF = /\bqt\b|\brunoff\b|\brun off\b|\btreasur|\bmbs\b|\bmortgage|国债|缩表|量化紧缩|抵押/;
const AT_FIRST = /\bat (?:the )?(?:start|outset|first)\b|\binitially\b|启动之初|起初|最初/;
const LOWERED = /(?:\b(?:lowered|cut|reduced) to|降至|下调至|降到)[^\d]{0,6}$/;

/** "The caps were 60 and 35 billion at the start": each amount is held against the caps in force on the day spoken of. */
export const capClaims: ClaimReader = (said, { policy }) => {
  const { sentence, slots } = said;
  if (!CAPS.test(slots.text) || !RUNOFF.test(slots.text)) return [];
  return slots.amounts
    .filter(({ kind }) => kind === 'money')
    .flatMap((amount): readonly CheckedClaim[] => {
      const day = capDay(said, amount, policy);
      const at = day === undefined ? -1 : policy.caps.findLastIndex(({ from }) => from <= iso(day));
      const [cap, before] = [policy.caps[at], policy.caps[at - 1]];
      if (!cap) return [];
      const value = Number(amount.value);
      const ahead = slots.text.slice(0, amount.start);
      const unmoved = LOWERED.test(ahead) && programmeOf(cap, ahead) === value && programmeOf(before, ahead) === value;
      if (!unmoved && [cap, before].some((one, i) => one && (i === 0 || isOld(ahead)) && amounts(one).includes(value)))
        return [{ sentence, verdict: 'right' }];
      // An amount no cap ever was may be something else.
      const wasOne = policy.caps.some((one) => amounts(one).includes(value));
      return unmoved || wasOne ? [{ sentence, verdict: 'wrong', caps: cap }] : [];
    });
};

const amounts = ({ treasuries, mbs }: Cap): readonly number[] => [treasuries, mbs, treasuries + mbs];

/** What a cap was lowered from stands behind "from". */
const isOld = (ahead: string): boolean => /(?:\bfrom|从|由)[^\d]{0,6}$/.test(ahead);

/** The cap of the programme named last before an amount. */
const programmeOf = (cap: Cap | undefined, ahead: string): number | undefined => {
  const mortgages = lastIndex(ahead, /\bmbs\b|\bmortgage|抵押/g);
  const treasuries = lastIndex(ahead, /\btreasur|国债/g);
  if (mortgages === treasuries) return undefined;
  return mortgages > treasuries ? cap?.mbs : cap?.treasuries;
};

const lastIndex = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** The day the caps are spoken of: the last one named before the amount, the start of the runoff, or that of the sentence before. */
const capDay = (
  { slots: { time, text }, context }: SaidSentence,
  { start }: SaidAmount,
  policy: Policy,
): Day | undefined => {
  const named = time.named.findLast((one) => one.end <= start);
  if (named) return named.from;
  const began = latestRegime(policy, 'qt')?.from;
  if (AT_FIRST.test(text) && began) return parseDay(began);
  return context.day;
};
