import { css, html, LitElement } from 'lit';

/** A box around components, with the colour of their mood at its side. */
class ComponentContainer extends LitElement {
  static override properties = { accent: { attribute: false } };
  static override styles = css`
    :host {
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: 8px;
      box-sizing: border-box;
      display: grid;
      gap: 8px;
      grid-template-columns: minmax(0, 1fr);
      max-width: 600px;
      overflow: visible;
      padding: 12px 16px;
      width: fit-content;
    }
    :host(.accented) {
      border-left: 4px solid var(--accent);
    }
    @media (width < 760px) {
      :host {
        padding: 10px 12px;
        width: auto;
      }
    }
  `;
  declare accent: number | undefined;

  override willUpdate(): void {
    this.classList.toggle('accented', this.accent !== undefined);
    if (this.accent !== undefined) this.style.setProperty('--accent', `#${this.accent.toString(16).padStart(6, '0')}`);
  }
  override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('component-container', ComponentContainer);
