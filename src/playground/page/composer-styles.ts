import { css } from 'lit';

/** How the message box looks. */
export const composerStyles = css`
  :host {
    display: block;
  }
  form {
    padding: 0 16px 8px;
    position: relative;
  }
  .compose {
    align-items: flex-start;
    background: var(--field);
    border: 1px solid var(--line);
    border-radius: 10px;
    display: flex;
    min-height: 46px;
    padding: 0 6px 0 14px;
  }
  .compose:focus-within {
    border-color: light-dark(#8b93a1, #6d7280);
  }
  #text {
    background: none;
    border: 0;
    flex: 1;
    line-height: 22px;
    max-height: 40vh;
    outline: 0;
    padding: 11px 0;
    resize: none;
  }
  ::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  #send {
    border-radius: 8px;
    color: var(--soft);
    line-height: 0;
    margin: 6px 0;
    padding: 6px 8px;
  }
  #send:hover {
    background: var(--hover);
    color: var(--loud);
  }
  .hint {
    color: var(--soft);
    font-size: 12px;
    padding: 5px 2px 0;
  }
  .reply {
    align-items: center;
    color: var(--soft);
    display: flex;
    font-size: 14px;
    gap: 8px;
    justify-content: space-between;
    padding: 0 2px 6px;
  }
  .reply .icon {
    height: 16px;
    width: 16px;
  }
  #fault {
    color: var(--alarm);
    font-size: 14px;
    font-weight: 500;
    padding: 0 2px 6px;
  }
  @media (width < 760px) {
    .hint {
      display: none;
    }
  }
`;

/** How the command in it looks. */
export const commandFormStyles = css`
  :host {
    display: block;
    flex: 1;
    min-width: 0;
  }
  #command {
    align-items: center;
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 6px;
    min-width: 0;
    padding: 7px 0;
  }
  .pill {
    color: var(--loud);
    font-weight: 600;
    line-height: 30px;
  }
  .box {
    border-radius: 6px;
    box-shadow: inset 0 0 0 1px light-dark(#00000026, #ffffff26);
    cursor: text;
    display: inline-flex;
    line-height: 28px;
    max-width: 100%;
    overflow: hidden;
  }
  .box:focus-within {
    box-shadow: inset 0 0 0 2px var(--blurple);
  }
  .box.wrong {
    box-shadow: inset 0 0 0 2px var(--red);
  }
  .box-name {
    background: var(--deep);
    color: var(--ink);
    font-size: 14px;
    font-weight: 500;
    padding: 0 8px;
    white-space: nowrap;
  }
  .box input,
  .rest {
    background: none;
    border: 0;
    outline: 0;
  }
  .box input {
    field-sizing: content;
    max-width: 100%;
    min-width: 2.5em;
    padding: 0 8px;
  }
  .rest {
    flex: 1;
    min-width: 60px;
  }
`;
