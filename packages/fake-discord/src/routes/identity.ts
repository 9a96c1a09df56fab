import { DiscordError } from '../discord-error.ts';
import { record } from '../json.ts';
import type { Route } from '../rest.ts';
import type { Guild, State } from '../state.ts';
import { validate } from '../validate.ts';
import { applicationView, channelView, guildView, memberView, roleView, selfView, userView } from '../views.ts';

/** Who the bot is, how it reaches the gateway, which servers it is in. */
export const identityRoutes = (state: State, gatewayUrl: () => string, identified: () => number): readonly Route[] => {
  const guildOf = (id: string | undefined): Guild => {
    const guild = state.guilds.get(id ?? '');
    if (!guild?.installed) throw new DiscordError(10004);
    return guild;
  };
  const get = (route: string, run: Route['run']): Route => ({ method: 'GET', route, run });
  return [
    { ...get('/gateway', () => ({ url: gatewayUrl() })), open: true },
    get('/gateway/bot', () => ({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000 - identified(), reset_after: 86_400_000, max_concurrency: 1 },
    })),
    get('/applications/@me', () => applicationView(state)),
    get('/oauth2/applications/@me', () => applicationView(state)),
    get('/users/@me', () => selfView(state.bot)),
    get('/users/@me/guilds', () =>
      [...state.guilds.values()]
        .filter(({ installed }) => installed)
        .map(({ id, name }) => ({ id, name, icon: null, banner: null, owner: false, permissions: '0', features: [] })),
    ),
    get('/users/:user', ({ params }) => {
      const user = state.users.get(params.user!);
      if (!user) throw new DiscordError(10013);
      return userView(user);
    }),
    {
      method: 'POST',
      route: '/users/@me/channels',
      run: ({ body }) => {
        validate('privateChannel', body);
        const user = state.users.get(String(record(body).recipient_id));
        if (!user) throw new DiscordError(10013);
        if (user.bot) throw new DiscordError(50007);
        return channelView(state.directMessages(user));
      },
    },
    get('/guilds/:guild', ({ params }) => guildView(guildOf(params.guild))),
    get('/guilds/:guild/roles', ({ params }) => [...guildOf(params.guild).roles.values()].map(roleView)),
    get('/guilds/:guild/channels', ({ params }) => {
      const guild = guildOf(params.guild);
      return [...state.channels.values()]
        .filter((channel) => channel.guild === guild && channel.kind !== 'thread')
        .map(channelView);
    }),
    get('/guilds/:guild/members/:user', ({ params }) => {
      const id = params.user === '@me' ? state.bot.id : params.user!;
      const member = guildOf(params.guild).members.get(id);
      if (!member) throw new DiscordError(10007);
      return memberView(member);
    }),
  ];
};
