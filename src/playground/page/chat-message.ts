import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Person, Post } from '../protocol.ts';
import { avatar, personOf } from './avatar.ts';
import './file-card.ts';
import { icon } from './icons.ts';
import { markdownStyles, plainLine, renderMarkdown } from './markdown-view.ts';
import { mediaStyles, renderPicture } from './media-view.ts';
import './message-components.ts';
import { localUrl, type MessageContext } from './message-context.ts';
import './message-embed.ts';
import { EPHEMERAL, LOADING, textOf } from './post.ts';
import { base } from './styles.ts';
import { printTime, sentAt } from './time-format.ts';

/** A message as Discord draws it. `follows` when the same author wrote just before. */
export class ChatMessage extends LitElement {
  static override properties = {
    post: { attribute: false },
    context: { attribute: false },
    follows: { type: Boolean, reflect: true },
  };
  declare post: Post;
  declare context: MessageContext;
  declare follows: boolean;

  constructor() {
    super();
    this.addEventListener('contextmenu', (event) => {
      const within = event.composedPath();
      if (within.some((each) => each instanceof Element && each.matches('a, img, pre, input'))) return;
      event.preventDefault();
      this.context.actions.openMenu(this.post, event);
    });
  }

  override willUpdate(): void {
    const { author, timestamp } = this.post.message;
    this.setAttribute(
      'aria-label',
      `${personOf(author).name}, ${sentAt(Date.parse(timestamp), this.context.language, Date.now())}`,
    );
  }

  override render() {
    const { message, invented } = this.post;
    const { words } = this.context;
    const flags = message.flags ?? 0;
    const thinking = (flags & LOADING) !== 0;
    return html`${this.#above()}${this.#head()}
      <div class="body">
        ${invented && !thinking ? html`<p class="invented">${words.invented}</p>` : nothing}
        ${thinking ? thinkingLine(words.thinking(personOf(message.author).name)) : this.#content()}
        ${flags & EPHEMERAL ? this.#onlyYou() : nothing}
      </div>
      <button
        type="button"
        class="more"
        aria-label=${words.menu}
        aria-haspopup="menu"
        @click=${(event: Event) => this.context.actions.openMenu(this.post, event.currentTarget as HTMLElement)}
      >
        ${icon('dots')}
      </button>`;
  }

  /** Whose question it answers, in a small line above. */
  #above() {
    const { message, command } = this.post;
    const { words } = this.context;
    const { interaction_metadata: asked, referenced_message: before } = message;
    if (command !== undefined && asked) return aboveLine(personOf(asked.user), html`${words.used} <b>${command}</b>`);
    if (!before) return nothing;
    return aboveLine(personOf(before.author), plainLine(textOf(before)) || words.attachment);
  }

  #head() {
    const { message } = this.post;
    const { language, words } = this.context;
    const at = Date.parse(message.timestamp);
    if (this.follows)
      return html`<time class="hour" datetime=${message.timestamp} aria-hidden="true">${printTime(at, 't', language, at)}</time>`;
    const author = personOf(message.author);
    return html`<div class="face">${avatar(author)}</div>
      <div class="head">
        <span class="name">${author.name}</span>${author.bot ? html`<span class="app">${words.app}</span>` : nothing}
        <time datetime=${message.timestamp}>${sentAt(at, language, Date.now())}</time>
      </div>`;
  }

  #content(): TemplateResult {
    const { message } = this.post;
    const { words } = this.context;
    const edited =
      message.content !== '' && message.edited_timestamp ? html`<small>(${words.edited})</small>` : nothing;
    return html`${message.content ? html`<div class="content">${renderMarkdown(message.content, this.context)}${edited}</div>` : nothing}
      ${message.attachments.map((file) =>
        file.content_type?.startsWith('image/')
          ? renderPicture(file, this.context)
          : html`<file-card preview .url=${localUrl(file.url)} .name=${file.filename} .bytes=${file.size} .language=${this.context.language}></file-card>`,
      )}
      ${message.embeds.map((embed) => html`<message-embed .embed=${embed} .context=${this.context}></message-embed>`)}
      ${
        message.components?.length
          ? html`<message-components .post=${this.post} .context=${this.context}></message-components>`
          : nothing
      }`;
  }

  #onlyYou(): TemplateResult {
    const { words, actions } = this.context;
    return html`<p class="private">
      ${icon('eye')}${words.onlyYou}<span aria-hidden="true"> · </span>
      <button type="button" @click=${() => actions.dismiss(this.post)}>${words.dismiss}</button>
    </p>`;
  }

  static override get styles() {
    return [base, markdownStyles, mediaStyles, styles];
  }
}

