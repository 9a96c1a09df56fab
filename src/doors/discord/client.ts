import { setTimeout } from 'node:timers/promises';
import {
  type Client,
  type ClientOptions,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type GuildMember,
  Options,
  Partials,
  type User,
} from 'discord.js';
import type { Ask } from '../../ask/ask.ts';
import type { Command } from '../../ask/command.ts';
import type { Log } from '../../ask/log.ts';
import type { Answer } from '../../values/answer.ts';
import { onceEach } from '../../values/once-each.ts';
import { OperatorError } from '../../values/operator-error.ts';
import { type CommandIds, clickableName, withMentions } from './command-mentions.ts';
import type { DoorParts } from './context.ts';
import { createCrowd, sayCrowded } from './crowd.ts';
import { HeldClient } from './held-client.ts';
import { onInteraction } from './interactions.ts';
import { inviteAddress } from './invite.ts';
import { isAsked, onMessage } from './mentions.ts';
import { payloads } from './payload.ts';
import { register } from './register.ts';
import { welcome } from './welcome.ts';

/** The door could not be opened, in one plain sentence for the operator. */
class DoorError extends OperatorError {
  override name = 'DoorError';
}

type Door = {
  /** Takes no more questions, finishes the answers people are waiting for if that is soon, and leaves. */
  close(): Promise<void>;
};

/** How the door reaches Discord, and which of its shards are this process's. */
export type DoorSettings = {
  readonly token: string;
  readonly api: string;
  readonly guild?: string | undefined;
  /** Whether messages that mention the bot, and direct messages, are answered. */
  readonly mentions?: boolean;
  /** Discord's own count of shards, or some of a count; one when not given. */
  readonly shards?: Shards | undefined;
};

/** `auto`, or which of how many. */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly count: number };

/** Neither is privileged: of messages in servers only those that mention the bot bring their words. */
const LISTENS = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** How long answers under way are waited for when the door closes (ms): less than a host gives a process it has told to stop. */
const GRACE = 2500;

/** Logs in; `onLost` hears when Discord ends the session for good. What happens in servers is kept until the client is released. */
export const login = async (
  settings: DoorSettings,
  log: Log,
  onLost: (reason: string) => void = () => {},
): Promise<HeldClient<true>> => {
  const client = new HeldClient(optionsOf(settings));
  logFaults(client, log);
  client.on(Events.ShardDisconnect, ({ code }) => onLost(`Discord closed the connection for good (code ${code}).`));
  client.on(Events.Invalidated, () => onLost('Discord ended the session.'));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(settings.token);
    await ready;
    return client as HeldClient<true>;
  } catch (error) {
    await client.destroy();
    throw explain(error, settings);
  }
};

/** How a client is set up: it hears what it must, and keeps of what it hears as little as it needs. */
export const optionsOf = ({ api, mentions = false, shards }: DoorSettings): ClientOptions => ({
  intents: [GatewayIntentBits.Guilds, ...(mentions ? LISTENS : [])],
  // A direct message comes from a channel the client has not seen before.
  partials: mentions ? [Partials.Channel] : [],
  enforceNonce: true,
  allowedMentions: { parse: [] },
  makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...NOT_KEPT }),
  ...(shards === 'auto' && { shards }),
  ...(typeof shards === 'object' && { shards: [...shards.ids], shardCount: shards.count }),
  // The library would hold answers to 50 requests a second, among which Discord counts none; posts keep a pace of their own.
  rest: { api, version: '10', globalRequestsPerSecond: Number.POSITIVE_INFINITY },
});

/** What no answer and no post ever looks up: servers, channels, roles and the bot's own membership are what is left. */
const NOT_KEPT = {
  ...{ MessageManager: 0, ReactionManager: 0, ReactionUserManager: 0, PresenceManager: 0, VoiceStateManager: 0 },
  ...{ GuildEmojiManager: 0, GuildStickerManager: 0, GuildInviteManager: 0, GuildBanManager: 0 },
  ...{ GuildScheduledEventManager: 0, StageInstanceManager: 0, AutoModerationRuleManager: 0, ThreadMemberManager: 0 },
  GuildMemberManager: { maxSize: 10, keepOverLimit: (member: GuildMember) => member.id === member.client.user.id },
  UserManager: { maxSize: 100, keepOverLimit: (user: User) => user.id === user.client.user.id },
};

/** What the client cannot do is in the log. */
export const logFaults = (client: Client, log: Log): void => {
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client reported an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'the Discord client warned'));
};

/** Answers what is asked of a client that is logged in, and what was asked since it is, until closed; registers the commands when they differ. */
export const openDoor = async (client: Client<true>, parts: DoorParts, settings: DoorSettings): Promise<Door> => {
  const { log, commands } = parts;
  let ids: CommandIds = new Map();
  const names = new Set(commands.map(({ name }) => name));
  const clickable = onceEach((said: Answer) => withMentions(said, ids, names));
  const ask: Ask = async (asked) => clickable(await parts.ask(asked));
  const answer = onInteraction({ ...parts, ask });
  client.on(Events.GuildCreate, (guild) => void welcome(guild, parts, (name) => clickableName(name, ids)));
  const underWay = new Set<Promise<void>>();
  const crowd = createCrowd();
  client.on(Events.InteractionCreate, (interaction) => {
    const said = crowd.enter(interaction) ? answer(interaction) : sayCrowded(interaction, log);
    const answering = said.finally(() => {
      crowd.leave(interaction);
      underWay.delete(answering);
    });
    underWay.add(answering);
  });
  const hear = onMessage({ ...parts, ask });
  client.on(Events.MessageCreate, (message) => {
    if (!settings.mentions || !isAsked(message)) return;
    const answering = hear(message).finally(() => underWay.delete(answering));
    underWay.add(answering);
  });
  if (client instanceof HeldClient) client.release();
  try {
    ids = await announce(client, commands, settings, log);
  } catch (error) {
    await client.destroy();
    throw explain(error, settings);
  }
  return {
    async close() {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      await Promise.race([Promise.allSettled(underWay), setTimeout(GRACE, undefined, { ref: false })]);
      await client.destroy();
    },
  };
};

const announce = async (client: Client<true>, commands: readonly Command[], { guild }: DoorSettings, log: Log) => {
  const { wrote, ids } = await register(client.rest, client.application.id, payloads(commands), guild);
  log.info(
    {
      ...{ user: client.user.tag, guilds: client.guilds.cache.size, commands: commands.length, wrote },
      invite: inviteAddress(client.application.id),
    },
    'at your service',
  );
  return ids;
};

/** Why a login or a registration failed, without a stack and without the token. */
export const explain = (error: unknown, { api }: Pick<DoorSettings, 'api'>): Error => {
  const { status, code, cause } = error as { status?: number; code?: unknown; cause?: { code?: string } };
  if ((error instanceof DiscordjsError && code === DiscordjsErrorCodes.TokenInvalid) || status === 401)
    return new DoorError(
      'Discord refused DISCORD_TOKEN: copy the token again from your application’s Bot page at https://discord.com/developers/applications.',
    );
  const network = cause?.code ?? (typeof code === 'string' ? code : undefined);
  if (network && /^(E[A-Z_]+|UND_ERR_\w+)$/.test(network))
    return new DoorError(
      `Could not reach Discord at ${new URL(api).origin} (${network}): check the network and DISCORD_API_URL.`,
    );
  if (status !== undefined)
    return new DoorError(`Discord at ${new URL(api).origin} answered ${status} (${(error as Error).message}).`);
  return error instanceof Error ? error : new Error(String(error));
};
