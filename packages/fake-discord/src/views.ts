import type {
  APIApplication,
  APIChannel,
  APIGuildMember,
  APIRole,
  APIUser,
  GatewayGuildCreateDispatchData,
} from 'discord-api-types/v10';
import { permissionsIn } from './permissions.ts';
import { type Channel, channelTypes, type Guild, type Member, type Role, type State, type User } from './state.ts';

/** A moment as Discord writes it. */
export const stamp = (time: number) => new Date(time).toISOString();

/** Discord's types name enums and omit what it sends beside them; what leaves here is judged against its schemas in tests. */
export const as = <T>(value: object): T => value as unknown as T;

/** A user as everybody sees them. */
export const userView = (user: User): APIUser =>
  as({
    id: user.id,
    username: user.name.toLowerCase(),
    global_name: user.bot ? null : user.name,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...(user.bot && { bot: true }),
  });

/** The bot as it sees itself (`GET /users/@me`). */
export const selfView = (user: User): APIUser =>
  as({ ...userView(user), mfa_enabled: true, locale: 'en-US', verified: true, email: null });

/** A member of a guild. */
export const memberView = (member: Member): APIGuildMember =>
  as({
    user: userView(member.user),
    nick: null,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: stamp(member.joinedAt),
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  });

/** A role, at its place in the list. */
export const roleView = (role: Role, position: number): APIRole =>
  as({
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.managed,
    mentionable: true,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  });

/** A channel, thread or conversation, each in the shape of its kind. */
export const channelView = (channel: Channel): APIChannel => {
  const base = {
    id: channel.id,
    type: channelTypes[channel.kind],
    flags: 0,
    last_message_id: [...channel.messages.keys()].at(-1) ?? null,
  };
  if (!channel.guild) return as({ ...base, recipients: channel.recipients.map(userView) });
  const placed = { ...base, name: channel.name, guild_id: channel.guild.id, parent_id: channel.parent?.id ?? null };
  if (channel.kind === 'thread')
    return as({
      ...placed,
      owner_id: channel.guild.owner.id,
      rate_limit_per_user: 0,
      message_count: channel.messages.size,
      member_count: 1,
      total_message_sent: channel.messages.size,
      thread_metadata: {
        archived: channel.archived,
        archive_timestamp: stamp(channel.createdAt),
        auto_archive_duration: 1440,
        locked: channel.locked,
        create_timestamp: stamp(channel.createdAt),
      },
    });
  return as({
    ...placed,
    position: 0,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: String(allow),
      deny: String(deny),
    })),
    ...(channel.kind === 'forum' && { available_tags: [], default_reaction_emoji: null, default_sort_order: null }),
  });
};

/** A channel as an interaction tells it: with what the asker may do there. */
export const channelFor = (channel: Channel, user: User): object => ({
  ...channelView(channel),
  ...(channel.guild && { permissions: String(permissionsIn(user, channel)) }),
});

/** A guild as `GET /guilds/:guild` gives it. */
export const guildView = (guild: Guild): object => ({
  id: guild.id,
  name: guild.name,
  icon: null,
  description: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  features: [],
  banner: null,
  owner_id: guild.owner.id,
  application_id: null,
  region: 'us-east',
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: 0,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 0,
  roles: [...guild.roles.values()].map(roleView),
  default_message_notifications: 0,
  mfa_level: 0,
  explicit_content_filter: 0,
  max_presences: null,
  max_members: 500_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  preferred_locale: guild.locale,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  public_updates_channel_id: null,
  premium_progress_bar_enabled: false,
  nsfw: false,
  nsfw_level: 0,
  emojis: [],
  stickers: [],
  incidents_data: null,
});

/** A guild as GUILD_CREATE gives it: with its channels, threads and members. */
export const guildCreateView = (guild: Guild, state: State): GatewayGuildCreateDispatchData => {
  const here = [...state.channels.values()].filter((channel) => channel.guild === guild);
  return as({
    ...guildView(guild),
    joined_at: stamp(guild.members.get(state.bot.id)?.joinedAt ?? guild.createdAt),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [...guild.members.values()].map(memberView),
    channels: here.filter(({ kind }) => kind !== 'thread').map(channelView),
    threads: here.filter(({ kind, archived }) => kind === 'thread' && !archived).map(channelView),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  });
};

/** The application the bot belongs to. */
export const applicationView = (state: State): APIApplication =>
  as({
    id: state.application.id,
    name: state.application.name,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: userView(state.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: userView([...state.users.values()].find(({ bot }) => !bot) ?? state.bot),
    approximate_guild_count: state.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
    integration_types_config: { 0: {}, 1: {} },
  });
