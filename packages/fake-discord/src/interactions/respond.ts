import { type DraftPlace, draftMessage } from '../draft-message.ts';
import { type Json, record, text } from '../json.ts';
import { type Channel, type Draft, ephemeral, loading, type Message } from '../model.ts';
import { DiscordError } from '../rest/discord-error.ts';
import type { Upload } from '../rest/request.ts';
import type { Server } from '../server.ts';
import { editMessage, postMessage } from '../state/messages.ts';
import { reportInvisible } from '../validate/invisible-files.ts';
import { checkModal } from '../validate/modal-rules.ts';
import { validate } from '../validate/schemas.ts';
import { userView } from '../views/user-view.ts';
import { defer, type Interaction, interactionTypes, responseTypes, settle, sinceSent } from './interaction.ts';

/** A body and its files. */
export type ResponseBody = { readonly body: unknown; readonly uploads: readonly Upload[] };

/** Takes the bot's first response (https://docs.discord.com/developers/interactions/receiving-and-responding#responding-to-an-interaction). */
export const respond = (server: Server, id: string, token: string, { body, uploads }: ResponseBody): Interaction => {
  const { interactions, state, settings } = server;
  const interaction = interactions.open.get(id);
  if (interaction?.token !== token) throw new DiscordError(10062);
  if (interaction.ackType !== undefined) throw new DiscordError(40060);
  const late =
    sinceSent(interactions, interaction) > settings.ackWithin ||
    state.now() - interaction.createdAt > settings.ackWithin;
  if (late) throw new DiscordError(10062);
  const type = Number(record(body).type);
  refuseWrongType(interaction, type);
  takeResponse(server, interaction, type, { body, uploads });
  interaction.ackType = type;
  interaction.ackedAfter = sinceSent(interactions, interaction);
  if (type === responseTypes.deferred || type === responseTypes.deferredUpdate) defer(interactions, interaction);
  else settle(interactions, interaction);
  return interaction;
};

const takeResponse = (
  server: Server,
  interaction: Interaction,
  type: number,
  { body, uploads }: ResponseBody,
): void => {
  const data = record(record(body).data);
  switch (type) {
    case responseTypes.message:
      server.warn(validate('reply', body));
      interaction.original = reply(server, interaction, draft(server, interaction.place.channel, data, uploads));
      return;
    case responseTypes.deferred:
      server.warn(validate('reply', body));
      interaction.original = reply(server, interaction, thinking(data));
      return;
    case responseTypes.deferredUpdate:
      if (interaction.message) interaction.original = current(interaction.message);
      return;
    case responseTypes.update: {
      server.warn(validate('update', body));
      const before = current(interaction.message!);
      interaction.original = editMessage(server.state, before, draft(server, before.channel, data, uploads, before));
      return;
    }
    case responseTypes.choices:
      server.warn(validate('choices', body));
      interaction.choices = (data.choices ?? []) as NonNullable<Interaction['choices']>;
      return;
    case responseTypes.modal:
      server.warn(validate('modal', body));
      checkModal(data);
      interaction.modal = data;
  }
};

/** The message a deferral shows until it is edited. */
const thinking = (data: Json): Draft => {
  const flags = typeof data.flags === 'number' ? data.flags : 0;
  const others = Object.keys(data).filter((name) => name !== 'flags' && data[name] != null);
  if ((flags & ~ephemeral) !== 0 || others.length > 0)
    throw new DiscordError(50035, [
      { path: ['data'], code: 'DEFERRAL_ONLY_EPHEMERAL', message: 'A deferral may carry no flag but EPHEMERAL' },
    ]);
  return {
    content: '',
    embeds: [],
    components: [],
    files: [],
    mentions: { users: [], roles: [] },
    flags: flags | loading,
  };
};

/** A draft of a message by the bot; a file that nothing in it shows is told of. */
export const draft = (
  server: Server,
  channel: Channel,
  body: unknown,
  uploads: readonly Upload[],
  before?: Message,
): Draft => {
  const place: DraftPlace = { state: server.state, channelId: channel.id, origin: server.origin() };
  const drafted = draftMessage(body, uploads, place, before);
  reportInvisible(drafted, server.report);
  return drafted;
};

/** Puts an answer into the channel. */
export const reply = (server: Server, interaction: Interaction, drafted: Draft, type = replyType(interaction)) => {
  const { user, channel } = interaction.place;
  const flags = interaction.onlyForAsker ? drafted.flags | ephemeral : drafted.flags;
  return postMessage(
    server.state,
    channel,
    server.state.bot,
    { ...drafted, flags },
    { type, interaction: metadataOf(interaction), ...(flags & ephemeral && { onlyFor: user }) },
  );
};

/** The type of a message that answers: 20 a slash command, 23 a message's menu, 19 a component or form. */
const replyType = ({ type, data }: Interaction): number =>
  type === interactionTypes.command ? (data.type === 3 ? 23 : 20) : 19;

/** How a message tells of the interaction it answers (https://docs.discord.com/developers/resources/message#message-interaction-metadata-object). */
const metadataOf = ({ id, type, place, owners, message, original, openedBy }: Interaction): Json => ({
  id,
  type,
  user: userView(place.user),
  authorizing_integration_owners: owners,
  ...(message && type === interactionTypes.component && { interacted_message_id: message.id }),
  ...(original && { original_response_message_id: original.id }),
  ...(openedBy && { triggering_interaction_metadata: metadataOf(openedBy) }),
});

/** A message as it is now; unknown when it is gone. */
export const current = ({ channel, id }: Message): Message => {
  const message = channel.messages.get(id);
  if (!message) throw new DiscordError(10008);
  return message;
};

const refuseWrongType = (interaction: Interaction, type: number): void => {
  const fits: Readonly<Record<number, readonly number[]>> = {
    [interactionTypes.command]: [4, 5, 9],
    [interactionTypes.component]: [4, 5, 6, 7, 9],
    [interactionTypes.autocomplete]: [8],
    [interactionTypes.modal]: interaction.message ? [4, 5, 6, 7] : [4, 5],
  };
  if (fits[interaction.type]?.includes(type)) return;
  throw new DiscordError(50035, [
    {
      path: ['type'],
      code: 'BASE_TYPE_CHOICES',
      message: `Value must be one of {${fits[interaction.type]?.join(', ')}}, not ${text(type) || type}.`,
    },
  ]);
};
