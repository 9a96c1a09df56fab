import type { PeriodKind } from '../../../src/measures/periods.ts';
import type { Quantity } from '../../../src/values/quantity.ts';

/** What can be told of each period. */
export const PERIOD_TELLS = ['end', 'average', 'highest', 'lowest', 'change', 'above', 'below'] as const;
export type PeriodTell = (typeof PERIOD_TELLS)[number];

/** What is told of the periods: of which series, of what, past which level. */
export type Telling = {
  readonly name: string;
  readonly by: PeriodKind;
  readonly tell: PeriodTell;
  /** Each figure stands for itself. */
  readonly single: boolean;
  readonly frequency: 'daily' | 'weekly' | 'quarterly';
  readonly level: Quantity | undefined;
};

/** One period in a sentence. */
export type PeriodTold = {
  /** Its name, alone and in a sentence, and its end. */
  readonly name: string;
  readonly when: string;
  readonly atEnd: string;
  readonly value: Quantity;
  /** How many figures it has. */
  readonly of: number;
};

/** The first of an order, as many as are told; the place that is asked for and who has it; the far end, and which periods were looked at. */
export type Ranking = {
  readonly isHighest: boolean;
  readonly top: readonly PeriodTold[];
  readonly place: number;
  readonly shown: PeriodTold;
  readonly last: PeriodTold | undefined;
  readonly scope: string;
};

/** Whether all that are told moved one way, and can be told in one row. */
export const isOneWay = (all: readonly PeriodTold[]): boolean =>
  all.every(({ value }) => value.value > 0) || all.every(({ value }) => value.value < 0);
