// Draws many charts in one process and says how much memory each of them cost: first as they are, then with a leak of
// 50 KB a chart on purpose. Prints bytes a chart for both. Run with --expose-gc.
import { pathToFileURL } from 'node:url';

const [root, count] = process.argv.slice(2);
const { draw } = await import(pathToFileURL(`${root}/dist/src/charts/draw.js`).href);
const { samples } = await import(pathToFileURL(`${root}/dist/bench/samples.js`).href);

const chart = samples.find(({ name }) => name === 'line-3m').chart('en');
const leaked = [];
const memory = async () => {
  for (let i = 0; i < 2; i++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return process.memoryUsage.rss();
};
const SEGMENTS = 10;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

// A tenth of the size: what a chart leaves behind is the same, and it is painted twenty times as fast. The median over
// segments: the system takes memory back when it likes, which shows in one of them and says nothing of a chart.
const costOf = async (charts, leak) => {
  const costs = [];
  for (let segment = 0; segment < SEGMENTS; segment++) {
    const before = await memory();
    for (let i = 0; i < charts / SEGMENTS; i++) {
      await draw({ ...chart, title: `${chart.title} ${segment}.${i}` }, 'dark', 'en', 0.1);
      if (leak) leaked.push(Buffer.alloc(leak, i));
    }
    costs.push(((await memory()) - before) / (charts / SEGMENTS));
  }
  return median(costs);
};

await costOf(300, 0);
const clean = await costOf(Number(count), 0);
const leaking = await costOf(400, 50 * 1024);
console.log(JSON.stringify({ clean, leaking, held: leaked.length }));
