import { DiscordError } from '../discord-error.ts';
import type { Interaction, Interactions } from '../interactions.ts';
import { messageView } from '../message-view.ts';
import type { Request, Route } from '../rest.ts';
import { ephemeral, loading, type State } from '../state.ts';

/** The bot's answers to an interaction: the callback, and the webhook its token opens for a quarter of an hour. */
export const interactionRoutes = (state: State, interactions: Interactions): readonly Route[] => {
  const token = ({ params }: Request): string => {
    if (params.application !== state.application.id) throw new DiscordError(10015);
    return params.token!;
  };
  const message = '/webhooks/:application/:token/messages/:message';
  return [
    {
      method: 'POST',
      route: '/interactions/:interaction/:token/callback',
      open: true,
      run: ({ params, body, uploads, query }) => {
        const interaction = interactions.callback(params.interaction!, params.token!, body, uploads);
        return query.get('with_response') === 'true' ? callbackView(interaction) : undefined;
      },
    },
    {
      method: 'POST',
      route: '/webhooks/:application/:token',
      open: true,
      run: (request) => messageView(interactions.followUp(token(request), request.body, request.uploads)),
    },
    {
      method: 'GET',
      route: message,
      open: true,
      run: (request) => messageView(interactions.get(token(request), request.params.message!)),
    },
    {
      method: 'PATCH',
      route: message,
      open: true,
      run: (request) =>
        messageView(interactions.edit(token(request), request.params.message!, request.body, request.uploads)),
    },
    {
      method: 'DELETE',
      route: message,
      open: true,
      run: (request) => interactions.remove(token(request), request.params.message!),
    },
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
