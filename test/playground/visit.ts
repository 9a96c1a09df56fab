import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { mind, settings } from '../process.ts';

const root = join(import.meta.dirname, '..', '..');
/** Where screenshots go. */
const artifacts = join(root, 'test-artifacts');

/** Chromium: `CHROMIUM`, else the first of its names on the path. */
export const findChromium = (): string | undefined => {
  const named = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  return [process.env.CHROMIUM ?? '', ...named].find(isProgram);
};

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return file !== '';
  } catch {
    return false;
  }
};

export const startChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** The playground as a visitor starts it: `npm start` with no token. */
export type Playing = { readonly url: string; readonly child: ChildProcess; stop(): Promise<number | null> };

export const startPlayground = async (given: Readonly<Record<string, string>> = {}): Promise<Playing> => {
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'main.js')], {
    cwd: root,
    env: settings({ PORT: '0', ...given }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = mind(child);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text;
      const address = /playground is at (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then(() => reject(new Error(`the playground ended before it was ready:\n${said}`)));
  });
  return {
    url,
    child,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
};

/** A visitor's page, and what went wrong on it: messages of the console, and requests to anywhere else. */
export type Visit = {
  readonly page: Page;
  readonly faults: string[];
  shot(name: string): Promise<void>;
  /** Opens the page anew, as somebody who has never been there. */
  again(): Promise<void>;
  leave(): Promise<void>;
};

export const visit = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'dark',
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== url) faults.push(`request to ${request.url()}`);
  });
  const open = async () => {
    await page.goto(url);
    await page.locator('.tries button').first().waitFor();
  };
  await open();
  return {
    page,
    faults,
    again: async () => {
      await page.evaluate('localStorage.clear()');
      await page.mouse.move(0, 0);
      await open();
    },
    shot: async (name) => {
      mkdirSync(artifacts, { recursive: true });
      await page.screenshot({ path: join(artifacts, `${name}.png`) });
    },
    leave: () => context.close(),
  };
};

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Accessibility faults of any weight on the page, or within one of its elements, by axe (https://github.com/dequelabs/axe-core). */
export const accessibilityFaults = async (page: Page, within?: Locator): Promise<string[]> => {
  const { readFileSync } = await import('node:fs');
  await page.evaluate(readFileSync(axe, 'utf8'));
  const found: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] = await (
    within ?? page.locator('html')
  ).evaluate(runAxe);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
};

/** Runs in the browser. */
const runAxe = new Function('within', 'return axe.run(within).then(({ violations }) => violations);') as (
  within: unknown,
) => Promise<never>;

/** What has the focus, however deep: its element's name and what it says. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return [at?.localName, at?.getAttribute('aria-label') ?? at?.textContent?.trim()].join(' ');
  })()`);

/** The screens an answer is made for. */
export const screens = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

/** A message on a screen, in pixels: how tall it is, how tall the part of the screen is that shows messages, and where things stand below the message's top. */
export type MessageSize = {
  readonly height: number;
  /** Lines its first words take that are bold. */
  readonly bold: number;
  readonly width: number;
  readonly visible: number;
  /** Bottom of the first text, of the last text before the first picture, and top of that picture, where it has any. */
  readonly lead: number | undefined;
  readonly figures: number | undefined;
  readonly picture: number | undefined;
};

/** How much room each message takes on each screen, once its pictures are there. Leaves the page at the size it had. */
export const sizesOf = async (
  messages: Locator,
): Promise<readonly Readonly<Record<keyof typeof screens, MessageSize>>[]> => {
  const page = messages.page();
  const before = page.viewportSize()!;
  const sizesOn = async (screen: keyof typeof screens) => {
    await page.setViewportSize(screens[screen]);
    return messages.evaluateAll(measure);
  };
  const [desktop, phone] = [await sizesOn('desktop'), await sizesOn('phone')];
  await page.setViewportSize(before);
  return desktop.map((size, i) => ({ desktop: size, phone: phone[i]! }));
};

/** Measures messages: runs in the browser, whose types tests do not have. */
const measure = new Function(
  'messages',
  `
  const parts = (root, selector) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      ...(each.matches(selector) ? [each] : []),
      ...(each.shadowRoot ? parts(each.shadowRoot, selector) : []),
    ]);
  const measured = (log) => (message) => {
    const boxes = (selector) => parts(message.shadowRoot, selector).map((each) => each.getBoundingClientRect());
    const { top, height } = message.getBoundingClientRect();
    const texts = boxes('.text, .heading');
    const [picture] = boxes('.picture:not(.thumbnail)');
    const above = picture ? texts.filter(({ bottom }) => bottom <= picture.top) : texts;
    const below = (edge) => (edge === undefined ? undefined : edge - top);
    const [bold] = parts(message.shadowRoot, '.text strong');
    return {
      height,
      bold: bold ? new Set([...bold.getClientRects()].map(({ top }) => Math.round(top))).size : 0,
      width: log.scrollWidth,
      visible: log.clientHeight,
      lead: below(texts[0]?.bottom),
      figures: below(above.at(-1)?.bottom),
      picture: below(picture?.top),
    };
  };
  // A message that was drawn anew meanwhile stands in no page; the list it stood in stays.
  const [log] = parts(document, '#log');
  const there = (image) =>
    image.complete || new Promise((resolve) => ['load', 'error'].forEach((kind) => image.addEventListener(kind, resolve)));
  return Promise.all(messages.flatMap((message) => parts(message.shadowRoot, '.picture img')).map(there))
    .then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    .then(() => messages.map(measured(log)));`,
) as (messages: unknown) => Promise<readonly MessageSize[]>;
