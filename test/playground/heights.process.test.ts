import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  findChromium,
  type Playing,
  screens,
  sizesOf,
  startChromium,
  startPlayground,
  type Visit,
  visit,
} from './visit.ts';

const chromium = findChromium();
if (!chromium)
  console.warn('SKIPPED: how tall answers are. Install Chromium, or name it in CHROMIUM, to run these tests.');

/** What an answer may take of a desktop's window (px). */
const TALLEST = 620;

/** A question to every command that answers with figures, as somebody would type it. */
const QUESTIONS = [
  '/reserves',
  '/drivers',
  '/qt',
  '/balance',
  '/rrp',
  '/srf',
  '/ampleness',
  '/funding',
  '/markets',
  '/calendar',
  '/chart series:SOFR,IORB,EFFR',
  '/explain topic:srf',
  '/ask question:When did reserves first fall below $3 tn?',
  '/calc-reserve deposits:$1.2bn ratio:10% held:$100m',
  '/help',
];

describe.skipIf(!chromium)('an answer is one screen', () => {
  let browser: Browser;
  let playing: Playing;
  let here: Visit;

  beforeAll(async () => {
    [browser, playing] = await Promise.all([startChromium(chromium!), startPlayground()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await playing?.stop();
  });

  const ask = async (line: string): Promise<Locator> => {
    const { page } = here;
    const messages = page.locator('chat-message');
    const before = await messages.count();
    await page.locator('#text').fill(line.includes(':') ? line : `${line} `);
    await page.keyboard.press('Enter');
    const answer = messages.nth(before);
    await answer.waitFor();
    await answer
      .locator('component-container')
      .waitFor({ timeout: 10_000 })
      .catch(() => console.log('NONE', line));
    return answer;
  };

  test.each([
    ['en-US', 'dark'],
    ['zh-CN', 'light'],
    ['zh-TW', 'dark'],
  ] as const)(
    'whatever is asked, in %s',
    async (language, colorScheme) => {
      here = await visit(browser, playing.url, { viewport: screens.desktop, locale: language, colorScheme });
      const tall: object[] = [];
      for (const line of QUESTIONS) {
        const { desktop, phone } = await sizesOf(await ask(line));
        const isSeen = (edge: number | undefined) => edge === undefined || edge < phone.visible;
        if (desktop.height > TALLEST || !isSeen(phone.figures) || !isSeen(phone.picture))
          tall.push({ line, desktop: desktop.height, phone });
      }
      await here.shot(`heights-${language}`);
      expect(tall, 'on a phone lead, figures and the top of the picture are on the first screen').toEqual([]);
      expect(here.faults).toEqual([]);
      await here.leave();
    },
    120_000,
  );
});
