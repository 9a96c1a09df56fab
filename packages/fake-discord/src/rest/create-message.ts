import { draft } from '../interactions/respond.ts';
import { list, record } from '../json.ts';
import type { Channel, Draft, Message } from '../model.ts';
import { may } from '../permissions.ts';
import type { Server } from '../server.ts';
import { changeChannel } from '../state/channels.ts';
import { postMessage } from '../state/messages.ts';
import { validate } from '../validate/schemas.ts';
import { channelOf, checkContent, checkWriting } from './channel-access.ts';
import { DiscordError } from './discord-error.ts';
import { alreadySent, rememberNonce } from './nonces.ts';
import type { RestRequest } from './request.ts';

/** Posts a message of the bot (https://docs.discord.com/developers/resources/message#create-message). */
export const createMessage = (server: Server, request: RestRequest): Message => {
  const { state } = server;
  const channel = channelOf(state, request);
  checkWriting(state, channel);
  server.warn(validate('message', request.body));
  const body = record(request.body);
  const nonce = typeof body.nonce === 'string' || typeof body.nonce === 'number' ? body.nonce : undefined;
  if (nonce !== undefined && body.enforce_nonce === true) {
    const before = alreadySent(server, String(nonce));
    if (before) return before;
  }
  checkContent(state, channel, list(body.embeds).map(record), request.uploads.length);
  const replyTo = replyTarget(server, channel, record(body.message_reference));
  const drafted = withReplied(draft(server, channel, body, request.uploads), replyTo && channel.messages.get(replyTo));
  // A message in an archived thread brings it back, unless a moderator locked it (https://docs.discord.com/developers/topics/threads).
  if (channel.archived) changeChannel(state, channel, { archived: false });
  const message = postMessage(state, channel, state.bot, drafted, {
    type: replyTo === undefined ? 0 : 19,
    ...(nonce !== undefined && { nonce }),
    ...(replyTo !== undefined && { reply: { channel, messageId: replyTo } }),
  });
  if (nonce !== undefined) rememberNonce(server, String(nonce), message);
  return message;
};

/** The message a new one replies to. */
const replyTarget = ({ state }: Server, channel: Channel, reference: Record<string, unknown>): string | undefined => {
  if (reference.message_id === undefined) return undefined;
  const id = String(reference.message_id);
  if (!channel.messages.has(id) && reference.fail_if_not_exists !== false)
    throw new DiscordError(50035, [
      { path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' },
    ]);
  if (!may(state.bot, 'ReadMessageHistory', channel)) throw new DiscordError(160002);
  return id;
};

/** A reply reaches the one replied to, unless `allowed_mentions` say otherwise. */
const withReplied = (drafted: Draft, replied: Message | '' | undefined): Draft => {
  const { mentions, allowedMentions: allowed } = drafted;
  if (!replied || (allowed && allowed.replied_user !== true)) return drafted;
  return { ...drafted, mentions: { ...mentions, users: [...new Set([...mentions.users, replied.author])] } };
};
