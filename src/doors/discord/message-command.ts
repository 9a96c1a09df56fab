import { type Message, type MessageContextMenuCommandInteraction, MessageFlags } from 'discord.js';
import type { DoorParts } from './context.ts';
import { menuName } from './payload.ts';
import { replyElsewhere } from './reply-elsewhere.ts';
import { serverContextOf } from './server-context.ts';

/** Answers a command of a message's menu with a reply to that message. */
export const onMessageCommand = async (
  interaction: MessageContextMenuCommandInteraction,
  parts: DoorParts,
): Promise<void> => {
  const command = parts.commands.find((one) => one.menu && menuName(one) === interaction.commandName);
  if (!command) return;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { targetMessage, guildId, channelId, locale } = interaction;
  const asked = {
    command: command.name,
    args: { text: wordsOf(targetMessage) },
    locale,
    place: serverContextOf(interaction),
  };
  const target = { guild: guildId ?? '@me', channel: channelId, message: targetMessage.id };
  await replyElsewhere(interaction, await parts.ask(asked), target, parts);
};

/** What a message says: its text, or what stands in its embeds where it has none. */
const wordsOf = ({ content, embeds }: Message): string =>
  (content.trim() || embeds.flatMap(({ title, description }) => [title, description]).join('\n')).slice(0, 6000);
