import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Person, Post } from '../protocol.ts';
import { avatar, personOf } from './avatar.ts';
import { chatMessageStyles } from './chat-message-styles.ts';
import './file-card.ts';
import { icon } from './icons.ts';
import { markdownStyles, renderFirstLine, renderMarkdown } from './markdown-view.ts';
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
  static override styles = [base, markdownStyles, mediaStyles, chatMessageStyles];
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
    const said = textOf(before);
    return aboveLine(personOf(before.author), said ? renderFirstLine(said, this.context) : words.attachment);
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
}

const aboveLine = (person: Person, said: unknown) =>
  html`<p class="above">${avatar(person)}<span class="name">${person.name}</span><span class="said">${said}</span></p>`;

const thinkingLine = (said: string) =>
  html`<p class="thinking" role="status"><span class="pulse" aria-hidden="true"><i></i><i></i><i></i></span>${said}</p>`;

customElements.define('chat-message', ChatMessage);
