import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Channel, ServerState } from '../protocol.ts';
import { avatar } from './avatar.ts';
import { channelSign } from './channel-label.ts';
import './visitor-settings.ts';
import type { Preferences } from './preferences.ts';
import { base } from './styles.ts';
import type { Words } from './words.ts';

/** The side: places, and what a visitor can change. Sends `go` with a channel's id; the settings in it send their own. */
class SideBar extends LitElement {
  static override properties = {
    state: { attribute: false },
    words: { attribute: false },
    preferences: { attribute: false },
    here: {},
    unread: { attribute: false },
    releasing: { type: Boolean },
  };
  declare state: ServerState;
  declare words: Words;
  declare preferences: Preferences;
  /** The channel that is shown. */
  declare here: string;
  declare unread: ReadonlySet<string>;
  declare releasing: boolean;

  override render() {
    const { state, words } = this;
    const isDm = ({ kind }: Channel) => kind === 'dm';
    const inServer = state.channels.filter((each) => !isDm(each) && each.parent === undefined);
    const threadsOf = ({ id }: Channel) => state.channels.filter(({ parent }) => parent === id);
    return html`<p class="server">${state.server}</p>
      <nav aria-label=${words.channels}>
        <h2>${words.textChannels}</h2>
        <ul>
          ${inServer.flatMap((each) => [each, ...threadsOf(each)]).map((each) => this.#entry(each))}
        </ul>
        <h2>${words.directMessages}</h2>
        <ul>
          ${state.channels.filter(isDm).map((each) => this.#entry(each))}
        </ul>
      </nav>
      <visitor-settings
        .words=${words}
        .preferences=${this.preferences}
        .releases=${state.releases}
        .releasing=${this.releasing}
      ></visitor-settings>
      <div class="me" id="me">
        ${avatar(state.me)}<span><b>${state.me.name}</b><small>${words[this.preferences.as]}</small></span>
      </div>`;
  }

  #entry(channel: Channel): TemplateResult {
    const { words } = this;
    const parent = this.state.channels.find(({ id }) => id === channel.parent);
    const place = parent ? `${channel.name}, ${words.threadIn(parent.name)}` : channel.name;
    const unread = this.unread.has(channel.id);
    return html`<li class="${channel.kind} ${unread ? 'unread' : ''}">
      <button
        type="button"
        aria-current=${channel.id === this.here ? 'page' : nothing}
        aria-label=${unread ? `${place}, ${words.unread}` : place}
        @click=${() => this.dispatchEvent(new CustomEvent('go', { detail: channel.id }))}
      >
        ${channelSign(channel, this.state.bot)}<span>${channel.name}</span>
      </button>
    </li>`;
  }

  static override styles = [
    base,
    css`
      :host {
        background: var(--side);
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      .server {
        border-bottom: 1px solid var(--line);
        box-shadow: 0 1px 2px #0000001f;
        color: var(--loud);
        flex: none;
        font-weight: 700;
        height: 48px;
        line-height: 48px;
        padding: 0 16px;
      }
      nav {
        flex: 1;
        min-height: 96px;
        overflow-y: auto;
        padding: 8px;
      }
      h2 {
        color: var(--soft);
        font-size: 12px;
        font-weight: 700;
        letter-spacing: 0.02em;
        padding: 14px 8px 4px;
        text-transform: uppercase;
      }
      ul {
        list-style: none;
      }
      button {
        align-items: center;
        border-radius: 6px;
        color: var(--soft);
        display: flex;
        font-weight: 500;
        gap: 8px;
        margin: 1px 0;
        min-height: 34px;
        padding: 4px 8px;
        position: relative;
        width: 100%;
      }
      button span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      button:hover {
        background: var(--hover);
        color: var(--ink);
      }
      button[aria-current] {
        background: var(--chosen);
        color: var(--loud);
      }
      .thread {
        padding-left: 20px;
      }
      .thread button {
        font-size: 15px;
      }
      .unread button {
        color: var(--loud);
        font-weight: 700;
      }
      .unread button::before {
        background: var(--loud);
        border-radius: 0 4px 4px 0;
        content: "";
        height: 8px;
        left: -8px;
        position: absolute;
        width: 4px;
      }
      .dm button {
        min-height: 42px;
      }
      .me {
        align-items: center;
        background: light-dark(#e8eaed, #232428);
        color: var(--loud);
        display: flex;
        flex: none;
        font-size: 14px;
        gap: 10px;
        height: 54px;
        line-height: 1.2;
        padding: 0 12px;
      }
      small {
        color: var(--soft);
        display: block;
        font-size: 12px;
      }
    `,
  ];
}
customElements.define('side-bar', SideBar);
