import type { Post } from '../protocol.ts';
import { h } from './dom.ts';
import { drawMessage, type Hands } from './message.ts';
import type { Reader } from './rich.ts';

/** Messages of one author within this many milliseconds stand under one head. */
const TOGETHER = 7 * 60_000;
/** Messages of a channel that stay on the page. */
const KEPT = 200;
/** Pixels from the end within which a reader is at the end. */
const NEAR = 80;

/** The messages of a channel, newest last: drawn, kept up to date, walked through with the arrow keys. */
export const createMessages = (log: HTMLElement, below: HTMLElement, hands: Hands) => {
  let posts = new Map<string, Post>();
  let reader: Reader;
  const list = log.querySelector('discord-messages')!;
  // A reader at the end stays there when a message is drawn, or a picture arrives in it: only who scrolls leaves.
  let [atEnd, height, top] = [true, 0, 0];

  /** Where the reader is now: a scroll is told of a frame later, and a message may come in between. */
  const look = () => {
    if (log.scrollTop === top) return;
    top = log.scrollTop;
    // What has grown since is not what the reader has left; what has gone is not there to be left.
    atEnd = Math.min(height, log.scrollHeight) - top - log.clientHeight < NEAR;
    if (atEnd) below.hidden = true;
  };
  const toEnd = () => {
    atEnd = true;
    height = log.scrollHeight;
    log.scrollTop = height;
    top = log.scrollTop;
    below.hidden = true;
  };
  const before = (post: Post): Post | undefined => {
    const all = [...posts.values()];
    return all[all.findIndex(({ id }) => id === post.id) - 1];
  };
  const follows = (post: Post): boolean => {
    const last = before(post);
    return (
      last !== undefined &&
      last.author.id === post.author.id &&
      post.at - last.at < TOGETHER &&
      last.onlyYou === post.onlyYou
    );
  };
  const divider = (post: Post): HTMLElement | undefined => {
    const day = (at: number) => new Intl.DateTimeFormat(reader.language, { dateStyle: 'long' }).format(at);
    const last = before(post);
    return last && day(last.at) === day(post.at)
      ? undefined
      : h('div', { class: 'day', role: 'separator', id: `day-${post.id}` }, h('span', {}, day(post.at)));
  };
  const draw = (post: Post) => drawMessage(post, follows(post), reader, hands);

  /** Draws a message again where it stands, without taking the focus from whoever pressed its button. */
  const redraw = async (post: Post, old: HTMLElement) => {
    const focused = document.activeElement;
    const inside = focused !== null && old.contains(focused);
    const id = inside ? focused.getAttribute('data-id') : null;
    const drawn = draw(post);
    drawn.tabIndex = old.tabIndex;
    old.replaceWith(drawn);
    if (!inside) return;
    const again = drawn.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(
      `[data-id="${CSS.escape(id ?? '')}"]:not([disabled])`,
    );
    await again?.updateComplete;
    (again?.shadowRoot?.querySelector('button') ?? again ?? drawn).focus({ preventScroll: true });
  };

  const upsert = (post: Post, mine = false) => {
    const known = document.getElementById(`message-${post.id}`);
    look();
    if (mine) atEnd = true;
    posts.set(post.id, post);
    if (posts.size > KEPT) remove(posts.keys().next().value!);
    if (known) void redraw(post, known);
    else {
      const line = divider(post);
      if (line) list.append(line);
      list.append(draw(post));
    }
    if (!atEnd && !known) below.hidden = false;
  };

  const remove = (id: string) => {
    posts.delete(id);
    document.getElementById(`message-${id}`)?.remove();
    document.getElementById(`day-${id}`)?.remove();
  };

  const show = (all: readonly Post[], as: Reader, head?: HTMLElement) => {
    posts = new Map();
    reader = as;
    list.replaceChildren(...(head ? [head] : []));
    for (const post of all) upsert(post, true);
    toEnd();
  };

  const walk = (event: KeyboardEvent) => {
    const current = (event.target as Element).closest<HTMLElement>('discord-message');
    if (event.target !== log && event.target !== current) return;
    const all = [...log.querySelectorAll<HTMLElement>('discord-message')];
    const at = current ? all.indexOf(current) : all.length;
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined && all[to]) {
      event.preventDefault();
      all[to].focus();
    }
    const post = current && posts.get(current.id.replace('message-', ''));
    if (post && (event.key === 'Enter' || event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10'))) {
      event.preventDefault();
      hands.menu(post, current);
    }
  };
  log.tabIndex = 0; // scrolled by keys, too
  log.addEventListener('keydown', walk);
  log.addEventListener('scroll', look);
  new ResizeObserver(() => {
    look();
    if (atEnd) toEnd();
    height = log.scrollHeight;
  }).observe(list);
  below.addEventListener('click', toEnd);

  return { upsert, remove, show, toEnd };
};
