import { type Channel, isDirect, type Permission, type ServerContext } from '../values/server-context.ts';

/** Why nothing can be posted in a channel as things stand. */
export type PostingProblem =
  | { readonly kind: 'unknownChannel' }
  | { readonly kind: 'wrongKind'; readonly channel: string }
  | { readonly kind: 'lacks'; readonly channel: string; readonly permissions: readonly Permission[] }
  | { readonly kind: 'everyone' }
  | { readonly kind: 'unreachable'; readonly role: string };

/** How Discord shows a channel or a role in a text. */
export const channelMention = (id: string): string => `<#${id}>`;
export const roleMention = (id: string): string => `<@&${id}>`;

/** The address of a message. */
export const messageLink = (guild: string, channel: string, message: string): string =>
  `https://discord.com/channels/${isDirect(guild) ? '@me' : guild}/${channel}/${message}`;

/** Where a message would go, or why it could not: looked at before anybody is promised one. */
export const postingPlace = (
  place: ServerContext,
  { channel: id = place.channel, role }: { readonly channel?: string | undefined; readonly role?: string | undefined },
): Channel | PostingProblem => {
  const channel = place.channels[id];
  if (!channel) return { kind: 'unknownChannel' };
  if (channel.kind === 'other') return { kind: 'wrongKind', channel: id };
  // Looking back is a help, not a must.
  const permissions = channel.lacks.filter((name) => name !== 'ReadMessageHistory');
  if (permissions.length > 0) return { kind: 'lacks', channel: id, permissions };
  if (role === place.guild) return { kind: 'everyone' };
  if (role !== undefined && !place.roles[role]?.reachable) return { kind: 'unreachable', role };
  return channel;
};
