import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { OfferedCommand, OpenForm, Outcome, PageEvent, Played, Post, Visitor } from '../protocol.ts';
import { appStyles } from './app-styles.ts';
import { channelName, channelSign } from './channel-label.ts';
import { act, commandsAt, listen, Refused } from './connection.ts';
import './context-menu.ts';
import './form-dialog.ts';
import { icon } from './icons.ts';
import type { MenuPlace, MessageActions, MessageContext, Picture } from './message-context.ts';
import './message-composer.ts';
import type { ComposerActions, MessageComposer } from './message-composer.ts';
import './message-list.ts';
import type { MessageList } from './message-list.ts';
import { menuOf, noteOf } from './notes.ts';
import './picture-dialog.ts';
import { keepPreference, type Preferences, readPreferences, showPreferences } from './preferences.ts';
import './side-bar.ts';
import { base } from './styles.ts';
import { typesNowhere } from './typing.ts';
import { afterEvent, channelHere, dismiss, emptyVisit, goTo, postsHere, type VisitState } from './visit-state.ts';
import './welcome-card.ts';
import { type Words, words } from './words.ts';

/** The playground: a Discord of one server, with the bot in it. */
export class PlaygroundApp extends LitElement {
  static override styles = [base, appStyles];
  static override properties = {
    visit: { state: true },
    commands: { state: true },
    preferences: { state: true },
    lost: { state: true },
    releasing: { state: true },
    sideOpen: { state: true },
    picture: { state: true },
    form: { state: true },
    menu: { state: true },
  };
  declare visit: VisitState;
  declare commands: readonly OfferedCommand[];
  declare preferences: Preferences;
  /** Whether the line to the server is broken. */
  declare lost: boolean;
  declare releasing: boolean;
  /** Whether the channels are slid in, on a phone. */
  declare sideOpen: boolean;
  declare picture: Picture | undefined;
  declare form: OpenForm | undefined;
  declare menu: { readonly post: Post; readonly at: MenuPlace } | undefined;
  #context: MessageContext | undefined;
  #notes = 0;
  #stop = () => {};

