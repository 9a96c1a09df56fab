import type { GatewayGuildCreateDispatchData } from 'discord-api-types/v10';
import type { Guild, User } from '../model.ts';
import { channelView } from './channel-view.ts';
import { shaped, timestamp } from './shape.ts';
import { memberView, roleView } from './user-view.ts';

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
  system_channel_id: guild.systemChannel?.id ?? null,
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
export const guildCreateView = (guild: Guild, bot: User): GatewayGuildCreateDispatchData => {
  const here = [...guild.channels.values()];
  return shaped({
    ...guildView(guild),
    joined_at: timestamp(guild.members.get(bot.id)?.joinedAt ?? guild.createdAt),
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
