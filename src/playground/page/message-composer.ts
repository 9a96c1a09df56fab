import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { OfferedCommand, OptionValues, Person, Post } from '../protocol.ts';
import { personOf } from './avatar.ts';
import { readDraft, startDraft } from './command-draft.ts';
import './command-form.ts';
import type { CommandForm, Suggest } from './command-form.ts';
import { type CommandLine, completeCommand, readCommandLine } from './command-line.ts';
import { isComposing, pickKey } from './composer-keys.ts';
import { commandPicks, type Offered, peoplePicks } from './composer-picks.ts';
import { composerStyles } from './composer-styles.ts';
import { icon } from './icons.ts';
import { PickList } from './pick-list.ts';
import { base } from './styles.ts';
import type { Words } from './words.ts';

/** What the message box does with what is written. */
export type ComposerActions = {
  readonly ask: (command: OfferedCommand, given: OptionValues) => void;
  readonly say: (text: string, replyTo?: string) => void;
  readonly suggest: Suggest;
};

/** The message box: text, or a command with a box for each option. Slash opens the list, Tab completes, Enter sends, Escape goes back. */
export class MessageComposer extends LitElement {
  static override properties = {
    words: { attribute: false },
    place: {},
    commands: { attribute: false },
    people: { attribute: false },
    actions: { attribute: false },
    replyTo: { state: true },
    line: { state: true },
    complaint: { state: true },
  };
  static override styles = [base, PickList.styles, composerStyles];
  declare words: Words;
  /** The name of the channel that is written to. */
  declare place: string;
  declare commands: readonly OfferedCommand[];
  declare people: readonly Person[];
  declare actions: ComposerActions;
  /** The message that is replied to. */
  declare replyTo: Post | undefined;
  /** The command that is being written. */
  declare line: CommandLine | undefined;
  declare complaint: string;
  readonly #picks = new PickList(this);

  constructor() {
    super();
    this.complaint = '';
  }

  override updated(changed: Map<string, unknown>): void {
    // Offers anew to who has begun to type before there was anything to offer.
    if (changed.has('commands') && !this.line && this.#text.matches(':focus')) this.#offerForText();
  }

  override render() {
    const { words, line } = this;
    return html`<form autocomplete="off" @submit=${this.#submit} @focusout=${this.#left}>
      ${this.#picks.render(words.commands)}
      <p id="fault" role="alert" ?hidden=${this.complaint === ''}>${this.complaint}</p>
      ${this.replyTo ? this.#replying(this.replyTo) : nothing}
      <div class="compose">
        ${line ? this.#command(line) : nothing}
        <textarea
          id="text"
          rows="1"
          maxlength="2000"
          enterkeyhint="send"
          spellcheck="false"
          aria-haspopup="listbox"
          aria-autocomplete="list"
          aria-controls="picks"
          aria-label=${words.compose(this.place)}
          aria-activedescendant=${this.#picks.activeId('text')}
          placeholder=${words.compose(this.place)}
          ?hidden=${line !== undefined}
          @input=${this.#typed}
          @focus=${this.#offerForText}
          @keydown=${this.#press}
        ></textarea>
        <button id="send" type="submit" aria-label=${words.send}>${icon('send')}</button>
      </div>
      <p class="hint">${words.hint}</p>
    </form>`;
  }

  #replying({ message }: Post): TemplateResult {
    const { words } = this;
    return html`<p class="reply">
      <span>${words.replyingTo(personOf(message.author).name)}</span>
      <button type="button" aria-label=${words.cancelReply} @click=${() => this.reply(undefined)}>${icon('close')}</button>
    </p>`;
  }

