import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { markdownStyles, renderMarkdown } from './markdown-view.ts';
import { mediaStyles, renderPicture } from './media-view.ts';
import type { MessageContext } from './message-context.ts';
import { base } from './styles.ts';
import { sentAt } from './time-format.ts';

/** An embed, as Discord draws it. */
class MessageEmbed extends LitElement {
  static override properties = { embed: { attribute: false }, context: { attribute: false } };
  static override styles = [
    base,
    markdownStyles,
    mediaStyles,
    css`
      :host {
        background: var(--card);
        border: 1px solid var(--line);
        border-left: 4px solid var(--accent, var(--grey));
        border-radius: 4px;
        display: grid;
        font-size: 14px;
        gap: 8px;
        grid-template-columns: minmax(0, 1fr) auto;
        max-width: min(580px, 100%);
        padding: 10px 16px 14px 12px;
        width: fit-content;
      }
      :host > * {
        grid-column: 1 / 3;
      }
      .author,
      .title,
      .name {
        color: var(--loud);
        font-weight: 600;
        margin: 0;
      }
      .title {
        font-size: 16px;
      }
      .thumbnail {
        align-self: start;
        grid-column: 2;
        grid-row: 1 / 5;
      }
      .beside {
        grid-column: 1;
      }
      .fields {
        display: grid;
        gap: 8px;
        grid-template-columns: repeat(6, minmax(0, 1fr));
      }
      .field {
        grid-column: span 6;
      }
      .inline {
        grid-column: span 2;
      }
      .foot {
        color: var(--soft);
        font-size: 12px;
      }
      @media (width < 760px) {
        .inline {
          grid-column: span 3;
        }
      }
    `,
  ];
  declare embed: APIEmbed;
  declare context: MessageContext;

  override willUpdate(): void {
    const { color } = this.embed;
    if (color === undefined) this.style.removeProperty('--accent');
    else this.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
  }

  override render() {
    const { author, title, url, description, fields = [], image, thumbnail } = this.embed;
    const beside = thumbnail ? 'beside' : '';
    return html`${author ? html`<p class="author ${beside}">${linked(author.name, author.url)}</p>` : nothing}
      ${title ? html`<p class="title ${beside}">${linked(title, url)}</p>` : nothing}
      ${description ? html`<div class="description ${beside}">${renderMarkdown(description, this.context)}</div>` : nothing}
      ${fields.length > 0 ? html`<div class="fields">${fields.map((each) => this.#field(each))}</div>` : nothing}
      ${image ? renderPicture(image, this.context) : nothing}
      ${thumbnail ? renderPicture(thumbnail, this.context, 'thumbnail') : nothing}${this.#foot()}`;
  }

  #field({ name, value, inline }: APIEmbedField): TemplateResult {
    return html`<div class="field ${inline ? 'inline' : ''}">
      <p class="name">${name}</p>
      ${renderMarkdown(value, this.context)}
    </div>`;
  }

  #foot() {
    const { footer, timestamp } = this.embed;
    const at = timestamp && sentAt(Date.parse(timestamp), this.context.language, Date.now());
    const said = [footer?.text, at].filter(Boolean).join(' • ');
    return said ? html`<p class="foot">${said}</p>` : nothing;
  }
}
customElements.define('message-embed', MessageEmbed);

const linked = (text: string, url: string | undefined) =>
  url ? html`<a href=${url} target="_blank" rel="noreferrer noopener">${text}</a>` : text;
