import type { CommandCall } from '../values/answer.ts';
import type { Locale } from '../values/locale.ts';
import type { Declined } from './gates.ts';
import type { NotHeldId } from './not-held-ids.ts';
import type { Slots } from './slots.ts';

/** What `/history` finds that is of one day. */
export type DayFound = 'highest' | 'lowest' | 'first' | 'last' | 'biggest-rise' | 'biggest-fall' | 'latest';

/** The day that figures tell: that of the highest, the first one past a level. */
type DayTold = {
  readonly of: string;
  readonly find: DayFound;
  readonly from?: string;
  readonly to?: string;
  readonly side?: 'above' | 'below';
  readonly level?: string;
  /** Which of them by order: the second highest. */
  readonly place?: number;
};

/** What of a line only the figures tell: the day of the one before the latest, the record before the record, the time after the first one, what has been since. */
export type ByFigures =
  | { readonly kind: 'beforeLatest'; readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' }
  | { readonly kind: 'oneBefore' | 'oneAfter'; readonly times: number }
  | ({ readonly kind: 'thatDay' } & DayTold)
  /** When something came back to where it was before that day, or to the other side of a level. */
  | ({ readonly kind: 'back'; readonly at?: string } & DayTold)
  | { readonly kind: 'since'; readonly find: 'first' | 'last'; readonly side: 'above' | 'below' };

/** What a question makes of the line before it. */
export type Answering = Pick<QuestionReading, 'byFigures' | 'isWhole'> & {
  readonly line: CommandCall;
  readonly slots?: Slots;
};

/** How a question is read. `line` is what is meant; `others` are the next readings. */
export type QuestionReading = {
  readonly kind: 'line' | 'decline' | 'askBack';
  readonly line?: CommandCall;
  readonly reason?: Declined;
  /** Which intent, or `topic`. */
  readonly intent?: string;
  readonly others: readonly CommandCall[];
  /** The explanation both opinions are sure of: told where the question would be asked back about. */
  readonly sure?: CommandCall;
  /** Words of the question that the first of the other readings has no use for, where it is asked back for that. */
  readonly unused?: readonly string[];
  /** The series that is asked for and is not held here. */
  readonly notHeld?: NotHeldId;
  /** The nearest topics of knowledge. */
  readonly topics: readonly string[];
  readonly slots: Slots;
  /** What of the line only the figures tell. */
  readonly byFigures?: ByFigures;
  /** A line made of the one before it: what it leaves of that one is not meant any more. */
  readonly isWhole?: true;
  /** What the answer rests on is asked for. */
  readonly asksGrounds?: true;
  /** The question it follows on, where what that one sets up is set otherwise. */
  readonly amends?: QuestionReading;
  /** What is blamed for the move that is asked about. */
  readonly cause?: string;
  /** The language it is to be answered in, where the question names one. */
  readonly locale?: Locale;
};
