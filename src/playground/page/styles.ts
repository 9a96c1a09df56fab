import { css } from 'lit';

/** What every component starts from: no browser's own looks, and a focus that is seen. Colours and fonts are the page's (style.css). */
export const base = css`
  :host,
  *,
  *::before {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
  }
  button,
  input,
  select,
  textarea {
    color: inherit;
    font: inherit;
  }
  button {
    background: none;
    border: 0;
    cursor: pointer;
    padding: 0;
    text-align: inherit;
  }
  :focus-visible {
    border-radius: 4px;
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  a {
    color: var(--link);
    text-decoration: none;
  }
  a:hover,
  p a:focus-visible {
    text-decoration: underline;
  }
  .icon {
    fill: none;
    flex: none;
    height: 20px;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
    width: 20px;
  }
  .icon-dots {
    stroke-width: 3.5;
  }
  .avatar {
    border-radius: 50%;
    flex: none;
    height: 32px;
    width: 32px;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before {
      animation-duration: 0s !important;
      transition: none !important;
    }
  }
`;
