import { randomBytes } from 'node:crypto';
import { dispatchTo } from '../gateway/dispatch.ts';
import type { Json } from '../json.ts';
import type { Server } from '../server.ts';
import { messageView } from '../views/message-view.ts';
import { postInteraction } from './endpoint.ts';
import { type Interaction, type InteractionSubject, remember, waitForAnswer } from './interaction.ts';
import { envelope, originOf } from './payload.ts';

/** What is asked, and how errors call it. */
export type Question = InteractionSubject & {
  readonly subject: string;
  /** The installs the command has: 0 in guilds, 1 of users. */
  readonly installs?: readonly number[] | undefined;
};

/** Sends an interaction and resolves once the member sees an answer; rejects when the bot lets a deadline pass. */
export const ask = async (server: Server, question: Question): Promise<Interaction> => {
  const { type, place, data, message, openedBy, subject, installs } = question;
  const { owners, context, onlyForAsker } = originOf(place, installs);
  const interaction: Interaction = {
    type,
    place,
    data,
    owners,
    onlyForAsker,
    ...(message && { message }),
    ...(openedBy && { openedBy }),
    id: server.state.nextId(),
    token: randomBytes(48).toString('base64url'),
    createdAt: server.state.now(),
    followUps: [],
  };
  const payload: Json = {
    ...envelope(server.state, place, { owners, context }),
    type,
    data,
    ...(message && { message: messageView(message) }),
    id: interaction.id,
    token: interaction.token,
  };
  remember(server.interactions, interaction);
  const answered = waitForAnswer(server.interactions, interaction, subject, server.settings);
  server.emit({ kind: 'asked', interaction });
  if (server.endpoint === undefined)
    dispatchTo(server.gateway, interaction.place.channel.guild, { name: 'INTERACTION_CREATE', data: payload });
  else void postInteraction(server, server.endpoint, interaction, payload);
  await answered;
  server.emit({ kind: 'answered', interaction });
  return interaction;
};
