import { expect, test, vi } from 'vitest';
import { createPrerender } from '../../src/charts/prerender.ts';
import type { Chart } from '../../src/values/chart.ts';
import { ask } from '../world.ts';

test('when figures arrive, the charts people ask for most are drawn once more, in their language, and no others', async () => {
  vi.useFakeTimers();
  const drawn: string[] = [];
  const draw = async ({ title }: Chart, locale: string) => {
    drawn.push(`${locale} ${title}`);
    return Buffer.alloc(0);
  };
  const ahead = createPrerender({ ask, draw, most: 2, settle: 1000 });
  for (let i = 0; i < 3; i++) await ahead.ask({ command: 'srf', locale: 'zh-TW' });
  for (let i = 0; i < 2; i++) await ahead.ask({ command: 'qt', args: { view: 'caps' } });
  await ahead.ask({ command: 'reserves' });
  for (let i = 0; i < 9; i++) await ahead.ask({ command: 'calc-reserve', args: { deposits: '1m' } });
  for (let i = 0; i < 5; i++) ahead.refresh(); // one release brings many series
  expect(drawn).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(drawn).toHaveLength(2), { interval: 1, timeout: 10_000 });
  expect(drawn[0]).toMatch(/^zh-TW 常備附買回/);
  expect(drawn[1]).toMatch(/^en The caps on runoff/);
});

test('a chart that cannot be drawn ahead keeps nothing else from being drawn', async () => {
  let tries = 0;
  const ahead = createPrerender({
    ask,
    most: 2,
    settle: 0,
    draw: async () => {
      if (++tries === 1) throw new Error('no paper');
      return Buffer.alloc(0);
    },
  });
  await ahead.ask({ command: 'srf' });
  await ahead.ask({ command: 'qt' });
  ahead.refresh();
  await vi.waitFor(() => expect(tries).toBe(2), { interval: 1, timeout: 10_000 });
});
