import type { Interaction } from 'discord.js';
import type { Log } from '../../ask/log.ts';
import { closest } from '../../values/locale.ts';
import doorWords from './door.words.ts';
import { notice } from './message.ts';
import { sayAlone } from './settle.ts';

/**
 * As many as may wait for an acknowledgement at once. Discord gives each three seconds: with more in the line, those behind
 * would all come too late, and so would everybody after them.
 */
const MOST = 250;

/** Who waits for a first word. */
type Crowd = {
  /** Takes one in; false where there are too many, and it is better told so at once. */
  enter(interaction: Interaction): boolean;
  /** Lets one go who was answered, or cannot be. */
  leave(interaction: Interaction): void;
};

/** Keeps count of those who wait to be acknowledged. */
export const createCrowd = (most = MOST): Crowd => {
  const waiting = new Set<Interaction>();
  return {
    enter(interaction) {
      if (waiting.size >= most) for (const one of waiting) if (!isWaiting(one)) waiting.delete(one);
      if (waiting.size >= most) return false;
      waiting.add(interaction);
      return true;
    },
    leave: (interaction) => void waiting.delete(interaction),
  };
};

/** Whether nothing was said yet of what Discord gives three seconds. */
const isWaiting = (interaction: Interaction): boolean =>
  interaction.isAutocomplete() ? !interaction.responded : !(interaction.deferred || interaction.replied);

/** Says that too many ask at the moment, to the asker alone; what is only being typed is left without suggestions. */
export const sayCrowded = async (interaction: Interaction, log: Log): Promise<void> => {
  if (!interaction.isRepliable()) return;
  try {
    await sayAlone(interaction, notice(doorWords(closest(interaction.locale)).crowded));
  } catch (error) {
    log.warn({ err: error, interaction: interaction.id }, 'too many asked at once, and one could not be told so');
  }
};
