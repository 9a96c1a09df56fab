import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FormValues, OpenForm } from '../protocol.ts';
import type { Fault } from './command-line.ts';
import { type Control, type Field, type FormPart, faultOf, initialValue, isRequired, partsOf } from './form-fields.ts';
import { formStyles } from './form-styles.ts';
import { icon } from './icons.ts';
import { markdownStyles, renderMarkdown } from './markdown-view.ts';
import type { MessageContext } from './message-context.ts';
import './select-menu.ts';
import { selectModel } from './select-options.ts';
import { base } from './styles.ts';

/** A form the bot opened: fields that are filled in and sent, or left. Sends `close`. */
class FormDialog extends LitElement {
  static override properties = {
    open: { attribute: false },
    context: { attribute: false },
    submit: { attribute: false },
    values: { state: true },
    faults: { state: true },
    sending: { state: true },
    failed: { state: true },
  };
  static override styles = [base, markdownStyles, formStyles];
  declare open: OpenForm;
  declare context: MessageContext;
  /** Sends what was filled in; whether the bot took it. */
  declare submit: (form: OpenForm, values: FormValues) => Promise<boolean>;
  declare values: FormValues;
  declare faults: Readonly<Record<string, Fault>>;
  declare sending: boolean;
  declare failed: boolean;
  #parts: readonly FormPart[] = [];

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('open')) return;
    this.#parts = partsOf(this.open.form);
    this.values = Object.fromEntries(this.#fields().map(({ control }) => [control.custom_id, initialValue(control)]));
    this.faults = {};
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')!.showModal();
    this.#control(this.#fields()[0]?.control.custom_id)?.focus();
  }

  override render() {
    const { words } = this.context;
    const { title } = this.open.form;
    return html`<dialog aria-label=${title} @close=${() => this.dispatchEvent(new CustomEvent('close'))}>
      <form novalidate @submit=${this.#send}>
        <header>
          <h2>${title}</h2>
          <button type="button" class="leave" aria-label=${words.close} @click=${this.#leave}>${icon('close')}</button>
        </header>
        <div class="parts">${this.#parts.map((part) => this.#part(part))}</div>
        <p class="failed" role="alert" ?hidden=${!this.failed}>${words.formFailed}</p>
        <footer>
          <button type="button" class="cancel" @click=${this.#leave}>${words.cancel}</button>
          <button type="submit" class="submit" ?disabled=${this.sending}>${words.submit}</button>
        </footer>
      </form>
    </dialog>`;
  }

  #part(part: FormPart): TemplateResult {
    if ('text' in part) return html`<div>${renderMarkdown(part.text, this.context)}</div>`;
    const { control, label, description } = part;
    const id = control.custom_id;
    const fault = this.faults[id];
    const group = [21, 22, 23].includes(control.type);
    const name = html`${label}${isRequired(control) ? html`<span class="star" aria-hidden="true"> *</span>` : nothing}`;
    const about = html`${description ? html`<p class="description" id="about-${id}">${description}</p>` : nothing}`;
    const wrong = html`${fault ? html`<p class="fault" id="fault-${id}" role="alert">${this.#said(fault)}</p>` : nothing}`;
    if (!group)
      return html`<div class="field"><label class="name" for="control-${id}">${name}</label>${about}${this.#input(part)}${wrong}</div>`;
    return html`<fieldset class="field" id="control-${id}" tabindex="-1" aria-describedby="about-${id}"><legend>${name}</legend>${about}${this.#input(part)}${wrong}</fieldset>`;
  }

  #input({ control, label, description }: Field): TemplateResult | typeof nothing {
    const id = control.custom_id;
    const set = (value: FormValues[string]) => this.#set(id, value);
    const described =
      [description ? `about-${id}` : '', this.faults[id] ? `fault-${id}` : ''].join(' ').trim() || nothing;
    switch (control.type) {
      case 4: {
        const typed = (event: Event) => set((event.target as HTMLInputElement).value);
        const value = live(String(this.values[id] ?? ''));
        const required = isRequired(control) ? 'true' : nothing;
        const invalid = this.faults[id] ? 'true' : nothing;
        return control.style === 2
          ? html`<textarea id="control-${id}" rows="4" maxlength=${control.max_length ?? nothing} placeholder=${control.placeholder ?? ''} aria-required=${required} aria-invalid=${invalid} aria-describedby=${described} .value=${value} @input=${typed}></textarea>`
          : html`<input id="control-${id}" maxlength=${control.max_length ?? nothing} placeholder=${control.placeholder ?? ''} aria-required=${required} aria-invalid=${invalid} aria-describedby=${described} .value=${value} @input=${typed} />`;
      }
      case 21:
        return html`${control.options.map((option) => this.#choice('radio', id, option, this.values[id] === option.value, () => set(option.value)))}`;
      case 22: {
        const picked = this.values[id] as readonly string[];
        const toggle = (value: string) =>
          set(picked.includes(value) ? picked.filter((each) => each !== value) : [...picked, value]);
        return html`${control.options.map((option) => this.#choice('checkbox', id, option, picked.includes(option.value), () => toggle(option.value)))}`;
      }
      case 23:
        return this.#choice('checkbox', id, { label, value: 'true' }, this.values[id] === true, () =>
          set(this.values[id] !== true),
        );
      case 19:
        return nothing; // no command here takes files
      default: {
        const model = { ...selectModel(control, this.context), picked: this.values[id] as readonly string[] };
        const pick = (event: CustomEvent<readonly string[]>) => set(event.detail);
        return html`<select-menu id="control-${id}" .model=${model} .label=${label} @pick=${pick}></select-menu>`;
      }
    }
  }

  #choice(
    type: 'radio' | 'checkbox',
    name: string,
    option: { readonly label: string; readonly value: string; readonly description?: string | undefined },
    checked: boolean,
    change: () => void,
  ): TemplateResult {
    return html`<label class="choice"
      ><input type=${type} name=${name} value=${option.value} .checked=${live(checked)} @change=${change} /><span
        >${option.label}${option.description ? html`<small>${option.description}</small>` : nothing}</span
      ></label
    >`;
  }

  #fields(): readonly Field[] {
    return this.#parts.filter((part) => 'control' in part);
  }

  #control(id: string | undefined): HTMLElement | null {
    return id === undefined ? null : this.renderRoot.querySelector(`#${CSS.escape(`control-${id}`)}`);
  }

  #set(id: string, value: FormValues[string]): void {
    this.values = { ...this.values, [id]: value };
    const { [id]: _, ...others } = this.faults;
    this.faults = others;
    this.failed = false;
  }

  #said(fault: Fault): string {
    const { faults } = this.context.words;
    return 'bound' in fault ? faults[fault.kind](fault.bound) : faults[fault.kind];
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const found = this.#fields().flatMap(({ control }): [string, Fault][] => {
      const fault = faultOf(control as Control, this.values[control.custom_id] ?? '');
      return fault ? [[control.custom_id, fault]] : [];
    });
    this.faults = Object.fromEntries(found);
    await this.updateComplete;
    if (found.length > 0) return this.#control(found[0]?.[0])?.focus();
    this.sending = true;
    const taken = await this.submit(this.open, this.#filled());
    this.sending = false;
    if (taken) this.#leave();
    else this.failed = true;
  }

  /** What is sent: of options where none was picked, nothing. */
  #filled(): FormValues {
    const filled = this.#fields().flatMap(({ control }) => {
      const value = this.values[control.custom_id] ?? '';
      return control.type === 21 && value === '' ? [] : [[control.custom_id, value] as const];
    });
    return Object.fromEntries(filled);
  }

  #leave(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }
}
customElements.define('form-dialog', FormDialog);
