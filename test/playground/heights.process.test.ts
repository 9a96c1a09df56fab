import { readMessage } from 'fake-discord';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showOnly } from '../../bench/told.ts';
import { openPlayground, type Playground } from '../../src/playground/playground.ts';
import { type Locale, locales } from '../../src/values/locale.ts';
import { type Told, tellEverything } from './answers.ts';
import { accessibilityFaults, findChromium, screens, sizesOf, startChromium, type Visit, visit } from './visit.ts';

const chromium = findChromium();
if (!chromium)
  console.warn('SKIPPED: how tall answers are. Install Chromium, or name it in CHROMIUM, to run these tests.');

/** What an answer may take of a desktop's window (px). */
const TALLEST = 620;

/** Lines of a phone that are bold at most, and one more where no sentence or clause ends before. */
const BOLDEST = 5;

/** The same questions every time; another seed or more of them by hand: `SEED=7 EACH=20 npx vitest run …`. */
const [SEED, EACH] = [Number(process.env.SEED ?? 20_261_008), Number(process.env.EACH ?? 1)];

describe.skipIf(!chromium)('an answer is one screen', () => {
  let browser: Browser;
  let playground: Playground;
  let here: Visit;
  let told: readonly Told[];

  beforeAll(async () => {
    [browser, playground] = await Promise.all([startChromium(chromium!), openPlayground({ port: 0 })]);
    told = await tellEverything(playground.discord, SEED, EACH);
    here = await visit(browser, playground.url, { viewport: screens.desktop });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await playground?.close();
  });

  const inLanguage = (locale: Locale) => told.filter((one) => one.locale === locale);

  /** The page with these messages and no others, in a language and a theme. */
  const show = async (shown: readonly Told[], locale: Locale, colorScheme: 'dark' | 'light') => {
    const { page } = here;
    await page.emulateMedia({ colorScheme });
    await page.locator('visitor-settings select').selectOption(locale === 'en' ? 'en-US' : locale);
    await showOnly(
      page.locator('message-list'),
      shown.map(({ post }) => post),
    );
    return page.locator('chat-message');
  };

  /** Their sizes on both screens. A page that takes up another language fetches its own messages once more, which may come in between: then they are shown again. */
  const sizesShown = async (...shown: Parameters<typeof show>) => {
    let sizes = await sizesOf(await show(...shown));
    for (let left = 5; left > 0 && !sizes.every(({ phone }) => phone); left--)
      sizes = await sizesOf(await show(...shown));
    return sizes;
  };

  describe.each(locales)('in %s', (locale) => {
    test.each(['dark', 'light'] as const)('whatever is asked, in the %s theme', async (theme) => {
      const shown = inLanguage(locale);
      const sizes = await sizesShown(shown, locale, theme);
      expect(sizes).toHaveLength(shown.length);
      const tall = shown.flatMap(({ line }, i) => {
        const { desktop, phone } = sizes[i]!;
        const isSeen = (edge: number | undefined) => edge === undefined || edge < phone.visible;
        const fits =
          desktop.height <= TALLEST && phone.bold <= BOLDEST && isSeen(phone.figures) && isSeen(phone.picture);
        return fits && phone.width <= screens.phone.width ? [] : [{ line, desktop: desktop.height, phone }];
      });
      expect(tall, 'on a phone lead, figures and the top of the picture are on the first screen').toEqual([]);
      expect(sizes.some(({ phone }) => phone.bold > 1)).toBe(true);
      expect(here.faults.splice(0)).toEqual([]);
    });
  });

  test.each([
    ['en', 'dark'],
    ['zh-CN', 'light'],
  ] as const)('axe finds no fault in an answer to any command, in %s and the %s theme', async (locale, theme) => {
    const shown = inLanguage(locale).filter((_, i) => i % EACH === 0);
    await show(shown, locale, theme);
    expect(await accessibilityFaults(here.page, here.page.locator('message-list'))).toEqual([]);
    await here.shot(`answers-${locale}`);
  });

  test('every picture has its words in the message: the finding and what is drawn, whole', () => {
    for (const { line, answer, post } of told) {
      const { pictures } = readMessage(post.message as never);
      expect(
        pictures.map(({ alt }) => alt),
        line,
      ).toEqual(answer.chart ? [answer.chart.alt] : []);
      if (answer.chart) expect(answer.chart.alt, line).toContain(answer.chart.title);
    }
    expect(told.filter(({ answer }) => answer.chart).length).toBeGreaterThan(told.length / 2);
  });
});
