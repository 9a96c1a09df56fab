import type { ButtonInteraction, Interaction, StringSelectMenuInteraction } from 'discord.js';
import type { Ask } from '../../ask/ask.ts';
import type { Command } from '../../ask/command.ts';
import type { Draw } from '../../ask/draw.ts';
import type { Log } from '../../ask/log.ts';
import type { Suggest } from '../../ask/suggest.ts';
import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import type { Preferences, ThemeName } from '../../values/settings.ts';
import type { Picture } from './message.ts';

/** A press of a button, or a pick in a menu. */
export type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** What the Discord door is given to answer with. */
export type DoorParts = {
  readonly ask: Ask;
  readonly commands: readonly Command[];
  readonly suggest: Suggest;
  readonly draw: Draw;
  readonly log: Log;
  /** True for the one process of all that may act on an interaction. */
  readonly claim?: (interaction: string) => Promise<boolean>;
  /** How a server wants to be answered. */
  readonly preferences?: (guild: string) => Promise<Preferences>;
};

/** The picture of an answer; an answer without one is better than none, so a failure only reaches the log. */
export const picture = async (answer: Answer, { draw, log }: DoorParts, theme?: ThemeName): Promise<Picture> => {
  if (!answer.chart) return undefined;
  try {
    return await draw({ ...(theme && { theme }), ...answer.chart }, closest(answer.locale));
  } catch (error) {
    log.error({ err: error, command: answer.command }, 'the chart could not be drawn');
    return undefined;
  }
};

/** Longer than this (ms) nobody waits for a server's preferences before they are acknowledged. */
const PREFERENCES_MS = 500;

/** How the server an interaction comes from wants to be answered; as usual where nothing is set, known or told in time. */
export const preferencesOf = async (
  { guildId }: Interaction,
  { preferences, log }: DoorParts,
): Promise<Preferences> => {
  if (!guildId || !preferences) return {};
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Preferences>((resolve) => {
    timer = setTimeout(resolve, PREFERENCES_MS, {});
  });
  try {
    return await Promise.race([preferences(guildId), late]);
  } catch (error) {
    log.warn({ err: error, guild: guildId }, 'a server’s preferences could not be read');
    return {};
  } finally {
    clearTimeout(timer);
  }
};

/** Whether an interaction is this process's to act on; where nobody knows, it is. */
export const isOurs = async ({ id }: Interaction, { claim, log }: DoorParts): Promise<boolean> => {
  try {
    return (await claim?.(id)) ?? true;
  } catch (error) {
    log.warn({ err: error, interaction: id }, 'an interaction could not be claimed');
    return true;
  }
};
