import { type Channel, channelTypes, type Message, type User } from '../model.ts';
import type { Change, State, StateEvent } from '../state/state.ts';
import { channelView } from '../views/channel-view.ts';
import { guildCreateView, guildView } from '../views/guild-view.ts';
import { readableView } from '../views/readable-view.ts';
import { memberView, roleView } from '../views/user-view.ts';
import { dispatchTo } from './dispatch.ts';
import { type Gateway, intents } from './gateway.ts';

const verbs: Readonly<Record<Change, string>> = { added: 'CREATE', changed: 'UPDATE', removed: 'DELETE' };

/** Tells the bot what happened, where it is a member and has the intent (https://docs.discord.com/developers/events/gateway-events). */
export const dispatchStateEvent = (gateway: Gateway, state: State, event: StateEvent): void => {
  if (event.kind === 'guild') tellGuild(gateway, state.bot, event);
  else if (event.kind === 'role') tellRole(gateway, event);
  else if (event.kind === 'member') tellMember(gateway, state.bot, event);
  else if (event.kind === 'channel') tellChannel(gateway, event);
  else tellMessage(gateway, state.bot, event);
};

type EventOf<K extends StateEvent['kind']> = Extract<StateEvent, { kind: K }>;

const tellGuild = (gateway: Gateway, bot: User, { guild, change }: EventOf<'guild'>): void => {
  if (!guild.installed) return;
  const tell = (name: string, data: object) => dispatchTo(gateway, guild, { name, data, intent: intents.guilds });
  if (change === 'added') tell('GUILD_CREATE', guildCreateView(guild, bot));
  else if (change === 'changed') tell('GUILD_UPDATE', guildView(guild));
  else tell('GUILD_DELETE', { id: guild.id, ...(change === 'unavailable' && { unavailable: true }) });
};

const tellRole = (gateway: Gateway, { guild, role, change }: EventOf<'role'>): void => {
  if (!guild.installed) return;
  const data =
    change === 'removed'
      ? { guild_id: guild.id, role_id: role.id }
      : { guild_id: guild.id, role: roleView(role, [...guild.roles.keys()].indexOf(role.id)) };
  dispatchTo(gateway, guild, { name: `GUILD_ROLE_${verbs[change]}`, data, intent: intents.guilds });
};

/** Without the members intent a bot hears of changes of itself only. */
const tellMember = (gateway: Gateway, bot: User, { guild, member }: EventOf<'member'>): void => {
  if (!guild.installed || member.user !== bot) return;
  const data = { guild_id: guild.id, ...memberView(member) };
  dispatchTo(gateway, guild, { name: 'GUILD_MEMBER_UPDATE', data, intent: intents.guilds });
};

const tellChannel = (gateway: Gateway, { channel, change }: EventOf<'channel'>): void => {
  if (!channel.guild?.installed) return;
  const name = channel.kind === 'thread' ? 'THREAD' : 'CHANNEL';
  dispatchTo(gateway, channel.guild, {
    name: `${name}_${verbs[change]}`,
    data: channelView(channel),
    intent: intents.guilds,
  });
};

const tellMessage = (
  gateway: Gateway,
  bot: User,
  { kind, message }: EventOf<'posted' | 'edited' | 'deleted'>,
): void => {
  const { channel, onlyFor } = message;
  if (onlyFor || channel.guild?.installed === false || channel.kind === 'group') return;
  const verb = { posted: 'CREATE', edited: 'UPDATE', deleted: 'DELETE' }[kind];
  dispatchTo(gateway, channel.guild, {
    name: `MESSAGE_${verb}`,
    data: kind === 'deleted' ? { id: message.id, ...placeOf(channel) } : messagePayload(message, bot),
    intent: channel.guild ? intents.guildMessages : intents.directMessages,
  });
};

const placeOf = (channel: Channel) => ({
  channel_id: channel.id,
  ...(channel.guild && { guild_id: channel.guild.id }),
});

const messagePayload = (message: Message, bot: User) => {
  const { channel, author } = message;
  const member = channel.guild?.members.get(author.id);
  const { user: _, ...asMember } = member ? memberView(member) : {};
  return {
    ...readableView(message, bot),
    ...placeOf(channel),
    channel_type: channelTypes[channel.kind],
    ...(member && { member: asMember }),
  };
};
