import type { InEvery } from '../values/locale.ts';
import type { Bank } from './banks.ts';
import type { Release } from './catalog.ts';
import type { Topic } from './knowledge.ts';

/** Where a fact of record was read (an address, or a named publication), and the day somebody last looked. */
export type Origin = { readonly source: string; readonly checked_at: string };

/** From a day on, until `to`: the first day it no longer holds. Without `to` it holds still, as last checked. */
export type DaySpan = {
  readonly from: string;
  readonly to?: string;
  /** Set where only the year or a part of the month is on record; `from` is then the nearest sensible day. */
  readonly approximate?: boolean;
  /** The day through which it was announced to hold: nothing is claimed for later. */
  readonly statedThrough?: string;
};

/** A stretch of balance-sheet policy. Regimes follow each other without gap or overlap; the last one has no `to`. */
export type Regime = Origin &
  DaySpan & {
    readonly id: string;
    /** `rmp` is any purchase of bills meant to keep reserves ample: 2019–20 as well as 2025–26. */
    readonly kind: 'qe' | 'qt' | 'reinvest' | 'rmp' | 'emergency';
    readonly announced?: string;
    /** A name of a few words, for charts and tables. */
    readonly label: InEvery<string>;
    /** What the Fed does with its portfolio in this stretch: one sentence, as it was announced. */
    readonly about: InEvery<string>;
    /** What is said of it from a later day on, when more of it had been decided. */
    readonly updates?: readonly { readonly known: string; readonly about: InEvery<string> }[];
  };

/**
 * The monthly caps on runoff, from a day on, in whole dollars: how much principal may come in without being
 * reinvested in anything. 0 and 0 is the end of runoff, even where what mortgages pay back goes into bills.
 */
export type Cap = Origin & {
  readonly from: string;
  readonly decided: string;
  readonly treasuries: number;
  readonly mbs: number;
  /** Where the principal of agency securities goes once nothing runs off, where that is on record. */
  readonly principalInto?: 'bills';
};

/** A pace of reserve management purchases, from a day on, in whole dollars a month. */
export type Purchase = Origin &
  DaySpan & { readonly announced?: string; readonly monthly: number; readonly note?: InEvery<string> };

/** A change of the target range or of the interest on reserves (since July 2021), by effective day, in percent. */
export type RateStep = Origin & {
  readonly from: string;
  readonly bottom: number;
  readonly top: number;
  readonly iorb?: number;
};

/** A dated event for charts and for "since": a decision, a rate step, a change of operations, a record, a strain. */
export type PolicyEvent = Origin & {
  readonly id: string;
  readonly day: string;
  /** The day it was published, where that is a later one. */
  readonly known?: string;
  readonly kind: 'policy' | 'rates' | 'operations' | 'records' | 'stress';
  readonly label: InEvery<string>;
};

export type Policy = {
  /** The day the policy facts as a whole were last checked. */
  readonly checked_at: string;
  readonly regimes: readonly Regime[];
  readonly caps: readonly Cap[];
  readonly purchases: readonly Purchase[];
  readonly rates: readonly RateStep[];
  readonly events: readonly PolicyEvent[];
  /** The meetings held on record, also those that changed nothing. */
  readonly meetings?: readonly Meeting[];
  /** Decided and still to come, in policy as it stood on a day. */
  readonly ahead?: { readonly regimes: readonly Regime[]; readonly caps: readonly Cap[] };
};

/** One stretch of a reserve-requirement rule: what share of which deposits had to be held. */
export type RequirementRow = Origin &
  DaySpan & {
    /** The day it was announced, where that is on record; without it, it is known from its first day. */
    readonly announced?: string;
    /** Marginal ratios by tranche, lowest first: `upTo` in whole units of the currency as decimal text, missing for the last; `ratio` in percent as decimal text. */
    readonly tranches: readonly { readonly upTo?: string; readonly ratio: string }[];
    /** A lump sum deducted from the requirement (ECB). */
    readonly allowance?: string;
    /** What has to be said with it: bounds that bind nothing, what the base is. */
    readonly note?: InEvery<string>;
  };

export type RequirementRule = {
  readonly id: string;
  readonly name: InEvery<string>;
  /** What the ratio is taken of. */
  readonly base: InEvery<string>;
  readonly currency: string;
  /** Whether vault cash counts towards the requirement; missing where that is not on record. */
  readonly vaultCash?: boolean;
  readonly rows: readonly RequirementRow[];
};

/** When a publication is expected, in New York time. */
export type ReleaseRule = Origin & {
  readonly id: Release;
  readonly name: InEvery<string>;
  /** The days it describes: business days are days the Reserve Banks are open, market days those on which Treasuries trade. */
  readonly observes: 'wednesday' | 'thursday' | 'businessDay' | 'marketDay' | 'day' | 'quarter';
  /** Calendar days after the described day; on a federal holiday or a weekend, the next working day. */
  readonly days?: number;
  /** Or: business (market) days after the described day. */
  readonly businessDays?: number;
  /** 24-hour clock, `America/New_York`. */
  readonly time: string;
  /** Set where the publisher keeps its own irregular calendar: the rule is then only about right. */
  readonly approximate?: boolean;
};

export type Releases = {
  readonly checked_at: string;
  readonly rules: readonly ReleaseRule[];
  /** Releases that did not come on their usual day: the day they would have had, and the day they came. */
  readonly exceptions: readonly (Origin & {
    readonly release: Release;
    readonly usual: string;
    readonly actual: string;
  })[];
};

/** The rates the Fed sets itself, from a day on, in percent: what it pays on reserves, at ON RRP, and asks at the standing repo facility. */
export type AdministeredRates = Origin & {
  readonly from: string;
  readonly announced: string;
  readonly iorb: number;
  readonly onRrp: number;
  /** Missing before the facility existed. */
  readonly standingRepo?: number;
};

/** A meeting of the FOMC: its first day, and the day of its statement. */
export type Meeting = Origin & { readonly begins: string; readonly statement: string };

/** An estimate somebody else made and publishes, with its range: revised with every release, so dated. */
export type Estimate = Origin & {
  readonly id: 'reserveDemandElasticity';
  readonly day: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

/** What tells one class of questions from another. */
export type Weights = {
  readonly kinds: readonly string[];
  /** One for each class, before anything is said. */
  readonly bias: readonly number[];
  /** How much a weight of one step is. */
  readonly step: number;
  readonly features: readonly string[];
  /** How telling each feature is. */
  readonly telling: readonly number[];
  /** For each feature a byte for each class, one after the other; in base64 where it is written down. */
  readonly weights: Int8Array;
};

/** What was learnt of the kinds of questions, and of the topics that are asked about. */
export type QuestionWeights = {
  /** The digest of the questions they were learnt from. */
  readonly learnt: string;
  readonly kinds: Weights;
  readonly topics: Weights;
};

/** The facts of record a command may use. */
export type Facts = {
  readonly policy: Policy;
  readonly requirements: readonly RequirementRule[];
  readonly releases: Releases;
  readonly administeredRates: readonly AdministeredRates[];
  readonly meetings: readonly Meeting[];
  readonly estimates: readonly Estimate[];
  /** What the words mean: read when it is first asked for, for most answers need none of it. */
  readonly topics: () => readonly Topic[];
  /** Learnt from questions, read when the first is asked. */
  readonly questions: () => QuestionWeights;
  /** The banks whose call reports ship with the project, read when they are first asked for. */
  readonly banks: () => readonly Bank[];
};
