import { describe, expect, test } from 'vitest';
import { findChromium, startChromium, startPlayground, visit } from './visit.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('a release day in a browser', () => {
  test('a played release day brings one weekly post, marked as invented, and the next one brings the next', async () => {
    const [browser, own] = await Promise.all([startChromium(chromium!), startPlayground()]);
    const there = await visit(browser, own.url);
    const posts = there.page.getByRole('article').filter({ hasText: 'Weekly reserves' });
    const release = there.page.getByRole('button', { name: 'Play a release day' });
    await release.click();
    await posts.first().locator('.picture img').waitFor();
    expect(await there.page.getByRole('heading', { level: 1 }).textContent()).toBe('weekly');
    expect(await posts.first().locator('.invented').textContent()).toContain('Not published by anyone');
    expect(await posts.first().ariaSnapshot()).toMatch(/Banks held \$\d\.\d\d tn of reserves/);
    await there.shot('weekly');
    await release.click();
    await posts.nth(1).locator('.picture img').waitFor();
    expect(await posts.count()).toBe(2);
    await browser.close();
    expect(there.faults).toEqual([]);
    expect(await own.stop()).toBe(0);
  }, 60_000);
});
