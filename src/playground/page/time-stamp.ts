import { html, LitElement, nothing } from 'lit';
import type { TimeStyle } from './markdown.ts';
import { printTime } from './time-format.ts';

/** Milliseconds after which "3 minutes ago" is printed anew. */
const TICK_MS = 15_000;

/** A moment in the reader's zone and language; a relative one keeps up with the time. */
class TimeStamp extends LitElement {
  static override properties = { at: { type: Number }, format: {}, language: {} };
  declare at: number;
  declare format: TimeStyle;
  declare language: string;
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.format === 'R') this.#timer = setInterval(() => this.requestUpdate(), TICK_MS);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }
  override render() {
    const when = new Date(this.at);
    if (Number.isNaN(when.getTime())) return html`<span>?</span>`;
    const now = Date.now();
    const whole = this.format === 'F' ? nothing : printTime(this.at, 'F', this.language, now);
    return html`<time datetime=${when.toISOString()} title=${whole}>${printTime(this.at, this.format, this.language, now)}</time>`;
  }
}
customElements.define('time-stamp', TimeStamp);
