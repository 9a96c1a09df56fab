import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import { closest } from '../../values/locale.ts';
import { clip } from '../../words/clip.ts';
import { suggestSeries } from './autocomplete.ts';
import { onButton } from './button.ts';
import { type DoorParts, picture } from './context.ts';
import { message } from './message.ts';
import { onMessageCommand } from './message-command.ts';
import { replyElsewhere } from './reply-elsewhere.ts';
import { serverContextOf } from './server-context.ts';

/** An answer that is ready this soon (in ms) decides by itself who sees it; a slower one is announced first. Discord allows 3,000. */
const PATIENCE = 300;

/** Discord shows at most this many suggestions, each of at most this many characters. */
const [MOST_CHOICES, CHOICE_LENGTH] = [25, 100];

/** Discord asks, we answer: acknowledged first, drawn after, and never silent. */
export const onInteraction = (parts: DoorParts) => {
  const dispatch = async (interaction: Interaction): Promise<void> => {
    if (interaction.isChatInputCommand()) return respond(interaction, parts);
    if (interaction.isAutocomplete()) return suggest(interaction, parts);
    if (interaction.isMessageContextMenuCommand()) return onMessageCommand(interaction, parts);
    if (interaction.isButton() || interaction.isStringSelectMenu()) return onButton(interaction, parts);
  };
  return async (interaction: Interaction): Promise<void> => {
    try {
      await dispatch(interaction);
    } catch (error) {
      const level = error instanceof DiscordAPIError && GONE.has(Number(error.code)) ? 'warn' : 'error';
      parts.log[level]({ err: error, interaction: interaction.id }, 'an answer could not be delivered');
    }
  };
};

/** The person, the message or the token is gone: nobody is waiting any more. */
const GONE = new Set<number>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
]);

const respond = async (interaction: ChatInputCommandInteraction, parts: DoorParts) => {
  const name = nameOf(interaction);
  const [first] = interaction.options.data;
  const given = (first?.options ?? interaction.options.data) as readonly { name: string; value?: unknown }[];
  const args = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  const answering = parts.ask({ command: name, args, locale: interaction.locale, place: serverContextOf(interaction) });
  const early = await soon(answering);
  const command = parts.commands.find((one) => one.name === name);
  // An answer that goes out as a reply elsewhere is confirmed to its asker, and to nobody else.
  const elsewhere = Object.entries(command?.options ?? {}).some(([name, { kind }]) => kind === 'message' && args[name]);
  const confidential = command?.reads || elsewhere;
  if (early && !early.chart && (early.ephemeral || confidential)) {
    await interaction.reply({ ...message(early), flags: MessageFlags.Ephemeral });
    return;
  }
  await interaction.deferReply(confidential ? { flags: MessageFlags.Ephemeral } : {});
  const answer = early ?? (await answering);
  if (answer.deliver) return replyElsewhere(interaction, answer, answer.deliver, parts);
  await interaction.editReply(message(answer, await picture(answer, parts)));
};

/** A command's name with its subcommand's: `weekly on`. */
const nameOf = ({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string =>
  [commandName, options.getSubcommand(false)].filter(Boolean).join(' ');

const suggest = async (interaction: AutocompleteInteraction, { commands, suggest: suggestions }: DoorParts) => {
  const { name, value } = interaction.options.getFocused(true);
  const [command, locale] = [nameOf(interaction), closest(interaction.locale)];
  const option = commands.find((one) => one.name === command)?.options[name];
  const offered =
    option?.kind === 'series'
      ? suggestSeries(value, locale, option.max)
      : suggestions(command, name, value, locale).slice(0, MOST_CHOICES);
  await interaction.respond(offered.map((one) => ({ ...one, name: clip(one.name, CHOICE_LENGTH) })));
};

/** What a promise gives within our patience; nothing when it takes longer. */
const soon = async <T>(promise: Promise<T>): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};
