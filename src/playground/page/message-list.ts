import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Post } from '../protocol.ts';
import './chat-message.ts';
import type { ChatMessage } from './chat-message.ts';
import { icon } from './icons.ts';
import type { MessageContext } from './message-context.ts';
import { followsOn } from './post.ts';
import { base } from './styles.ts';

/** Pixels from the end within which a reader is at the end. */
const NEAR_PX = 80;
/** Milliseconds in which what was said before is drawn, and not read aloud as news. */
const QUIET_MS = 100;

/** The messages of a channel, newest last, walked through with the arrow keys. A reader at the end stays there when a message is drawn, or a picture arrives in it: only who scrolls leaves. */
export class MessageList extends LitElement {
  static override properties = {
    channel: {},
    label: {},
    posts: { attribute: false },
    context: { attribute: false },
    quiet: { state: true },
    below: { state: true },
  };
  declare channel: string;
  declare label: string;
  declare posts: readonly Post[];
  declare context: MessageContext;
  declare quiet: boolean;
  /** Whether there are new messages further down than the reader looks. */
  declare below: boolean;
  #atEnd = true;
  #height = 0;
  #top = 0;
  readonly #grown = new ResizeObserver(() => {
    this.#look();
    if (this.#atEnd) this.toEnd();
    this.#height = this.#log.scrollHeight;
  });

  get #log(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('#log')!;
  }

  /** Puts the reader at the end, to stay there. */
  toEnd(): void {
    const log = this.#log;
    this.#atEnd = true;
    this.#height = log.scrollHeight;
    log.scrollTop = this.#height;
    this.#top = log.scrollTop;
    this.below = false;
  }

  /** Puts the reader at the end with the next message that is drawn. */
  followNext(): void {
    this.#atEnd = true;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('channel')) {
      this.quiet = true;
      this.#atEnd = true;
      setTimeout(() => (this.quiet = false), QUIET_MS);
    }
    if (!this.hasUpdated || !changed.has('posts')) return;
    this.#look();
    const known = new Set(changed.get('posts')?.map(({ message }) => message.id));
    const isNew = !changed.has('channel') && this.posts.some(({ message }) => !known.has(message.id));
    if (isNew && !this.#atEnd) this.below = true;
  }

  override firstUpdated(): void {
    this.#grown.observe(this.renderRoot.querySelector('#messages')!);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('channel')) this.toEnd();
  }

  override render() {
    return html`<div
        id="log"
        role="log"
        tabindex="0"
        aria-label=${this.label}
        aria-live=${this.quiet ? 'off' : 'polite'}
        @scroll=${this.#look}
        @keydown=${this.#walk}
      >
        <div id="messages">
          <slot></slot>
          ${repeat(
            this.posts,
            ({ message }) => message.id,
            (post, i) => this.#message(post, this.posts[i - 1]),
          )}
        </div>
      </div>
      <button id="below" type="button" ?hidden=${!this.below} @click=${this.toEnd}>
        ${icon('down')}${this.context.words.newMessages}
      </button>`;
  }

  #message(post: Post, before: Post | undefined): TemplateResult {
    const format = new Intl.DateTimeFormat(this.context.language, { dateStyle: 'long' });
    const day = ({ message }: Post) => format.format(Date.parse(message.timestamp));
    const newDay = !before || day(before) !== day(post);
    return html`${newDay ? html`<div class="day" role="separator"><span>${day(post)}</span></div>` : ''}
      <chat-message
        role="article"
        tabindex="-1"
        data-id=${post.message.id}
        .post=${post}
        .context=${this.context}
        .follows=${!newDay && followsOn(post, before)}
      ></chat-message>`;
  }

  /** Where the reader is now: a scroll is told of a frame later, and a message may come in between. */
  #look(): void {
    const log = this.#log;
    if (log.scrollTop === this.#top) return;
    this.#top = log.scrollTop;
    // What has grown since is not what the reader has left; what has gone is not there to be left.
    this.#atEnd = Math.min(this.#height, log.scrollHeight) - this.#top - log.clientHeight < NEAR_PX;
    if (this.#atEnd) this.below = false;
  }

  #walk(event: KeyboardEvent): void {
    const target = event.target as Element;
    const current =
      target instanceof HTMLElement && target.localName === 'chat-message' ? (target as ChatMessage) : undefined;
    const inside = event.composedPath()[0] !== target;
    if (inside || (!current && target !== this.#log)) return;
    const all = [...this.renderRoot.querySelectorAll<ChatMessage>('chat-message')];
    const at = current ? all.indexOf(current) : all.length;
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined && all[to]) {
      event.preventDefault();
      all[to].focus();
    }
    const menu = event.key === 'Enter' || event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
    if (!current || !menu) return;
    event.preventDefault();
    this.context.actions.openMenu(current.post, current);
  }

  static override styles = [
    base,
    css`
      :host {
        display: grid;
        min-height: 0;
        position: relative;
      }
      #log {
        display: flex;
        flex-direction: column;
        overflow-anchor: auto;
        overflow-y: auto;
        padding-bottom: 20px;
        scrollbar-color: light-dark(#c4c9d0, #1e1f22) transparent;
      }
      #log:focus-visible {
        outline-offset: -3px;
      }
      #messages {
        margin-top: auto;
      }
      .day {
        border-top: 1px solid var(--line);
        height: 0;
        margin: 22px 16px 8px;
        text-align: center;
      }
      .day span {
        background: var(--ground);
        color: var(--soft);
        font-size: 12px;
        font-weight: 600;
        padding: 2px 6px;
        position: relative;
        top: -10px;
      }
      #below {
        align-items: center;
        background: var(--blurple);
        border-radius: 8px;
        bottom: 8px;
        color: #fff;
        display: flex;
        font-size: 14px;
        font-weight: 600;
        gap: 6px;
        left: 50%;
        padding: 5px 14px;
        position: absolute;
        translate: -50%;
      }
      #below .icon {
        height: 16px;
        width: 16px;
      }
    `,
  ];
}
customElements.define('message-list', MessageList);
