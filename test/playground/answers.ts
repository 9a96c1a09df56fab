import { REST, Routes } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import type { FakeDiscord } from 'fake-discord';
import sharp from 'sharp';
import { createBot } from '../../src/bot.ts';
import { pictureSize } from '../../src/charts/theme.ts';
import { type MessageBody, message } from '../../src/doors/discord/message.ts';
import { payloads } from '../../src/doors/discord/payload.ts';
import { register } from '../../src/doors/discord/register.ts';
import { bundled } from '../../src/library/bundled.ts';
import type { Post } from '../../src/playground/protocol.ts';
import { evening } from '../../src/series/new-york.ts';
import type { Answer } from '../../src/values/answer.ts';
import { day } from '../../src/values/day.ts';
import { type Locale, locales } from '../../src/values/locale.ts';
import { type AnyQuestion, answeredQuestion, chanceFor, isTelling } from '../ask/any-question.ts';
import { facts, snapshot } from '../world.ts';

/** An answer, and the message it is, as the stand-in tells it. */
export type Told = { readonly line: string; readonly locale: Locale; readonly answer: Answer; readonly post: Post };

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

/** Answers to every command that tells something, in every language, put into a channel of the stand-in as their messages: to `each` questions made from what it declares. */
export const tellEverything = async (discord: FakeDiscord, seed: number, each: number): Promise<readonly Told[]> => {
  let now = new Date();
  const { ask, commands } = await createBot({ library: bundled(snapshot), facts, now: () => now, report: () => {} });
  const askOn = (question: AnyQuestion, locale: Locale = 'en') => {
    now = evening(day(question.today));
    return ask({ ...question, locale });
  };
  const asked: (Omit<Told, 'post'> & { readonly alone: boolean; readonly isPreview: boolean })[] = [];
  for (const command of commands.filter(isTelling)) {
    const [alone, isPreview] = [command.publicWith !== undefined, command.reads !== undefined];
    const next = chanceFor(command, seed);
    for (let i = 0; i < each; i++) {
      const { question } = await answeredQuestion(command, next, askOn);
      for (const locale of locales)
        asked.push({ line: lineOf(question), alone, isPreview, locale, answer: await askOn(question, locale) });
    }
  }
  const channel = discord.addChannel('text', 'answers');
  const rest = new REST({ api: discord.url, version: '10' }).setToken(discord.token);
  await register(rest, discord.applicationId, payloads(commands));
  return Promise.all(
    asked.map(async ({ alone, isPreview, ...one }) => {
      const made = message(one.answer, one.answer.chart && blank, { post: true });
      const told = (await rest.post(Routes.channelMessages(channel.id), sent(made))) as APIMessage;
      return { ...one, post: isPreview ? { message: told, invented: false } : postOf(told, one.line, alone) };
    }),
  );
};

const lineOf = ({ command, args }: AnyQuestion) =>
  [`/${command}`, ...Object.entries(args).map(([name, value]) => `${name}:${value}`)].join(' ');

/** A message as it goes over the wire. */
const sent = ({ flags, components, files }: MessageBody) => ({
  body: {
    flags,
    components: components.map((component) => component.toJSON()),
    attachments: files.map(({ description }, id) => ({ id: String(id), description })),
  },
  files: files.map(({ attachment, name }) => ({ data: attachment as Buffer, name: name! })),
});

/** A message as the answer to a command; a member's chart is for its asker alone. */
const postOf = (told: APIMessage, command: string, alone: boolean): Post => ({
  message: {
    ...told,
    flags: told.flags! | (alone ? EPHEMERAL : 0),
    interaction_metadata: { user: told.author } as never,
  },
  command,
  invented: false,
});

const EPHEMERAL = 1 << 6;
