import type { Channel, OfferedCommand, Person, Post } from '../protocol.ts';
import type { Language, Words } from './words.ts';

/** A picture that can be opened. */
export type Picture = { readonly url: string; readonly alt: string };

/** Where a menu opens: beside an element, or where somebody pointed. */
export type MenuPlace = HTMLElement | { readonly x: number; readonly y: number };

/** What a message lets its reader do. */
export type MessageActions = {
  /** Presses a button or picks values; resolves when the bot has done what it does. */
  readonly press: (post: Post, component: string, values?: readonly string[]) => Promise<void>;
  readonly openPicture: (picture: Picture) => void;
  readonly openMenu: (post: Post, at: MenuPlace) => void;
  readonly dismiss: (post: Post) => void;
  readonly chooseCommand: (line: string) => void;
  readonly try: (command: OfferedCommand) => void;
};

/** What drawing a message depends on: the language, the names behind ids, and what can be done. */
export type MessageContext = {
  readonly language: Language;
  readonly words: Words;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly actions: MessageActions;
};

/** The name behind an id in a text. */
export const nameOf = (kind: 'user' | 'channel' | 'role', id: string, context: MessageContext): string => {
  const all = { user: context.people, channel: context.channels, role: context.roles }[kind];
  return all.find((each) => each.id === id)?.name ?? '…';
};

/** A file's address at the page's own server: the fake Discord's is another one. */
export const localUrl = (url: string): string =>
  /^https?:\/\/127\.0\.0\.1:\d+\/attachments\//.test(url) ? new URL(url).pathname : url;
