import type { APIAttachment, APIEmbed, APIMessage } from 'discord.js';
import { ephemeral, loading, type User } from 'fake-discord';
import type { Component, Embed, FileCard, Person, Picture, Post } from '../protocol.ts';
import { type Json, list, record, text } from './json.ts';

/** What a message is drawn with, beyond what it says. */
export type About = {
  readonly used?: { readonly by: Person; readonly command: string } | undefined;
  readonly invented: boolean;
  /** A text file's first lines. */
  readonly start: (url: string) => string | undefined;
};

/** A message of the fake Discord's as the page draws it: Discord's shape made flat, its files on the page's own address. */
export const postOf = (message: APIMessage, { used, invented, start }: About): Post => {
  const flags = message.flags ?? 0;
  const reply = message.referenced_message;
  const pictures = message.attachments.filter(({ content_type: type }) => type?.startsWith('image/'));
  return {
    id: message.id,
    channel: message.channel_id,
    at: Date.parse(message.timestamp),
    edited: message.edited_timestamp !== null,
    author: personOf(message.author),
    content: message.content,
    embeds: message.embeds.map(embedOf),
    rows: (message.components ?? []).flatMap((row) => {
      const drawn = list(record(row).components).flatMap((each) => componentOf(record(each)));
      return drawn.length > 0 ? [drawn] : [];
    }),
    pictures: pictures.map(pictureOf),
    files: message.attachments.filter((file) => !pictures.includes(file)).map((file) => fileOf(file, start)),
    thinking: (flags & loading) !== 0,
    onlyYou: (flags & ephemeral) !== 0,
    ...(used && { used }),
    ...(reply && {
      replyTo: { author: personOf(reply.author), text: reply.content || reply.embeds[0]?.description || '' },
    }),
    invented,
  };
};

/** A user as the page names them. */
export const personOf = (
  user:
    | Pick<User, 'id' | 'name' | 'bot'>
    | { id: string; username: string; global_name?: string | null; bot?: boolean },
): Person => ({
  id: user.id,
  name: 'name' in user ? user.name : (user.global_name ?? capitalised(user.username)),
  bot: user.bot ?? false,
});

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The path of a file, which the page fetches from the server it came from. */
const here = (url: string): string =>
  /^https?:\/\/127\.0\.0\.1:\d+\/attachments\//.test(url) ? new URL(url).pathname : url;

type Media = {
  readonly url: string;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly description?: string;
};

const pictureOf = ({ url, width, height, description = '' }: Media): Picture => ({
  url: here(url),
  alt: description,
  ...(width && height ? { width, height } : {}),
});

const embedOf = (embed: APIEmbed): Embed => ({
  ...(typeof embed.color === 'number' && { color: embed.color }),
  ...(embed.author && { author: { name: embed.author.name, ...(embed.author.url && { url: embed.author.url }) } }),
  ...(embed.title && { title: embed.title }),
  ...(embed.url && { url: embed.url }),
  ...(embed.description && { description: embed.description }),
  fields: (embed.fields ?? []).map(({ name, value, inline = false }) => ({ name, value, inline })),
  ...(embed.image && { image: pictureOf(embed.image as Media) }),
  ...(embed.thumbnail && { thumbnail: pictureOf(embed.thumbnail as Media) }),
  ...(embed.footer && { footer: embed.footer.text }),
  ...(embed.timestamp && { at: Date.parse(embed.timestamp) }),
});

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' } as const;

const componentOf = (component: Json): readonly Component[] => {
  const { type, style, disabled = false } = component as { type?: number; style?: number; disabled?: boolean };
  const [id, label] = [text(component.custom_id), text(component.label)];
  if (type === 2 && style === 5) return [{ kind: 'link', label, url: text(component.url), disabled }];
  if (type === 2) return [{ kind: 'button', id, label, style: STYLES[(style ?? 2) as keyof typeof STYLES], disabled }];
  if (type === 3) {
    const options = list(component.options).map((each) => {
      const option = record(each);
      return { label: text(option.label), value: text(option.value), chosen: option.default === true };
    });
    return [{ kind: 'select', id, placeholder: text(component.placeholder), options, disabled }];
  }
  return [];
};

const fileOf = ({ filename, url, size }: APIAttachment, startOf: About['start']): FileCard => {
  const start = startOf(url);
  return { name: filename, url: here(url), bytes: size, ...(start && { start }) };
};
