import type { Library } from '../ask/library.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import type { Day } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import type { Posting, Subscription } from '../values/settings.ts';
import type { HeldBackParts } from './held-back.ts';

/** What there is to post at a moment. */
export type Occasion = {
  /** The day it describes: what was posted of another day is another post. */
  readonly day: Day;
  /** When it was expected (ms). */
  readonly due: number;
  /** Which figures it shows: when these change, what was posted is rewritten. */
  readonly digest: string;
  /** Whether it can be posted at a moment (ms), when it was first seen at another: what belongs to it has come, or is not waited for any longer. */
  isReady(seen: number, at: number): boolean;
  /** Whether its figures are contradicted, and so not posted for now. */
  isHeldBack?(parts: HeldBackParts): Promise<boolean>;
  /** Who wants it, of those who subscribed; everybody, where nothing is said. */
  isFor?(subscription: Subscription): boolean;
  /** The one after it, and when that is expected (ms): what does not come by then is told in the log. */
  readonly next?: { readonly day: Day; readonly due: number; readonly about: string };
};

/**
 * A kind of post: all the clock has to know to bring each of its occasions to every subscribed channel once. A new kind
 * is one file, one name in `postings`, and the commands that set it up.
 */
export type PostingKind = {
  readonly posting: Posting;
  /** As the log calls it. */
  readonly about: string;
  /** As whoever set it up is told of it, in the middle of a sentence. */
  readonly called: Readonly<Record<Locale, string>>;
  /** The command that says what is posted, in a channel's language and colours. */
  readonly command: string;
  /** The series whose figures are missing where there is nothing to post. */
  readonly lead: SeriesId;
  /** There is one message a channel for good, which is rewritten; otherwise one for each day. */
  readonly isStanding?: true;
  /** Records of occasions older than so many days are thrown away. */
  readonly keptDays: number;
  /** Whether news of a series concern it. */
  concerns(id: SeriesId): boolean;
  /** The latest occasion the library holds at a moment. */
  occasion(library: Library, releases: Releases, at: Date): Promise<Occasion | undefined>;
};
