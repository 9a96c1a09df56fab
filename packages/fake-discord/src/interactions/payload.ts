import type { Command } from '../commands.ts';
import { FILE_BYTES } from '../draft-message.ts';
import type { Json } from '../json.ts';
import { may, permissionBits, permissionsIn, permissionsInGuild } from '../permissions.ts';
import type { State } from '../state/state.ts';
import { resolvedChannelView } from '../views/channel-view.ts';
import { memberView, userView } from '../views/user-view.ts';
import type { Place } from './interaction.ts';

/** How an interaction was reached: the guild's install or the user's own (https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object). */
export const originOf = ({ user, channel }: Place, types: readonly number[] = [0]) => {
  const context = channel.guild ? 0 : channel.kind === 'dm' && channel.recipients.length === 1 ? 1 : 2;
  const throughGuild = types.includes(0) && (channel.guild ? channel.guild.installed : context === 1);
  const throughUser = types.includes(1);
  const owners: Readonly<Record<string, string>> = {
    ...(throughGuild && { 0: channel.guild?.id ?? '0' }),
    ...(throughUser && !throughGuild && { 1: user.id }),
  };
  return {
    context,
    reachable: throughGuild || throughUser,
    owners,
    /** Without a permission to use apps from outside, only the asker sees the answer. */
    onlyForAsker: !throughGuild && channel.guild !== undefined && !may(user, 'UseExternalApps', channel),
  };
};

/** Why a member's client would not offer this command here; nothing when it would. */
export const whyNotOffered = (command: Command, place: Place): string | undefined => {
  const { user, channel } = place;
  const { context, reachable } = originOf(place, command.integration_types ?? [0]);
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
  { owners, context }: { readonly owners: Readonly<Record<string, string>>; readonly context: number },
): Json => {
  const { user, channel, locale } = place;
  const { guild } = channel;
  const member = guild?.members.get(user.id);
  const app = guild?.installed === false ? user : state.bot;
  return {
    application_id: state.application.id,
    version: 1,
    channel: resolvedChannelView(channel, user, app),
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
    app_permissions: String(permissionsIn(app, channel)),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: owners,
    context,
    attachment_size_limit: FILE_BYTES,
  };
};
