import type { Interaction } from 'discord.js';
import { closest } from '../../values/locale.ts';
import { isGone } from './acknowledge.ts';
import { onButton } from './button.ts';
import type { DoorParts } from './context.ts';
import doorWords from './door.words.ts';
import { notice } from './message.ts';
import { onMessageCommand } from './message-command.ts';
import { sayAlone } from './settle.ts';
import { onAutocomplete, onForm, onSlashCommand } from './slash-command.ts';

/** Discord asks, we answer: acknowledged first, drawn after, and never silent. */
export const onInteraction =
  (parts: DoorParts) =>
  async (interaction: Interaction): Promise<void> => {
    try {
      await dispatch(interaction, parts);
    } catch (error) {
      const gone = isGone(error);
      parts.log[gone ? 'warn' : 'error'](
        { err: error, interaction: interaction.id },
        'an answer could not be delivered',
      );
      if (!gone) await lastWord(interaction, parts);
    }
  };

const dispatch = async (interaction: Interaction, parts: DoorParts): Promise<void> => {
  if (interaction.isChatInputCommand()) return onSlashCommand(interaction, parts);
  if (interaction.isAutocomplete()) return onAutocomplete(interaction, parts);
  if (interaction.isMessageContextMenuCommand()) return onMessageCommand(interaction, parts);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return onButton(interaction, parts);
  if (interaction.isModalSubmit()) return onForm(interaction, parts);
  if (interaction.isRepliable()) return sayAlone(interaction, notice(doorWords(closest(interaction.locale)).outdated));
};

/** Whatever went wrong, somebody is waiting: they are told that it did. */
const lastWord = async (interaction: Interaction, { log }: DoorParts): Promise<void> => {
  if (!interaction.isRepliable()) return;
  try {
    await sayAlone(interaction, notice(doorWords(closest(interaction.locale)).undelivered, 'red'));
  } catch (error) {
    log.warn({ err: error, interaction: interaction.id }, 'nor could it be told that it was not');
  }
};
