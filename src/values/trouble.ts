import type { Permission } from './server-context.ts';
import type { PauseReason } from './settings.ts';

/** What an option takes: told to whoever gave it something else. */
export type Takes =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | {
      readonly kind: 'number';
      readonly integer: boolean;
      readonly min?: number | undefined;
      readonly max?: number | undefined;
    }
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'flag' | 'series' | 'channel' | 'role' };

/** Why a message that was asked for was not posted: somebody else is at it, the bot may not, or Discord did not take it. */
type PostRefusal = 'busy' | 'blocked' | 'later' | 'refused';

/** What the asker can understand or fix, each with what is said of it; a sentence in every language is in `words/trouble.ts`. */
export type Troubles = {
  readonly unknownCommand: { readonly name: string };
  /** An option the command does not have, and those it has. */
  readonly unknownOption: { readonly name: string; readonly options: readonly string[] };
  readonly badOption: { readonly option: string; readonly given: string; readonly takes: Takes };
  /** An option that has to be filled in, and what would fit. */
  readonly missingOption: { readonly option: string; readonly example: string };
  /** A part of a typed line that could not be read. */
  readonly badLine: { readonly part: string };
  /** No figures of a series, by its published code. */
  readonly noData: { readonly code: string };
  readonly badAmount: { readonly given: string };
  /** An amount in 兆 where that has two readings. */
  readonly ambiguousAmount: { readonly given: string };
  readonly badRatio: { readonly given: string };
  readonly badDate: { readonly given: string };
  /** A level that is none in the unit of what is watched, or out of its reach, and the option it was typed into. */
  readonly badLevel: { readonly option: string; readonly given: string; readonly unit: 'usd' | 'bp' | 'percent' };
  /** A level in a currency other than the dollars of the figures, or in one that is not said, and the option it was typed into. */
  readonly notDollars: { readonly option: string; readonly given: string };
  readonly noFigureThen: { readonly day: string };
  /** A day before the first one held, and one that has an answer; none where it is the present day that is too early. */
  readonly beforeFirst: {
    readonly code: string;
    readonly first: string;
    readonly asked: string;
    readonly pick: string | undefined;
  };
  /** A day still to come, and a past one for an example. */
  readonly dayAhead: { readonly day: string; readonly past: string };
  /** The permission the asker lacks, as Discord calls it. */
  readonly notAllowed: { readonly permission: string };
  readonly unknownSeries: { readonly name: string };
  readonly tooManySeries: { readonly most: number };
  /** Something else than a link to a message. */
  readonly badLink: { readonly given: string };
  /** The message meant is in another server. */
  readonly otherServer: undefined;
  /** The message meant is gone, or out of the asker's or the bot's sight. */
  readonly unknownMessage: undefined;
  /** The asker may not write where the message is. */
  readonly mayNotWrite: undefined;
  /** The permissions the bot lacks there. */
  readonly cannotPost: { readonly permissions: readonly Permission[] };
  /** The message is in a thread nobody may write in any more. */
  readonly lockedThread: undefined;
  /** With Discord's code, where it gave one. */
  readonly notPosted: { readonly reason: PostRefusal; readonly code?: number };
  /** Nothing arrives in a channel, and why: waiting does not help. */
  readonly postBlocked: { readonly reason: PauseReason };
  /** The latest figure of a series, by its published code, is contradicted by others and not posted. */
  readonly heldBack: { readonly code: string };
  /** The question makes sense only in a server's channel. */
  readonly serverOnly: undefined;
  /** It makes sense only where something can be set up: in a server's channel or a direct message with the bot. */
  readonly placeOnly: undefined;
  readonly alreadyPosted: { readonly link: string };
  /** A setting could not be kept: others changed it at the same moment. */
  readonly notSaved: undefined;
};
export type TroubleKey = keyof Troubles;

type Told<K extends TroubleKey> = Troubles[K] extends undefined
  ? [detail?: undefined, options?: ErrorOptions]
  : [detail: Troubles[K], options?: ErrorOptions];

/** Something the asker can understand or fix. Anything else that is thrown is a bug. */
export class Trouble<K extends TroubleKey = TroubleKey> extends Error {
  override name = 'Trouble' as const;
  readonly key: K;
  readonly detail: Troubles[K];
  constructor(key: K, ...[detail, options]: Told<K>) {
    super(detail ? `${key} ${JSON.stringify(detail)}` : key, options);
    this.key = key;
    this.detail = detail as Troubles[K];
  }
}
