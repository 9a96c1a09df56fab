import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  accessibilityFaults,
  findChromium,
  focused,
  type Playing,
  startChromium,
  startPlayground,
  type Visit,
  visit,
} from './visit.ts';

const chromium = findChromium();
if (!chromium && process.env.REQUIRE_CHROMIUM === '1')
  throw new Error('REQUIRE_CHROMIUM is set and there is no Chromium: install it, or name it in CHROMIUM.');
if (!chromium)
  console.warn('SKIPPED: the playground in a browser. Install Chromium, or name it in CHROMIUM, to run these tests.');

describe.skipIf(!chromium)('the playground in a browser', () => {
  let browser: Browser;
  let playing: Playing;
  let here: Visit;
  let page: Page;

  beforeAll(async () => {
    [browser, playing] = await Promise.all([startChromium(chromium!), startPlayground()]);
    here = await visit(browser, playing.url);
    page = here.page;
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    expect(await playing?.stop(), 'the playground ends cleanly when told to').toBe(0);
  });

  beforeEach(async () => {
    await here.again();
    return () => expect(here.faults.splice(0), 'nothing on the console, no request to anywhere else').toEqual([]);
  });

  const box = () => page.getByRole('textbox', { name: /^(Message|发消息|傳送訊息)/ });
  const picks = () => page.locator('#picks [role=option]');
  const picked = () => page.locator('#picks [aria-selected=true]');
  /** Who one is just now, at the foot of the channels. */
  const me = (name: string, on = page) => on.locator('#me').getByText(name);
  const messages = () => page.locator('chat-message');
  const pictureOf = (message: Locator) => message.locator('.picture img');

  /** The message that comes of an act. */
  const after = async (act: () => Promise<unknown>): Promise<Locator> => {
    const before = await messages().count();
    await act();
    const message = messages().nth(before);
    await message.waitFor();
    return message;
  };
  /** The whole answer to a command without options. */
  const ask = async (line: string): Promise<Locator> => {
    const answer = await after(async () => {
      await box().fill(`${line} `);
      await page.keyboard.press('Enter');
    });
    await pictureOf(answer).waitFor();
    return answer;
  };

  test('typing /reserves and picking a range gives the sentence and the picture, by keyboard alone', async () => {
    await page.keyboard.type('/res');
    expect(await picked().textContent()).toContain('/reserves');
    await here.shot('picker');
    await page.keyboard.press('Tab'); // the command
    await page.keyboard.press('Tab'); // its first option, the range
    await page.keyboard.press('ArrowDown');
    await here.shot('choices');
    await page.keyboard.press('ArrowDown');
    expect(await picked().textContent()).toContain('3 years');
    await page.keyboard.press('Enter'); // picks
    const answer = await after(() => page.keyboard.press('Enter')); // sends
    const picture = pictureOf(answer);
    await picture.waitFor();
    expect(await answer.locator('.above').textContent()).toMatch(/Ada\s*used\s*\/reserves/);
    expect(await answer.ariaSnapshot()).toMatch(/Banks held \$\d\.\d\d tn of reserves/);
    expect((await picture.getAttribute('alt'))!.length).toBeGreaterThan(60);
    await expect
      .poll(() => picture.evaluate((image) => (image as never as { naturalWidth: number }).naturalWidth))
      .toBe(1600);
    await expect.poll(() => answer.getByRole('combobox', { name: 'Range' }).textContent()).toContain('3 years');
    await here.shot('answer');
  });

  test('the range menu redraws the answer where it stands, and keeps the keyboard there', async () => {
    const answer = await ask('/reserves');
    const count = await messages().count();
    const before = await pictureOf(answer).getAttribute('src');
    await answer.getByRole('combobox', { name: 'Range' }).focus();
    await page.keyboard.type('3 m');
    await page.keyboard.press('Enter');
    await expect.poll(() => pictureOf(answer).getAttribute('src')).not.toBe(before);
    expect(await messages().count()).toBe(count);
    expect(await focused(page)).toContain('Range');
  });

  test('what is typed before the page has come up is not lost', async () => {
    await page.reload({ waitUntil: 'commit' });
    await box().fill('/res');
    await picks().first().waitFor();
    expect(await picked().textContent()).toContain('/reserves');
  });

  test('a picture opens over the page and closes with Escape', async () => {
    const answer = await ask('/qt');
    await answer.locator('.picture').click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await here.shot('lightbox');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('the figures come as a file that only their asker sees', async () => {
    const answer = await ask('/reserves');
    const reply = await after(() => answer.getByRole('button', { name: 'CSV' }).click());
    const link = reply.locator('file-card').getByRole('link', { name: '.csv' });
    await link.waitFor();
    expect(await reply.locator('.private').count()).toBe(1);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^reservoir-reserves-.*\.csv$/);
  });

  test('an amount that cannot be read is answered to the asker alone, and can be dismissed', async () => {
    const before = await messages().count();
    await page.keyboard.type('/payment ');
    await page.keyboard.type('-5 potatoes');
    const trouble = await after(() => page.keyboard.press('Enter'));
    expect(await trouble.ariaSnapshot()).toContain('-5 potatoes');
    expect(await trouble.locator('.private').textContent()).toContain('Only you can see this');
    await here.shot('only-you');
    await trouble.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => messages().count()).toBe(before);
  });

  test('what a command needs is asked for before anything is sent', async () => {
    await page.keyboard.type('/payment ');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('required');
    expect(await page.locator('.box input').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await box().isVisible()).toBe(true);
  });

  test('a command line pasted from the README is that command, boxes filled; typed and sent at once, too', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate("navigator.clipboard.writeText('/reserves range:3y')");
    await box().focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(() => page.locator('.box input').inputValue()).toBe('3 years');
    const pasted = await after(() => page.keyboard.press('Enter'));
    await pictureOf(pasted).waitFor();
    await expect.poll(() => pasted.getByRole('combobox', { name: 'Range' }).textContent()).toContain('3 years');
    const sent = await after(async () => {
      await box().fill('/reserves range:5y');
      await page.keyboard.press('Enter');
    });
    await expect.poll(() => sent.getByRole('combobox', { name: 'Range' }).textContent()).toContain('5 years');
  });

  test('what begins with a slash and is no command is not sent as chat', async () => {
    const before = await messages().count();
    await box().fill('/nothing range:1y');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toBe('No command of that name');
    expect(await box().inputValue()).toBe('/nothing range:1y');
    expect(await messages().count()).toBe(before);
  });

  test('a message is replied to from its menu, and people are named with an @', async () => {
    const first = await after(async () => {
      await box().fill('is QT over?');
      await page.keyboard.press('Enter');
    });
    await first.locator('.more').click();
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await page.getByText('Replying to Ada').waitFor();
    const reply = await after(async () => {
      await page.keyboard.type('ask @res');
      expect(await picked().textContent()).toContain('Reservoir');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    });
    expect(await reply.locator('.above').textContent()).toMatch(/Ada\s*is QT over\?/);
    expect(await reply.locator('.mention').textContent()).toBe('@Reservoir');
    expect(await page.getByText('Replying to Ada').count()).toBe(0);
  });

  test('in Chinese the page, the commands and the answer are Chinese', async () => {
    await page.getByLabel('Language').selectOption('zh-CN');
    await box().focus();
    await page.keyboard.type('/准');
    await expect.poll(() => picks().first().textContent()).toContain('/准备金');
    await here.shot('chinese-picker');
    const answer = await ask('/准备金');
    expect((await answer.ariaSnapshot()).replaceAll('\u2060', '')).toMatch(/银行准备金为\d\.\d\d万亿美元/);
    await here.shot('chinese-answer');
    await page.getByLabel('语言').selectOption('zh-TW');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-TW');
    expect(await box().getAttribute('placeholder')).toBe('傳送訊息到 #general');
  });

  test('a moderator is offered what a member is not', async () => {
    const offered = async () => {
      await box().fill('/weekly');
      return (await picks().allTextContents()).join(' ');
    };
    expect(await offered()).not.toContain('/weekly on');
    await page.getByRole('radio', { name: 'Moderator' }).check();
    await me('Grace').waitFor();
    await expect.poll(offered).toContain('/weekly on');
    await page.getByRole('radio', { name: 'Member' }).check();
    await me('Ada').waitFor();
  });

  test('the bot answers in a thread and in direct messages, and other channels show that they have news', async () => {
    for (const place of ['Why reserves fell', 'Reservoir']) {
      await page.getByRole('navigation').getByRole('button', { name: place }).click();
      await ask('/srf');
    }
    const other = await visit(browser, playing.url);
    await page.getByRole('navigation').getByRole('button', { name: 'weekly' }).click();
    await box().fill('good <b>morning</b> **all**');
    const said = await after(() => page.keyboard.press('Enter'));
    await other.page.getByRole('button', { name: 'weekly, unread' }).waitFor();
    expect(await said.locator('p').textContent()).toBe('good <b>morning</b> all');
    expect(await said.locator('strong').allTextContents()).toEqual(['all']);
    expect(await said.locator('b').count()).toBe(0);
    await other.leave();
    expect(other.faults).toEqual([]);
  });

  test('a reader at the end stays there while a picture arrives, and one further up is told of what is new', async () => {
    const log =
      'document.querySelector("playground-app").shadowRoot.querySelector("message-list").shadowRoot.getElementById("log")';
    const fromEnd = () => page.evaluate(`${log}.scrollHeight - ${log}.scrollTop - ${log}.clientHeight`);
    const other = await visit(browser, playing.url);
    await other.page.getByRole('radio', { name: 'Moderator' }).check();
    await me('Grace', other.page).waitFor();
    await ask('/reserves');
    await expect.poll(fromEnd).toBeLessThan(2);
    await page.evaluate(`${log}.scrollTop = 0`);
    await after(async () => {
      await other.page.locator('#text').fill('good evening');
      await other.page.keyboard.press('Enter');
    });
    const below = page.getByRole('button', { name: 'New messages below' });
    await below.waitFor();
    expect(await page.evaluate(`${log}.scrollTop`)).toBe(0);
    await below.click();
    await expect.poll(fromEnd).toBeLessThan(2);
    await expect.poll(() => below.isVisible()).toBe(false);
    await other.leave();
    expect(other.faults).toEqual([]);
  });

  test('messages are walked through with the arrow keys, and each has a menu', async () => {
    await ask('/srf');
    await page.getByRole('log').focus();
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toMatch(/^chat-message/);
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await here.shot('menu');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('menu').count()).toBe(0);
    expect(await focused(page)).toMatch(/^chat-message/);
  });

  test.each([
    ['dark', 'Why reserves fell'],
    ['light', 'Reservoir'],
  ])('axe finds no fault in the %s theme, with an answer, the picker and a menu shown', async (theme, place) => {
    await page.getByRole('navigation').getByRole('button', { name: place }).click();
    await page.getByRole('radio', { name: theme }).check();
    await ask('/reserves');
    await page.keyboard.type('/payment potatoes');
    const trouble = await after(() => page.keyboard.press('Enter'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.type('/');
    await picks().first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
    await trouble.locator('.more').click();
    await page.getByRole('menu').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await here.shot(`theme-${theme.toLowerCase()}`);
  });

  test('on a phone the channels slide in, and everything fits', async () => {
    const phone = await visit(browser, playing.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await phone.page.locator('#text').fill('/reserves ');
    await phone.page.keyboard.press('Enter');
    await phone.page.locator('chat-message').last().locator('.picture img').waitFor();
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await phone.shot('phone');
    await phone.page.getByRole('button', { name: 'Show channels' }).click();
    await phone.page.getByRole('navigation').getByRole('button', { name: 'weekly' }).click();
    await phone.page.getByRole('heading', { name: 'Welcome to #weekly' }).waitFor();
    await expect.poll(() => phone.page.locator('#sidebar').isVisible()).toBe(false);
    expect(await accessibilityFaults(phone.page)).toEqual([]);
    await phone.leave();
    expect(phone.faults).toEqual([]);
  });
});
