import type { Interaction } from '../../interactions/interaction.ts';
import { respond } from '../../interactions/respond.ts';
import { deleteAnswer, editAnswer, followUp, getAnswer } from '../../interactions/webhook.ts';
import { ephemeral, loading } from '../../model.ts';
import type { Server } from '../../server.ts';
import { messageView } from '../../views/message-view.ts';
import { DiscordError } from '../discord-error.ts';
import type { RestRequest, Route } from '../request.ts';

/** The bot's answers to an interaction: the callback, and the webhook its token opens for a quarter of an hour. */
export const interactionRoutes = (server: Server): readonly Route[] => {
  const token = ({ params }: RestRequest): string => {
    if (params.application !== server.state.application.id) throw new DiscordError(10015);
    return params.token!;
  };
  const webhook = '/webhooks/:application/:token';
  const message = `${webhook}/messages/:message`;
  const open = (method: string, route: string, run: Route['run']): Route => ({ method, route, open: true, run });
  return [
    open('POST', '/interactions/:interaction/:token/callback', ({ params, query, ...request }) => {
      const interaction = respond(server, params.interaction!, params.token!, request);
      return query.get('with_response') === 'true' ? callbackView(interaction) : undefined;
    }),
    open('POST', webhook, (request) => messageView(followUp(server, token(request), request))),
    open('GET', message, (request) => messageView(getAnswer(server, token(request), request.params.message!))),
    open('PATCH', message, (request) =>
      messageView(editAnswer(server, token(request), request.params.message!, request)),
    ),
    open('DELETE', message, (request) => deleteAnswer(server, token(request), request.params.message!)),
  ];
};

const callbackView = ({ id, type, ackType, original, place }: Interaction) => ({
  interaction: {
    id,
    type,
    channel_id: place.channel.id,
    ...(place.channel.guild && { guild_id: place.channel.guild.id }),
    ...(original && {
      response_message_id: original.id,
      response_message_loading: (original.flags & loading) !== 0,
      response_message_ephemeral: (original.flags & ephemeral) !== 0,
    }),
  },
  ...(original && ackType !== 6 && { resource: { type: ackType === 7 ? 7 : 4, message: messageView(original) } }),
});
