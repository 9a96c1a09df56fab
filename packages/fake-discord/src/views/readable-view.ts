import type { APIMessage } from 'discord-api-types/v10';
import type { Message, User } from '../model.ts';
import { messageView } from './message-view.ts';

/** Whether a bot without the message-content intent reads a message: its own, those in its DMs and those that mention it (https://docs.discord.com/developers/events/gateway#message-content-intent). */
export const mayRead = (bot: User, { channel, author, mentions }: Message): boolean =>
  !channel.guild || author === bot || mentions.users.includes(bot);

/** A message as such a bot gets it, over the gateway and from REST: empty where it may not read. */
export const readableView = (message: Message, bot: User): APIMessage => {
  const view = messageView(message);
  const { reply } = message;
  const referenced = reply?.channel.messages.get(reply.messageId);
  return {
    ...view,
    ...(!mayRead(bot, message) && EMPTY),
    ...(view.referenced_message &&
      referenced &&
      !mayRead(bot, referenced) && { referenced_message: { ...view.referenced_message, ...EMPTY } }),
  };
};

const EMPTY = { content: '', embeds: [], attachments: [], components: [] };
