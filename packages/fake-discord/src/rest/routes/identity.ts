import { gatewayUrl } from '../../gateway/connection.ts';
import { record } from '../../json.ts';
import type { Guild, User } from '../../model.ts';
import { permissionsInGuild } from '../../permissions.ts';
import type { Server } from '../../server.ts';
import { directMessages } from '../../state/channels.ts';
import { removeGuild } from '../../state/guilds.ts';
import type { State } from '../../state/state.ts';
import { validate } from '../../validate/schemas.ts';
import { applicationView } from '../../views/application-view.ts';
import { channelView } from '../../views/channel-view.ts';
import { guildView } from '../../views/guild-view.ts';
import { memberView, roleView, selfView, userView } from '../../views/user-view.ts';
import { DiscordError } from '../discord-error.ts';
import type { Route } from '../request.ts';

const get = (route: string, run: Route['run']): Route => ({ method: 'GET', route, run });

/** Who the bot is, how it reaches the gateway, which servers it is in. */
export const identityRoutes = (server: Server): readonly Route[] => {
  const { state } = server;
  return [
    { ...get('/gateway', () => ({ url: gatewayUrl(server.origin()) })), open: true },
    get('/gateway/bot', () => gatewayBot(server)),
    get('/applications/@me', () => applicationView(state)),
    get('/oauth2/applications/@me', () => applicationView(state)),
    get('/users/@me', () => selfView(state.bot)),
    get('/users/@me/guilds', () => ownGuilds(state)),
    get('/users/:user', ({ params }) => userView(userOf(state, params.user))),
    { method: 'POST', route: '/users/@me/channels', run: ({ body }) => openConversation(state, body) },
    get('/guilds/:guild', ({ params }) => guildView(guildOf(state, params.guild))),
    get('/guilds/:guild/roles', ({ params }) => [...guildOf(state, params.guild).roles.values()].map(roleView)),
    get('/guilds/:guild/channels', ({ params }) =>
      [...guildOf(state, params.guild).channels.values()].filter(({ kind }) => kind !== 'thread').map(channelView),
    ),
    get('/guilds/:guild/members/:user', ({ params }) => {
      const id = params.user === '@me' ? state.bot.id : params.user!;
      const member = guildOf(state, params.guild).members.get(id);
      if (!member) throw new DiscordError(10007);
      return memberView(member);
    }),
    {
      method: 'DELETE',
      route: '/users/@me/guilds/:guild',
      run: ({ params }) => removeGuild(state, guildOf(state, params.guild)),
    },
  ];
};

const gatewayBot = ({ settings, gateway, origin }: Server) => ({
  url: gatewayUrl(origin()),
  shards: settings.shards,
  session_start_limit: {
    total: 1000,
    remaining: 1000 - gateway.identified,
    reset_after: 86_400_000,
    max_concurrency: settings.maxConcurrency,
  },
});

const ownGuilds = ({ guilds, bot }: State) =>
  [...guilds.values()]
    .filter(({ installed }) => installed)
    .map((guild) => ({
      ...{ id: guild.id, name: guild.name, icon: null, banner: null, owner: false, features: [] },
      permissions: String(permissionsInGuild(bot, guild)),
    }));

const openConversation = (state: State, body: unknown) => {
  validate('privateChannel', body);
  const user = userOf(state, String(record(body).recipient_id));
  if (user.bot) throw new DiscordError(50007);
  return channelView(directMessages(state, user));
};

const userOf = ({ users }: State, id: string | undefined): User => {
  const user = users.get(id ?? '');
  if (!user) throw new DiscordError(10013);
  return user;
};

const guildOf = ({ guilds }: State, id: string | undefined): Guild => {
  const guild = guilds.get(id ?? '');
  if (!guild?.installed) throw new DiscordError(10004);
  return guild;
};
