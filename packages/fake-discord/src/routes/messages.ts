import { DiscordError } from '../discord-error.ts';
import { type Drafting, draft } from '../draft.ts';
import { list, record } from '../json.ts';
import { messageView } from '../message-view.ts';
import { may } from '../permissions.ts';
import type { Request, Route } from '../rest.ts';
import type { Channel, Draft, Message, State } from '../state.ts';
import { validate } from '../validate.ts';
import { channelView } from '../views.ts';

const crossposted = 1 << 0;

/** Channels and the messages in them, under the bot's permissions (https://docs.discord.com/developers/resources/message). */
export const messageRoutes = (
  state: State,
  origin: () => string,
  nonceWindow: number,
  warn: (unknown: readonly string[]) => void,
): readonly Route[] => {
  const { bot } = state;
  const byNonce = new Map<string, Message>();
  const on = (channel: Channel): Drafting => ({ state, channelId: channel.id, origin: origin() });

  const channelOf = ({ params }: Request): Channel => {
    const channel = state.channels.get(params.channel ?? '');
    if (!channel) throw new DiscordError(10003);
    const { guild } = channel;
    const reachable = guild ? guild.installed && may(bot, 'ViewChannel', channel) : channel.kind === 'dm';
    if (!reachable) throw new DiscordError(50001);
    return channel;
  };

  const messageOf = (request: Request): { channel: Channel; message: Message } => {
    const channel = channelOf(request);
    const message = channel.messages.get(request.params.message ?? '');
    if (!message || message.onlyFor) throw new DiscordError(10008);
    return { channel, message };
  };

  const mayWrite = (channel: Channel) => {
    if (channel.kind === 'forum') throw new DiscordError(50008);
    if (channel.recipients.some(({ refusesMessages }) => refusesMessages)) throw new DiscordError(50007);
    if (!may(bot, channel.kind === 'thread' ? 'SendMessagesInThreads' : 'SendMessages', channel))
      throw new DiscordError(50013);
    if (channel.locked && !may(bot, 'ManageThreads', channel)) throw new DiscordError(160005);
  };

  const mayHold = (channel: Channel, made: Pick<Draft, 'embeds'>, files: number) => {
    if (made.embeds.length > 0 && !may(bot, 'EmbedLinks', channel)) throw new DiscordError(50013);
    if (files > 0 && !may(bot, 'AttachFiles', channel)) throw new DiscordError(50013);
  };

  /** The message this author already sent with this nonce, in any channel, within the past few minutes. */
  const alreadySent = (nonce: string): Message | undefined => {
    const message = byNonce.get(nonce);
    if (!message || state.now() - message.createdAt > nonceWindow) return undefined;
    return message.channel.messages.get(message.id);
  };

  const remember = (nonce: string, message: Message) => {
    byNonce.set(nonce, message);
    for (const [old, { createdAt }] of byNonce) {
      if (state.now() - createdAt <= nonceWindow) break;
      byNonce.delete(old);
    }
  };

  const create = (request: Request): Message => {
    const channel = channelOf(request);
    mayWrite(channel);
    warn(validate('message', request.body));
    const body = record(request.body);
    const nonce = body.nonce === undefined || body.nonce === null ? undefined : String(body.nonce);
    if (nonce !== undefined && body.enforce_nonce === true) {
      const before = alreadySent(nonce);
      if (before) return before;
    }
    mayHold(channel, { embeds: list(body.embeds).map(record) }, request.uploads.length);
    const answers = record(body.message_reference);
    const replyTo = answers.message_id === undefined ? undefined : String(answers.message_id);
    if (replyTo !== undefined && !channel.messages.has(replyTo) && answers.fail_if_not_exists !== false)
      throw new DiscordError(50035, [
        { path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' },
      ]);
    if (replyTo !== undefined && !may(bot, 'ReadMessageHistory', channel)) throw new DiscordError(160002);
    const made = draft(body, request.uploads, on(channel));
    // A message in an archived thread brings it back, unless a moderator locked it (https://docs.discord.com/developers/topics/threads).
    if (channel.archived) state.changeChannel(channel, { archived: false });
    const message = state.post(channel, bot, made, {
      type: replyTo === undefined ? 0 : 19,
      ...(nonce !== undefined && { nonce: body.nonce as string | number }),
      ...(replyTo !== undefined && { reply: { channel, messageId: replyTo } }),
    });
    if (nonce !== undefined) remember(nonce, message);
    return message;
  };

  return [
    { method: 'GET', route: '/channels/:channel', run: (request) => channelView(channelOf(request)) },
    {
      method: 'GET',
      route: '/channels/:channel/messages',
      run: (request) => {
        const channel = channelOf(request);
        if (!may(bot, 'ReadMessageHistory', channel)) return [];
        return pageOf(
          [...channel.messages.values()].filter(({ onlyFor }) => !onlyFor),
          request.query,
        ).map(messageView);
      },
    },
    { method: 'POST', route: '/channels/:channel/messages', run: (request) => messageView(create(request)) },
    {
      method: 'GET',
      route: '/channels/:channel/messages/:message',
      run: (request) => {
        const { channel, message } = messageOf(request);
        if (!may(bot, 'ReadMessageHistory', channel)) throw new DiscordError(50013);
        return messageView(message);
      },
    },
    {
      method: 'PATCH',
      route: '/channels/:channel/messages/:message',
      run: (request) => {
        const { channel, message } = messageOf(request);
        if (message.author !== bot) throw new DiscordError(50005);
        if (channel.archived) throw new DiscordError(50083);
        warn(validate('messageEdit', request.body));
        mayHold(channel, { embeds: list(record(request.body).embeds).map(record) }, request.uploads.length);
        return messageView(state.edit(message, draft(request.body, request.uploads, on(channel), message)));
      },
    },
    {
      method: 'DELETE',
      route: '/channels/:channel/messages/:message',
      run: (request) => {
        const { channel, message } = messageOf(request);
        if (message.author !== bot && !may(bot, 'ManageMessages', channel)) throw new DiscordError(50013);
        state.remove(message);
      },
    },
    {
      method: 'POST',
      route: '/channels/:channel/messages/:message/crosspost',
      run: (request) => {
        const { channel, message } = messageOf(request);
        if (channel.kind !== 'announcement') throw new DiscordError(50024);
        if (!may(bot, message.author === bot ? 'SendMessages' : 'ManageMessages', channel))
          throw new DiscordError(50013);
        if (message.flags & crossposted) throw new DiscordError(40033);
        return messageView(state.edit(message, { ...message, flags: message.flags | crossposted }, false));
      },
    },
    {
      method: 'POST',
      route: '/channels/:channel/typing',
      run: (request) => mayWrite(channelOf(request)),
    },
  ];
};

/** Newest first, as `before`, `after`, `around` and `limit` ask (https://docs.discord.com/developers/resources/message#get-channel-messages). */
const pageOf = (messages: readonly Message[], query: URLSearchParams): readonly Message[] => {
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new DiscordError(50035, [
      { path: ['limit'], code: 'NUMBER_TYPE_MAX', message: 'int value should be between 1 and 100.' },
    ]);
  const id = (message: Message) => BigInt(message.id);
  const [before, after, around] = ['before', 'after', 'around'].map((name) => query.get(name));
  if (before)
    return messages
      .filter((each) => id(each) < BigInt(before))
      .slice(-limit)
      .reverse();
  if (after)
    return messages
      .filter((each) => id(each) > BigInt(after))
      .slice(0, limit)
      .reverse();
  if (around) {
    const at = messages.findIndex((each) => id(each) >= BigInt(around));
    const from = Math.max(0, at - Math.floor(limit / 2));
    return messages.slice(from, from + limit).reverse();
  }
  return messages.slice(-limit).reverse();
};
