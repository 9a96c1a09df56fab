import type { Component, Embed, EmbedField, FileCard, Picture, Post } from '../protocol.ts';
import { h } from './dom.ts';
import { face } from './face.ts';
import { icon } from './icons.ts';
import { printed, sent } from './moment.ts';
import { code, type Reader, rich } from './rich.ts';

/** What a message lets its reader do. */
export type Hands = {
  readonly press: (post: Post, component: string, values?: readonly string[]) => void;
  readonly open: (picture: Picture) => void;
  readonly menu: (post: Post, at: HTMLElement | { x: number; y: number }) => void;
  readonly dismiss: (post: Post) => void;
};

/** A message as Discord draws it. `follows` when the same author wrote just before. */
export const drawMessage = (post: Post, follows: boolean, reader: Reader, hands: Hands): HTMLElement => {
  const { say, language } = reader;
  const { author, used, replyTo } = post;
  const bodyOnly = follows && !used && !replyTo;
  const time = sent(post.at, language, Date.now());
  return h(
    'discord-message',
    {
      id: `message-${post.id}`,
      role: 'article',
      tabindex: -1,
      'aria-label': `${author.name}, ${time}`,
      author: author.name,
      avatar: face(author),
      bot: author.bot,
      timestamp: bodyOnly ? printed(post.at, 't', language, post.at) : time,
      'message-body-only': bodyOnly,
      ephemeral: post.onlyYou,
      oncontextmenu: (event: MouseEvent) => {
        if (event.composedPath().some((each) => each instanceof Element && each.matches('a, img, pre'))) return;
        event.preventDefault();
        hands.menu(post, event);
      },
    },
    context(post, reader),
    post.invented && !post.thinking && h('p', { class: 'invented' }, say.invented),
    post.thinking && thinking(say.thinking(author.name)),
    rich(post.content, reader),
    // The library's word for it is English.
    post.content !== '' && post.edited && h('small', {}, ` (${say.edited})`),
    (post.pictures.length > 0 || post.files.length > 0) &&
      h(
        'discord-attachments',
        { slot: 'attachments' },
        post.pictures.map((picture) =>
          h('discord-image-attachment', { 'custom-image-element': true }, drawPicture(picture, reader, hands.open)),
        ),
        post.files.flatMap(drawFile),
      ),
    post.embeds.map((embed) => drawEmbed(embed, reader, hands.open)),
    post.rows.map((row) =>
      h(
        'discord-action-row',
        { slot: 'components' },
        row.map((each) => drawComponent(each, post, reader, hands)),
      ),
    ),
    // The library's line for it is English, and no keyboard reaches what it offers.
    post.onlyYou &&
      h(
        'p',
        { class: 'private', slot: 'components' },
        icon('eye'),
        say.onlyYou,
        h('span', { 'aria-hidden': 'true' }, ' · '),
        h('button', { type: 'button', onclick: () => hands.dismiss(post) }, say.dismiss),
      ),
    h(
      'button',
      {
        class: 'more',
        slot: 'thread',
        type: 'button',
        'aria-label': say.menu,
        'aria-haspopup': 'menu',
        onclick: (event: MouseEvent) => hands.menu(post, event.currentTarget as HTMLElement),
      },
      icon('dots'),
    ),
  );
};

const thinking = (text: string) =>
  h(
    'p',
    { class: 'thinking', role: 'status' },
    h('span', { class: 'pulse', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
    text,
  );

/** Whose question it answers, in a small line above. The library's line for a command says "used" in English: it is a reply here. */
const context = ({ used, replyTo }: Post, { say }: Reader) => {
  const { author, text } = used ? { author: used.by, text: used.command } : (replyTo ?? {});
  if (!author) return undefined;
  return h(
    'discord-reply',
    { slot: 'reply', author: author.name, avatar: face(author) },
    used ? [`${say.used} `, h('b', {}, text)] : text,
  );
};

const drawEmbed = (embed: Embed, reader: Reader, open: Hands['open']): HTMLElement => {
  const { author, title, url, description, fields, image, thumbnail, footer, at, color } = embed;
  const foot = [footer, at !== undefined && sent(at, reader.language, Date.now())].filter(Boolean).join(' • ');
  return h(
    'discord-embed',
    {
      slot: 'embeds',
      color: color === undefined ? undefined : `#${color.toString(16).padStart(6, '0')}`,
      'author-name': author?.name,
      'author-url': author?.url,
      'embed-title': title,
      url,
    },
    description !== undefined && h('discord-embed-description', { slot: 'description' }, rich(description, reader)),
    fields.length > 0 && h('discord-embed-fields', { slot: 'fields' }, drawFields(fields, reader)),
    // The library's pictures have no words of their own and open nothing.
    image && drawPicture(image, reader, open, 'fields'),
    thumbnail && drawPicture(thumbnail, reader, open, 'fields', 'thumbnail'),
    foot !== '' && h('discord-embed-footer', { slot: 'footer' }, foot),
  );
};

/** Fields, those inline three in a row. */
const drawFields = (fields: readonly EmbedField[], reader: Reader): HTMLElement[] => {
  let column = 0;
  return fields.map(({ name, value, inline }) => {
    column = inline ? (column % 3) + 1 : 0;
    return h(
      'discord-embed-field',
      { 'field-title': name, inline, 'inline-index': column || undefined },
      rich(value, reader),
    );
  });
};

const drawPicture = (picture: Picture, { say }: Reader, open: Hands['open'], slot?: string, kind = ''): HTMLElement =>
  h(
    'button',
    {
      class: `picture ${kind}`,
      slot,
      type: 'button',
      'aria-label': say.open(picture.alt || say.picture),
      onclick: () => open(picture),
    },
    h('img', { src: picture.url, alt: picture.alt, width: picture.width, height: picture.height, decoding: 'async' }),
  );

const drawFile = ({ name, url, bytes, start }: FileCard): HTMLElement[] => {
  const kilobytes = { bytes: Math.round(bytes / 100) / 10, 'bytes-unit': 'kB' };
  const card = h('discord-file-attachment', { name, href: url, ...kilobytes });
  return start === undefined ? [card] : [code(start.slice(0, start.lastIndexOf('\n'))), card];
};

const drawComponent = (component: Component, post: Post, { say }: Reader, hands: Hands): HTMLElement => {
  switch (component.kind) {
    case 'link':
      return h('discord-button', { url: component.url }, component.label);
    case 'button': {
      const { id, label, style, disabled } = component;
      const press = ({ currentTarget }: Event) => {
        (currentTarget as HTMLElement).classList.add('waiting');
        hands.press(post, id);
      };
      const type = style === 'danger' ? 'destructive' : style;
      return h('discord-button', { type, disabled, 'data-id': id, onclick: disabled ? undefined : press }, label);
    }
    case 'select': {
      const { id, placeholder, options, disabled } = component;
      const pick = ({ currentTarget }: Event) => hands.press(post, id, [(currentTarget as HTMLSelectElement).value]);
      // The library's menu cannot be opened by keyboard.
      return h(
        'select',
        { disabled, 'data-id': id, 'aria-label': placeholder || say.options, onchange: pick },
        !options.some(({ chosen }) => chosen) &&
          h('option', { value: '', disabled: true, selected: true }, placeholder),
        options.map(({ label, value, chosen }) => h('option', { value, selected: chosen }, label)),
      );
    }
  }
};
