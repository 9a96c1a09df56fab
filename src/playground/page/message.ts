import type { Component, Embed, FileCard, Person, Picture, Post } from '../protocol.ts';
import { h } from './dom.ts';
import { icon } from './icons.ts';
import { sent } from './moment.ts';
import { type Reader, rich } from './rich.ts';

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
  const headed = !follows || used !== undefined || replyTo !== undefined;
  const time = sent(post.at, language, Date.now());
  const article = h(
    'article',
    {
      class: ['message', headed && 'headed', post.onlyYou && 'only-you'].filter(Boolean).join(' '),
      id: `message-${post.id}`,
      tabindex: -1,
      'aria-label': `${author.name}, ${time}`,
      oncontextmenu: (event: MouseEvent) => {
        if ((event.target as Element).closest('a, img, pre')) return;
        event.preventDefault();
        hands.menu(post, event);
      },
    },
    headed && context(post, reader),
    headed && avatar(author),
    h(
      'div',
      { class: 'body' },
      headed &&
        h(
          'header',
          {},
          h('span', { class: author.bot ? 'author bot' : 'author' }, author.name),
          author.bot && h('span', { class: 'badge' }, say.app),
          h('time', { datetime: new Date(post.at).toISOString() }, time),
        ),
      post.invented && !post.thinking && h('p', { class: 'invented' }, say.invented),
      post.thinking && thinking(say.thinking(author.name)),
      post.content !== '' &&
        h('div', { class: 'content' }, rich(post.content, reader), post.edited && edited(say.edited)),
      post.embeds.map((embed) => drawEmbed(embed, reader, hands.open)),
      post.pictures.map((picture) => drawPicture(picture, reader, hands.open)),
      post.files.map((file) => drawFile(file, reader)),
      post.rows.map((row) =>
        h(
          'div',
          { class: 'row' },
          row.map((each) => drawComponent(each, post, reader, hands)),
        ),
      ),
      post.onlyYou &&
        h(
          'p',
          { class: 'private' },
          icon('eye'),
          say.onlyYou,
          h('span', { 'aria-hidden': 'true' }, ' · '),
          h('button', { class: 'textual', type: 'button', onclick: () => hands.dismiss(post) }, say.dismiss),
        ),
    ),
    h(
      'button',
      {
        class: 'more',
        type: 'button',
        'aria-label': say.menu,
        'aria-haspopup': 'menu',
        onclick: (event: MouseEvent) => hands.menu(post, event.currentTarget as HTMLElement),
      },
      icon('dots'),
    ),
  );
  return article;
};

const edited = (word: string) => h('span', { class: 'edited' }, ` (${word})`);

const thinking = (text: string) =>
  h(
    'p',
    { class: 'thinking', role: 'status' },
    h('span', { class: 'pulse', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
    text,
  );

/** Whose question it answers, in a small line above. */
const context = ({ used, replyTo }: Post, { say }: Reader) => {
  if (used) {
    const [who, command] = say.used(used.by.name, used.command);
    return h('div', { class: 'context' }, avatar(used.by), who, ' ', h('span', { class: 'command' }, command));
  }
  if (replyTo)
    return h(
      'div',
      { class: 'context' },
      avatar(replyTo.author),
      h('b', {}, replyTo.author.name),
      ' ',
      h('span', { class: 'excerpt' }, replyTo.text),
    );
  return undefined;
};

/** A face: the bot's own, or the first letter of a name. */
export const avatar = ({ name, bot }: Person): HTMLElement =>
  bot
    ? h('img', { class: 'avatar', src: '/icon.svg', alt: '', width: 40, height: 40 })
    : h(
        'span',
        { class: `avatar hue-${(name.charCodeAt(0) + name.length) % 5}`, 'aria-hidden': 'true' },
        name.charAt(0),
      );

const drawEmbed = (embed: Embed, reader: Reader, open: Hands['open']): HTMLElement => {
  const { author, title, url, description, fields, image, thumbnail, footer, at, color } = embed;
  const link = (text: string, href: string | undefined) =>
    href === undefined ? text : h('a', { href, target: '_blank', rel: 'noreferrer noopener' }, text);
  const element = h(
    'section',
    { class: image ? 'embed pictured' : 'embed' },
    author && h('p', { class: 'embed-author' }, link(author.name, author.url)),
    title !== undefined && h('p', { class: 'embed-title' }, link(title, url)),
    description !== undefined && h('div', { class: 'embed-description' }, rich(description, reader)),
    fields.length > 0 &&
      h(
        'dl',
        { class: 'fields' },
        fields.map(({ name, value, inline }) =>
          h('div', { class: inline ? 'field inline' : 'field' }, h('dt', {}, name), h('dd', {}, rich(value, reader))),
        ),
      ),
    image && drawPicture(image, reader, open),
    thumbnail && h('div', { class: 'thumbnail' }, drawPicture(thumbnail, reader, open)),
    (footer !== undefined || at !== undefined) &&
      h(
        'p',
        { class: 'embed-footer' },
        [footer, at !== undefined && sent(at, reader.language, Date.now())].filter(Boolean).join(' • '),
      ),
  );
  if (color !== undefined) element.style.setProperty('--bar', `#${color.toString(16).padStart(6, '0')}`);
  return element;
};

const drawPicture = (picture: Picture, { say }: Reader, open: Hands['open']): HTMLElement =>
  h(
    'button',
    {
      class: 'picture',
      type: 'button',
      'aria-label': say.open(picture.alt || say.picture),
      onclick: () => open(picture),
    },
    h('img', { src: picture.url, alt: picture.alt, width: picture.width, height: picture.height, decoding: 'async' }),
  );

const drawFile = ({ name, url, bytes, start }: FileCard, { say, language }: Reader): HTMLElement => {
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(
    bytes / 1000,
  );
  return h(
    'div',
    { class: 'file' },
    start !== undefined && h('pre', { tabindex: 0 }, h('code', {}, start.slice(0, start.lastIndexOf('\n')))),
    h(
      'div',
      { class: 'file-line' },
      icon('file'),
      h('span', { class: 'file-name' }, name, h('small', {}, size)),
      h('a', { href: url, download: name, 'aria-label': say.download(name) }, icon('download')),
    ),
  );
};

const drawComponent = (component: Component, post: Post, { say }: Reader, hands: Hands): HTMLElement => {
  switch (component.kind) {
    case 'link':
      return h(
        'a',
        { class: 'button secondary', href: component.url, target: '_blank', rel: 'noreferrer noopener' },
        component.label,
        icon('open'),
      );
    case 'button': {
      const { id, label, style, disabled } = component;
      const press = ({ currentTarget }: Event) => {
        (currentTarget as HTMLElement).classList.add('waiting');
        hands.press(post, id);
      };
      return h('button', { class: `button ${style}`, type: 'button', disabled, 'data-id': id, onclick: press }, label);
    }
    case 'select': {
      const { id, placeholder, options, disabled } = component;
      const pick = ({ currentTarget }: Event) => hands.press(post, id, [(currentTarget as HTMLSelectElement).value]);
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