  #command(line: CommandLine): TemplateResult {
    return html`<command-form
      .line=${line}
      .words=${this.words}
      .suggest=${this.actions.suggest}
      @ask=${(event: CustomEvent<OptionValues>) => this.#ask(line.command, event.detail)}
      @leave=${(event: CustomEvent<string>) => void this.#leave(event.detail)}
      @complain=${(event: CustomEvent<string>) => this.complain(event.detail)}
    ></command-form>`;
  }

  get #text(): HTMLTextAreaElement {
    return this.renderRoot.querySelector<HTMLTextAreaElement>('#text')!;
  }
  get #form(): CommandForm | null {
    return this.renderRoot.querySelector('command-form');
  }

  override focus(): void {
    (this.#form ?? this.#text).focus();
  }

  /** Says above the box why nothing was sent. */
  complain(complaint = ''): void {
    this.complaint = complaint;
  }

  /** Puts the box into another language or place: what was begun is dropped. */
  reset(): void {
    if (this.line || this.#text.value.startsWith('/')) this.#show('');
    this.line = undefined;
    this.replyTo = undefined;
    this.#picks.hide();
    this.complain();
  }

  /** What is written next replies to this message. */
  reply(post: Post | undefined): void {
    this.replyTo = post;
    if (post && this.line) void this.#leave();
    else this.focus();
  }

  /** Begins a command, with what a line filled in. */
  choose(command: OfferedCommand, filled: CommandLine['filled'] = {}): void {
    this.#show('');
    this.complain();
    this.#picks.hide();
    this.line = { command, filled };
  }

  /** From the command back to text. */
  async #leave(typed = ''): Promise<void> {
    this.line = undefined;
    this.complain();
    await this.updateComplete;
    this.#show(typed);
    this.#text.focus();
    this.#offerForText();
  }

  #ask(command: OfferedCommand, given: OptionValues): void {
    void this.#leave();
    this.actions.ask(command, given);
  }

  #send(): void {
    const typed = this.#text.value.trim();
    if (typed === '') return;
    if (typed.startsWith('/')) return void this.#sendLine(typed);
    this.#show('');
    this.#picks.hide();
    this.#text.focus();
    this.actions.say(typed, this.replyTo?.message.id);
    this.replyTo = undefined;
  }

  /** A line that begins with a slash is a command, as it would be in a client; never chat. */
  async #sendLine(typed: string): Promise<void> {
    const line = readCommandLine(this.commands, typed);
    if (!line) return this.complain(this.words.noCommand);
    const read = readDraft(startDraft(line.command, line.filled));
    if ('given' in read) return this.#ask(line.command, read.given);
    this.choose(line.command, line.filled);
    await this.updateComplete;
    await this.#form?.updateComplete;
    this.#form?.send();
  }

  #show(typed: string): void {
    this.#text.value = typed;
    this.#grow();
  }

  #grow(): void {
    this.#text.style.height = 'auto';
    if (this.#text.scrollHeight > 0) this.#text.style.height = `${this.#text.scrollHeight}px`;
  }

  #typed(event: InputEvent): void {
    this.#grow();
    this.complain();
    const pasted = event.inputType === 'insertFromPaste' ? readCommandLine(this.commands, this.#text.value) : undefined;
    if (pasted && Object.keys(pasted.filled).length > 0) this.choose(pasted.command, pasted.filled);
    else this.#offerForText();
  }

  #offerForText(): void {
    const typed = this.#text.value;
    const whole = completeCommand(this.commands, typed);
    if (whole) this.choose(whole);
    else this.#offer(this.#picksFor(typed));
  }

  #picksFor(typed: string): Offered | undefined {
    if (!typed.startsWith('/')) return peoplePicks(this.people, typed, this.words, (person) => this.#name(person));
    const line = readCommandLine(this.commands, typed);
    const isWhole = line !== undefined && Object.keys(line.filled).length > 0;
    if (isWhole || typed.includes('\n')) return undefined;
    return commandPicks(this.commands, typed, this.words, (command) => this.choose(command));
  }

  #offer(offered: Offered | undefined): void {
    if (offered) this.#picks.show('text', offered.heading, offered.picks, offered.first);
    else this.#picks.hide();
  }

  #name({ name }: Person): void {
    this.#show(this.#text.value.replace(/@[\p{L}\p{N}]*$/u, `@${name} `));
    this.#picks.hide();
  }

  #press(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (pickKey(this.#picks, event) || this.#act(event)) event.preventDefault();
  }

  /** What a key does that did nothing in the list; true when it did something. */
  #act({ key, shiftKey }: KeyboardEvent): boolean {
    if (key === 'Enter' && !shiftKey) this.#send();
    else if (key === 'Escape' && this.replyTo) this.reply(undefined);
    else return false;
    return true;
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.#form) this.#form.send();
    else this.#send();
  }

  #left({ relatedTarget }: FocusEvent): void {
    if (!this.renderRoot.contains(relatedTarget as Node | null)) this.#picks.hide();
  }
}
customElements.define('message-composer', MessageComposer);
