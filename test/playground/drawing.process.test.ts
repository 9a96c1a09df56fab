import type { Interaction } from 'discord.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { pixel, withBot } from '../../packages/fake-discord/test/client.ts';
import { home } from '../../src/playground/home.ts';
import { openPageServer } from '../../src/playground/page-server.ts';
import { accessibilityFaults, findChromium, startChromium, visit } from './visit.ts';

const chromium = findChromium();

/** Whatever a message can have. */
const everything = {
  content:
    '# Head\n-# small print\n> quoted\n- one\n- two\n1. first\n**bold**, `code`, ||hidden|| and <t:1795815000:F>\n```\na  b\n```',
  embeds: [
    {
      author: { name: 'Author', url: 'https://author.example' },
      title: 'Fine <:smile:123456789012345678>',
      url: 'https://title.example',
      description: 'See [there](https://link.example).',
      fields: [
        { name: 'Wide', value: 'a line' },
        ...['A', 'B', 'C', 'D'].map((name) => ({ name, value: `value ${name}`, inline: true })),
      ],
      image: { url: 'attachment://a.png' },
      thumbnail: { url: 'attachment://b.png' },
      footer: { text: 'Foot' },
    },
  ],
  files: [
    { attachment: pixel, name: 'a.png', description: 'a line that falls' },
    { attachment: pixel, name: 'b.png', description: 'a small drop' },
    { attachment: pixel, name: 'c.png', description: 'a picture beside' },
    { attachment: Buffer.from('day,level\n1,2\n'), name: 'figures.csv' },
  ],
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'Again', custom_id: 'again' },
        { type: 2, style: 3, label: 'Good', custom_id: 'good' },
        { type: 2, style: 4, label: 'Bad', custom_id: 'bad' },
        { type: 2, style: 2, label: 'Never', custom_id: 'never', disabled: true },
        { type: 2, style: 5, label: 'Elsewhere', url: 'https://button.example' },
      ],
    },
    {
      type: 1,
      components: [{ type: 3, custom_id: 'pick', placeholder: 'Pick one', options: [{ label: 'x', value: 'x' }] }],
    },
  ],
};

const answer = async (interaction: Interaction) => {
  if (interaction.isStringSelectMenu()) return interaction.update({ content: `picked ${interaction.values[0]}` });
  if (interaction.isButton()) return interaction.update({ content: 'pressed' });
  if (interaction.isChatInputCommand()) return interaction.reply(everything);
};

describe.skipIf(!chromium)('a message, drawn by the library', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium(chromium!);
  });
  afterAll(() => browser?.close());

  /** A message with everything, on a page with nothing on its console and no request to anywhere else. */
  const drawn = async (language = 'en-US') => {
    const { discord, errors } = await withBot([{ name: 'show', description: 'Show' }], answer, home);
    const { url, close } = await openPageServer(discord);
    onTestFinished(close);
    const { page, faults, leave } = await visit(browser, url, { locale: language });
    onTestFinished(async () => {
      await leave();
      expect([...faults, ...errors]).toEqual([]);
    });
    await page.locator('.tries button').click();
    const message = page.locator('discord-message');
    await message.locator('discord-button').first().waitFor();
    return { page, message };
  };

  test('its frame, embed, fields, marks, files and buttons are the library’s elements', async () => {
    const { message } = await drawn();
    const parts = 'reply embed embed-description embed-field embed-footer file-attachment action-row button link time';
    for (const part of [...parts.split(' '), 'header', 'subscript', 'quote', 'code', 'image-attachment'])
      expect(
        await message
          .locator(`discord-${part}`)
          .first()
          .evaluate(
            (element) =>
              (element as never as { shadowRoot: { childElementCount: number } }).shadowRoot.childElementCount,
          ),
        part,
      ).toBeGreaterThan(0);
  });

  test('an emoji of a server’s stays text, as its picture is at Discord’s', async () => {
    const { message } = await drawn();
    expect(await message.getByRole('link', { name: 'Fine <:smile:123456789012345678>' }).count()).toBe(1);
  });

  test('its pictures keep their words, and open by keyboard', async () => {
    const { page, message } = await drawn();
    for (const words of ['a line that falls', 'a small drop', 'a picture beside']) {
      await message
        .getByRole('button', { name: `Open the picture: ${words}` })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      expect(await page.getByRole('dialog').getByRole('img').getAttribute('alt')).toBe(words);
      await page.keyboard.press('Escape');
    }
  });

  test('what is hidden is not read before it is shown, by keyboard, too', async () => {
    const { page, message } = await drawn();
    expect(await message.ariaSnapshot()).not.toContain('hidden');
    await message.getByRole('button', { name: 'Spoiler' }).focus();
    await page.keyboard.press('Enter');
    expect(await message.ariaSnapshot()).toContain('hidden');
  });

  test('a disabled button cannot be pressed; another one, and a menu, keep the focus when the answer changes', async () => {
    const { page, message } = await drawn();
    const focused = () => page.evaluate('document.activeElement.dataset.id');
    expect(await message.getByRole('button', { name: 'Never' }).isDisabled()).toBe(true);
    await message.getByRole('button', { name: 'Again' }).focus();
    await page.keyboard.press('Enter');
    await message.getByText('pressed').waitFor();
    expect(await focused()).toBe('again');
    await page.keyboard.press('Tab');
    expect(await focused(), 'and it is the button itself that has it').toBe('good');
    await message.getByRole('combobox').focus();
    await page.keyboard.press('x');
    await message.getByText('picked x').waitFor();
    expect(await focused()).toBe('pick');
  });

  test('in Chinese, none of the library’s own words is English', async () => {
    const { message } = await drawn('zh-CN');
    const read = await message.ariaSnapshot();
    expect(read).toContain('Ada 使用了 /show');
    expect(read).toContain('Reservoir 应用');
    expect(read).not.toMatch(/\b(used|app|edited|unknown|download|media)\b/i);
  });

  test.each(['dark', 'light'])('axe finds no fault in it in the %s theme', async (theme) => {
    const { page } = await drawn();
    await page.getByRole('radio', { name: theme }).check();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
