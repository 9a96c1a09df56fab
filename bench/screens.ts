// Writes how every answer looks on a desktop and on a phone into a folder, one picture each and tiled on sheets, for eyes:
// `npm run screens -- FOLDER [--only TEXT] [--locale zh-CN] [--theme light] ["/qt view:caps" …]` (needs Chromium).
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp, { type OverlayOptions } from 'sharp';
import { intents } from '../src/asking/all-intents.ts';
import { createBot } from '../src/bot.ts';
import { loadFacts } from '../src/bundle/load-facts.ts';
import { draw } from '../src/charts/draw.ts';
import { bundled } from '../src/library/bundled.ts';
import { parseLine } from '../src/parse/line.ts';
import { openPlayground } from '../src/playground/playground.ts';
import { closest } from '../src/values/locale.ts';
import { isTelling, type Question, questionsOf } from './questions.ts';
import { type Asked, showOnly, tell } from './told.ts';

const SCREENS = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
/** The evening on which the bundled figures were the newest. */
const evening = new Date('2026-10-08T21:00:00Z');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    locale: { type: 'string', default: 'en' },
    theme: { type: 'string', default: 'dark' },
  },
});
const [folder = 'gallery/screens', ...lines] = positionals;
const locale = closest(values.locale);
const theme = values.theme === 'light' ? 'light' : 'dark';

const facts = loadFacts();
const { ask, commands } = await createBot({ library: bundled(), facts, now: () => evening });

const typed = (line: string): Question => ({
  name: line.slice(1).replaceAll(/[^\p{L}\p{N}.]+/gu, '-'),
  ...parseLine(line),
});

/** What was typed; else every command with each choice of its options, and what one example of each kind of question becomes. */
const questions = (): readonly Question[] =>
  lines.length > 0
    ? lines.map(typed)
    : [
        ...commands.filter(isTelling).flatMap((command) => questionsOf(command, facts)),
        ...new Set(intents.flatMap(({ examples: [[, line] = ['', '']] }) => line || [])),
      ].map((one) => (typeof one === 'string' ? typed(one) : one));

const lineOf = ({ command, args }: Question) =>
  [`/${command}`, ...Object.entries(args).map(([option, value]) => `${option}:${value}`)].join(' ');

const answered: (Asked & { readonly name: string })[] = [];
const asked = new Map(questions().map((question) => [question.name, question]));
for (const question of [...asked.values()].filter(({ name }) => name.includes(values.only))) {
  const command = commands.find(({ name }) => name === question.command);
  const answer = await ask({ ...question, locale });
  if (command) answered.push({ command, name: question.name.slice(0, 80), line: lineOf(question), answer });
}

/** Pictures on one sheet, side by side in columns, each column filled before the next. */
const sheet = async (pictures: readonly Buffer[], width: number, tallest: number): Promise<Buffer> => {
  const columns: { top: number; parts: OverlayOptions[] }[] = [{ top: 0, parts: [] }];
  for (const picture of pictures) {
    const { height } = await sharp(picture).metadata();
    if (columns.at(-1)!.top + height > tallest && columns.at(-1)!.top > 0) columns.push({ top: 0, parts: [] });
    const column = columns.at(-1)!;
    column.parts.push({ input: picture, top: column.top, left: (columns.length - 1) * (width + 8) });
    column.top += height + 8;
  }
  const size = { width: columns.length * (width + 8), height: Math.max(...columns.map(({ top }) => top)) };
  return sharp({ create: { ...size, channels: 3, background: '#808080' } })
    .composite(columns.flatMap(({ parts }) => parts))
    .png({ compressionLevel: 6 })
    .toBuffer();
};

/** Waits until pictures can be painted: runs in the browser. */
const decode = new Function('images', 'return Promise.all(images.map((image) => image.decode()));') as never;

/** The widest a message is drawn, and the tallest a column of a sheet. */
const [WIDEST, TALLEST] = [680, 1500];

/** A picture without the empty channel at its right. */
const trimmed = async (picture: Buffer): Promise<Buffer> => {
  const { width, height } = await sharp(picture).metadata();
  return sharp(picture)
    .extract({ left: 0, top: 0, width: Math.min(width, WIDEST), height })
    .toBuffer();
};

/** Pictures of one screen that stand on one sheet. */
const ON_SHEET = { desktop: 6, phone: 8 } as const;

/** The tallest answer stands whole in it: what is over or under the screen has no picture. */
const WHOLE = 2000;

const shoot = async (page: Page, screen: keyof typeof SCREENS, names: readonly string[]) => {
  await page.setViewportSize({ ...SCREENS[screen], height: WHOLE });
  const messages = page.locator('chat-message');
  await messages.locator('.picture img').evaluateAll(decode);
  const pictures: Buffer[] = [];
  for (const [i, name] of names.entries()) {
    const picture = await messages.nth(i).screenshot({ animations: 'disabled' });
    await writeFile(join(folder, `${name}.${screen}.${locale}.png`), picture);
    pictures.push(picture);
  }
  for (let at = 0; at < pictures.length; at += ON_SHEET[screen]) {
    const some = pictures.slice(at, at + ON_SHEET[screen]);
    const { width } = await sharp(some[0]!).metadata();
    const file = `sheet-${screen}-${locale}-${theme}-${String(1 + at / ON_SHEET[screen]).padStart(2, '0')}.png`;
    await writeFile(
      join(folder, file),
      await sheet(await Promise.all(some.map(trimmed)), Math.min(width, WIDEST), TALLEST),
    );
    console.log(`${file}: ${names.slice(at, at + ON_SHEET[screen]).join(', ')}`);
  }
};

const openPage = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage({ colorScheme: theme, timezoneId: 'America/New_York', reducedMotion: 'reduce' });
  // Times are told from the evening of the figures, not from today.
  await page.clock.setFixedTime(evening);
  await page.goto(url);
  await page.locator('.tries button').first().waitFor();
  await page.locator('visitor-settings select').selectOption(locale === 'en' ? 'en-US' : locale);
  return page;
};

await mkdir(folder, { recursive: true });
const playground = await openPlayground({ port: 0, now: () => evening.getTime() });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const told = await tell(playground.discord, commands, answered, async ({ answer: { chart, locale: told } }) =>
    chart ? (await draw(chart, chart.theme ?? theme, closest(told))).png : undefined,
  );
  const page = await openPage(browser, playground.url);
  await showOnly(
    page.locator('message-list'),
    told.map(({ post }) => post),
  );
  for (const screen of Object.keys(SCREENS) as (keyof typeof SCREENS)[])
    await shoot(
      page,
      screen,
      told.map(({ name }) => name),
    );
} finally {
  await browser.close();
  await playground.close();
}
