import type { APIMessage } from 'discord-api-types/v10';
import { type Command, commandNamed } from '../commands.ts';
import { NotOffered, type Place } from '../interactions/interaction.ts';
import { whyNotOffered } from '../interactions/payload.ts';
import type { Channel, Message, User } from '../model.ts';
import { may } from '../permissions.ts';
import type { Server } from '../server.ts';
import type { State } from '../state/state.ts';

/** Who asks, where, and in which language; the member in the first channel in English when not said. */
export type Asker = {
  readonly user?: User | string;
  readonly channel?: Channel | string;
  readonly locale?: string;
};

/** A message as anything that names it gives it. */
export type NamedMessage = Pick<APIMessage, 'id' | 'channel_id'>;

/** A server, and who asks where when nobody says. */
export type Visit = { readonly server: Server; readonly usual: Pick<Place, 'user' | 'channel'> };

/** A channel itself or by its id. */
export const channelOf = (state: State, channel: Channel | string): Channel => {
  const known = typeof channel === 'string' ? state.channels.get(channel) : channel;
  if (!known) throw new Error(`There is no channel ${channel} on this Discord`);
  return known;
};

/** A user themselves or by their id. */
export const userOf = (state: State, user: User | string): User => {
  const known = typeof user === 'string' ? state.users.get(user) : user;
  if (!known) throw new Error(`There is no user ${user} on this Discord`);
  return known;
};

/** A message as it is now. */
export const currentMessage = (state: State, { id, channel_id: channel }: NamedMessage): Message => {
  const message = channelOf(state, channel).messages.get(id);
  if (!message) throw new Error(`There is no message ${id} there`);
  return message;
};

/** Where and as whom somebody asks, when they see that channel. */
export const placeOf = ({ server: { state }, usual }: Visit, asker: Asker): Place => {
  const user = userOf(state, asker.user ?? usual.user);
  const channel = channelOf(state, asker.channel ?? usual.channel);
  const sees = channel.guild ? may(user, 'ViewChannel', channel) : channel.recipients.includes(user);
  if (!sees) throw new NotOffered(`${user.name} does not see #${channel.name}`);
  return { user, channel, locale: asker.locale ?? 'en-US' };
};

/** A command the asker is offered there. */
export const offeredCommand = ({ server }: Visit, name: string, type: number, place: Place): Command => {
  const command = commandNamed(server.commands, name, type, place.channel.guild?.id);
  if (!command) throw new NotOffered(`The bot has registered no ${type === 1 ? '/' : 'menu '}${name}`);
  const why = whyNotOffered(command, place);
  if (why) throw new NotOffered(why);
  return command;
};
