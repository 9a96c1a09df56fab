import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Something that can be picked. */
export type Pick = {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly aside?: string | undefined;
  readonly choose: () => void;
};

/** The list above a message box: what can be picked for one of its inputs, and which of it is about to be. */
export class PickList {
  #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #heading = '';
  #picks: readonly Pick[] = [];
  #active = -1;
  #input: string | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController({ hostUpdated: () => this.#reveal() });
  }

  /** Shows picks for an input; `first` is the one about to be picked, none when -1. A heading alone tells what is being typed. */
  show(input: string, heading: string, picks: readonly Pick[], first = 0): void {
    this.#input = input;
    this.#heading = heading;
    this.#picks = picks;
    this.#active = Math.min(first, picks.length - 1);
    this.#host.requestUpdate();
  }
  hide(): void {
    this.#input = undefined;
    this.#picks = [];
    this.#active = -1;
    this.#host.requestUpdate();
  }
  move(by: number): void {
    const { length } = this.#picks;
    this.#active = this.#active < 0 ? (by > 0 ? 0 : length - 1) : (this.#active + by + length) % length;
    this.#host.requestUpdate();
  }
  get shown(): boolean {
    return this.#input !== undefined;
  }
  get isEmpty(): boolean {
    return this.#picks.length === 0;
  }
  /** What Enter would pick. */
  get active(): Pick | undefined {
    return this.#picks[this.#active];
  }
  /** What Tab would pick: the first when none is marked. */
  get first(): Pick | undefined {
    return this.#picks[Math.max(this.#active, 0)];
  }

  /** Whether picks are shown for an input, as ARIA has it. */
  expanded(input: string): 'true' | 'false' {
    return this.#input === input && this.#picks.length > 0 ? 'true' : 'false';
  }
  /** The id of what is about to be picked for an input. */
  activeId(input: string): string | typeof nothing {
    return this.#input === input && this.#active >= 0 ? `pick-${this.#active}` : nothing;
  }

  render(label: string): TemplateResult {
    return html`<div id="picker" ?hidden=${!this.shown}>
      <p id="picker-heading" role="status">${this.#heading}</p>
      <div id="picks" role="listbox" tabindex="0" aria-label=${label} ?hidden=${this.isEmpty}>
        ${this.#picks.map((pick, i) => this.#pick(pick, i))}
      </div>
    </div>`;
  }

  #pick({ title, detail, aside, choose }: Pick, i: number): TemplateResult {
    const mark = () => {
      if (this.#active === i) return;
      this.#active = i;
      this.#host.requestUpdate();
    };
    // The input keeps the focus while the mouse picks.
    return html`<div
      role="option"
      id="pick-${i}"
      aria-selected=${i === this.#active ? 'true' : 'false'}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${choose}
      @mousemove=${mark}
    >
      <span class="words"
        ><span class="title">${title}</span>${detail ? html`<span class="detail">${detail}</span>` : nothing}</span
      >${aside ? html`<span class="aside">${aside}</span>` : nothing}
    </div>`;
  }

  #reveal(): void {
    this.#host.renderRoot.querySelector('#picks [aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  static readonly styles = css`
    #picker {
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: 10px;
      bottom: 100%;
      box-shadow: var(--shadow);
      left: 16px;
      margin-bottom: 8px;
      padding: 8px;
      position: absolute;
      right: 16px;
      z-index: 5;
    }
    #picker-heading {
      color: var(--soft);
      font-size: 12px;
      font-weight: 700;
      padding: 4px 8px 6px;
    }
    #picks {
      max-height: min(42vh, 380px);
      overflow-y: auto;
    }
    [role="option"] {
      align-items: center;
      border-radius: 6px;
      cursor: pointer;
      display: flex;
      gap: 16px;
      justify-content: space-between;
      padding: 7px 8px;
    }
    [aria-selected="true"] {
      background: var(--chosen);
    }
    .words {
      display: grid;
      min-width: 0;
    }
    .title {
      color: var(--loud);
      font-weight: 600;
    }
    .detail,
    .aside {
      color: var(--soft);
      font-size: 13px;
    }
    .aside {
      flex: none;
      max-width: 40%;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    @media (width < 760px) {
      .aside {
        display: none;
      }
    }
  `;
}
