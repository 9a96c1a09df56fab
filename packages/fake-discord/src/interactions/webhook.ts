import { loading, type Message } from '../model.ts';
import { DiscordError } from '../rest/discord-error.ts';
import type { Server } from '../server.ts';
import { editMessage, removeMessage } from '../state/messages.ts';
import { validate } from '../validate/schemas.ts';
import { type Interaction, settle } from './interaction.ts';
import { current, draft, type ResponseBody, reply } from './respond.ts';

/** Follow-ups of an interaction that a user's own install reached. */
const USER_INSTALL_FOLLOW_UPS = 5;

/** The interaction a token opens, for a quarter of an hour after it was acknowledged. */
const alive = ({ interactions, state, settings }: Server, token: string): Interaction => {
  const interaction = interactions.byToken.get(token);
  if (!interaction) throw new DiscordError(10015);
  if (state.now() - interaction.createdAt > settings.tokenLife) throw new DiscordError(50027);
  if (interaction.ackType === undefined) throw new DiscordError(10015);
  return interaction;
};

const find = (server: Server, token: string, messageId: string) => {
  const interaction = alive(server, token);
  const original = messageId === '@original' || messageId === interaction.original?.id;
  const message = original ? interaction.original : interaction.followUps.find(({ id }) => id === messageId);
  if (!message) throw new DiscordError(10008);
  return { interaction, message: current(message), original };
};

/** A message the token's interaction was answered with. */
export const getAnswer = (server: Server, token: string, messageId: string): Message =>
  find(server, token, messageId).message;

/** Edits an answer; an edit of the original is what a deferral promised. */
export const editAnswer = (
  server: Server,
  token: string,
  messageId: string,
  { body, uploads }: ResponseBody,
): Message => {
  const { interaction, message, original } = find(server, token, messageId);
  server.warn(validate('replyEdit', body));
  if (original) return editOriginal(server, interaction, message, { body, uploads });
  const edited = editMessage(server.state, message, draft(server, message.channel, body, uploads, message));
  interaction.followUps[interaction.followUps.findIndex(({ id }) => id === message.id)] = edited;
  return edited;
};

const editOriginal = (
  server: Server,
  interaction: Interaction,
  message: Message,
  { body, uploads }: ResponseBody,
): Message => {
  const edited = editMessage(server.state, message, draft(server, message.channel, body, uploads, message));
  interaction.original = edited;
  settle(server.interactions, interaction);
  return edited;
};

/** Deletes an answer; where it was only promised, its asker waits for what is said instead. */
export const deleteAnswer = (server: Server, token: string, messageId: string): void => {
  const { interaction, message, original } = find(server, token, messageId);
  removeMessage(server.state, message);
  if (original && (message.flags & loading) === 0) settle(server.interactions, interaction);
};

/** A further message; the first one after a deferral takes its place. */
export const followUp = (server: Server, token: string, { body, uploads }: ResponseBody): Message => {
  const interaction = alive(server, token);
  server.warn(validate('followUp', body));
  const { original, place, owners, followUps } = interaction;
  const waiting = original?.channel.messages.get(original.id);
  if (waiting && (waiting.flags & loading) !== 0) return editOriginal(server, interaction, waiting, { body, uploads });
  if (!('0' in owners) && followUps.length >= USER_INSTALL_FOLLOW_UPS) throw new DiscordError(40094);
  const message = reply(server, interaction, draft(server, place.channel, body, uploads), 0);
  followUps.push(message);
  settle(server.interactions, interaction);
  return message;
};
