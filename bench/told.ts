import { REST, Routes } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import { ephemeral, type FakeDiscord } from 'fake-discord';
import type { Locator } from 'playwright-core';
import type { Command } from '../src/ask/command.ts';
import { type MessageBody, message } from '../src/doors/discord/message.ts';
import { payloads } from '../src/doors/discord/payload.ts';
import { register } from '../src/doors/discord/register.ts';
import type { Post } from '../src/playground/protocol.ts';
import type { Answer } from '../src/values/answer.ts';

/** An answer, the command it is of, and the question as it would be typed. */
export type Asked = { readonly command: Command; readonly line: string; readonly answer: Answer };

/** Puts answers into a channel of the stand-in as their messages, and gives each as the page would be told of it. */
export const tell = async <A extends Asked>(
  discord: FakeDiscord,
  commands: readonly Command[],
  answers: readonly A[],
  pictureOf: (answer: A) => Promise<Buffer | undefined>,
): Promise<readonly (A & { readonly post: Post })[]> => {
  const channel = discord.addChannel('text', 'answers');
  const rest = new REST({ api: discord.url, version: '10' }).setToken(discord.token);
  await register(rest, discord.applicationId, payloads(commands));
  return Promise.all(
    answers.map(async (one) => {
      const made = message(one.answer, await pictureOf(one), { post: one.answer.mood !== 'trouble' });
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

/** A message as the answer to a command, for its asker alone: a server may want every answer so, and it takes a line more. */
const postOf = (told: APIMessage, { line }: Asked): Post => ({
  message: { ...told, flags: told.flags! | ephemeral, interaction_metadata: { user: told.author } as never },
  command: line,
  invented: false,
});

/** Puts messages into a page's list, and no others. */
export const showOnly = (list: Locator, posts: readonly Post[]): Promise<void> => list.evaluate(put, posts);

/** Runs in the browser, whose types this project does not have. */
const put = new Function('list', 'posts', 'list.posts = posts; return list.updateComplete.then(() => {});') as (
  list: unknown,
  posts: unknown,
) => Promise<void>;
