import { css, html, LitElement } from 'lit';
import { base } from './styles.ts';

/** A picture or container that is covered until somebody asks for it. */
class SpoilerMedia extends LitElement {
  static override properties = { label: {}, shown: { state: true } };
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      button {
        background: var(--deep);
        border-radius: 8px;
        color: var(--loud);
        display: block;
        font-size: 14px;
        font-weight: 600;
        height: 160px;
        max-width: 100%;
        text-align: center;
        width: 320px;
      }
    `,
  ];
  declare label: string;
  declare shown: boolean;

  override render() {
    // What has no slot is neither drawn nor read.
    return this.shown
      ? html`<slot></slot>`
      : html`<button type="button" @click=${() => (this.shown = true)}>${this.label}</button>`;
  }
}
customElements.define('spoiler-media', SpoilerMedia);
