import type {
  APIButtonComponent,
  APIContainerComponent,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APIThumbnailComponent,
} from 'discord-api-types/v10';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Post } from '../protocol.ts';
import './component-container.ts';
import './file-card.ts';
import { markdownStyles, renderMarkdown } from './markdown-view.ts';
import { hidden, mediaStyles, renderGallery, renderPicture } from './media-view.ts';
import { localUrl, type MessageContext } from './message-context.ts';
import './select-menu.ts';
import { selectModel } from './select-options.ts';
import { base } from './styles.ts';

type Component = APIMessageTopLevelComponent | APIButtonComponent | APIThumbnailComponent;

/** What a message is laid out with (https://docs.discord.com/developers/components/reference). */
class MessageComponents extends LitElement {
  static override properties = {
    post: { attribute: false },
    context: { attribute: false },
    waiting: { state: true },
  };
  declare post: Post;
  declare context: MessageContext;
  /** The component whose press the bot has not answered yet. */
  declare waiting: string | undefined;

  #focused: HTMLElement | undefined;

  override willUpdate(): void {
    this.#focused = (this.shadowRoot?.activeElement ?? undefined) as HTMLElement | undefined;
  }

  /** Whoever pressed what can no longer be pressed stays at the message. */
  override updated(): void {
    const lost = this.#focused && (!this.#focused.isConnected || this.#focused.matches(':disabled'));
    const within = this.getRootNode();
    if (lost && within instanceof ShadowRoot) (within.host as HTMLElement).focus({ preventScroll: true });
  }

  override render() {
    return (this.post.message.components ?? []).map((each) => this.#component(each));
  }

  #component(component: Component): TemplateResult | typeof nothing {
    switch (component.type) {
      case 1:
        return html`<div class="row">${component.components.map((each) => this.#interactive(each))}</div>`;
      case 2:
        return this.#button(component);
      case 9:
        return this.#section(component);
      case 10:
        return html`<div>${renderMarkdown(component.content, this.context)}</div>`;
      case 11: {
        const picture = renderPicture(
          { ...component.media, description: component.description },
          this.context,
          'thumbnail',
        );
        return hidden(picture, component.spoiler, this.context);
      }
      case 12:
        return renderGallery(component.items, this.context);
      case 13: {
        const { file, name, size } = component;
        const card = html`<file-card .url=${localUrl(file.url)} .name=${name ?? ''} .bytes=${size ?? 0} .language=${this.context.language}></file-card>`;
        return hidden(card, component.spoiler, this.context);
      }
      case 14:
        return html`<div class="separator ${component.spacing === 2 ? 'wide' : ''} ${component.divider === false ? '' : 'line'}" role=${component.divider === false ? 'presentation' : 'separator'}></div>`;
      case 17:
        return this.#container(component);
      default:
        return nothing;
    }
  }

  #interactive(component: Extract<Component, { type: 1 }>['components'][number]) {
    if (component.type === 2) return this.#button(component);
    const pick = (event: CustomEvent<readonly string[]>) => this.#press(component.custom_id, event.detail);
    return html`<select-menu
      .waiting=${this.waiting === component.custom_id}
      .model=${selectModel(component, this.context)}
      .label=${component.placeholder ?? this.context.words.makeSelection}
      @pick=${pick}
    ></select-menu>`;
  }

  #button(button: APIButtonComponent): TemplateResult | typeof nothing {
    if (button.style === 6) return nothing;
    const emoji = button.emoji?.id ? `:${button.emoji.name}:` : button.emoji?.name;
    const label = html`${emoji ? html`<span aria-hidden=${button.label ? 'true' : nothing}>${emoji}</span>` : nothing}${button.label}`;
    if (button.style === 5)
      return html`<a class="button secondary" href=${button.url} target="_blank" rel="noreferrer noopener">${label}</a>`;
    const { custom_id: id, disabled = false } = button;
    const style = STYLES[button.style];
    return html`<button
      type="button"
      class="button ${style} ${this.waiting === id ? 'waiting' : ''}"
      ?disabled=${disabled}
      @click=${() => this.#press(id)}
    >
      ${label}
    </button>`;
  }

  #section({ components, accessory }: APISectionComponent): TemplateResult {
    return html`<div class="section">
      <div class="texts">${components.map((each) => this.#component(each))}</div>
      ${this.#component(accessory)}
    </div>`;
  }

  #container({ accent_color: accent, components, spoiler }: APIContainerComponent) {
    const box = html`<component-container .accent=${accent ?? undefined}>${components.map((each) => this.#component(each))}</component-container>`;
    return hidden(box, spoiler, this.context);
  }

  async #press(id: string, values?: readonly string[]): Promise<void> {
    this.waiting = id;
    await this.context.actions.press(this.post, id, values);
    if (this.waiting === id) this.waiting = undefined;
    // A menu that nothing came of shows again what is picked.
    this.requestUpdate();
  }

  static override styles = [
    base,
    markdownStyles,
    mediaStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
        grid-template-columns: minmax(0, 1fr);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .section {
        align-items: flex-start;
        display: flex;
        gap: 12px;
        justify-content: space-between;
      }
      .texts {
        display: grid;
        gap: 4px;
        min-width: 0;
      }
      .separator {
        padding: 0;
      }
      .separator.wide {
        padding: 8px 0;
      }
      .separator.line::before {
        border-top: 1px solid var(--line);
        content: "";
        display: block;
      }
      .button {
        align-items: center;
        border-radius: 8px;
        display: inline-flex;
        flex: none;
        font-size: 14px;
        font-weight: 500;
        gap: 6px;
        justify-content: center;
        max-width: 100%;
        min-height: 32px;
        min-width: 60px;
        padding: 2px 16px;
      }
      .button:hover:not(:disabled) {
        filter: brightness(0.9);
        text-decoration: none;
      }
      .button:disabled {
        cursor: not-allowed;
        opacity: 0.5;
      }
      .primary {
        background: var(--blurple);
        color: #fff;
      }
      .secondary {
        background: var(--grey);
        color: var(--grey-ink);
      }
      .success {
        background: var(--green);
        color: #fff;
      }
      .danger {
        background: var(--red);
        color: #fff;
      }
      .waiting {
        animation: waiting 0.9s infinite alternate ease-in-out;
      }
      @keyframes waiting {
        to {
          opacity: 0.55;
        }
      }
    `,
  ];
}
customElements.define('message-components', MessageComponents);

/** Discord's numbers for a button's looks. */
const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' } as const;
