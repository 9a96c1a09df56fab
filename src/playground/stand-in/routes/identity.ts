import { record } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Route } from '../rest.ts';
import { judge } from '../schemas.ts';
import { applicationView, channelView, guildView, memberView, roleView, selfView, userView } from '../views.ts';
import type { Guild, World } from '../world.ts';

/** Who the bot is, how it reaches the gateway, which servers it is in. */
export const identityRoutes = (world: World, gatewayUrl: () => string, identified: () => number): readonly Route[] => {
  const guildOf = (id: string | undefined): Guild => {
    const guild = world.guilds.get(id ?? '');
    if (!guild?.installed) throw new Refusal(10004);
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
    get('/applications/@me', () => applicationView(world)),
    get('/oauth2/applications/@me', () => applicationView(world)),
    get('/users/@me', () => selfView(world.bot)),
    get('/users/@me/guilds', () =>
      [...world.guilds.values()]
        .filter(({ installed }) => installed)
        .map(({ id, name }) => ({ id, name, icon: null, banner: null, owner: false, permissions: '0', features: [] })),
    ),
    get('/users/:user', ({ params }) => {
      const user = world.users.get(params.user!);
      if (!user) throw new Refusal(10013);
      return userView(user);
    }),
    {
      method: 'POST',
      route: '/users/@me/channels',
      run: ({ body }) => {
        judge('privateChannel', body);
        const user = world.users.get(String(record(body).recipient_id));
        if (!user) throw new Refusal(10013);
        if (user.bot) throw new Refusal(50007);
        return channelView(world.directMessages(user));
      },
    },
    get('/guilds/:guild', ({ params }) => guildView(guildOf(params.guild))),
    get('/guilds/:guild/roles', ({ params }) => [...guildOf(params.guild).roles.values()].map(roleView)),
    get('/guilds/:guild/channels', ({ params }) => {
      const guild = guildOf(params.guild);
      return [...world.channels.values()]
        .filter((channel) => channel.guild === guild && channel.kind !== 'thread')
        .map(channelView);
    }),
    get('/guilds/:guild/members/:user', ({ params }) => {
      const id = params.user === '@me' ? world.bot.id : params.user!;
      const member = guildOf(params.guild).members.get(id);
      if (!member) throw new Refusal(10007);
      return memberView(member);
    }),
  ];
};
