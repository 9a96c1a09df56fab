import { css, html, LitElement, nothing } from 'lit';
import { icon } from './icons.ts';
import type { Picture } from './message-context.ts';
import { base } from './styles.ts';
import type { Words } from './words.ts';

/** A picture over the whole page, with the words that stand for it. Sends `close`. */
class PictureDialog extends LitElement {
  static override properties = { picture: { attribute: false }, words: { attribute: false } };
  declare picture: Picture;
  declare words: Words;

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  override firstUpdated(): void {
    this.#dialog.showModal();
  }

  override render() {
    const { url, alt } = this.picture;
    const close = () => this.#dialog.close();
    return html`<dialog
      aria-label=${this.words.picture}
      @click=${(event: Event) => event.target === this.#dialog && close()}
      @close=${() => this.dispatchEvent(new CustomEvent('close'))}
    >
      <img src=${url} alt=${alt} />
      <div class="line">
        ${alt ? html`<p>${alt}</p>` : nothing}<a href=${url} target="_blank" rel="noreferrer">${this.words.original}</a>
      </div>
      <button type="button" aria-label=${this.words.close} @click=${close}>${icon('close')}</button>
    </dialog>`;
  }

  static override styles = [
    base,
    css`
      dialog {
        background: none;
        border: 0;
        color: #f2f3f5;
        max-height: 100vh;
        max-width: 100vw;
        padding: 0;
      }
      dialog::backdrop {
        background: #000000e6;
      }
      img {
        border-radius: 8px;
        display: block;
        height: auto;
        margin: auto;
        max-height: 78vh;
        max-width: min(1500px, 94vw);
        width: auto;
      }
      .line {
        font-size: 14px;
        margin: 12px auto 0;
        max-width: min(900px, 94vw);
      }
      p {
        color: #c9ccd3;
        margin-bottom: 6px;
      }
      a {
        color: #7cc4ff;
      }
      button {
        background: #0009;
        border-radius: 50%;
        line-height: 0;
        padding: 8px;
        position: fixed;
        right: 16px;
        top: 16px;
      }
    `,
  ];
}
customElements.define('picture-dialog', PictureDialog);
