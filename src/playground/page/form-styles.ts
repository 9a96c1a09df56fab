import { css } from 'lit';

/** How a form looks. */
export const formStyles = css`
  dialog {
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: 12px;
    box-shadow: var(--shadow);
    color: var(--ink);
    max-height: min(720px, 94vh);
    overflow: visible;
    padding: 0;
    width: min(480px, 94vw);
  }
  dialog::backdrop {
    background: #000000b3;
  }
  form {
    display: flex;
    flex-direction: column;
    max-height: inherit;
  }
  header,
  footer {
    align-items: center;
    display: flex;
    flex: none;
    gap: 8px;
    justify-content: space-between;
    padding: 16px 20px;
  }
  footer {
    border-top: 1px solid var(--line);
  }
  h2 {
    color: var(--loud);
    font-size: 20px;
    line-height: 1.3;
  }
  .leave {
    border-radius: 8px;
    color: var(--soft);
    line-height: 0;
    padding: 4px;
  }
  .parts {
    display: grid;
    gap: 18px;
    overflow-y: auto;
    padding: 0 20px 20px;
  }
  .field {
    display: grid;
    gap: 6px;
    min-width: 0;
  }
  .name,
  legend {
    color: var(--loud);
    font-weight: 600;
    padding: 0;
  }
  .star,
  .fault,
  .failed {
    color: var(--alarm);
  }
  .description,
  small {
    color: var(--soft);
    font-size: 13px;
  }
  small {
    display: block;
  }
  .fault,
  .failed {
    font-size: 14px;
  }
  .failed {
    padding: 0 20px 12px;
  }
  .field > input,
  textarea {
    background: var(--field);
    border: 1px solid var(--line);
    border-radius: 8px;
    padding: 8px 12px;
    width: 100%;
  }
  select-menu {
    max-width: none;
  }
  .choice {
    align-items: start;
    cursor: pointer;
    display: flex;
    gap: 10px;
    padding: 4px 0;
  }
  .choice input {
    accent-color: var(--blurple);
    flex: none;
    height: 18px;
    margin: 2px 0 0;
    width: 18px;
  }
  .cancel,
  .submit {
    border-radius: 8px;
    flex: 1;
    font-weight: 500;
    min-height: 40px;
    text-align: center;
  }
  .cancel {
    background: var(--grey);
    color: var(--grey-ink);
  }
  .submit {
    background: var(--blurple-deep);
    color: #fff;
  }
  .submit:disabled {
    opacity: 0.6;
  }
`;
