import { AttachmentBuilder, type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import type { AskedQuestion } from '../../ask/ask.ts';
import { csv } from '../csv.ts';
import { type DoorParts, picture } from './context.ts';
import { type ButtonState, decode } from './custom-id.ts';
import { message } from './message.ts';
import { replyElsewhere } from './reply-elsewhere.ts';
import { serverContextOf } from './server-context.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

const ALONE = { flags: MessageFlags.Ephemeral } as const;

/**
 * A press asks again, with what the button carries: whoever asked first sees their own answer change, anybody else gets
 * an answer of their own that only they see.
 */
export const onButton = async (interaction: Pressed, parts: DoorParts): Promise<void> => {
  const state = decode(interaction.customId);
  if (!state) return;
  const asked = {
    ...state,
    args: argsOf(interaction, state),
    locale: interaction.locale,
    place: serverContextOf(interaction),
  };
  if (state.kind === 'csv') return sendFigures(interaction, asked, parts);
  if (state.target) return replyTo(interaction, asked, state.target, parts);
  const own = interaction.message.interactionMetadata?.user.id === interaction.user.id;
  if (own && state.kind !== 'next') return change(interaction, asked, parts);
  await interaction.deferReply(own && !interaction.message.flags.has(MessageFlags.Ephemeral) ? {} : ALONE);
  const answer = await parts.ask(asked);
  await interaction.editReply(message(answer, await picture(answer, parts)));
};

/** The arguments a press asks with: those it carries, and what was picked. */
const argsOf = (interaction: Pressed, { args, option }: ButtonState): Readonly<Record<string, string>> =>
  option !== undefined && interaction.isStringSelectMenu() ? { ...args, [option]: interaction.values.join(',') } : args;

const change = async (interaction: Pressed, asked: AskedQuestion, parts: DoorParts) => {
  await interaction.deferUpdate();
  const answer = await parts.ask(asked);
  const changed = message(answer, await picture(answer, parts));
  if (answer.mood === 'trouble') await interaction.followUp({ ...changed, ...ALONE });
  else await interaction.editReply({ ...changed, attachments: [] });
};

const replyTo = async (interaction: Pressed, asked: AskedQuestion, id: string, parts: DoorParts) => {
  await interaction.deferUpdate();
  const target = { guild: interaction.guildId ?? '@me', channel: interaction.channelId, message: id };
  await replyElsewhere(interaction, await parts.ask(asked), target, parts, { beside: true });
};

const sendFigures = async (interaction: Pressed, asked: AskedQuestion, { ask }: DoorParts) => {
  await interaction.deferReply(ALONE);
  const answer = await ask(asked);
  const figures = csv(answer);
  if (answer.mood === 'trouble' || figures === undefined) {
    await interaction.editReply(message(answer));
    return;
  }
  const name = `reservoir-${answer.command.replaceAll(' ', '-')}-${answer.asOf ?? ''}.csv`;
  await interaction.editReply({ files: [new AttachmentBuilder(Buffer.from(figures), { name })] });
};
