import { type Interaction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../../ask/command.ts';
import type { Preferences } from '../../values/settings.ts';
import type { Pressed } from './context.ts';

/** Whether somebody may put an answer into a server's channel: moderators, or everybody where the server says so. */
export const mayPost = (interaction: Interaction, { charts }: Preferences): boolean =>
  interaction.inGuild() &&
  (charts === 'everyone' || (interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false));

/** Whether an answer is for its asker alone: settings, a reply elsewhere, a chart of somebody who may not post, or what the server wants kept quiet. */
export const isForAskerAlone = (
  interaction: Interaction,
  command: Command,
  args: Readonly<Record<string, unknown>>,
  preferences: Preferences,
): boolean => {
  if (command.reads || isReplyElsewhere(command, args)) return true;
  if (!interaction.inGuild()) return false;
  if (preferences.answers === 'private') return true;
  const { publicWith } = command;
  return publicWith !== undefined && !(interaction.memberPermissions?.has(PermissionFlagsBits[publicWith]) ?? false);
};

/** Whether a message is seen by one person alone. */
export const isAlone = ({ message }: Pressed): boolean => message.flags.has(MessageFlags.Ephemeral);

/** Whether an answer is asked for that would be posted elsewhere, by somebody who may not post. */
export const mayNotReply = (
  interaction: Interaction,
  command: Command,
  args: Readonly<Record<string, unknown>>,
  preferences: Preferences,
): boolean => interaction.inGuild() && isReplyElsewhere(command, args) && !mayPost(interaction, preferences);

/** An answer that goes out as a reply elsewhere is confirmed to its asker, and to nobody else. */
const isReplyElsewhere = ({ options }: Command, args: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(options).some(([name, { kind }]) => kind === 'message' && Boolean(args[name]));
