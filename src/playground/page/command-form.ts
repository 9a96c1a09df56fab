import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice, OfferedCommand, OfferedOption, OptionValues } from '../protocol.ts';
import {
  type Box,
  type Draft,
  isSettled,
  optionsLeft,
  readDraft,
  startDraft,
  valuesSoFar,
  withFilled,
  withOption,
  withoutOption,
} from './command-draft.ts';
import type { CommandLine, Fault } from './command-line.ts';
import { isComposing, pickKey } from './composer-keys.ts';
import { choicePicks, type Offered, optionPicks } from './composer-picks.ts';
import { commandFormStyles } from './composer-styles.ts';
import { PickList } from './pick-list.ts';
import { base } from './styles.ts';
import type { Words } from './words.ts';

/** Asks the bot what could be meant by what is typed for an option. */
export type Suggest = (command: OfferedCommand, given: OptionValues, focused: string) => Promise<readonly Choice[]>;

/** Milliseconds of quiet before the bot is asked for suggestions. */
const QUIET_MS = 120;

/** A command being written, with a box for each option. Sends `ask` with the values, `leave` with what is typed instead, and `complain` with why nothing was sent. */
export class CommandForm extends LitElement {
  static override properties = {
    line: { attribute: false },
    words: { attribute: false },
    suggest: { attribute: false },
    draft: { state: true },
    rest: { state: true },
    blamed: { state: true },
  };
  static override styles = [base, PickList.styles, commandFormStyles];
  /** The command, with what is filled in already. */
  declare line: CommandLine;
  declare words: Words;
  declare suggest: Suggest;
  declare draft: Draft;
  /** What is typed after the boxes, where another option's name goes. */
  declare rest: string;
  declare blamed: string | undefined;
  readonly #picks = new PickList(this);
  #quiet: ReturnType<typeof setTimeout> | undefined;

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('line')) return;
    this.draft = startDraft(this.line.command, this.line.filled);
    this.rest = '';
    this.blamed = undefined;
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('line')) this.focus();
  }

  override render() {
    const { words } = this;
    return html`${this.#picks.render(words.options)}
      <div id="command" @keydown=${this.#press} @focusout=${this.#left}>
        <span class="pill">/${this.draft.command.title}</span>
        ${this.draft.boxes.map((box) => this.#box(box))}
        <input
          class="rest"
          data-option=""
          aria-label=${words.options}
          enterkeyhint="send"
          autocomplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-controls="picks"
          aria-expanded=${this.#picks.expanded('')}
          aria-activedescendant=${this.#picks.activeId('')}
          .value=${live(this.rest)}
          @input=${(event: InputEvent) => this.#typedRest((event.target as HTMLInputElement).value)}
          @focus=${() => this.#typedRest(this.rest)}
        />
      </div>`;
  }

  #box({ option, text }: Box): TemplateResult {
    const { name } = option;
    const focus = (event: MouseEvent) => {
      if (event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      this.#input(name)?.focus();
    };
    return html`<span class="box ${this.blamed === name ? 'wrong' : ''}" @mousedown=${focus}>
      <span class="box-name" aria-hidden="true">${option.title}</span>
      <input
        data-option=${name}
        aria-label="${option.title}: ${option.about}"
        spellcheck="false"
        enterkeyhint="send"
        autocomplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-controls="picks"
        aria-required=${option.required ? 'true' : nothing}
        aria-invalid=${this.blamed === name ? 'true' : nothing}
        aria-expanded=${this.#picks.expanded(name)}
        aria-activedescendant=${this.#picks.activeId(name)}
        size=${Math.max(widthOf(text), 4)}
        .value=${live(text)}
        @focus=${() => this.#offerChoices(name)}
        @input=${(event: InputEvent) => this.#typed(name, (event.target as HTMLInputElement).value)}
      />
    </span>`;
  }

  /** To the first box that must be filled, else to where more options are offered. */
  override focus(): void {
    if (!this.hasUpdated) return; // it focuses itself when it is drawn
    const empty = this.draft.boxes.find(({ option, text }) => option.required && text.trim() === '');
    this.#input(empty?.option.name ?? '')?.focus();
  }

  /** Sends the command, or says what keeps it from being sent. */
  send(): void {
    const read = readDraft(this.draft);
    if ('fault' in read) void this.#blame(read.option, read.fault);
    else this.#tell('ask', read.given);
  }

  /** The input of an option; the last one, for further options, has no name. */
  #input(name: string): HTMLInputElement | null {
    return this.renderRoot.querySelector(`[data-option="${CSS.escape(name)}"]`);
  }

  #tell(name: 'ask' | 'leave' | 'complain', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  async #blame(option: OfferedOption, fault: Fault): Promise<void> {
    if (optionsLeft(this.draft).includes(option)) this.draft = withOption(this.draft, option);
    await this.updateComplete;
    this.#input(option.name)?.focus();
    this.blamed = option.name;
    const { faults } = this.words;
    this.#tell(
      'complain',
      `${option.title}: ${'bound' in fault ? faults[fault.kind](fault.bound) : faults[fault.kind]}`,
    );
  }

  #forgive(): void {
    this.blamed = undefined;
    this.#tell('complain', '');
  }

  #offer(name: string, offered: Offered | undefined): void {
    if (offered) this.#picks.show(name, offered.heading, offered.picks, offered.first);
    else this.#picks.hide();
  }

  #typedRest(typed: string): void {
    this.rest = typed;
    const offered = optionPicks(this.draft, typed, this.words, (option) => void this.#take(option));
    if (offered.exact) void this.#take(offered.exact);
    else this.#offer('', offered.picks.length > 0 ? offered : undefined);
  }

  async #take(option: OfferedOption): Promise<void> {
    this.rest = '';
    this.draft = withOption(this.draft, option);
    await this.updateComplete;
    this.#input(option.name)?.focus();
  }

  #typed(name: string, text: string): void {
    this.draft = withFilled(this.draft, name, { text, picked: undefined });
    this.#forgive();
    this.#offerChoices(name);
  }

  #offerChoices(name: string): void {
    const box = this.draft.boxes.find(({ option }) => option.name === name);
    if (!box) return;
    this.#offer(
      name,
      choicePicks(box, this.words, (choice) => void this.#settle(name, choice)),
    );
    if (box.option.suggests && !isSettled(box)) this.#askFor(box);
  }

  async #settle(name: string, choice: Choice): Promise<void> {
    this.draft = withFilled(this.draft, name, { text: choice.name, picked: choice });
    this.#forgive();
    await this.updateComplete;
    this.focus();
  }

  /** Asks the bot what could be meant, once the typing rests. */
  #askFor({ option: { name }, text }: Box): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(async () => {
      const given = { ...valuesSoFar(this.draft), [name]: text };
      const suggested = await this.suggest(this.draft.command, given, name).catch(() => []);
      const box = this.draft.boxes.find(({ option }) => option.name === name);
      if (box?.text !== text || !this.#input(name)?.matches(':focus')) return;
      this.draft = withFilled(this.draft, name, { suggested });
      this.#offer(
        name,
        choicePicks({ ...box, suggested }, this.words, (choice) => void this.#settle(name, choice)),
      );
    }, QUIET_MS);
  }

  #left({ relatedTarget }: FocusEvent): void {
    if (!this.renderRoot.contains(relatedTarget as Node | null)) this.#picks.hide();
  }

  #press(event: KeyboardEvent): void {
    if (isComposing(event) || !(event.target instanceof HTMLInputElement)) return;
    const input = event.target;
    const box = this.draft.boxes.find(({ option }) => option.name === input.dataset.option);
    if (!pickKey(this.#picks, event, box && isSettled(box)) && !this.#act(event.key, input, box)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** What a key does in a box that did nothing in its list; true when it did something. */
  #act(key: string, input: HTMLInputElement, box: Box | undefined): boolean {
    const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
    switch (key) {
      case 'Enter':
        this.send();
        return true;
      case 'Escape':
        this.#tell('leave', '');
        return true;
      case 'Backspace':
        return atStart && this.#stepBack(input, box);
      case 'ArrowLeft':
        return atStart && this.#step(input, -1);
      case 'ArrowRight':
        return input.selectionStart === input.value.length && this.#step(input, 1);
      default:
        return false;
    }
  }

  #step(from: HTMLInputElement, by: number): boolean {
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('[data-option]')];
    const to = inputs[inputs.indexOf(from) + by];
    to?.focus();
    return to !== undefined;
  }

  /** Backspace at the start of a box: an option that need not be there goes, else the command does. */
  #stepBack(input: HTMLInputElement, box: Box | undefined): boolean {
    if (!box && this.draft.boxes.length > 0) return this.#step(input, -1);
    if (!box || box.option.required) this.#tell('leave', `/${this.draft.command.title}`);
    else {
      this.draft = withoutOption(this.draft, box.option.name);
      this.#input('')?.focus();
    }
    return true;
  }
}
customElements.define('command-form', CommandForm);

/** The width of what is typed, in letters; a Chinese character takes the room of two. */
const widthOf = (typed: string): number => [...typed].reduce((sum, each) => sum + (each > '\u2e80' ? 2 : 1), 0);
