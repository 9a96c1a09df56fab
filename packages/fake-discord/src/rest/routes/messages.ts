import { draft } from '../../interactions/respond.ts';
import { list, record } from '../../json.ts';
import { crossposted, type Message } from '../../model.ts';
import { may } from '../../permissions.ts';
import type { Server } from '../../server.ts';
import { editMessage, removeMessage } from '../../state/messages.ts';
import { validate } from '../../validate/schemas.ts';
import { channelView } from '../../views/channel-view.ts';
import { readableView } from '../../views/readable-view.ts';
import { channelOf, checkContent, checkWriting, messageOf } from '../channel-access.ts';
import { createMessage } from '../create-message.ts';
import { DiscordError } from '../discord-error.ts';
import { pageOf } from '../message-page.ts';
import type { RestRequest, Route } from '../request.ts';

/** Channels and the messages in them, under the bot's permissions (https://docs.discord.com/developers/resources/message). */
export const messageRoutes = (server: Server): readonly Route[] => {
  const { state } = server;
  const view = (message: Message) => readableView(message, state.bot);
  const messages = '/channels/:channel/messages';
  const one = `${messages}/:message`;
  return [
    { method: 'GET', route: '/channels/:channel', run: (request) => channelView(channelOf(state, request)) },
    { method: 'GET', route: messages, run: (request) => listMessages(server, request).map(view) },
    { method: 'POST', route: messages, run: (request) => view(createMessage(server, request)) },
    { method: 'GET', route: one, run: (request) => view(getMessage(server, request)) },
    { method: 'PATCH', route: one, run: (request) => view(changeMessage(server, request)) },
    { method: 'DELETE', route: one, run: (request) => deleteMessage(server, request) },
    { method: 'PUT', route: `${messages}/pins/:message`, run: (request) => pin(server, request) },
    { method: 'POST', route: `${one}/crosspost`, run: (request) => view(crosspost(server, request)) },
    {
      method: 'POST',
      route: '/channels/:channel/typing',
      run: (request) => checkWriting(state, channelOf(state, request)),
    },
  ];
};

const listMessages = ({ state }: Server, request: RestRequest): readonly Message[] => {
  const channel = channelOf(state, request);
  if (!may(state.bot, 'ReadMessageHistory', channel)) return [];
  return pageOf(
    [...channel.messages.values()].filter(({ onlyFor }) => !onlyFor),
    request.query,
  );
};

const getMessage = ({ state }: Server, request: RestRequest): Message => {
  const { channel, message } = messageOf(state, request);
  if (!may(state.bot, 'ReadMessageHistory', channel)) throw new DiscordError(50013);
  return message;
};

const changeMessage = (server: Server, request: RestRequest): Message => {
  const { state } = server;
  const { channel, message } = messageOf(state, request);
  if (message.author !== state.bot) throw new DiscordError(50005);
  if (channel.archived) throw new DiscordError(50083);
  server.warn(validate('messageEdit', request.body));
  checkContent(state, channel, list(record(request.body).embeds).map(record), request.uploads.length);
  return editMessage(state, message, draft(server, channel, request.body, request.uploads, message));
};

const deleteMessage = ({ state }: Server, request: RestRequest): void => {
  const { channel, message } = messageOf(state, request);
  if (message.author !== state.bot && !may(state.bot, 'ManageMessages', channel)) throw new DiscordError(50013);
  removeMessage(state, message);
};

const pin = ({ state }: Server, request: RestRequest): void => {
  const { channel, message } = messageOf(state, request);
  if (!may(state.bot, 'PinMessages', channel)) throw new DiscordError(50013);
  channel.messages.set(message.id, { ...message, pinned: true });
};

const crosspost = ({ state }: Server, request: RestRequest): Message => {
  const { channel, message } = messageOf(state, request);
  if (channel.kind !== 'announcement') throw new DiscordError(50024);
  if (!may(state.bot, message.author === state.bot ? 'SendMessages' : 'ManageMessages', channel))
    throw new DiscordError(50013);
  if (message.flags & crossposted) throw new DiscordError(40033);
  return editMessage(state, message, { ...message, flags: message.flags | crossposted }, { shown: false });
};
