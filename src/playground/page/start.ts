import { PlaygroundApp } from './app.ts';

// A machine without Chinese fetches a font at its first character, and Chromium keeps the empty boxes it draws until then.
document.getElementById('first-character')?.getBoundingClientRect();
await document.fonts.ready;
customElements.define('playground-app', PlaygroundApp);
