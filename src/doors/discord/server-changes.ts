import { type Client, Events, ShardClientUtil } from 'discord.js';
import type { ServerChange } from '../poster.ts';

/** Tells of every change in a server after which something may be posted that could not be, or can be no more. */
export const onServerChange = (client: Client<true>, tell: (change: ServerChange) => void): void => {
  const changed = (guild: string) => tell({ kind: 'changed', guild });
  const deleted = (guild: string, channel: string) => tell({ kind: 'channelDeleted', guild, channel });
  client.on(Events.ChannelUpdate, (_, channel) => {
    if ('guildId' in channel) changed(channel.guildId);
  });
  client.on(Events.ChannelDelete, (channel) => {
    if ('guildId' in channel) deleted(channel.guildId, channel.id);
  });
  client.on(Events.ThreadUpdate, (_, thread) => changed(thread.guildId));
  client.on(Events.ThreadDelete, (thread) => deleted(thread.guildId, thread.id));
  client.on(Events.GuildRoleUpdate, (_, role) => changed(role.guild.id));
  client.on(Events.GuildRoleDelete, (role) => tell({ kind: 'roleDeleted', guild: role.guild.id, role: role.id }));
  client.on(Events.GuildCreate, ({ id }) => changed(id));
  client.on(Events.GuildDelete, ({ id }) => tell({ kind: 'left', guild: id }));
  client.on(Events.GuildAvailable, ({ id }) => changed(id));
  client.on(Events.GuildUpdate, (_, { id }) => changed(id));
  client.on(Events.GuildMemberUpdate, (_, { guild, user }) => {
    if (user.id === client.user.id) changed(guild.id);
  });
};

/** Whether the bot is in a server; undefined where another process hears of that, or nobody, since there is no gateway. */
export const membershipIn =
  (client: Client<true>) =>
  (guild: string): boolean | undefined => {
    const { shards } = client.ws;
    if (shards.size === 0) return undefined;
    const shard = ShardClientUtil.shardIdForGuildId(guild, client.options.shardCount ?? shards.size);
    return shards.has(shard) ? client.guilds.cache.has(guild) : undefined;
  };