  constructor() {
    super();
    this.visit = emptyVisit;
    this.commands = [];
    this.preferences = readPreferences();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
    document.addEventListener('keydown', (event) => this.#typedAnywhere(event));
  }

  override async firstUpdated(): Promise<void> {
    await this.#composer.updateComplete;
    this.#composer.focus();
  }

  get #words(): Words {
    return words[this.preferences.language];
  }
  get #composer(): MessageComposer {
    return this.renderRoot.querySelector<MessageComposer>('message-composer')!;
  }
  get #list(): MessageList {
    return this.renderRoot.querySelector<MessageList>('message-list')!;
  }
  get #visitor(): Visitor {
    return { as: this.preferences.as, channel: this.visit.here, locale: this.preferences.language };
  }

  override willUpdate(changed: Map<string, unknown>): void {
    const { server } = this.visit;
    const before = changed.get('visit') as VisitState | undefined;
    if (this.#context && before?.server === server && !changed.has('preferences')) return;
    const { people, channels, roles } = server;
    const { language } = this.preferences;
    this.#context = { language, words: this.#words, people, channels, roles, actions: this.#messageActions };
  }

  override updated(): void {
    showPreferences(this.preferences);
    const channel = channelHere(this.visit);
    if (channel) document.title = `${channelName(channel)} · ${this.#words.title}`;
  }

  override render() {
    const words = this.#words;
    return html`<button type="button" class="skip" @click=${() => this.#composer.focus()}>${words.skip}</button>
      <p id="lost" role="status" ?hidden=${!this.lost}>${words.lost}</p>
      <aside id="sidebar" class=${this.sideOpen ? 'open' : ''} aria-label=${words.channels}>
        <side-bar
          .state=${this.visit.server}
          .words=${words}
          .preferences=${this.preferences}
          .here=${this.visit.here}
          .unread=${this.visit.unread}
          .releasing=${this.releasing}
          @go=${(event: CustomEvent<string>) => this.#go(event.detail)}
          @prefer=${(event: CustomEvent<Partial<Preferences>>) => this.#prefer(event.detail)}
          @release=${this.#release}
        ></side-bar>
      </aside>
      <div id="shade" @click=${() => (this.sideOpen = false)}></div>
      ${this.#channel()}`;
  }

  #channel(): TemplateResult {
    const words = this.#words;
    const channel = channelHere(this.visit);
    const place = channel ? channelName(channel) : '';
    const { bot, people } = this.visit.server;
    return html`<main>
      <header>
        <button
          id="open-sidebar"
          type="button"
          aria-label=${words.openChannels}
          aria-controls="sidebar"
          aria-expanded=${this.sideOpen ? 'true' : 'false'}
          @click=${() => (this.sideOpen = !this.sideOpen)}
        >
          ${icon('menu')}
        </button>
        ${channel ? html`${channelSign(channel, bot)}<h1>${channel.name}</h1>` : nothing}
      </header>
      <message-list .channel=${this.visit.here} .label=${words.messages(place)} .posts=${postsHere(this.visit)} .context=${this.#context}>
        ${
          channel
            ? html`<welcome-card .channel=${channel} .bot=${bot} .commands=${this.commands} .context=${this.#context}></welcome-card>`
            : nothing
        }
      </message-list>
      <message-composer
        .words=${words}
        .place=${place}
        .commands=${this.commands}
        .people=${people}
        .actions=${this.#composerActions}
      ></message-composer>
      ${this.#overlays()}
    </main>`;
  }

  #overlays(): TemplateResult {
    const { picture, form, menu } = this;
    const words = this.#words;
    return html`${
      menu
        ? html`<context-menu
          .label=${words.menu}
          .groups=${menuOf(menu.post, words, this.commands, {
            pick: (command) => this.#pickFromMenu(command, menu.post),
            reply: () => this.#composer.reply(menu.post),
          })}
          .at=${menu.at}
          @close=${() => (this.menu = undefined)}
        ></context-menu>`
        : nothing
    }
    ${
      picture
        ? html`<picture-dialog .picture=${picture} .words=${words} @close=${() => (this.picture = undefined)}></picture-dialog>`
        : nothing
    }
    ${
      form
        ? html`<form-dialog .open=${form} .context=${this.#context} .submit=${this.#submitForm} @close=${() => (this.form = undefined)}></form-dialog>`
        : nothing
    }`;
  }

  // What happens

  #listen(): void {
    this.#stop();
    this.#stop = listen(
      this.preferences.as,
      (event) => this.#hear(event),
      (broken) => (this.lost = broken),
    );
  }

  #hear(event: PageEvent): void {
    this.visit = afterEvent(this.visit, event);
    if (event.kind === 'post' && event.post.message.author.id === this.visit.server.me.id) this.#list.followNext();
    if (event.kind === 'state' || event.kind === 'commands') void this.#refreshCommands();
  }

  async #refreshCommands(): Promise<void> {
    const asked = this.#visitor;
    if (asked.channel === '') return;
    const found = await commandsAt(asked).catch(() => []);
    if (JSON.stringify(asked) === JSON.stringify(this.#visitor)) this.commands = found;
  }

  /** Does something, opens the form that comes of it, and says so in the channel when nothing comes of it; whether something did. */
  async #attempt(doing: () => Promise<Outcome<'ask'>>, command?: string): Promise<boolean> {
    const channel = this.visit.here;
    try {
      const form = await doing();
      if (form) this.form = form;
      return true;
    } catch (error) {
      const failure = error instanceof Refused ? error.failure : 'failed';
      if (failure === 'refused') this.#composer.complain((error as Error).message);
      else this.#note(failure === 'silent' ? this.#words.silent : this.#words.failed, channel, command);
      return false;
    }
  }

  /** Something only this page says. */
  #note(content: string, channel: string, command: string | undefined): void {
    const { bot, me } = this.visit.server;
    const post = noteOf({ id: this.#notes++, channel, content, bot, me, command, at: new Date() });
    this.#hear({ kind: 'post', post });
  }

  // What a visitor does

  readonly #messageActions: MessageActions = {
    press: async ({ message }, component, values) => {
      const pressed = { ...this.#visitor, channel: message.channel_id, message: message.id, component };
      await this.#attempt(() => act('press', { ...pressed, ...(values && { values }) }));
    },
    openPicture: (picture) => (this.picture = picture),
    openMenu: (post, at) => (this.menu = { post, at }),
    dismiss: ({ message }) => {
      this.visit = dismiss(this.visit, message.id);
      this.#composer.focus();
    },
    chooseCommand: (name) => {
      const found = this.commands.find(({ line }) => line === name);
      if (found) void this.#composer.choose(found);
      else this.#composer.complain(this.#words.noCommand);
    },
    try: (command) => this.#composerActions.ask(command, {}),
  };

  readonly #composerActions: ComposerActions = {
    ask: (command, given) => {
      this.#list.toEnd();
      void this.#attempt(() => act('ask', { ...this.#visitor, line: command.line, given }), `/${command.line}`);
    },
    say: (text, replyTo) =>
      void this.#attempt(() => act('say', { ...this.#visitor, text, ...(replyTo && { replyTo }) })),
    suggest: (command, given, focused) => act('suggest', { ...this.#visitor, line: command.line, given, focused }),
  };

  readonly #submitForm = ({ id }: OpenForm, values: Parameters<typeof act<'submit'>>[1]['values']) =>
    this.#attempt(() => act('submit', { ...this.#visitor, form: id, values }));

  #pickFromMenu({ line }: OfferedCommand, { message }: Post): void {
    const picked = { ...this.#visitor, channel: message.channel_id, line, message: message.id };
    void this.#attempt(() => act('menu', picked), line);
  }

  #go(channel: string): void {
    this.visit = goTo(this.visit, channel);
    this.sideOpen = false;
    this.#composer.reset();
    void this.#refreshCommands();
    this.#composer.focus();
  }

  #prefer(changed: Partial<Preferences>): void {
    this.preferences = { ...this.preferences, ...changed };
    for (const [name, value] of Object.entries(changed)) keepPreference(name as keyof Preferences, value);
    if (changed.theme) return;
    this.#composer.reset();
    if (changed.as) this.#listen();
    else void this.#refreshCommands();
  }

  async #release({ detail: what }: CustomEvent<Played>): Promise<void> {
    this.releasing = true;
    await this.#attempt(() => act('release', { ...this.#visitor, what }));
    const weekly = this.visit.server.channels.find(({ kind }) => kind === 'announcement');
    if (weekly) this.#go(weekly.id);
    this.releasing = false;
  }

  /** Whoever types anywhere on the page means the message box. */
  #typedAnywhere(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.sideOpen = false;
    if (typesNowhere(event)) this.#composer.focus();
  }
}
