import type { APIChannel } from 'discord-api-types/v10';
import { type Channel, channelTypes, type User } from '../model.ts';
import { permissionsIn } from '../permissions.ts';
import { shaped, timestamp } from './shape.ts';
import { userView } from './user-view.ts';

/** A channel, thread or conversation, each in the shape of its kind. */
export const channelView = (channel: Channel): APIChannel => {
  const base = {
    id: channel.id,
    type: channelTypes[channel.kind],
    flags: 0,
    last_message_id: [...channel.messages.keys()].at(-1) ?? null,
  };
  if (!channel.guild) return shaped({ ...base, recipients: channel.recipients.map(userView) });
  const placed = { ...base, name: channel.name, guild_id: channel.guild.id, parent_id: channel.parent?.id ?? null };
  if (channel.kind === 'thread')
    return shaped({
      ...placed,
      owner_id: channel.guild.owner.id,
      rate_limit_per_user: 0,
      message_count: channel.messages.size,
      member_count: 1,
      total_message_sent: channel.messages.size,
      thread_metadata: {
        archived: channel.archived,
        archive_timestamp: timestamp(channel.createdAt),
        auto_archive_duration: 1440,
        locked: channel.locked,
        create_timestamp: timestamp(channel.createdAt),
      },
    });
  return shaped({
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

/** A channel as an interaction tells it: with what the asker may do there, and what the app may. */
export const resolvedChannelView = (channel: Channel, user: User, app: User): object => ({
  ...channelView(channel),
  ...(channel.guild && {
    permissions: String(permissionsIn(user, channel)),
    app_permissions: String(permissionsIn(app, channel)),
  }),
});
