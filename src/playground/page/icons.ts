import { html, svg, type TemplateResult } from 'lit';

/** Outlines on a grid of 24, drawn for this page. */
const PATHS = {
  hash: 'M9.5 3.5 7.5 20.5M16.5 3.5l-2 17M4 8.75h16.5M3.5 15.25H20',
  megaphone:
    'M4 10v4a1 1 0 0 0 1 1h2.5l.9 4.2a1 1 0 0 0 1 .8h1.1a.9.9 0 0 0 .9-1.1L10.6 15H11l7.4 3.7a.4.4 0 0 0 .6-.36V5.66a.4.4 0 0 0-.6-.36L11 9H5a1 1 0 0 0-1 1Z',
  thread: 'M5 4v9a3 3 0 0 0 3 3h11M15 12l4 4-4 4',
  at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm0 0v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.6 7.2',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  menu: 'M4 6h16M4 12h16M4 18h16',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M12 5v14m0 0-6-6m6 6 6-6',
  chevron: 'm6 9 6 6 6-6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  send: 'M4 12 20 4.5 15.5 20l-3.7-6.3L4 12Zm7.8 1.7L20 4.5',
  play: 'M8 5.5v13l10.5-6.5L8 5.5Z',
  open: 'M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  file: 'M7 3h7l5 5v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm7 0v5h5',
} as const;
/** The name of an icon. */
export type Icon = keyof typeof PATHS;

/** An icon, which says nothing by itself. */
export const icon = (name: Icon): TemplateResult =>
  html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${PATHS[name]} />`}</svg>`;
