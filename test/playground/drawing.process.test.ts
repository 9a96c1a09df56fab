import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openShowcase } from './showcase.ts';
import { accessibilityFaults, findChromium, focused, sizesOf, startChromium, type Visit, visit } from './visit.ts';

const chromium = findChromium();
describe.skipIf(!chromium)('what the bot sends, as the page draws it', () => {
  let browser: Browser;
  let open: Awaited<ReturnType<typeof openShowcase>>;
  let here: Visit;
  beforeAll(async () => {
    [browser, open] = await Promise.all([startChromium(chromium!), openShowcase()]);
    here = await visit(browser, open.url);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await open?.close();
  });
  beforeEach(async () => {
    await here.again();
    return () => expect([...here.faults.splice(0), ...open.errors.splice(0)], 'nothing goes wrong aside').toEqual([]);
  });

  /** The page after a command, in a channel of its own. */
  const asked = async (command: 'embed' | 'components' | 'form') => {
    const { page, shot } = here;
    const { discord } = open;
    const channel = discord.addChannel('text', `room-${discord.state.channels.size}`);
    await page.getByRole('navigation').getByRole('button', { name: channel.name, exact: true }).click();
    await page
      .locator('.tries button')
      .filter({ hasText: `/${command}` })
      .click();
    return { page, message: page.locator('chat-message').first(), shot, discord, channel };
  };

  describe('a message with an embed', () => {
    test('an emoji of a server’s stays text, as its picture is at Discord’s', async () => {
      const { message } = await asked('embed');
      await message.getByRole('link', { name: 'Fine <:smile:123456789012345678>' }).waitFor();
    });

    test('its pictures keep their words, and open by keyboard', async () => {
      const { page, message } = await asked('embed');
      for (const words of ['a line that falls', 'a small drop', 'a picture beside']) {
        await message.getByRole('button', { name: `Open the picture: ${words}` }).focus();
        await page.keyboard.press('Enter');
        expect(await page.getByRole('dialog').getByRole('img').getAttribute('alt')).toBe(words);
        await page.keyboard.press('Escape');
      }
    });

    test('what is hidden is not read before it is shown, by keyboard, too', async () => {
      const { page, message } = await asked('embed');
      await message.getByRole('button', { name: 'Spoiler' }).waitFor();
      expect(await message.ariaSnapshot()).not.toContain('hidden');
      await message.getByRole('button', { name: 'Spoiler' }).focus();
      await page.keyboard.press('Enter');
      expect(await message.ariaSnapshot()).toContain('hidden');
    });

    test('a disabled button cannot be pressed; another one, and a menu, keep the focus when the answer changes', async () => {
      const { page, message } = await asked('embed');
      expect(await message.getByRole('button', { name: 'Never' }).isDisabled()).toBe(true);
      await message.getByRole('button', { name: 'Again' }).focus();
      await page.keyboard.press('Enter');
      await message.getByText('pressed again').waitFor();
      expect(await focused(page)).toBe('button Again');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('button Good');
      await message.getByRole('combobox').focus();
      await page.keyboard.type('letter y'); // opens it, and walks there
      await page.keyboard.press('Enter');
      await message.getByText('picked y').waitFor();
      expect(await focused(page)).toBe('button Pick one');
    });

    test('in Chinese, none of the page’s own words is English', async () => {
      await here.page.getByLabel('Language').selectOption('zh-CN');
      const { message, shot } = await asked('embed');
      await message.getByRole('button', { name: 'Again' }).waitFor();
      const read = await message.ariaSnapshot();
      expect(read).toMatch(/Ada[\s\S]*使用了[\s\S]*\/embed/);
      expect(read).toMatch(/Reservoir[\s\S]*应用/);
      expect(read).not.toMatch(/\b(used|app|edited|unknown|download|media)\b/i);
      await shot('embed');
    });
  });

  describe('a message of components', () => {
    test('is read in its order: lead, figures, picture, file, small print', async () => {
      const { message, shot } = await asked('components');
      await message.getByRole('button', { name: 'Post here' }).waitFor();
      const read = await message.ariaSnapshot();
      const order = [
        'Banks held',
        'Week average',
        'Since QT began',
        'a line that falls',
        'figures.csv',
        'As of Sep 30',
      ];
      const places = order.map((words) => read.indexOf(words));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(
        await message
          .locator('component-container')
          .evaluate(
            (box) =>
              (globalThis as never as { getComputedStyle(of: unknown): { borderLeftColor: string } }).getComputedStyle(
                box,
              ).borderLeftColor,
          ),
      ).toBe('rgb(59, 130, 246)');
      await shot('components');
    });

    test('shows its lead, figures and the top of its picture on a phone’s first screen, nothing wider than it', async () => {
      const { message } = await asked('components');
      await message.getByRole('button', { name: 'Post here' }).waitFor();
      const [{ desktop, phone }] = (await sizesOf(message)) as [Awaited<ReturnType<typeof sizesOf>>[number]];
      expect(phone.width, 'nothing is wider than the phone').toBeLessThanOrEqual(390);
      expect(desktop.visible).toBeGreaterThan(650);
      expect(desktop.lead).toBeLessThan(desktop.figures!);
      expect(desktop.figures).toBeLessThan(desktop.picture!);
      expect(phone.picture, 'the picture begins on the first screen').toBeLessThan(phone.visible);
      expect(desktop.height).toBeGreaterThan(desktop.picture!);
    });

    test('its pictures keep their words, and open; a hidden one is neither read nor opened before it is shown', async () => {
      const { page, message } = await asked('components');
      for (const words of ['a line that falls', 'a small drop']) {
        await message.getByRole('button', { name: `Open the picture: ${words}` }).click();
        expect(await page.getByRole('dialog').getByRole('img').getAttribute('alt')).toBe(words);
        await page.keyboard.press('Escape');
      }
      expect(await message.ariaSnapshot()).not.toContain('a secret');
      await message.getByRole('button', { name: 'Spoiler' }).click();
      expect(await message.ariaSnapshot()).toContain('a secret');
    });

    test('its file is saved under its name', async () => {
      const { page, message } = await asked('components');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        message.getByRole('link', { name: 'figures.csv' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('figures.csv');
    });

    test('a button in a section is pressed, and a mentioned command begins one', async () => {
      const { page, message } = await asked('components');
      await message.getByRole('button', { name: '/reserves' }).click();
      expect(await page.getByRole('alert').textContent(), 'this bot has none of that name').toBe(
        'No command of that name',
      );
      await message.getByRole('button', { name: 'Why?' }).click();
      await message.getByText('pressed why').waitFor();
    });

    test('a private answer is its asker’s alone, and goes when it is dismissed', async () => {
      const { page, message } = await asked('components');
      await message.getByRole('button', { name: 'Details' }).click();
      const reply = page.locator('chat-message').nth(1);
      expect(await reply.locator('.private').textContent()).toContain('Only you can see this');
      await reply.getByRole('button', { name: 'Dismiss message' }).click();
      await expect.poll(() => page.locator('chat-message').count()).toBe(1);
    });

    test('menus offer their options, the server’s channels, roles and people; several are picked before they are sent', async () => {
      const { page, message, shot } = await asked('components');
      const offered = async (name: string) => {
        await message.getByRole('combobox', { name }).click();
        const options = await message.getByRole('option').allTextContents();
        await page.keyboard.press('Escape');
        return options.map((option) => option.trim());
      };
      expect(await offered('Range')).toEqual(['3 months', '1 year']);
      const channels = await offered('Where');
      expect(channels).toEqual(expect.arrayContaining(['#general', '#weekly']));
      expect(channels, 'a thread is of another kind').not.toContain('Why reserves fell');
      expect(await offered('Role')).toContain('Moderators');
      expect(await offered('Who')).toEqual(expect.arrayContaining(['Ada', 'Grace', 'Reservoir']));
      await message.getByRole('combobox', { name: 'Who' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('g'); // to Grace
      await page.keyboard.press('Enter');
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await shot('menu-of-people');
      await page.keyboard.press('Tab'); // leaves it, and sends what is picked
      await message.getByText(/picked \d+ and \d+/).waitFor();
    });

    test('a pick that nothing comes of shows again what was picked', async () => {
      const { message } = await asked('components');
      const range = message.getByRole('combobox', { name: 'Range' });
      await range.click();
      await message.getByRole('option', { name: '3 months' }).click();
      await expect.poll(() => range.textContent()).toContain('1 year');
      await expect.poll(() => message.locator('[waiting]').count()).toBe(0);
    });
  });

  describe('a form', () => {
    test('says what is missing, and is sent with what was filled in, by keyboard', async () => {
      const { page, shot } = await asked('form');
      const dialog = page.getByRole('dialog', { name: 'Settings' });
      await dialog.getByRole('textbox', { name: 'Name' }).waitFor();
      await page.keyboard.type('a');
      await page.keyboard.press('Enter');
      expect(await dialog.getByRole('alert').allTextContents()).toEqual(['At least 2 characters', 'This is required']);
      await page.keyboard.type('da');
      await dialog.getByRole('combobox', { name: 'Language' }).focus();
      for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      await dialog.getByRole('radio', { name: 'For the asker' }).check();
      await dialog.getByRole('checkbox', { name: 'Thursday' }).check();
      await shot('form');
      await dialog.getByRole('button', { name: 'Submit' }).click();
      await expect.poll(() => dialog.count()).toBe(0);
      const said = await page.locator('chat-message').last().locator('.content').textContent();
      for (const sent of ['ada', 'zh-CN', 'private', 'wed', 'thu']) expect(said).toContain(sent);
    });

    test.each(['Escape', 'Cancel'])('is left with %s, and nothing is sent', async (way) => {
      const { page, discord, channel } = await asked('form');
      const dialog = page.getByRole('dialog', { name: 'Settings' });
      await dialog.getByRole('combobox', { name: 'Language' }).click();
      await page.keyboard.press('Escape');
      expect(await dialog.getByRole('option').count(), 'the menu closes first').toBe(0);
      expect(await dialog.count()).toBe(1);
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect.poll(() => dialog.count()).toBe(0);
      expect(discord.messages(channel)).toEqual([]);
    });
  });

  test.each(['dark', 'light'])('axe finds no fault in any of it in the %s theme', async (theme) => {
    const { page, message, shot } = await asked('components');
    await page.getByRole('radio', { name: theme }).check();
    await message.getByRole('combobox', { name: 'Range' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const command of ['embed', 'form']) {
      await page.locator('#text').fill(`/${command} `);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    }
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await shot(`form-${theme}`);
  });
});
