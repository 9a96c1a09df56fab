import Big from 'big.js';
import { calculate } from './calculator.ts';

/** A rule as far as a sum needs it: marginal tranches, ratios in percent, and a lump sum taken off. */
type SolvingRule = Pick<Parameters<typeof calculate>[0], 'tranches' | 'allowance'>;

/** What is known: decimal text in whole units of one currency. A negative excess is a shortfall. */
type Known = {
  readonly deposits?: string | undefined;
  readonly required?: string | undefined;
  readonly held?: string | undefined;
  readonly excess?: string | undefined;
};

/** One thing that was reckoned from the others. `exact` is false where it had to be rounded to a cent, or to 0.0001%. */
type Reckoned = {
  readonly what: 'deposits' | 'ratio' | 'required' | 'held' | 'excess';
  readonly exact: boolean;
};

/** All five, as far as they follow; `steps` says which were reckoned, in the order they were. */
export type Solution = Known & {
  readonly kind: 'solved';
  readonly required: string;
  /** Percent, where deposits and requirement imply one. */
  readonly ratio?: string;
  readonly steps: readonly Reckoned[];
};

/** Why nothing follows: too little is known; no deposits require anything; or two of what is known contradict a third, which would be `would`. */
type Unsolved =
  | { readonly kind: 'tooLittle' | 'nothingRequired' | 'excessOverHeld' | 'shortOverRequired' }
  | { readonly kind: 'contradicts'; readonly what: 'required'; readonly would: string }
  | {
      readonly kind: 'contradicts';
      readonly what: 'excess';
      readonly would: string;
      /** What it was taken from, and what was taken: given or reckoned. */
      readonly held: string;
      readonly required: string;
    };

const big = (value: string | undefined) => (value === undefined ? undefined : Big(value));

/**
 * A reserve requirement solved for whatever is missing: required = Σ deposits × ratio − allowance, excess = held − required,
 * each turned round. `rule` is applied to deposits and inverted where they are unknown; without one, deposits and a
 * requirement imply a ratio. Deposits are the most that require no more than that. Decimal arithmetic (big.js).
 *
 * @example solveRequirement({ required: '50' }, { tranches: [{ ratio: '10' }] }) // deposits '500'
 */
export const solveRequirement = (known: Known, rule?: SolvingRule): Solution | Unsolved => {
  const steps: Reckoned[] = [];
  const state = { ...known };
  const required = requirementOf(known, rule, steps);
  if (typeof required === 'object' && 'kind' in required) return required;
  if (required === undefined) return { kind: 'tooLittle' };
  state.required = required.toFixed();
  const balance = balanceOf(state, required, steps);
  if ('kind' in balance) return balance;
  const based = baseOf(state, required, rule, steps);
  if ('kind' in based) return based;
  if (steps.length === 0) return { kind: rule && known.deposits === undefined ? 'nothingRequired' : 'tooLittle' };
  return { kind: 'solved', ...state, ...balance, ...based, required: state.required, steps };
};

/** The requirement: given, or what is held less the excess, or what the rule asks of the deposits. */
const requirementOf = (
  { deposits, required, held, excess }: Known,
  rule: SolvingRule | undefined,
  steps: Reckoned[],
): Big | Unsolved | undefined => {
  if (required !== undefined) return Big(required);
  if (deposits !== undefined && rule) {
    steps.push({ what: 'required', exact: true });
    return Big(calculate({ deposits, ...rule }).required);
  }
  if (held === undefined || excess === undefined) return undefined;
  const difference = Big(held).minus(excess);
  if (difference.lt(0)) return { kind: 'excessOverHeld' };
  steps.push({ what: 'required', exact: true });
  return difference;
};

const balanceOf = (
  { held: holding, excess: over }: Known,
  required: Big,
  steps: Reckoned[],
): { held?: string; excess?: string } | Unsolved => {
  const [held, excess] = [big(holding), big(over)];
  if (held && excess) {
    const would = held.minus(required);
    const [from, less] = [held.toFixed(), required.toFixed()];
    return would.eq(excess)
      ? {}
      : { kind: 'contradicts', what: 'excess', would: would.toFixed(), held: from, required: less };
  }
  if (held) {
    steps.push({ what: 'excess', exact: true });
    return { excess: held.minus(required).toFixed() };
  }
  if (!excess) return {};
  const wanted = required.plus(excess);
  if (wanted.lt(0)) return { kind: 'shortOverRequired' };
  steps.push({ what: 'held', exact: true });
  return { held: wanted.toFixed() };
};

/** The deposits a requirement stands for, or the ratio that deposits and a requirement imply. */
const baseOf = (
  { deposits }: Known,
  required: Big,
  rule: SolvingRule | undefined,
  steps: Reckoned[],
): { deposits?: string; ratio?: string } | Unsolved => {
  if (deposits !== undefined && rule) {
    const would = Big(calculate({ deposits, ...rule }).required);
    return would.eq(required) ? {} : { kind: 'contradicts', what: 'required', would: would.toFixed() };
  }
  if (deposits !== undefined) {
    if (Big(deposits).eq(0)) return {};
    const ratio = required.times(100).div(deposits);
    steps.push({ what: 'ratio', exact: ratio.eq(ratio.round(4)) });
    return { ratio: ratio.round(4).toFixed() };
  }
  const most = rule && depositsFor(required, rule);
  if (!most) return {};
  steps.push({ what: 'deposits', exact: most.eq(most.round(2)) });
  return { deposits: most.round(2).toFixed() };
};

/** The most deposits that require no more than an amount; undefined where no amount of them would. */
const depositsFor = (required: Big, { tranches, allowance = '0' }: SolvingRule): Big | undefined => {
  let [from, left] = [Big(0), required.plus(allowance)];
  for (const { upTo, ratio } of tranches) {
    const share = Big(ratio).div(100);
    if (upTo === undefined) return share.eq(0) ? undefined : from.plus(left.div(share));
    const most = Big(upTo).minus(from).times(share);
    if (left.lt(most)) return from.plus(left.div(share));
    [from, left] = [Big(upTo), left.minus(most)];
  }
  return undefined;
};
