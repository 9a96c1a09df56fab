import type { SaidAmount } from '../../parse/amounts-in-text.ts';
import type { SeriesId } from '../../series/catalog.ts';
import type { Cap, Policy, Regime, RequirementRule } from '../../series/facts.ts';
import type { Subject } from '../../series/subject.ts';
import type { Day } from '../../values/day.ts';
import type { InEvery } from '../../values/locale.ts';
import type { Points } from '../../values/points.ts';
import type { Slots } from '../slots.ts';

/** What a text says of a figure, and what the figures say of it. Not checkable: nothing held decides it. */
export type CheckedClaim = {
  readonly sentence: string;
  readonly verdict: 'right' | 'wrong' | 'not-checkable';
  /** Where in the sentence, as it was read, the claim stands. */
  readonly place?: number;
  /** Its own part of the sentence. */
  readonly clause?: string;
  readonly subject?: Subject;
  /** The figure as it is, where the text is wrong; with `from`, the change since that day; with `weeks`, how long a run is; `averaged`, from a day to another. */
  readonly right?: {
    readonly day: Day;
    readonly value: number;
    readonly from?: Day;
    readonly weeks?: number;
    readonly averaged?: true;
  };
  /** The figure it is right of. */
  readonly held?: { readonly day: Day; readonly value: number; readonly from?: Day };
  /** The caps on runoff that were in force. */
  readonly caps?: Cap;
  /** The stretch of policy that begins, or ends, on another day. */
  readonly regime?: { readonly regime: Regime; readonly edge: 'from' | 'to' };
  /** The day of the decision. */
  readonly decided?: Day;
  /** The ratio that is required, and since when. */
  readonly required?: { readonly ratio: number; readonly from: string };
  /** What is on record instead, in words. */
  readonly told?: InEvery<string>;
};

/** What a sentence is about: its own series and day, or those of the sentence before. */
export type Context = {
  readonly subject?: Subject;
  /** What the sentence before was about. */
  readonly before?: Subject;
  readonly day?: Day;
  /** The sentence names its day; `moved`, as one reckoned from the sentence before ("a week later"). */
  readonly dated?: boolean;
  readonly moved?: boolean;
  /** It is all that is said: what has no day of its own is said of now. */
  readonly alone?: boolean;
};

/** A sentence taken apart, with what it goes on about. */
export type SaidSentence = { readonly sentence: string; readonly slots: Slots; readonly context: Context };

/** What claims are checked with. */
export type CheckedWith = {
  readonly today: Day;
  readonly policy: Policy;
  readonly data: Readonly<Partial<Record<SeriesId, Points>>>;
  readonly requirements?: readonly RequirementRule[];
};

/** One kind of claim: those of it that a sentence makes, each with its verdict. */
export type ClaimReader = (said: SaidSentence, known: CheckedWith) => readonly CheckedClaim[];

/** How far round a day a figure is looked for that may be meant (days). */
export const NEAR = 8;

/** Series of one thing: where a text does not say which, any that fits is right. */
const SIBLINGS: readonly (readonly SeriesId[])[] = [
  ['reservesWednesday', 'reservesAverage'],
  ['tgaWednesday', 'tgaAverage', 'tgaDaily'],
  ['treasuries', 'treasuriesOutright'],
  ['targetTop', 'targetBottom'],
];

/** The series that may be meant where one is named, itself among them. */
export const siblings = (id: SeriesId): readonly SeriesId[] => SIBLINGS.find((some) => some.includes(id)) ?? [id];

/** The digits an amount was written with, but for zeros at either end. */
export const digitsOf = ({ value }: SaidAmount): number =>
  value
    .replace(/^-?0*\.?0*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;

/** Right is the value rounded, or cut off, to the digits that were written, `least` of them at least; said roughly, to two units of the last. */
export const sameAmount = (
  said: number,
  value: number,
  amount: SaidAmount,
  { roughly = false, least = 2 }: { readonly roughly?: boolean; readonly least?: number } = {},
): boolean => {
  if (said === 0 || value === 0) return said === value;
  const unit = 10 ** (Math.floor(Math.log10(said)) + 1 - Math.max(digitsOf(amount), least));
  return Math.abs(said - value) < unit * (roughly ? 2 : 1);
};
