import { css, html, LitElement, nothing } from 'lit';
import { icon } from './icons.ts';
import { codeBlock, markdownStyles } from './markdown-view.ts';
import { base } from './styles.ts';
import type { Language } from './words.ts';

/** Characters of a text file shown in its message. */
const PREVIEW_LENGTH = 400;

/** A file of a message: its name, its size, and the first lines of a text. */
class FileCard extends LitElement {
  static override properties = {
    url: {},
    name: {},
    bytes: { type: Number },
    language: {},
    preview: { type: Boolean },
    start: { state: true },
  };
  static override styles = [
    base,
    markdownStyles,
    css`
      :host {
        display: block;
        max-width: 550px;
      }
      .card {
        align-items: center;
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: 8px;
        display: flex;
        gap: 10px;
        max-width: 432px;
        padding: 12px;
      }
      .card .icon {
        color: var(--soft);
        height: 28px;
        width: 28px;
      }
      .card p {
        min-width: 0;
      }
      a {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      small {
        color: var(--soft);
        font-size: 12px;
      }
    `,
  ];
  declare url: string;
  declare name: string;
  declare bytes: number;
  declare language: Language;
  /** Whether a text's first lines are shown, too. */
  declare preview: boolean;
  declare start: string | undefined;

  override firstUpdated(): void {
    if (this.preview && /\.(csv|txt|md|json)$/.test(this.name)) void this.#readStart();
  }

  override render() {
    return html`${this.start ? codeBlock(this.start) : nothing}
      <div class="card">
        ${icon('file')}
        <p>
          <a href=${this.url} download=${this.name}>${this.name}</a>
          <small>${sizeOf(this.bytes, this.language)}</small>
        </p>
      </div>`;
  }

  async #readStart(): Promise<void> {
    const response = await fetch(this.url);
    if (!response.ok) return;
    const text = (await response.text()).slice(0, PREVIEW_LENGTH);
    this.start = text.length < PREVIEW_LENGTH ? text.trimEnd() : text.slice(0, text.lastIndexOf('\n'));
  }
}
customElements.define('file-card', FileCard);

/** A file's size in the reader's language. */
const sizeOf = (bytes: number, language: Language): string => {
  const [size, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1000, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(
    size,
  );
};
