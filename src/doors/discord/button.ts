import { AttachmentBuilder, FileBuilder, MessageFlags } from 'discord.js';
import type { AskedQuestion } from '../../ask/ask.ts';
import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { csv } from '../csv.ts';
import { promise, promiseChange } from './acknowledge.ts';
import { answerPromised, languageOf } from './answer-promised.ts';
import { type DoorParts, isOurs, type Pressed, preferencesOf } from './context.ts';
import { type ButtonState, decode } from './custom-id.ts';
import { detailPages } from './details.ts';
import doorWords from './door.words.ts';
import { type MessageBody, message, notice } from './message.ts';
import { replyElsewhere } from './reply-elsewhere.ts';
import { serverContextOf } from './server-context.ts';
import { sayAlone, sayNotAllowed, settle } from './settle.ts';
import { isAlone, isForAskerAlone, mayPost } from './visibility.ts';

/**
 * A press asks again, with what the button carries: whoever asked first sees their own answer change, anybody else gets
 * an answer of their own that only they see.
 */
export const onButton = async (interaction: Pressed, parts: DoorParts): Promise<void> => {
  const { locale } = interaction;
  const state = decode(interaction.customId);
  const command = parts.commands.find(({ name }) => name === state?.command);
  if (!state || !command) return sayAlone(interaction, notice(doorWords(closest(locale)).outdated));
  const { command: name } = state;
  const asked = { command: name, args: argsOf(interaction, state), locale, place: serverContextOf(interaction) };
  if (state.kind === 'csv') return tellAlone(interaction, asked, parts, csvMessage);
  if (state.kind === 'details') return tellAlone(interaction, asked, parts, detailPages);
  if (state.kind === 'post') return post(interaction, asked, parts);
  if (state.target) return replyTo(interaction, asked, state.target, parts);
  const preferences = await preferencesOf(interaction, parts);
  const own = isAlone(interaction) || interaction.message.interactionMetadata?.user.id === interaction.user.id;
  const change = own && state.kind !== 'next';
  const unseen =
    isAlone(interaction) || (!change && (!own || isForAskerAlone(interaction, command, asked.args, preferences)));
  const promised = { alone: unseen, change, preferences };
  if (!(await (change ? promiseChange(interaction) : promise(interaction, unseen)))) return;
  if (command.reads && !(await isOurs(interaction, parts))) return;
  return answerPromised(interaction, { ...asked, locale: languageOf(interaction, promised) }, parts, promised);
};

/** The arguments a press asks with: those it carries, and what was picked. */
const argsOf = (interaction: Pressed, { args, option }: ButtonState): Readonly<Record<string, string>> =>
  option !== undefined && interaction.isStringSelectMenu() ? { ...args, [option]: interaction.values.join(',') } : args;

/** Puts an answer that one person sees into the channel, under the name of who pressed. */
const post = async (interaction: Pressed, asked: AskedQuestion, parts: DoorParts) => {
  const preferences = await preferencesOf(interaction, parts);
  if (!mayPost(interaction, preferences)) return sayNotAllowed(interaction, asked.command);
  const promised = { alone: false, preferences };
  if (!(await promise(interaction, false)) || !(await isOurs(interaction, parts))) return;
  return answerPromised(interaction, { ...asked, locale: languageOf(interaction, promised) }, parts, promised);
};

const replyTo = async (interaction: Pressed, asked: AskedQuestion, id: string, parts: DoorParts) => {
  if (!(await promiseChange(interaction)) || !(await isOurs(interaction, parts))) return;
  const target = { guild: interaction.guildId ?? '@me', channel: interaction.channelId, message: id };
  await replyElsewhere(interaction, await parts.ask(asked), target, parts, { beside: true });
};

/** Answers whoever pressed, and nobody else, in as many messages as it takes. */
const tellAlone = async (
  interaction: Pressed,
  asked: AskedQuestion,
  { ask, log }: DoorParts,
  told: (answer: Answer) => readonly MessageBody[],
) => {
  if (!(await promise(interaction, true))) return;
  const answer = await ask(asked);
  const [first, ...more] = answer.mood === 'trouble' ? [message(answer)] : told(answer);
  await settle(interaction, [() => first ?? message(answer)], { log, locale: answer.locale });
  for (const page of more) await sayAlone(interaction, page);
};

/** The figures behind a chart as a file. */
const csvMessage = (answer: Answer): readonly MessageBody[] => {
  const figures = csv(answer);
  if (figures === undefined) return [];
  const name = `reservoir-${answer.command.replaceAll(' ', '-')}-${answer.asOf ?? ''}.csv`;
  return [
    {
      flags: MessageFlags.IsComponentsV2,
      components: [new FileBuilder().setURL(`attachment://${name}`)],
      files: [new AttachmentBuilder(Buffer.from(figures), { name })],
      allowedMentions: { parse: [] },
    },
  ];
};
