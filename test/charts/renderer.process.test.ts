import { afterAll, describe, expect, test } from 'vitest';
import { chartKey, createRenderer } from '../../src/charts/renderer.ts';
import type { DrawRequest } from '../../src/charts/worker.ts';
import { charts, lineChart } from './sample.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** A painter that counts, and waits to be told. */
const painter = (bytes = 1000) => {
  const orders: DrawRequest[] = [];
  const waiting: (() => void)[] = [];
  return {
    orders,
    finish: () => {
      for (const go of waiting.splice(0)) go();
    },
    paint: async (order: DrawRequest) => {
      orders.push(order);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return { png: Buffer.alloc(bytes), width: 1, height: 1 };
    },
  };
};

describe('a drawer', () => {
  test('draws a chart that is asked for twice at once once', async () => {
    const { paint, orders, finish } = painter();
    const drawer = createRenderer({ paint });
    const both = [drawer.draw(lineChart(), 'en'), drawer.draw(lineChart(), 'en')];
    finish();
    const [a, b] = await Promise.all(both);
    expect(a).toBe(b);
    expect(orders).toHaveLength(1);
    expect(drawer.stats()).toMatchObject({ asked: 2, drawn: 1, joined: 1, kept: 0 });
  });

  test('keeps a finished picture and gives it again', async () => {
    const { paint, orders, finish } = painter();
    const drawer = createRenderer({ paint });
    const asked = drawer.draw(lineChart(), 'en', 'light');
    finish();
    const first = await asked;
    expect(await drawer.draw(lineChart(), 'en', 'light')).toBe(first);
    expect(orders).toHaveLength(1);
    expect(drawer.stats()).toMatchObject({ kept: 1, pictures: 1 });
  });

  test('tells languages, themes and figures apart', () => {
    const chart = lineChart();
    const [line] = chart.lines;
    const revised = { ...line!, points: [...line!.points.slice(0, -1), ['2025-10-22', 1] as const] };
    const keys = [
      chartKey({ chart, locale: 'en', theme: 'dark' }),
      chartKey({ chart, locale: 'zh-CN', theme: 'dark' }),
      chartKey({ chart, locale: 'en', theme: 'light' }),
      chartKey({ chart: { ...chart, lines: [revised] }, locale: 'en', theme: 'dark' }),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  test('draws in the theme the chart asks for, dark when it asks for none', async () => {
    const { paint, orders, finish } = painter();
    const drawer = createRenderer({ paint });
    const drawings = [drawer.draw(lineChart(), 'en'), drawer.draw(lineChart({ theme: 'light' }), 'en')];
    finish();
    await Promise.all(drawings);
    expect(orders.map(({ theme }) => theme)).toEqual(['dark', 'light']);
  });

  test('keeps no more pictures than its memory holds, and lets the least wanted go', async () => {
    const { paint, finish, orders } = painter(10_000);
    const drawer = createRenderer({ paint, cacheBytes: 35_000 });
    const ask = (title: string) => {
      const drawing = drawer.draw(lineChart({ title }), 'en');
      finish();
      return drawing;
    };
    for (const title of ['a', 'b', 'c', 'a', 'd']) await ask(title);
    expect(drawer.stats().bytes).toBeLessThanOrEqual(35_000);
    const before = orders.length;
    await ask('a');
    expect(orders.length).toBe(before);
    await ask('b');
    expect(orders.length).toBe(before + 1);
  });

  test('forgets a drawing that failed, so that the next question tries again', async () => {
    let tries = 0;
    const drawer = createRenderer({
      paint: async () => {
        if (++tries === 1) throw new Error('out of paint');
        return { png: PNG, width: 1, height: 1 };
      },
    });
    await expect(drawer.draw(lineChart(), 'en')).rejects.toThrow('out of paint');
    expect((await drawer.draw(lineChart(), 'en')).png).toBe(PNG);
  });
});

describe('a drawer with threads', () => {
  const drawer = createRenderer({ workers: 2 });
  afterAll(() => drawer.close());

  test('gives pictures of every kind as PNG', async () => {
    const drawn = await Promise.all(Object.values(charts).map((chart) => drawer.draw(chart, 'zh-TW')));
    for (const { png, width, height } of drawn) {
      expect(png.subarray(0, 4)).toEqual(PNG);
      expect([width, height]).toEqual([1600, 1200]);
    }
  });

  test('leaves the main thread free to answer while it draws', async () => {
    let turns = 0;
    let drawing = true;
    const turn = () => {
      turns++;
      if (drawing) setImmediate(turn);
    };
    setImmediate(turn);
    await drawer.draw(lineChart({ title: 'Another one' }), 'en');
    drawing = false;
    expect(turns).toBeGreaterThan(20);
  });

  test('ends its threads', async () => {
    const short = createRenderer({ workers: 1 });
    await short.draw(lineChart(), 'en');
    await expect(short.close()).resolves.toBeUndefined();
  });

  test('finishes the picture a thread is drawing when it ends, and gives up those that wait', async () => {
    const short = createRenderer({ workers: 1 });
    await short.draw(lineChart(), 'en');
    const titles = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
    const drawings = Promise.allSettled(titles.map((title) => short.draw(lineChart({ title }), 'en')));
    await short.close();
    const ends = (await drawings).map(({ status }) => status);
    expect([ends[0], ends.at(-1)]).toEqual(['fulfilled', 'rejected']);
  });
});
