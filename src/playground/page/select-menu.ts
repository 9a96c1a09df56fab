import { css, html, LitElement, nothing } from 'lit';
import { icon } from './icons.ts';
import type { SelectModel, SelectOption } from './select-options.ts';
import { base } from './styles.ts';

/** Milliseconds within which letters typed at a menu belong to one word. */
const WORD_MS = 700;

/** A menu to pick from. Enter, space or an arrow opens it; arrows and letters walk; Enter picks; Escape leaves all as it was. Sends `pick` with the values. */
class SelectMenu extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override properties = {
    model: { attribute: false },
    label: {},
    waiting: { type: Boolean, reflect: true },
    open: { state: true },
    above: { state: true },
    active: { state: true },
    chosen: { state: true },
  };
  declare model: SelectModel;
  declare label: string;
  /** Whether the bot has not answered the pick yet. */
  declare waiting: boolean;
  declare open: boolean;
  /** Whether it opens above its box, where there is more room. */
  declare above: boolean;
  declare active: number;
  declare chosen: readonly string[];
  #typed = '';
  #typedAt = 0;

  override willUpdate(changed: Map<string, unknown>): void {
    if ((changed.has('model') || changed.has('waiting')) && !this.open && !this.waiting)
      this.chosen = this.model.picked;
  }

  override render() {
    const { options, disabled, placeholder } = this.model;
    const picked = options.filter(({ value }) => this.chosen.includes(value)).map(({ label }) => label);
    return html`<button
        type="button"
        class="box"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="options"
        aria-label=${this.label || placeholder}
        aria-activedescendant=${this.open && this.active >= 0 ? `option-${this.active}` : nothing}
        ?disabled=${disabled}
        @click=${() => (this.open ? this.#close(true) : this.#show())}
        @keydown=${this.#press}
        @blur=${() => this.#close(true)}
      >
        <span class=${picked.length > 0 ? '' : 'placeholder'}>${picked.join(', ') || placeholder}</span>${icon('chevron')}
      </button>
      <div id="options" class=${this.above ? 'above' : ''} role="listbox" aria-label=${this.label || placeholder} aria-multiselectable=${this.model.max > 1 ? 'true' : nothing} ?hidden=${!this.open}>
        ${options.map((option, i) => this.#option(option, i))}
      </div>`;
  }

  #option({ value, label, description }: SelectOption, i: number) {
    const chosen = this.chosen.includes(value);
    return html`<div
      role="option"
      id="option-${i}"
      class=${i === this.active ? 'active' : ''}
      aria-selected=${chosen ? 'true' : 'false'}
      @mousedown=${(event: Event) => event.preventDefault()}
      @mousemove=${() => (this.active = i)}
      @click=${() => this.#choose(value)}
    >
      <span>${label}${description ? html`<small>${description}</small>` : nothing}</span>${chosen ? icon('check') : nothing}
    </div>`;
  }

  override updated(): void {
    if (this.open) this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }

  #show(): void {
    const { options, disabled } = this.model;
    if (disabled) return;
    this.open = true;
    this.above = this.getBoundingClientRect().bottom > innerHeight * 0.6;
    this.active = Math.max(
      0,
      options.findIndex(({ value }) => this.chosen.includes(value)),
    );
  }

  /** Closes it; what was picked of several counts when it is kept. */
  #close(keep: boolean): void {
    if (!this.open) return;
    this.open = false;
    const { picked, min, max } = this.model;
    const changed = this.chosen.length !== picked.length || this.chosen.some((value) => !picked.includes(value));
    if (!keep || this.chosen.length < min) this.chosen = picked;
    else if (max > 1 && changed) this.#send();
  }

  #choose(value: string): void {
    const { max } = this.model;
    if (max > 1) {
      const without = this.chosen.filter((each) => each !== value);
      const added = without.length === this.chosen.length && without.length < max;
      this.chosen = added ? [...without, value] : without;
      return;
    }
    this.chosen = this.model.min === 0 && this.chosen.includes(value) ? [] : [value];
    this.open = false;
    this.#send();
  }

  #send(): void {
    this.dispatchEvent(new CustomEvent<readonly string[]>('pick', { detail: this.chosen }));
  }

  #press(event: KeyboardEvent): void {
    if (!this.#act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** What a key does; true when it did something. */
  #act({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    const last = this.model.options.length - 1;
    const isTyping = this.#typed !== '' && performance.now() - this.#typedAt < WORD_MS;
    const isLetter = key.length === 1 && !ctrlKey && !metaKey && !altKey && (key !== ' ' || isTyping);
    if (!this.open) {
      if (!isLetter && !['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(key)) return false;
      this.#show();
      if (isLetter) this.#walkTo(key);
      return true;
    }
    const to = {
      ArrowDown: Math.min(this.active + 1, last),
      ArrowUp: Math.max(this.active - 1, 0),
      Home: 0,
      End: last,
    }[key];
    if (to !== undefined) this.active = to;
    else if (isLetter) this.#walkTo(key);
    else if (key === 'Enter' || key === ' ') this.#choose(this.model.options[this.active]?.value ?? '');
    else if (key === 'Escape') this.#close(false);
    else return false;
    return true;
  }

  /** To the next option that begins with what is being typed. */
  #walkTo(key: string): void {
    const now = performance.now();
    this.#typed = now - this.#typedAt < WORD_MS ? this.#typed + key : key;
    this.#typedAt = now;
    const found = this.model.options.findIndex(({ label }) =>
      label.toLowerCase().startsWith(this.#typed.toLowerCase()),
    );
    if (found >= 0) this.active = found;
  }

  static override styles = [
    base,
    css`
      :host {
        display: block;
        max-width: 400px;
        position: relative;
        width: 100%;
      }
      .box {
        align-items: center;
        background: var(--field);
        border: 1px solid var(--line);
        border-radius: 8px;
        display: flex;
        gap: 8px;
        justify-content: space-between;
        min-height: 38px;
        padding: 5px 10px 5px 12px;
        width: 100%;
      }
      .box:disabled {
        cursor: not-allowed;
        opacity: 0.6;
      }
      .box span {
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      :host([waiting]) .box {
        animation: waiting 0.9s infinite alternate ease-in-out;
      }
      @keyframes waiting {
        to {
          opacity: 0.55;
        }
      }
      .placeholder {
        color: var(--soft);
      }
      #options {
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: 8px;
        box-shadow: var(--shadow);
        left: 0;
        margin-top: 4px;
        max-height: 260px;
        overflow-y: auto;
        padding: 4px;
        position: absolute;
        right: 0;
        z-index: 6;
      }
      #options.above {
        bottom: 100%;
        margin-bottom: 4px;
      }
      [role="option"] {
        align-items: center;
        border-radius: 4px;
        cursor: pointer;
        display: flex;
        gap: 8px;
        justify-content: space-between;
        padding: 8px;
      }
      .active {
        background: var(--chosen);
      }
      small {
        color: var(--soft);
        display: block;
        font-size: 13px;
      }
    `,
  ];
}
customElements.define('select-menu', SelectMenu);
