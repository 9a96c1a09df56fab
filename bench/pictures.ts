// The README's pictures, taken in the playground: `npm run pictures` (needs Chromium; name it in CHROMIUM when it is elsewhere).
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { root } from '../src/bundle/root.ts';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { openPlayground } from '../src/playground/playground.ts';
import { serve } from '../src/serve.ts';

const folder = join(root, 'pictures');
/** The evening on which the bundled figures were the newest. */
const evening = () => new Date('2026-10-08T21:00:00Z');

/** Keeps a screenshot small: 256 colours are enough for a chat. */
const keep = async (name: string, png: Buffer): Promise<void> => {
  const small = await sharp(png).png({ palette: true, quality: 90, effort: 10 }).toBuffer();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), small);
  console.log(`pictures/${name}: ${Math.round(small.length / 1000)} kB`);
};

/** Asks a command without options and waits for the whole answer. */
const ask = async (page: Page, line: string): Promise<void> => {
  await page.locator('#text').fill(`${line} `);
  await page.keyboard.press('Enter');
  await page.locator('chat-message:last-child .picture img').waitFor();
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
};

const config = readConfig({ REFRESH: 'off' });
const playground = await openPlayground({ port: 0, now: () => evening().getTime() });
const serving = await serve(
  { ...config, ...playground.settings },
  playground.token,
  createLog('warn'),
  () => {},
  evening,
);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const look = {
    colorScheme: 'dark',
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  } as const;
  const answer = await browser.newPage({ ...look, viewport: { width: 960, height: 1400 }, deviceScaleFactor: 2 });
  // Times are told from the evening of the figures, not from today.
  await answer.clock.setFixedTime(evening());
  await answer.goto(playground.url);
  await answer.locator('.tries button').first().waitFor();
  await ask(answer, '/reserves');
  await answer.mouse.move(0, 0);
  const [message, container] = [
    await answer.locator('chat-message').last().boundingBox(),
    await answer.locator('component-container').last().boundingBox(),
  ];
  const clip = {
    x: message!.x,
    y: message!.y - 8,
    width: container!.x + container!.width + 16 - message!.x,
    height: message!.height + 16,
  };
  await keep('reserves.png', await answer.screenshot({ clip }));

  const page = await browser.newPage({ ...look, viewport: { width: 1180, height: 860 } });
  await page.clock.setFixedTime(evening());
  await page.goto(playground.url);
  await page.locator('.tries button').first().waitFor();
  await ask(page, '/qt');
  await page.locator('#text').fill('/r');
  await page.locator('#picks [role=option]').first().waitFor();
  await keep('playground.png', await page.screenshot());
} finally {
  await browser.close();
  await serving.stop();
  await playground.close();
}
