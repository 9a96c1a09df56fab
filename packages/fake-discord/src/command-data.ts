import type { Command, Option } from './commands.ts';
import { type Json, record } from './json.ts';
import { messageView } from './message-view.ts';
import { may, permissionBits, permissionsIn, permissionsInGuild } from './permissions.ts';
import { type Channel, channelTypes, type Message, type State, type User } from './state.ts';
import { channelFor, memberView, roleView, userView } from './views.ts';

/** An option's value as a member gives it: a channel, role or user by its id. */
export type Given = string | number | boolean;

/** Where and as whom something is asked. */
export type Place = { readonly user: User; readonly channel: Channel; readonly locale: string };

/** What the asker's client would not let through, in a sentence. */
export class NotOffered extends Error {
  override name = 'NotOffered' as const;
}

/** How an interaction was reached: the guild's install or the user's own (https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object). */
export const origin = ({ user, channel }: Place, types: readonly number[] = [0]) => {
  const context = channel.guild ? 0 : channel.kind === 'dm' && channel.recipients.length === 1 ? 1 : 2;
  const throughGuild = types.includes(0) && (channel.guild ? channel.guild.installed : context === 1);
  const throughUser = types.includes(1);
  return {
    context,
    reachable: throughGuild || throughUser,
    owners: {
      ...(throughGuild && { 0: channel.guild?.id ?? '0' }),
      ...(throughUser && !throughGuild && { 1: user.id }),
    } as Readonly<Record<string, string>>,
    /** Without a permission to use apps from outside, only the asker sees the answer. */
    onlyForAsker: !throughGuild && channel.guild !== undefined && !may(user, 'UseExternalApps', channel),
  };
};

/** Why a member's client would not offer this command here; nothing when it would. */
export const notOffered = (command: Command, place: Place): string | undefined => {
  const { user, channel } = place;
  const types = command.integration_types ?? [0];
  const { context, reachable } = origin(place, types);
  if (!reachable) return `/${command.name} is not installed where ${user.name} asks`;
  if (command.contexts && !command.contexts.includes(context))
    return `/${command.name} is not offered in context ${context}`;
  const needed = command.default_member_permissions === null ? 0n : BigInt(command.default_member_permissions);
  if (!channel.guild) return undefined;
  if (!may(user, 'UseApplicationCommands', channel)) return `${user.name} may not use commands in #${channel.name}`;
  const held = permissionsInGuild(user, channel.guild);
  const admin = (held & permissionBits.Administrator) !== 0n;
  const allowed = admin || (needed !== 0n ? (held & needed) === needed : command.default_member_permissions === null);
  return allowed ? undefined : `/${command.name} needs permissions ${user.name} does not have`;
};

/** The members of a payload every interaction has, whatever was asked. */
export const envelope = (
  state: State,
  place: Place,
  owners: Readonly<Record<string, string>>,
  context: number,
): Json => {
  const { user, channel, locale } = place;
  const { guild } = channel;
  const member = guild?.members.get(user.id);
  const appMay = guild?.installed === false ? permissionsIn(user, channel) : permissionsIn(state.bot, channel);
  return {
    application_id: state.application.id,
    version: 1,
    channel: channelFor(channel, user),
    channel_id: channel.id,
    locale,
    ...(guild && {
      guild_id: guild.id,
      guild: { id: guild.id, locale: guild.locale, features: [] },
      guild_locale: guild.locale,
    }),
    ...(member
      ? { member: { ...memberView(member), permissions: String(permissionsIn(user, channel)) } }
      : { user: userView(user) }),
    app_permissions: String(appMay),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: owners,
    context,
    attachment_size_limit: 10 * 1024 * 1024,
  };
};

const optionTypes = { text: 3, whole: 4, flag: 5, user: 6, channel: 7, role: 8, number: 10 } as const;

