import { css, html, LitElement } from 'lit';
import { base } from './styles.ts';

/** Words that are hidden until somebody asks for them. */
class SpoilerText extends LitElement {
  static override properties = { label: {}, content: { attribute: false }, shown: { state: true } };
  static override styles = [
    base,
    css`
      button {
        background: var(--grey);
        border-radius: 4px;
        display: inline-block;
        height: 1.2em;
        vertical-align: middle;
        width: 6em;
      }
    `,
  ];
  declare label: string;
  declare content: unknown;
  declare shown: boolean;

  override render() {
    if (this.shown) return html`${this.content}`;
    return html`<button type="button" aria-label=${this.label} @click=${() => (this.shown = true)}></button>`;
  }
}
customElements.define('spoiler-text', SpoilerText);
