import { css } from 'lit';

/** How a message looks: its head, what stands above and below what it says. */
export const chatMessageStyles = css`
  :host {
    display: block;
    margin-top: 14px;
    padding: 2px 16px 2px 72px;
    position: relative;
  }
  :host([follows]) {
    margin-top: 0;
  }
  @media (hover: hover) {
    :host(:hover) {
      background: var(--hover);
    }
  }
  :host(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  .face {
    left: 16px;
    position: absolute;
  }
  .face .avatar {
    height: 40px;
    width: 40px;
  }
  .head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    line-height: 22px;
  }
  .name {
    color: var(--loud);
    font-weight: 600;
  }
  .app {
    align-self: center;
    background: var(--blurple);
    border-radius: 4px;
    color: #fff;
    font-size: 11px;
    font-weight: 600;
    line-height: 15px;
    padding: 0 5px;
  }
  time,
  small {
    color: var(--soft);
    font-size: 12px;
  }
  .hour {
    left: 0;
    line-height: 22px;
    opacity: 0;
    position: absolute;
    text-align: right;
    width: 60px;
  }
  :host(:hover) .hour {
    opacity: 1;
  }
  .body {
    display: grid;
    gap: 4px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
  .body > :not(message-embed) {
    max-width: 100%;
  }
  .above {
    align-items: center;
    color: var(--soft);
    display: flex;
    font-size: 14px;
    gap: 4px;
    line-height: 20px;
    margin-bottom: 2px;
    padding-left: 4px;
    position: relative;
  }
  .above::before {
    border: solid var(--grey);
    border-radius: 6px 0 0;
    border-width: 2px 0 0 2px;
    content: "";
    height: 10px;
    left: -36px;
    position: absolute;
    top: 9px;
    width: 34px;
  }
  .above .avatar {
    height: 16px;
    width: 16px;
  }
  .above .said {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :host(:not([follows])) .above + .face {
    top: 28px;
  }
  .above b {
    background: var(--mention);
    border-radius: 4px;
    color: var(--mention-ink);
    font-weight: 500;
    padding: 0 3px;
  }
  .content:has(small) .text:last-of-type {
    display: inline;
  }
  .picture {
    max-width: 550px;
  }
  .thinking {
    align-items: center;
    color: var(--soft);
    display: flex;
    gap: 8px;
  }
  .pulse {
    display: flex;
    gap: 3px;
  }
  .pulse i {
    animation: pulse 1.2s infinite ease-in-out;
    background: currentcolor;
    border-radius: 50%;
    height: 6px;
    width: 6px;
  }
  .pulse i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .pulse i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes pulse {
    0%,
    70%,
    100% {
      opacity: 0.35;
    }
    35% {
      opacity: 1;
    }
  }
  .private {
    align-items: center;
    color: var(--soft);
    display: flex;
    flex-wrap: wrap;
    font-size: 12px;
    gap: 0 5px;
    line-height: 16px;
    margin-top: 2px;
  }
  .private .icon {
    height: 16px;
    width: 16px;
  }
  .private button {
    color: var(--link);
  }
  .private button:hover {
    text-decoration: underline;
  }
  .invented {
    background: var(--amber-ground);
    border-radius: 6px;
    color: var(--amber);
    font-size: 13px;
    font-weight: 600;
    margin: 2px 0;
    padding: 3px 10px;
  }
  .more {
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: 8px;
    box-shadow: 0 2px 6px #0000002b;
    color: var(--soft);
    opacity: 0;
    padding: 5px 8px;
    position: absolute;
    right: 16px;
    top: -14px;
  }
  .more:hover {
    color: var(--loud);
  }
  :host(:hover) .more,
  :host(:focus-within) .more {
    opacity: 1;
  }
  @media (width < 760px) {
    :host {
      padding-inline: 60px 12px;
    }
    .face {
      left: 12px;
    }
    .face .avatar {
      height: 36px;
      width: 36px;
    }
    .hour {
      width: 48px;
    }
    .above {
      padding-right: 36px;
    }
    .more {
      opacity: 1;
      right: 8px;
      top: 0;
    }
  }
`;
