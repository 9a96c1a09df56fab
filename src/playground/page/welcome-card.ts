import { css, html, LitElement, nothing } from 'lit';
import type { Channel, OfferedCommand, Person } from '../protocol.ts';
import { channelName, channelSign } from './channel-label.ts';
import type { MessageContext } from './message-context.ts';
import { base } from './styles.ts';

/** Commands that are offered to try. */
const TRIES = 4;

/** The start of a channel: where one is, and what can be tried there. */
class WelcomeCard extends LitElement {
  static override properties = {
    channel: { attribute: false },
    bot: { attribute: false },
    commands: { attribute: false },
    context: { attribute: false },
  };
  declare channel: Channel;
  declare bot: Person;
  declare commands: readonly OfferedCommand[];
  declare context: MessageContext;

  override render() {
    const { words, actions } = this.context;
    const place = channelName(this.channel);
    const weekly = this.channel.kind === 'announcement';
    const ready = this.commands.filter(
      ({ kind, options }) => kind === 'slash' && !options.some((each) => each.required),
    );
    const tries = weekly ? [] : ready.slice(0, TRIES);
    return html`<span class="sign">${channelSign(this.channel, this.bot)}</span>
      <h2>${words.welcome(place)}</h2>
      <p>${weekly ? words.startWeekly(place) : words.start(place)}</p>
      ${
        tries.length > 0
          ? html`<ul class="tries">
            ${tries.map(
              (command) =>
                html`<li>
                  <button type="button" @click=${() => actions.try(command)}>
                    <b>/${command.title}</b><span>${command.about}</span>
                  </button>
                </li>`,
            )}
          </ul>`
          : nothing
      }`;
  }

  static override styles = [
    base,
    css`
      :host {
        display: block;
        padding: 24px 16px 16px;
      }
      .sign {
        background: var(--field);
        border-radius: 50%;
        color: var(--loud);
        display: grid;
        height: 68px;
        place-items: center;
        width: 68px;
      }
      .sign .icon {
        height: 38px;
        width: 38px;
      }
      .sign .avatar {
        height: 68px;
        width: 68px;
      }
      h2 {
        color: var(--loud);
        font-size: 30px;
        letter-spacing: -0.01em;
        line-height: 1.2;
        margin: 10px 0 6px;
      }
      p {
        color: var(--soft);
      }
      .tries {
        display: grid;
        gap: 8px;
        grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
        list-style: none;
        margin-top: 14px;
        max-width: 760px;
        padding: 0;
      }
      .tries button {
        align-content: start;
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: 8px;
        display: grid;
        gap: 2px;
        height: 100%;
        padding: 10px 14px;
        width: 100%;
      }
      .tries button:hover {
        background: var(--field);
      }
      .tries b {
        color: var(--loud);
      }
      .tries span {
        color: var(--soft);
        font-size: 14px;
      }
      @media (width < 760px) {
        h2 {
          font-size: 24px;
        }
      }
    `,
  ];
}
customElements.define('welcome-card', WelcomeCard);
