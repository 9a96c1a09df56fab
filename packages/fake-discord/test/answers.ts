import {
  ApplicationCommandResponseSchema,
  ErrorSchema,
  GatewayBotResponseSchema,
  GatewayResponseSchema,
  GuildChannelResponseSchema,
  GuildMemberResponseSchema,
  GuildResponseSchema,
  GuildRoleResponseSchema,
  InteractionCallbackResponseSchema,
  type Issue,
  MessageResponseSchema,
  PrivateApplicationResponseSchema,
  PrivateChannelResponseSchema,
  type Schema,
  ThreadResponseSchema,
  UserPIIResponseSchema,
  UserResponseSchema,
} from 'discord-api-spec/zod';
import type { FakeDiscord } from '../src/index.ts';
import { list, record } from '../src/json.ts';

type Check = (body: unknown, where: string) => string[];

const one =
  (schema: Schema): Check =>
  (body, where) => {
    const result = schema.safeParse(body);
    return result.success ? [] : leaves(result.error.issues).map((what) => `${where}: ${what}`);
  };

const leaves = (issues: readonly Issue[], at = ''): string[] =>
  issues.flatMap((issue) => {
    const path = `${at}/${issue.path.join('/')}`;
    const nearest = [...(issue.errors ?? [])].sort((a, b) => a.length - b.length)[0];
    return nearest ? leaves(nearest, path) : [`${path} ${issue.code} ${issue.expected ?? ''}`];
  });

const each =
  (check: Check): Check =>
  (body, where) =>
    list(body).flatMap((item, i) => check(item, `${where}[${i}]`));

const channel: Check = (body, where) => {
  const { type } = record(body);
  if (type === 1) return one(PrivateChannelResponseSchema)(body, where);
  return one(type === 11 ? ThreadResponseSchema : GuildChannelResponseSchema)(body, where);
};
const message = one(MessageResponseSchema);
const command = one(ApplicationCommandResponseSchema);

const answers: Readonly<Record<string, Check>> = {
  'GET /gateway': one(GatewayResponseSchema),
  'GET /gateway/bot': one(GatewayBotResponseSchema),
  'GET /applications/@me': one(PrivateApplicationResponseSchema),
  'GET /oauth2/applications/@me': one(PrivateApplicationResponseSchema),
  'GET /users/@me': one(UserPIIResponseSchema),
  'GET /users/:user': one(UserResponseSchema),
  'POST /users/@me/channels': channel,
  'GET /guilds/:guild': one(GuildResponseSchema),
  'GET /guilds/:guild/roles': each(one(GuildRoleResponseSchema)),
  'GET /guilds/:guild/channels': each(channel),
  'GET /guilds/:guild/members/:user': one(GuildMemberResponseSchema),
  'GET /applications/:application/commands': each(command),
  'PUT /applications/:application/commands': each(command),
  'POST /applications/:application/commands': command,
  'PATCH /applications/:application/commands/:command': command,
  'GET /applications/:application/commands/:command': command,
  'GET /applications/:application/guilds/:guild/commands': each(command),
  'PUT /applications/:application/guilds/:guild/commands': each(command),
  'GET /channels/:channel': channel,
  'GET /channels/:channel/messages': each(message),
  'POST /channels/:channel/messages': message,
  'GET /channels/:channel/messages/:message': message,
  'PATCH /channels/:channel/messages/:message': message,
  'POST /channels/:channel/messages/:message/crosspost': message,
  'POST /interactions/:interaction/:token/callback': one(InteractionCallbackResponseSchema),
  'POST /webhooks/:application/:token': message,
  'GET /webhooks/:application/:token/messages/:message': message,
  'PATCH /webhooks/:application/:token/messages/:message': message,
};

const events: Readonly<Record<string, Check>> = {
  READY: (data) => one(UserPIIResponseSchema)(record(data).user, 'READY.user'),
  GUILD_CREATE: (data) => {
    const guild = record(data);
    return [
      ...one(GuildResponseSchema)(guild, 'GUILD_CREATE'),
      ...each(one(GuildMemberResponseSchema))(guild.members, 'GUILD_CREATE.members'),
      ...each(channel)(guild.channels, 'GUILD_CREATE.channels'),
      ...each(channel)(guild.threads, 'GUILD_CREATE.threads'),
    ];
  },
  CHANNEL_UPDATE: (data) => channel(data, 'CHANNEL_UPDATE'),
  THREAD_UPDATE: (data) => channel(data, 'THREAD_UPDATE'),
  MESSAGE_CREATE: (data) => message(data, 'MESSAGE_CREATE'),
  MESSAGE_UPDATE: (data) => message(data, 'MESSAGE_UPDATE'),
  GUILD_UPDATE: (data) => one(GuildResponseSchema)(data, 'GUILD_UPDATE'),
  GUILD_ROLE_CREATE: (data) => one(GuildRoleResponseSchema)(record(data).role, 'GUILD_ROLE_CREATE'),
  GUILD_ROLE_UPDATE: (data) => one(GuildRoleResponseSchema)(record(data).role, 'GUILD_ROLE_UPDATE'),
  GUILD_MEMBER_UPDATE: (data) => one(GuildMemberResponseSchema)(data, 'GUILD_MEMBER_UPDATE'),
  INTERACTION_CREATE: (data) => {
    const { channel: at, message: pressed, member, data: asked } = record(data);
    const menu = Object.values(record(record(record(asked).resolved).messages));
    return [
      ...channel(at, 'INTERACTION_CREATE.channel'),
      ...(pressed ? message(pressed, 'INTERACTION_CREATE.message') : []),
      ...(member ? one(GuildMemberResponseSchema)(member, 'INTERACTION_CREATE.member') : []),
      ...menu.flatMap((each) => message(each, 'INTERACTION_CREATE.data.resolved')),
    ];
  },
};

/** What in the fake Discord's own answers and events Discord's schemas object to, and the routes that were judged. */
export const watchAnswers = (discord: FakeDiscord) => {
  const faults: string[] = [];
  const judged = new Set<string>();
  discord.on((event) => {
    if (event.kind === 'dispatched') faults.push(...(events[event.name]?.(event.data, event.name) ?? []));
    if (event.kind !== 'response' || event.request.answer?.body === undefined) return;
    const { method, route, answer } = event.request;
    const name = `${method} ${route}`;
    const check = answer.status < 300 ? answers[name] : one(ErrorSchema);
    if (!check) return;
    judged.add(name);
    faults.push(...check(answer.body, name));
  });
  return { faults, judged };
};
