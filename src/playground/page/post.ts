import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Message, Post } from '../protocol.ts';

/** The flag of a message only its asker sees (https://docs.discord.com/developers/resources/message#message-object-message-flags). */
export const EPHEMERAL = 1 << 6;
/** The flag of a message that is still being thought about. */
export const LOADING = 1 << 7;

/** Messages of one author within this many milliseconds stand under one head. */
const TOGETHER_MS = 7 * 60_000;

/** Whether a message stands under the head of the one before it. */
export const followsOn = (post: Post, before: Post | undefined): boolean => {
  if (!before || post.command !== undefined || post.message.referenced_message) return false;
  const [now, last] = [post.message, before.message];
  return (
    last.author.id === now.author.id &&
    Date.parse(now.timestamp) - Date.parse(last.timestamp) < TOGETHER_MS &&
    ((last.flags ?? 0) & EPHEMERAL) === ((now.flags ?? 0) & EPHEMERAL)
  );
};

/** All a message says in words, with its marks, wherever it stands. */
export const textOf = ({ content, embeds, components }: Pick<Message, 'content' | 'embeds' | 'components'>): string =>
  [
    content,
    ...embeds.flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
    ...(components ?? []).flatMap(wordsOf),
  ]
    .filter(Boolean)
    .join('\n');

const wordsOf = (component: APIMessageTopLevelComponent | APIComponentInContainer): readonly string[] => {
  if (component.type === 10) return [component.content];
  if (component.type === 9) return component.components.map(({ content }) => content);
  return component.type === 17 ? component.components.flatMap(wordsOf) : [];
};
