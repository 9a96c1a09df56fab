import type { APIAttachment, APIEmbed, APIMessage } from 'discord-api-types/v10';
import { type Json, list, record } from '../json.ts';
import type { Message, StoredFile } from '../model.ts';
import { shaped, timestamp } from './shape.ts';
import { userView } from './user-view.ts';

/** A message as Discord tells it: `attachment://` resolved, and a file that an embed or component shows not listed again. */
export const messageView = (message: Message): APIMessage => {
  const shown = new Set<StoredFile>();
  const fileOf = (url: unknown) => {
    const file = message.files.find(({ name, url: at }) => url === `attachment://${name}` || url === at);
    if (file) shown.add(file);
    return file;
  };
  const embeds = message.embeds.map((embed) => embedView(embed, fileOf));
  const components = message.components.map(componentViews(fileOf));
  return shaped({
    id: message.id,
    type: message.type,
    channel_id: message.channel.id,
    author: userView(message.author),
    content: message.content,
    timestamp: timestamp(message.createdAt),
    edited_timestamp: message.editedAt === undefined ? null : timestamp(message.editedAt),
    tts: false,
    pinned: message.pinned ?? false,
    mention_everyone: false,
    mentions: message.mentions.users.map(userView),
    mention_roles: message.mentions.roles,
    attachments: message.files.filter((file) => !shown.has(file)).map(attachmentView),
    embeds,
    components,
    flags: message.flags,
    ...(message.nonce !== undefined && { nonce: message.nonce }),
    ...(message.interaction && {
      application_id: message.author.id,
      webhook_id: message.author.id,
      interaction_metadata: message.interaction,
    }),
    ...(message.reply && {
      message_reference: {
        type: 0,
        channel_id: message.reply.channel.id,
        message_id: message.reply.messageId,
        ...(message.reply.channel.guild && { guild_id: message.reply.channel.guild.id }),
      },
      referenced_message: referenced(message.reply),
    }),
  });
};

const referenced = ({ channel, messageId }: NonNullable<Message['reply']>) => {
  const message = channel.messages.get(messageId);
  if (!message) return null;
  const { reply: _, ...plain } = message;
  return messageView(plain);
};

type FileOf = (url: unknown) => StoredFile | undefined;

const embedView = (embed: Json, fileOf: FileOf): APIEmbed => {
  const image = (value: unknown) => {
    const { url } = record(value);
    const file = fileOf(url);
    if (!file) return { url };
    const { width, height, type, description } = file;
    return {
      url: file.url,
      proxy_url: file.url,
      content_type: type,
      ...(width && { width, height }),
      ...(description && { description }),
    };
  };
  const given = Object.fromEntries(Object.entries(embed).filter(([, value]) => value !== null && value !== undefined));
  return shaped({
    ...given,
    type: 'rich',
    ...(given.image !== undefined && { image: image(given.image) }),
    ...(given.thumbnail !== undefined && { thumbnail: image(given.thumbnail) }),
    ...(given.fields !== undefined && {
      fields: list(given.fields).map((field) => ({ inline: false, ...record(field) })),
    }),
  });
};

/** Components as stored: every one numbered, defaults filled in, media resolved. */
const componentViews = (fileOf: FileOf) => {
  let count = 0;
  const media = (value: unknown) => {
    const { url } = record(value);
    const file = fileOf(url);
    if (!file) return { id: '0', url, proxy_url: url };
    const { width, height, type } = file;
    return {
      id: file.id,
      url: file.url,
      proxy_url: file.url,
      attachment_id: file.id,
      content_type: type,
      ...(width && { width, height }),
    };
  };
  const shown = (value: unknown) => {
    const { media: at, description, spoiler } = record(value);
    return { media: media(at), description: description ?? null, spoiler: spoiler ?? false };
  };
  const view = (component: Json): Json => {
    count += 1;
    const { id: _, ...given } = component;
    const base = { ...given, id: count };
    const inner = list(component.components).map((component) => view(record(component)));
    switch (component.type) {
      case 1:
        return { ...base, components: inner };
      case 3:
        return { min_values: 1, max_values: 1, ...base };
      case 9:
        return { ...base, components: inner, accessory: view(record(component.accessory)) };
      case 11:
        return { ...base, ...shown(component) };
      case 12:
        return { ...base, items: list(component.items).map(shown) };
      case 13: {
        const file = fileOf(record(component.file).url);
        return {
          spoiler: false,
          ...base,
          file: media(component.file),
          name: file?.name ?? null,
          size: file?.size ?? null,
        };
      }
      case 14:
        return { spacing: 1, divider: true, ...base };
      case 17:
        return { spoiler: false, accent_color: null, ...base, components: inner };
      default:
        return base;
    }
  };
  return view;
};

/** A file of a message. */
export const attachmentView = (file: StoredFile): APIAttachment =>
  shaped({
    id: file.id,
    filename: file.name,
    size: file.size,
    url: file.url,
    proxy_url: file.url,
    ...(file.type && { content_type: file.type }),
    ...(file.description && { description: file.description }),
    ...(file.width && { width: file.width, height: file.height }),
  });