const aboveLine = (person: Person, said: TemplateResult | string) =>
  html`<p class="above">${avatar(person)}<span class="name">${person.name}</span><span class="said">${said}</span></p>`;

const thinkingLine = (said: string) =>
  html`<p class="thinking" role="status"><span class="pulse" aria-hidden="true"><i></i><i></i><i></i></span>${said}</p>`;

const styles = css`
  :host {
    display: block;
    margin-top: 14px;
    padding: 2px 16px 2px 72px;
    position: relative;
  }
  :host([follows]) {
    margin-top: 0;
  }
  :host(:hover) {
    background: var(--hover);
  }
  :host(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  .face {
    left: 16px;
    position: absolute;
  }
  .face .avatar {
    height: 40px;
    width: 40px;
  }
  .head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    line-height: 22px;
  }
  .name {
    color: var(--loud);
    font-weight: 600;
  }
  .app {
    align-self: center;
    background: var(--blurple);
    border-radius: 4px;
    color: #fff;
    font-size: 11px;
    font-weight: 600;
    line-height: 15px;
    padding: 0 5px;
  }
  time,
  small {
    color: var(--soft);
    font-size: 12px;
  }
  .hour {
    left: 0;
    line-height: 22px;
    opacity: 0;
    position: absolute;
    text-align: right;
    width: 60px;
  }
  :host(:hover) .hour {
    opacity: 1;
  }
  .body {
    display: grid;
    gap: 4px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
  .body > * {
    max-width: 100%;
  }
  .above {
    align-items: center;
    color: var(--soft);
    display: flex;
    font-size: 14px;
    gap: 4px;
    line-height: 20px;
    margin-bottom: 2px;
    padding-left: 4px;
    position: relative;
  }
  .above::before {
    border: solid var(--grey);
    border-radius: 6px 0 0;
    border-width: 2px 0 0 2px;
    content: "";
    height: 10px;
    left: -36px;
    position: absolute;
    top: 9px;
    width: 34px;
  }
  .above .avatar {
    height: 16px;
    width: 16px;
  }
  .above .said {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :host(:not([follows])) .above + .face {
    top: 28px;
  }
  .above b {
    background: var(--mention);
    border-radius: 4px;
    color: var(--mention-ink);
    font-weight: 500;
    padding: 0 3px;
  }
  .content:has(small) .text:last-of-type {
    display: inline;
  }
  .picture {
    max-width: 550px;
  }
  .thinking {
    align-items: center;
    color: var(--soft);
    display: flex;
    gap: 8px;
  }
  .pulse {
    display: flex;
    gap: 3px;
  }
  .pulse i {
    animation: pulse 1.2s infinite ease-in-out;
    background: currentcolor;
    border-radius: 50%;
    height: 6px;
    width: 6px;
  }
  .pulse i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .pulse i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes pulse {
    0%,
    70%,
    100% {
      opacity: 0.35;
    }
    35% {
      opacity: 1;
    }
  }
  .private {
    align-items: center;
    color: var(--soft);
    display: flex;
    flex-wrap: wrap;
    font-size: 13px;
    gap: 0 5px;
    margin-top: 2px;
  }
  .private .icon {
    height: 16px;
    width: 16px;
  }
  .private button {
    color: var(--link);
  }
  .private button:hover {
    text-decoration: underline;
  }
  .invented {
    background: var(--amber-ground);
    border-radius: 6px;
    color: var(--amber);
    font-size: 13px;
    font-weight: 600;
    margin: 2px 0;
    padding: 3px 10px;
  }
  .more {
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: 8px;
    box-shadow: 0 2px 6px #0000002b;
    color: var(--soft);
    opacity: 0;
    padding: 5px 8px;
    position: absolute;
    right: 16px;
    top: -14px;
  }
  .more:hover {
    color: var(--loud);
  }
  :host(:hover) .more,
  :host(:focus-within) .more {
    opacity: 1;
  }
  @media (width < 760px) {
    :host {
      padding-inline: 60px 12px;
    }
    .face {
      left: 12px;
    }
    .face .avatar {
      height: 36px;
      width: 36px;
    }
    .hour {
      width: 48px;
    }
    .more {
      opacity: 1;
      right: 8px;
      top: 0;
    }
  }
`;
customElements.define('chat-message', ChatMessage);
