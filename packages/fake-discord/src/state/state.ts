import type { Channel, Guild, Member, Message, Role, StoredFile, User } from '../model.ts';
import { createSnowflakes } from '../snowflake.ts';

/** What happened, for the gateway, a page and tests. */
export type StateEvent =
  | { readonly kind: 'posted' | 'edited' | 'deleted'; readonly message: Message }
  | { readonly kind: 'channel'; readonly change: Change; readonly channel: Channel }
  | { readonly kind: 'guild'; readonly change: Change | 'unavailable'; readonly guild: Guild }
  | { readonly kind: 'role'; readonly change: Change; readonly guild: Guild; readonly role: Role }
  | { readonly kind: 'member'; readonly change: 'changed'; readonly guild: Guild; readonly member: Member };
/** What can happen to a channel, a guild or a role. */
export type Change = 'added' | 'changed' | 'removed';

/** How much is remembered. */
export type StateLimits = {
  /** Messages kept in a channel; the oldest go first. */
  readonly messages: number;
  /** Bytes of attachments kept; the oldest go first. */
  readonly fileBytes: number;
};

/** The servers, channels, people and messages of a small Discord, in memory, with no network. */
export type State = {
  readonly now: () => number;
  readonly nextId: () => string;
  readonly emit: (event: StateEvent) => void;
  readonly limits: StateLimits;
  readonly application: { readonly id: string; readonly name: string; readonly publicKey: string };
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly files: Map<string, StoredFile>;
  /** Bytes of the files kept. */
  fileBytes: number;
  /** Guilds made so far. */
  guildsMade: number;
  /** When it began, in milliseconds of its clock. */
  readonly startedAt: number;
};

/** An empty Discord with one application and its bot in it. */
export const createState = ({
  name,
  publicKey,
  now,
  limits,
  emit,
}: Pick<State, 'now' | 'limits' | 'emit'> & { readonly name: string; readonly publicKey: string }): State => {
  const nextId = createSnowflakes(now);
  const id = nextId();
  const bot: User = { id, name, bot: true };
  return {
    now,
    nextId,
    emit,
    limits,
    application: { id, name, publicKey },
    bot,
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    files: new Map(),
    fileBytes: 0,
    guildsMade: 0,
    startedAt: now(),
  };
};
