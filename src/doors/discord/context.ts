import type { ButtonInteraction, Interaction, StringSelectMenuInteraction } from 'discord.js';
import type { Ask } from '../../ask/ask.ts';
import type { Command } from '../../ask/command.ts';
import type { Draw } from '../../ask/draw.ts';
import type { Log } from '../../ask/log.ts';
import type { SettingsKind, SettingsStore } from '../../ask/settings-store.ts';
import type { Suggest } from '../../ask/suggest.ts';
import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { noSettings, type Preferences, type Settings, type ThemeName } from '../../values/settings.ts';
import type { Picture } from './message.ts';
import { serverContextOf } from './server-context.ts';

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
  /** What a server has set up. */
  readonly settings?: SettingsStore['read'];
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

/** Longer than this (ms) nobody waits for a server's settings before they are acknowledged. */
const SETTINGS_MS = 500;

/** What the server an interaction comes from has set up; as usual where nothing is set, known or told in time. */
export const settingsOf = async (
  interaction: Interaction,
  kind: SettingsKind,
  { settings, log }: DoorParts,
): Promise<Settings> => {
  const guild = interaction.guildId ?? serverContextOf(interaction)?.guild;
  if (!guild || !settings) return noSettings;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Settings>((resolve) => {
    timer = setTimeout(resolve, SETTINGS_MS, noSettings);
  });
  try {
    return await Promise.race([settings(guild, kind), late]);
  } catch (error) {
    log.warn({ err: error, guild }, 'a server’s settings could not be read');
    return noSettings;
  } finally {
    clearTimeout(timer);
  }
};

/** How the server an interaction comes from wants to be answered. */
export const preferencesOf = async (interaction: Interaction, parts: DoorParts): Promise<Preferences> =>
  (await settingsOf(interaction, 'preferences', parts)).preferences;

/** Whether an interaction is this process's to act on; where nobody knows, it is. */
export const isOurs = async ({ id }: Interaction, { claim, log }: DoorParts): Promise<boolean> => {
  try {
    return (await claim?.(id)) ?? true;
  } catch (error) {
    log.warn({ err: error, interaction: id }, 'an interaction could not be claimed');
    return true;
  }
};
