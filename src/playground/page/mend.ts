import { LitElement } from 'lit';

// The library fetches an emoji in a title (<:name:id>) from Discord's servers unless it is known here: none has a picture, all stay text.
Object.assign(globalThis, { $discordMessage: { emojis: new Proxy({}, { get: () => ({}) }) } });

/** The page's colours and fonts for the library's elements, whose own are fixed and in part too faint to read. */
const inside = new CSSStyleSheet();

// For every element of the library's: it is defined after this.
LitElement.addInitializer((element) => {
  const root = () => element.renderRoot as ShadowRoot;
  element.addController({
    hostConnected: () => {
      root().adoptedStyleSheets = [...root().adoptedStyleSheets, inside];
    },
    hostUpdated: () => {
      // Its faces and icons say nothing that does not stand beside them, and some of it in English.
      for (const picture of root().querySelectorAll('img, svg')) picture.setAttribute('aria-hidden', 'true');
      // Its disabled button only looks like one.
      root().querySelector('button')?.toggleAttribute('disabled', element.hasAttribute('disabled'));
    },
  });
});

inside.replaceSync(await (await fetch('/inside.css')).text());
