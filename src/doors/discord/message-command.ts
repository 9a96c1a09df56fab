import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { closest } from '../../values/locale.ts';
import { promise } from './acknowledge.ts';
import { type DoorParts, isOurs } from './context.ts';
import doorWords from './door.words.ts';
import { notice } from './message.ts';
import { wordsOf } from './message-words.ts';
import { menuName } from './payload.ts';
import { replyElsewhere } from './reply-elsewhere.ts';
import { serverContextOf } from './server-context.ts';
import { sayAlone } from './settle.ts';

/** Answers a command of a message's menu with a reply to that message. */
export const onMessageCommand = async (
  interaction: MessageContextMenuCommandInteraction,
  parts: DoorParts,
): Promise<void> => {
  const command = parts.commands.find((one) => one.menu && menuName(one) === interaction.commandName);
  if (!command) return sayAlone(interaction, notice(doorWords(closest(interaction.locale)).outdated));
  if (!(await promise(interaction, true)) || !(await isOurs(interaction, parts))) return;
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