/** The data of a slash command as a client sends it: types from the registration, refused where the client would refuse. */
export const slashData = (
  command: Command,
  path: readonly string[],
  given: Readonly<Record<string, Given | undefined>>,
  place: Place,
  state: State,
  focused?: string,
): Json => {
  const resolved: Record<string, Record<string, object>> = {};
  const fill = (definitions: readonly Option[], steps: readonly string[]): Json[] => {
    const [step, ...rest] = steps;
    if (step !== undefined) {
      const sub = definitions.find(({ name, type }) => name === step && (type === 1 || type === 2));
      if (!sub) throw new NotOffered(`/${command.name} has no subcommand ${step}`);
      return [{ type: sub.type, name: sub.name, options: fill(sub.options ?? [], rest) }];
    }
    if (definitions.some(({ type }) => type === 1 || type === 2))
      throw new NotOffered(`/${command.name} is asked with one of its subcommands`);
    for (const name of Object.keys(given))
      if (given[name] !== undefined && !definitions.some((each) => each.name === name))
        throw new NotOffered(`/${command.name} has no option ${name}`);
    return definitions.flatMap((option) => {
      const value = given[option.name];
      if (value === undefined && focused !== option.name) {
        if (option.required && focused === undefined) throw new NotOffered(`/${command.name} needs ${option.name}`);
        return [];
      }
      if (focused === option.name)
        return [{ name: option.name, type: option.type, value: String(value ?? ''), focused: true }];
      const wrong = focused === undefined ? wrongValue(option, value!, place, state) : undefined;
      if (wrong) throw new NotOffered(`/${command.name} ${option.name}: ${wrong}`);
      resolve(option, String(value), place, state, resolved);
      return [{ name: option.name, type: option.type, value }];
    });
  };
  const options = fill(command.options ?? [], path);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id && { guild_id: command.guild_id }),
    options,
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
};

const wrongValue = (option: Option, value: Given, { channel }: Place, state: State): string | undefined => {
  const { min_value: least, max_value: most, min_length: shortest, max_length: longest } = option;
  if (option.choices && !option.choices.some((choice) => choice.value === value))
    return `${value} is none of ${option.choices.map((choice) => choice.value).join(', ')}`;
  switch (option.type) {
    case optionTypes.text:
      if (typeof value !== 'string') return `${value} is not text`;
      if (value.trim() === '') return 'nothing was typed';
      if (typeof shortest === 'number' && value.length < shortest) return `shorter than ${shortest}`;
      if (value.length > (typeof longest === 'number' ? longest : 6000)) return `longer than ${longest ?? 6000}`;
      return undefined;
    case optionTypes.whole:
    case optionTypes.number:
      if (typeof value !== 'number' || !Number.isFinite(value)) return `${value} is not a number`;
      if (option.type === optionTypes.whole && !Number.isInteger(value)) return `${value} is not a whole number`;
      if (typeof least === 'number' && value < least) return `less than ${least}`;
      if (typeof most === 'number' && value > most) return `more than ${most}`;
      return undefined;
    case optionTypes.flag:
      return typeof value === 'boolean' ? undefined : `${value} is neither true nor false`;
    case optionTypes.user:
      return state.users.has(String(value)) ? undefined : `${value} is no user`;
    case optionTypes.role:
      return channel.guild?.roles.has(String(value)) ? undefined : `${value} is no role here`;
    case optionTypes.channel: {
      const picked = state.channels.get(String(value));
      if (!picked || picked.guild !== channel.guild) return `${value} is no channel here`;
      const types = option.channel_types as readonly number[] | undefined;
      return !types?.length || types.includes(channelTypes[picked.kind])
        ? undefined
        : `#${picked.name} is of another kind`;
    }
    default:
      return `options of type ${option.type} are not in this Discord`;
  }
};

const resolve = (
  option: Option,
  id: string,
  { user, channel }: Place,
  state: State,
  into: Record<string, Record<string, object>>,
) => {
  const put = (kind: string, what: object) => {
    into[kind] = { ...into[kind], [id]: what };
  };
  if (option.type === optionTypes.channel) put('channels', channelFor(state.channels.get(id)!, user));
  if (option.type === optionTypes.role) put('roles', roleView(channel.guild!.roles.get(id)!, 1));
  if (option.type === optionTypes.user) {
    put('users', userView(state.users.get(id)!));
    const member = channel.guild?.members.get(id);
    if (member) {
      const { user: _, deaf: __, mute: ___, ...partial } = memberView(member);
      put('members', { ...partial, permissions: String(permissionsIn(member.user, channel)) });
    }
  }
};

/** The data of a message's context menu. */
export const menuData = (command: Command, message: Message): Json => ({
  id: command.id,
  name: command.name,
  type: 3,
  ...(command.guild_id && { guild_id: command.guild_id }),
  target_id: message.id,
  resolved: { messages: { [message.id]: messageView(message) } },
});

/** How a message tells of the interaction it answers. */
export const mark = (id: string, type: number, user: User, owners: Json, more: Json = {}): Json => ({
  id,
  type,
  user: userView(user),
  authorizing_integration_owners: owners,
  ...record(more),
});
