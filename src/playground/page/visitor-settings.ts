import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Played } from '../protocol.ts';
import { icon } from './icons.ts';
import type { Preferences } from './preferences.ts';
import { base } from './styles.ts';
import { languages, type Words } from './words.ts';

/** What a visitor can change. Sends `prefer` with what was changed, and `release`. */
class VisitorSettings extends LitElement {
  static override properties = {
    words: { attribute: false },
    preferences: { attribute: false },
    releases: { type: Boolean },
    releasing: { type: Boolean },
  };
  declare words: Words;
  declare preferences: Preferences;
  declare releases: boolean;
  declare releasing: boolean;

  override render() {
    const { words } = this;
    return html`<section aria-label=${words.playground}>
      <p class="about">${words.about}</p>
      ${this.#choice('as', words.you, { member: words.member, moderator: words.moderator })}
      ${this.#choice('theme', words.theme, { dark: words.dark, light: words.light })}
      <label class="language"
        ><span>${words.language}</span>
        <select @change=${(event: Event) => this.#prefer({ language: (event.target as HTMLSelectElement).value })}>
          ${Object.entries(languages).map(
            ([value, name]) =>
              html`<option value=${value} lang=${value} ?selected=${value === this.preferences.language}>${name}</option>`,
          )}
        </select></label
      >
      ${this.releases ? this.#release() : nothing}
    </section>`;
  }

  #choice(name: 'as' | 'theme', legend: string, choices: Readonly<Record<string, string>>): TemplateResult {
    return html`<fieldset>
      <legend>${legend}</legend>
      ${Object.entries(choices).map(
        ([value, label]) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${value}
              .checked=${this.preferences[name] === value}
              @change=${() => this.#prefer({ [name]: value })}
            /><span>${label}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #release(): TemplateResult {
    const { words } = this;
    return html`<div class="release">
      ${(Object.keys(words.play) as Played[]).map(
        (what) =>
          html`<button type="button" ?disabled=${this.releasing} @click=${() => this.#send('release', what)}>
            ${icon('play')}<span>${this.releasing ? words.releasing : words.play[what]}</span>
          </button>`,
      )}
      <p class="about">${words.releaseAbout}</p>
    </div>`;
  }

  #prefer(changed: Readonly<Record<string, string>>): void {
    this.#send('prefer', changed);
  }

  #send(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  static override styles = [
    base,
    css`
      section {
        border-top: 1px solid var(--line);
        display: grid;
        flex: none;
        font-size: 14px;
        gap: 10px;
        padding: 12px 16px 14px;
      }
      .about {
        color: var(--soft);
        font-size: 12px;
        line-height: 1.4;
      }
      fieldset {
        background: var(--deep);
        border-radius: 8px;
        display: grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        padding: 3px;
      }
      legend {
        float: left;
        height: 1px;
        overflow: hidden;
        position: absolute;
        width: 1px;
      }
      fieldset label {
        cursor: pointer;
        position: relative;
      }
      fieldset input {
        inset: 0;
        opacity: 0;
        position: absolute;
      }
      fieldset span {
        border-radius: 6px;
        color: var(--soft);
        display: block;
        font-weight: 600;
        padding: 4px;
        text-align: center;
      }
      fieldset :checked + span {
        background: light-dark(#fff, #4e5058);
        box-shadow: 0 1px 2px #0000002e;
        color: var(--loud);
      }
      fieldset :focus-visible + span {
        outline: 2px solid var(--focus);
      }
      .language {
        align-items: center;
        display: flex;
        gap: 10px;
        justify-content: space-between;
      }
      select {
        background: var(--field);
        border: 1px solid var(--line);
        border-radius: 6px;
        max-width: 100%;
        padding: 5px 8px;
      }
      .release {
        display: grid;
        gap: 6px;
      }
      .release button {
        align-items: center;
        background: var(--green);
        border-radius: 8px;
        color: #fff;
        display: flex;
        font-weight: 500;
        gap: 6px;
        justify-content: center;
        min-height: 34px;
      }
      .release button:hover {
        background: var(--green-deep);
      }
      .release .icon {
        height: 16px;
        width: 16px;
      }
    `,
  ];
}
customElements.define('visitor-settings', VisitorSettings);
