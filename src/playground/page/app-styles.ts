import { css } from 'lit';

/** How the page is laid out. */
export const appStyles = css`
  :host {
    display: grid;
    grid-template-columns: 264px minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    height: 100%;
  }
  .skip {
    background: var(--blurple-deep);
    border-radius: 0 0 8px 0;
    color: #fff;
    left: 0;
    padding: 8px 16px;
    position: fixed;
    top: -60px;
    z-index: 20;
  }
  .skip:focus {
    top: 0;
  }
  #lost {
    background: #8a1f27;
    color: #fff;
    font-size: 14px;
    inset: 0 0 auto;
    padding: 6px;
    position: fixed;
    text-align: center;
    z-index: 15;
  }
  #sidebar {
    display: grid;
    min-height: 0;
  }
  #shade {
    display: none;
  }
  main {
    background: var(--ground);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 48px minmax(0, 1fr) auto;
    min-height: 0;
    min-width: 0;
  }
  header {
    align-items: center;
    border-bottom: 1px solid var(--line);
    box-shadow: 0 1px 2px #0000001f;
    color: var(--soft);
    display: flex;
    gap: 8px;
    padding: 0 16px;
  }
  h1 {
    color: var(--loud);
    font-size: 16px;
    font-weight: 700;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  header .avatar {
    height: 24px;
    width: 24px;
  }
  #open-sidebar {
    display: none;
    line-height: 0;
    margin-left: -8px;
    padding: 8px;
  }
  @media (width < 760px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
    #sidebar {
      inset: 0 auto 0 0;
      max-width: 86vw;
      position: fixed;
      translate: -100%;
      transition:
        translate 0.18s ease-out,
        visibility 0.18s;
      visibility: hidden;
      width: 300px;
      z-index: 9;
    }
    #sidebar.open {
      translate: 0;
      visibility: visible;
    }
    .open + #shade {
      background: #0009;
      display: block;
      inset: 0;
      position: fixed;
      z-index: 8;
    }
    #open-sidebar {
      display: block;
    }
  }
`;
