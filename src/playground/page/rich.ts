import { h } from './dom.ts';
import { type Block, type Inline, markdown } from './markdown.ts';
import { printed } from './moment.ts';
import type { Words } from './words.ts';

/** What drawing a text depends on: the language, and the names behind ids. */
export type Reader = {
  readonly language: string;
  readonly say: Words;
  readonly nameOf: (of: 'user' | 'channel' | 'role', id: string) => string | undefined;
};

/** Discord's markdown as elements. */
export const rich = (source: string, reader: Reader): Node[] =>
  markdown(source).map((block) => drawBlock(block, reader));

/** A block of code, scrolled by keys, too. */
export const code = (text: string): HTMLElement => h('discord-code', { multiline: true, tabindex: 0 }, text);

const drawBlock = (block: Block, reader: Reader): Node => {
  switch (block.kind) {
    case 'code':
      return code(block.text);
    case 'quote':
      return h(
        'discord-quote',
        {},
        block.of.map((each) => drawBlock(each, reader)),
      );
    // The library's lists are none to a screen reader, and its numbers ask for styles that the page's policy refuses.
    case 'list':
      return h(
        block.numbered ? 'ol' : 'ul',
        {},
        block.items.map((item) => h('li', {}, draw(item, reader))),
      );
    case 'heading':
      return h('discord-header', { level: block.level }, draw(block.of, reader));
    case 'subtext':
      return h('discord-subscript', {}, draw(block.of, reader));
    default:
      return h('p', { class: 'text' }, draw(block.of, reader));
  }
};

/** Plain elements: the library's put spaces around what they hold, and it has none for a strike. */
const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

const draw = (parts: readonly Inline[], reader: Reader): (Node | string)[] =>
  parts.map((part) => {
    if (typeof part === 'string') return part;
    switch (part.kind) {
      case 'code':
        return h('discord-code', {}, part.text);
      case 'link':
        return h(
          'discord-link',
          { href: part.href, target: '_blank', rel: 'noreferrer noopener' },
          draw(part.of, reader),
        );
      case 'moment':
        return h('discord-time', {}, moment(part, reader.language));
      case 'mention':
        return h('discord-mention', { type: part.of }, reader.nameOf(part.of, part.id) ?? '…');
      case 'command':
        return h('discord-mention', { type: 'slash' }, part.name);
      case 'spoiler':
        return spoiler(draw(part.of, reader), reader.say.spoiler);
      default:
        return h(TAGS[part.kind], {}, draw(part.of, reader));
    }
  });

/** The library's spoiler opens to a mouse only, and is read aloud before. */
const spoiler = (inside: (Node | string)[], label: string): HTMLElement => {
  const shown = h('span', { hidden: true }, inside);
  const cover = h('button', { class: 'spoiler', type: 'button', 'aria-label': label, onclick: () => reveal() });
  const reveal = () => {
    shown.hidden = false;
    cover.remove();
  };
  return h('span', {}, cover, shown);
};

const moment = ({ at, style }: Extract<Inline, { kind: 'moment' }>, language: string): HTMLElement => {
  const when = new Date(at);
  if (Number.isNaN(when.getTime())) return h('span', {}, '?');
  const attributes = { datetime: when.toISOString(), 'data-style': style };
  return h(
    'time',
    { ...attributes, title: printed(at, 'F', language, Date.now()) },
    printed(at, style, language, Date.now()),
  );
};

/** Brings every relative time of the page up to date. */
export const tick = (language: string, now = Date.now()): void => {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-style="R"]'))
    element.textContent = printed(Date.parse(element.dateTime), 'R', language, now);
};
