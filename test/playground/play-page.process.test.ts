import { describe, expect, test } from 'vitest';
import { findChromium, startChromium, startPlayground, visit } from './visit.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('days played in a browser', () => {
  test('a played week brings each day’s line once, and one board that is rewritten', async () => {
    const [browser, own] = await Promise.all([startChromium(chromium!), startPlayground()]);
    const there = await visit(browser, own.url);
    const lines = there.page.getByRole('article').filter({ hasText: 'The day in money markets' });
    await there.page.getByRole('button', { name: 'Play a day' }).click();
    await lines.first().locator('.picture img').waitFor();
    await there.page.getByRole('button', { name: 'Play a week' }).click();
    await lines.nth(5).locator('.picture img').waitFor({ timeout: 60_000 });
    const seen = await Promise.all((await lines.all()).map((line) => line.ariaSnapshot()));
    const heads = seen.map((text) => /money markets · (\w+ \d+, \d+)/.exec(text)?.[1]);
    expect(new Set(heads).size).toBe(6);
    expect(heads).toHaveLength(6);
    const board = there.page.getByRole('article').filter({ hasText: 'Liquidity, as last published' });
    expect(await board.count()).toBe(1);
    // As new as the newest line.
    expect(await board.ariaSnapshot()).toContain(heads.at(-1));
    await there.shot('daily');
    await browser.close();
    expect(there.faults).toEqual([]);
    expect(await own.stop()).toBe(0);
  }, 120_000);
});
