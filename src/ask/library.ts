import type { HeldReports } from '../series/banks.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Points } from '../values/points.ts';

/** A value that was published differently before: which day, what it was, what it is, and when that was seen. */
export type Revision = { readonly day: number; readonly old: number; readonly new: number; readonly seenAt: string };

/** What the library holds of one series, and how it came by it. */
export type Held = {
  readonly points: Points;
  /** `snapshot` ships with the project; `kept` was fetched before this start or before the publisher fell silent; `fresh` is current. */
  readonly origin: 'snapshot' | 'kept' | 'fresh';
  readonly fetchedAt?: string;
  readonly publishedAt?: string;
  /** The moments at which single days came out, where the publisher or the first fetch told: others came by the calendar. */
  readonly publications?: ReadonlyMap<number, string>;
  /** Every revision seen, oldest first. */
  readonly revisions?: readonly Revision[];
  /** Every value its figures have had is held, from the publisher's own archive: a past day is told as it was. */
  readonly vintages?: true;
  /** False when the published identity this series belongs to did not close. */
  readonly reconciled?: boolean;
  /** A change that was refused, and why (for the operator; the kept figures go on answering). */
  readonly refused?: string;
};

/** Gives the figures of series, always: fresh, kept or bundled, and says which. */
export type Library = { get(ids: readonly SeriesId[]): Promise<Readonly<Partial<Record<SeriesId, Held>>>> };

/** What the asker needs to know of single banks: their call reports, and how they came here. */
export type BankLibrary = { get(): Promise<HeldReports> };
