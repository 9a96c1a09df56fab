import { REST, Routes } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import { ephemeral, type FakeDiscord } from 'fake-discord';
import sharp from 'sharp';
import { pictureSize } from '../../src/charts/theme.ts';
import { type MessageBody, message } from '../../src/doors/discord/message.ts';
import { payloads } from '../../src/doors/discord/payload.ts';
import { register } from '../../src/doors/discord/register.ts';
import type { Post } from '../../src/playground/protocol.ts';
import { type EveryAnswer, everyAnswer } from '../ask/every-answer.ts';

/** An answer, and the message it is, as the stand-in tells it. */
export type Told = EveryAnswer & { readonly post: Post };

/** A blank as large as every chart of the bot's. */
const blank = await sharp({
  create: {
    width: pictureSize.width * pictureSize.scale,
    height: pictureSize.height * pictureSize.scale,
    channels: 3,
    background: '#26282c',
  },
})
  .png({ palette: true })
  .toBuffer();

/** Answers to every command, in every language, put into a channel of the stand-in as their messages. */
export const tellEverything = async (discord: FakeDiscord, seed: number, each: number): Promise<readonly Told[]> => {
  const { commands, answers } = await everyAnswer(seed, each);
  const channel = discord.addChannel('text', 'answers');
  const rest = new REST({ api: discord.url, version: '10' }).setToken(discord.token);
  await register(rest, discord.applicationId, payloads(commands));
  return Promise.all(
    answers.map(async (one) => {
      const made = message(one.answer, one.answer.chart && blank, { post: true });
      const told = (await rest.post(Routes.channelMessages(channel.id), sent(made))) as APIMessage;
      return { ...one, post: postOf(told, one) };
    }),
  );
};

/** A message as it goes over the wire. */
const sent = ({ flags, components, files }: MessageBody) => ({
  body: {
    flags,
    components: components.map((component) => component.toJSON()),
    attachments: files.map(({ description }, id) => ({ id: String(id), description })),
  },
  files: files.map(({ attachment, name }) => ({ data: attachment as Buffer, name: name! })),
});

/** A message as the answer to a command, a member's chart for its asker alone; a preview as what is posted unasked. */
const postOf = (told: APIMessage, { command, line }: EveryAnswer): Post => {
  if (command.reads) return { message: told, invented: false };
  const flags = told.flags! | (command.publicWith ? ephemeral : 0);
  return {
    message: { ...told, flags, interaction_metadata: { user: told.author } as never },
    command: line,
    invented: false,
  };
};
