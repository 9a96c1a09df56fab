import Big from 'big.js';

/** One step of a marginal schedule: what share of the deposits up to a bound (or of all above) had to be held. */
type Tranche = { readonly upTo?: string; readonly ratio: string };

/** What the calculator is asked: decimal texts in whole units of one currency, ratios in percent. */
type RequirementQuestion = {
  readonly deposits: string;
  readonly tranches: readonly Tranche[];
  /** A lump sum taken off the requirement (ECB). */
  readonly allowance?: string;
  /** Balances held at the central bank. */
  readonly balances?: string;
  readonly vaultCash?: string;
  /** Whether the rule lets vault cash count. */
  readonly vaultCashCounts?: boolean;
};

/** One line of the working: the deposits that fall between two bounds, and what they require. */
type TrancheWorking = {
  readonly from: string;
  readonly upTo?: string;
  readonly ratio: string;
  readonly deposits: string;
  readonly required: string;
};

/** Every step, as exact decimal text. */
export type Working = {
  readonly deposits: string;
  readonly tranches: readonly TrancheWorking[];
  /** The sum over the tranches, before the allowance. */
  readonly gross: string;
  readonly allowance: string;
  /** gross − allowance, never below zero. */
  readonly required: string;
  /** What is held against it; missing when nothing was said about it. */
  readonly held?: {
    readonly balances: string;
    /** The vault cash that counts: zero where the rule does not let it. */
    readonly vaultCash: string;
    readonly total: string;
    /** total − required: a negative excess is a shortfall. */
    readonly excess: string;
  };
};

const text = (value: Big): string => value.toFixed();
const larger = (a: Big, b: Big): Big => (a.gt(b) ? a : b);
const smaller = (a: Big, b: Big): Big => (a.lt(b) ? a : b);

/**
 * Reserve requirement by marginal tranches: Σ (deposits within the tranche × its ratio) − allowance, floored at zero;
 * held = balances + vault cash where it counts; excess = held − required. Decimal arithmetic throughout (big.js), only
 * additions and multiplications, so every digit is exact whatever the size.
 * Throws a RangeError for anything negative, bounds that do not rise, or a bound missing before the last tranche.
 * https://www.federalreserve.gov/monetarypolicy/reservereq.htm
 *
 * @example calculate({ deposits: '100000000', tranches: [{ upTo: '16300000', ratio: '0' }, { upTo: '124200000', ratio: '3' }, { ratio: '10' }] }).required
 * // '2511000': the United States in 2019
 */
export const calculate = (asked: RequirementQuestion): Working => {
  const deposits = amountOf(asked.deposits);
  const tranches = spreadOver(deposits, asked.tranches);
  const gross = tranches.reduce((sum, { required }) => sum.plus(required), Big(0));
  const allowance = amountOf(asked.allowance ?? '0');
  const required = larger(gross.minus(allowance), Big(0));
  return {
    deposits: text(deposits),
    tranches,
    gross: text(gross),
    allowance: text(allowance),
    required: text(required),
    ...(asked.balances !== undefined || asked.vaultCash !== undefined ? { held: heldAgainst(required, asked) } : {}),
  };
};

const heldAgainst = (required: Big, asked: RequirementQuestion): NonNullable<Working['held']> => {
  const balances = amountOf(asked.balances ?? '0');
  const cash = amountOf(asked.vaultCash ?? '0');
  const counted = asked.vaultCashCounts ? cash : Big(0);
  const total = balances.plus(counted);
  return {
    balances: text(balances),
    vaultCash: text(counted),
    total: text(total),
    excess: text(total.minus(required)),
  };
};

const spreadOver = (deposits: Big, tranches: readonly Tranche[]): TrancheWorking[] => {
  let from = Big(0);
  return tranches.map(({ upTo, ratio }, i) => {
    const isLast = i === tranches.length - 1;
    if ((upTo === undefined) !== isLast)
      throw new RangeError('every tranche but the last needs a bound, the last has none');
    const bound = upTo === undefined ? larger(deposits, from) : amountOf(upTo);
    if (bound.lt(from)) throw new RangeError(`the bounds must rise: ${upTo}`);
    const within = larger(smaller(deposits, bound).minus(from), Big(0));
    const line: TrancheWorking = {
      from: text(from),
      ...(upTo !== undefined && { upTo: text(bound) }),
      ratio: text(amountOf(ratio)),
      deposits: text(within),
      required: text(within.times(ratio).times('0.01')),
    };
    from = bound;
    return line;
  });
};

const amountOf = (given: string): Big => {
  const value = Big(given);
  if (value.lt(0)) throw new RangeError(`below zero: ${given}`);
  return value;
};
