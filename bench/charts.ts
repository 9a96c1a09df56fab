import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { createRenderer } from '../src/charts/renderer.ts';
import { pictureSize } from '../src/charts/theme.ts';
import { type Measured, median } from './result.ts';
import { sampleOf } from './samples.ts';

const ROUNDS = 40;
const CHART = 'two-axes-max';

const INSTALL = `The stock canvas is not measured: it is not installed. To measure it, outside this project:
  apt-get install build-essential pkg-config python3 libcairo2-dev libpango1.0-dev libjpeg-dev libgif-dev librsvg2-dev
  mkdir stock && cd stock && npm init -y && npm install canvas@3.2.3
and then: STOCK_CANVAS=$PWD/stock/node_modules/canvas npm run bench -- charts`;

type Kind = 'stock' | 'ours' | 'floor';
type Taken = { readonly ms: number; readonly bytes: number; readonly rss: number };

/** What one process measures: one drawing at a time, when it is told to. */
const drawingOf = async (kind: Kind, scale: number): Promise<() => Promise<number>> => {
  const require = createRequire(import.meta.url);
  if (kind === 'floor') {
    const { createCanvas } = require('canvas');
    return () =>
      new Promise<number>((resolve, reject) => {
        const canvas = createCanvas(pictureSize.width * scale, pictureSize.height * scale);
        const ctx = canvas.getContext('2d');
        ctx.fillStyle = '#26272b';
        ctx.fillRect(0, 0, canvas.width, canvas.height);
        canvas.toBuffer(
          (error: Error | null, png: Buffer) => (error ? reject(error) : resolve(png.length)),
          'image/png',
        );
      });
  }
  if (kind === 'stock') {
    // chartjs-node-canvas asks for `canvas` by name: give it the stock one.
    const loader = Module as unknown as { _resolveFilename(request: string, ...rest: unknown[]): string };
    const resolve = loader._resolveFilename;
    loader._resolveFilename = (request, ...rest) =>
      resolve.call(loader, request === 'canvas' ? process.env.STOCK_CANVAS! : request, ...rest);
  }
  const { draw } = await import('../src/charts/draw.ts');
  const chart = sampleOf(CHART).chart('en');
  return async () => (await draw(chart, 'dark', 'en', scale)).png.length;
};

/** A process that measures, told by its parent. */
const child = async (kind: Kind, scale: number) => {
  const once = await drawingOf(kind, scale);
  process.on('message', async () => {
    const start = performance.now();
    const bytes = await once();
    process.send!({ ms: performance.now() - start, bytes, rss: process.memoryUsage.rss() } satisfies Taken);
  });
  process.send!('ready');
};

const open = async (kind: Kind, scale: number) => {
  const file = process.argv[1]!;
  const process_ = fork(file, ['charts', '--child', kind, String(scale)], { stdio: 'inherit' });
  const next = <T>() =>
    new Promise<T>((resolve, reject) => {
      const gone = (code: number | null) => reject(new Error(`the process that measures ${kind} ended (${code})`));
      process_.once('exit', gone);
      process_.once('message', (message) => {
        process_.off('exit', gone);
        resolve(message as T);
      });
    });
  await next();
  return {
    take: () => {
      const taken = next<Taken>();
      process_.send('go');
      return taken;
    },
    close: () => process_.disconnect(),
  };
};

const NAMES: Readonly<Record<Kind, string>> = {
  stock: 'chartjs-node-canvas + stock canvas',
  ours: 'the same on our canvas',
  floor: 'the floor: fill and encode',
};

/** Whether the stock canvas is there to be measured. */
const hasStock = (): boolean =>
  process.env.STOCK_CANVAS !== undefined && existsSync(join(process.env.STOCK_CANVAS, 'package.json'));

