import {
  type APIInteractionDataResolvedChannel,
  type APIRole,
  ApplicationIntegrationType,
  type BaseInteraction,
  type CacheType,
  ChannelType,
  type ChatInputCommandInteraction,
  type Client,
  type GuildBasedChannel,
  InteractionContextType,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';
import {
  type Channel,
  type ChannelKind,
  directPlace,
  type Permission,
  type Role,
  type ServerContext,
} from '../../values/server-context.ts';

const KINDS: Readonly<Partial<Record<ChannelType, ChannelKind>>> = {
  [ChannelType.GuildText]: 'text',
  [ChannelType.GuildAnnouncement]: 'announcement',
  [ChannelType.AnnouncementThread]: 'thread',
  [ChannelType.PublicThread]: 'thread',
  [ChannelType.PrivateThread]: 'thread',
  [ChannelType.DM]: 'direct',
};

/** What kind of channel one of Discord's types is to us. */
const kindOf = (type: ChannelType): ChannelKind => KINDS[type] ?? 'other';

/** What the bot wants to be allowed in a channel: to post, and to look at what it has posted. */
const wanted = (kind: ChannelKind): readonly Exclude<Permission, 'MentionEveryone'>[] => [
  'ViewChannel',
  kind === 'thread' ? 'SendMessagesInThreads' : 'SendMessages',
  'AttachFiles',
  'ReadMessageHistory',
];

const seen = (id: string, type: ChannelType, may: Readonly<PermissionsBitField> | null): Channel => {
  const kind = kindOf(type);
  return { id, kind, lacks: wanted(kind).filter((name) => !may?.has(PermissionFlagsBits[name])) };
};

/** A channel as far as the client remembers it; nothing when it does not. */
export const remembered = (client: Client<true>, id: string): Channel | undefined => {
  const channel = client.channels.cache.get(id);
  return channel && 'guild' in channel ? seen(id, channel.type, permitted(channel, client)) : undefined;
};

/** Whether the bot may pin messages in a channel, as far as the client remembers it. */
export const mayPin = (client: Client<true>, id: string): boolean => {
  const channel = client.channels.cache.get(id);
  return (
    channel !== undefined &&
    'guild' in channel &&
    (permitted(channel, client)?.has(PermissionFlagsBits.PinMessages) ?? false)
  );
};

const permitted = (channel: GuildBasedChannel, client: Client<true>) => channel.permissionsFor(client.user);

/** A channel the client has not seen says itself what the bot may do there; a thread, else, what its channel may. */
const unseen = (client: Client<true>, channel: APIInteractionDataResolvedChannel): Channel => {
  const own = 'app_permissions' in channel ? channel.app_permissions : undefined;
  if (typeof own === 'string') return seen(channel.id, channel.type, new PermissionsBitField(BigInt(own)));
  const parent = 'parent_id' in channel && client.channels.cache.get(channel.parent_id ?? '');
  return seen(channel.id, channel.type, parent && 'guild' in parent ? permitted(parent, client) : null);
};

/** The channels and roles a command's options or a form's fields name. */
const resolvedIn = (interaction: BaseInteraction<CacheType>) => {
  if (interaction.isModalSubmit()) return interaction.fields.resolved;
  return 'options' in interaction ? (interaction as ChatInputCommandInteraction).options.resolved : undefined;
};

/** Whether the bot is a member of the server an interaction comes from: not where its user has brought it along. */
export const isMember = (interaction: BaseInteraction<CacheType>): boolean =>
  interaction.inCachedGuild() ||
  // Without a gateway no server is remembered; the interaction says who has installed the bot.
  (interaction.guildId !== null &&
    interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === interaction.guildId);

/** Whether an interaction comes from the direct messages of one person with the bot. */
export const isWithBot = ({ guildId, context }: BaseInteraction<CacheType>): boolean =>
  guildId === null && context === InteractionContextType.BotDM;

/** The direct messages an interaction comes from: nothing is lacking there, and nobody else is. */
const directContextOf = ({ channelId, user }: BaseInteraction<CacheType>): ServerContext | undefined =>
  channelId
    ? {
        ...{ guild: directPlace(channelId), channel: channelId, user: user.id },
        channels: { [channelId]: { id: channelId, kind: 'direct', lacks: [] } },
        roles: {},
      }
    : undefined;

/** Where an interaction comes from, with the channels and roles it names; nothing outside direct messages and servers the bot is in. */
export const serverContextOf = (interaction: BaseInteraction<CacheType>): ServerContext | undefined => {
  if (isWithBot(interaction)) return directContextOf(interaction);
  const { guildId, channelId, channel, client, user, appPermissions } = interaction;
  if (!guildId || !channelId || !isMember(interaction)) return undefined;
  const named = resolvedIn(interaction);
  const channels = [
    ...[...(named?.channels?.values() ?? [])].map((one) => {
      const named = one as APIInteractionDataResolvedChannel;
      return remembered(client, named.id) ?? unseen(client, named);
    }),
    seen(channelId, channel?.type ?? ChannelType.GuildText, appPermissions),
  ];
  const mayMentionAll = appPermissions.has(PermissionFlagsBits.MentionEveryone);
  const roles = [...(named?.roles?.values() ?? [])].map((one): Role => {
    const { id, mentionable } = one as APIRole;
    return { id, reachable: id !== guildId && (mentionable || mayMentionAll) };
  });
  return {
    ...{ guild: guildId, channel: channelId, user: user.id },
    channels: Object.fromEntries(channels.map((one) => [one.id, one])),
    roles: Object.fromEntries(roles.map((one) => [one.id, one])),
  };
};
