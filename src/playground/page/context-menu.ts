import { css, html, LitElement, nothing } from 'lit';
import type { MenuPlace } from './message-context.ts';
import { base } from './styles.ts';

/** Something a menu offers to do; without an act it only says something. */
type MenuItem = { readonly label: string; readonly act?: () => void };
/** Items that belong together. */
export type MenuGroup = { readonly label?: string; readonly items: readonly MenuItem[] };

/** A menu beside an element or a point: arrows walk, Enter picks, Escape and anything outside close it. Sends `close`. */
export class ContextMenu extends LitElement {
  static override properties = { label: {}, groups: { attribute: false }, at: { attribute: false } };
  declare label: string;
  declare groups: readonly MenuGroup[];
  declare at: MenuPlace;
  #back: HTMLElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#back = this.at instanceof HTMLElement ? this.at : undefined;
    document.addEventListener('pointerdown', this.#outside, true);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#outside, true);
  }

  override render() {
    return html`<div class="menu" role="menu" aria-label=${this.label} @keydown=${this.#press}>
      ${this.groups.map(
        ({ label, items }) =>
          html`<div role="group" aria-label=${label ?? nothing}>
            ${label === undefined ? nothing : html`<p aria-hidden="true">${label}</p>`}${items.map((each) => this.#item(each))}
          </div>`,
      )}
    </div>`;
  }

  #item({ label, act }: MenuItem) {
    const pick = () => {
      if (!act) return;
      this.#close();
      act();
    };
    return html`<button type="button" role="menuitem" tabindex="-1" aria-disabled=${act ? nothing : 'true'} @click=${pick}>${label}</button>`;
  }

  override firstUpdated(): void {
    const menu = this.renderRoot.querySelector<HTMLElement>('.menu')!;
    const beside = this.at instanceof HTMLElement ? this.at.getBoundingClientRect() : undefined;
    const { width, height } = menu.getBoundingClientRect();
    const { x, y } = beside ? { x: beside.right - width, y: beside.top } : (this.at as { x: number; y: number });
    menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
    this.#items()[0]?.focus();
  }

  #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  #close(refocus = true): void {
    this.dispatchEvent(new CustomEvent('close'));
    if (refocus) this.#back?.focus({ preventScroll: true });
  }

  readonly #outside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#close(false);
  };

  #press(event: KeyboardEvent): void {
    const items = this.#items();
    const now = items.findIndex((each) => each.matches(':focus'));
    const to = { ArrowDown: now + 1, ArrowUp: now - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) items[to % items.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  static override styles = [
    base,
    css`
      .menu {
        background: light-dark(#fff, #232428);
        border: 1px solid var(--line);
        border-radius: 8px;
        box-shadow: var(--shadow);
        font-size: 14px;
        min-width: 200px;
        padding: 6px;
        position: fixed;
        z-index: 10;
      }
      [role="group"] + [role="group"] {
        border-top: 1px solid var(--line);
        margin-top: 5px;
        padding-top: 5px;
      }
      p {
        color: var(--soft);
        font-size: 12px;
        font-weight: 700;
        padding: 3px 8px;
      }
      button {
        border-radius: 5px;
        display: block;
        padding: 7px 8px;
        width: 100%;
      }
      button:hover,
      button:focus {
        background: var(--blurple-deep);
        color: #fff;
        outline: 0;
      }
      button[aria-disabled="true"] {
        background: none;
        color: var(--soft);
        cursor: default;
      }
    `,
  ];
}
customElements.define('context-menu', ContextMenu);