/** One drawing at a time in each process, in turns: the middle time, the bytes, and the most memory. */
const drawnBy = async (scale: number): Promise<Readonly<Partial<Record<Kind, Taken>>>> => {
  const kinds: readonly Kind[] = [...(hasStock() ? (['stock'] as const) : []), 'ours', 'floor'];
  const processes = await Promise.all(kinds.map(async (one) => ({ one, ...(await open(one, scale)) })));
  const taken = new Map<Kind, Taken[]>(kinds.map((one) => [one, []]));
  for (let round = -3; round < ROUNDS; round++)
    for (const { one, take } of processes) {
      const result = await take();
      if (round >= 0) taken.get(one)!.push(result); // the first three warm up
    }
  for (const { close } of processes) close();
  return Object.fromEntries(
    [...taken].map(([one, all]) => [
      one,
      {
        ms: median(all.map(({ ms }) => ms)),
        bytes: median(all.map(({ bytes }) => bytes)),
        rss: Math.max(...all.map(({ rss }) => rss)),
      },
    ]),
  );
};

/** A chart in the two sizes, beside stock canvas where that is installed, else beside the floor under both. */
export const measure = async (): Promise<readonly Measured[]> => {
  const rows: Measured[] = [];
  for (const scale of [1, 2]) {
    const { stock, ours, floor } = await drawnBy(scale);
    const [what, beside] = stock ? (['stock canvas', stock] as const) : (['the floor', floor!] as const);
    rows.push({
      ...{ what: `a chart drawn at scale ${scale}`, value: ours!.ms, unit: 'ms', beside: { what, value: beside.ms } },
      ...(stock && { target: scale === 1 ? '≤ 0.50×' : '≤ 0.33×' }),
    });
    rows.push({
      what: 'and its size',
      value: ours!.bytes / 1024,
      unit: 'KB',
      beside: { what, value: beside.bytes / 1024 },
    });
  }
  return rows;
};

/** The same configuration through stock canvas and ours, and the floor under both; then what repeating costs. */
export const bench = async ([flag, kind, childScale]: readonly string[]): Promise<void> => {
  if (flag === '--child') return child(kind as Kind, Number(childScale));
  if (!hasStock()) console.log(`${INSTALL}\n`);
  for (const scale of [1, 2]) {
    const drawn = await drawnBy(scale);
    console.log(
      `${pictureSize.width}×${pictureSize.height} at scale ${scale}, median of ${ROUNDS}, one drawing at a time:`,
    );
    for (const [one, { ms, bytes, rss }] of Object.entries(drawn))
      console.log(
        `  ${NAMES[one as Kind].padEnd(36)}${ms.toFixed(1).padStart(8)} ms${(bytes / 1024).toFixed(0).padStart(7)} KB${(rss / 1e6).toFixed(0).padStart(7)} MB resident`,
      );
    const { stock, ours, floor } = drawn;
    if (stock)
      console.log(
        `  ours against stock: ${(stock.ms / ours!.ms).toFixed(2)}× as fast, ${((100 * ours!.bytes) / stock.bytes).toFixed(0)}% of the bytes`,
      );
    console.log(`  ours against the floor: ${(ours!.ms / floor!.ms).toFixed(1)}×\n`);
  }
  await threads();
};

/** Through the drawer, as the bot asks: in a thread, and again from memory. */
const threads = async () => {
  const drawer = createRenderer({ workers: 1 });
  const sample = sampleOf(CHART);
  const time = async (title: string) => {
    const chart = { ...sample.chart('en'), title };
    const start = performance.now();
    await drawer.draw(chart, 'en', 'dark');
    return performance.now() - start;
  };
  for (let i = 0; i < 3; i++) await time(`warm ${i}`);
  const fresh: number[] = [];
  const again: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    fresh.push(await time(`chart ${i}`));
    again.push(await time(`chart ${i}`));
  }
  console.log(`through the drawer, scale ${pictureSize.scale}, median of ${ROUNDS}:`);
  console.log(`  a new chart, in a thread           ${median(fresh).toFixed(1).padStart(8)} ms`);
  console.log(`  the same chart again, from memory  ${median(again).toFixed(2).padStart(8)} ms`);
  await drawer.close();
};
