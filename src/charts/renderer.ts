import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { Tinypool } from 'tinypool';
import { root } from '../bundle/root.ts';
import type { Cache } from '../storage/cache.ts';
import type { Chart } from '../values/chart.ts';
import type { Locale } from '../values/locale.ts';
import type { Drawn } from './draw.ts';
import { drawingVersion } from './drawing-version.ts';
import type { PaletteName } from './theme.ts';
import type { DrawRequest } from './worker.ts';

/** How often pictures were asked for, and what it took. */
export type RendererStats = {
  readonly asked: number;
  readonly drawn: number;
  /** Answered from memory, and by joining a drawing that was already under way. */
  readonly kept: number;
  readonly joined: number;
  readonly pictures: number;
  readonly bytes: number;
};

/** Draws charts in threads, each picture once, and keeps the latest ones asked for. */
type Renderer = {
  draw(chart: Chart, locale: Locale, theme?: PaletteName): Promise<Drawn>;
  stats(): RendererStats;
  /** Starts a thread before the first picture is asked for. */
  warm(): void;
  /** Ends the threads; what a thread is drawing is finished first, what waits for its turn is given up. */
  close(): Promise<void>;
};

type RendererOptions = {
  readonly workers?: number;
  /** How much memory finished pictures may take. */
  readonly cacheBytes?: number;
  /** Draws one picture; by default in a worker thread. */
  readonly paint?: (order: DrawRequest) => Promise<Drawn>;
  /** Pictures other processes have drawn. */
  readonly shared?: Cache | undefined;
};

/** How long a picture is of use to others: by then newer figures have come (ms). */
const SHARED_MS = 24 * 60 * 60_000;

const MB = 1024 * 1024;

/** The same content has the same key, whoever asked and however it was put together. */
export const chartKey = (order: DrawRequest): string => {
  // Figures are most of a chart: as bytes they are hashed seven times as fast as when they are written out.
  const rest = JSON.stringify(order, (name, value) => (name === 'points' ? value.length : value));
  const hash = createHash('sha1').update(rest);
  for (const { points } of 'lines' in order.chart ? order.chart.lines : []) {
    const values = new Float64Array(points.length);
    let days = '';
    for (const [i, [isoDay, value]] of points.entries()) {
      values[i] = value;
      days += isoDay;
    }
    hash.update(values).update(days, 'latin1');
  }
  return hash.digest('base64');
};

export const createRenderer = ({
  workers = 1,
  cacheBytes = 64 * MB,
  paint,
  shared,
}: RendererOptions = {}): Renderer => {
  const pool = paint ? undefined : openPool(workers);
  const own = paint ?? pool!.draw;
  const draw = shared ? withShared(own, shared) : own;
  const kept = new LRUCache<string, Drawn>({
    maxSize: Math.max(1, cacheBytes),
    sizeCalculation: ({ png }) => png.length + 200,
  });
  const underWay = new Map<string, Promise<Drawn>>();
  const count = { asked: 0, drawn: 0, kept: 0, joined: 0 };

  return {
    draw(chart, locale, theme = chart.theme ?? 'dark') {
      const order = { chart, locale, theme };
      const key = chartKey(order);
      count.asked++;
      const finished = kept.get(key);
      if (finished) {
        count.kept++;
        return Promise.resolve(finished);
      }
      const started = underWay.get(key);
      if (started) {
        count.joined++;
        return started;
      }
      const drawing = draw(order, key)
        .then((drawn) => {
          count.drawn++;
          kept.set(key, drawn);
          return drawn;
        })
        .finally(() => underWay.delete(key));
      underWay.set(key, drawing);
      return drawing;
    },
    warm: () => pool?.open(),
    stats: () => ({ ...count, pictures: kept.size, bytes: kept.calculatedSize }),
    async close() {
      pool?.giveUp();
      await Promise.allSettled(underWay.values());
      await pool?.close();
    },
  };
};

/** Takes what another process has drawn, or draws and lets the others have it. */
const withShared =
  (draw: (order: DrawRequest) => Promise<Drawn>, shared: Cache) =>
  async (order: DrawRequest, key: string): Promise<Drawn> => {
    // Another version draws the same figures differently, and both may run while an update goes round.
    const name = `picture:${drawingVersion()}:${key}`;
    const found = await shared.get(name);
    if (found && found.length > SIZE_BYTES)
      return { width: found.readUInt32BE(0), height: found.readUInt32BE(4), png: found.subarray(SIZE_BYTES) };
    const drawn = await draw(order);
    const size = Buffer.alloc(SIZE_BYTES);
    size.writeUInt32BE(drawn.width, 0);
    size.writeUInt32BE(drawn.height, 4);
    shared.set(name, Buffer.concat([size, drawn.png]), SHARED_MS);
    return drawn;
  };

/** Width and height stand before the picture. */
const SIZE_BYTES = 8;

/** The worker as built: a thread cannot run TypeScript, so from sources the built one is used too. */
const workerFile = join(root, 'dist', 'src', 'charts', 'worker.js');

const openPool = (workers: number) => {
  let pool: Tinypool | undefined;
  /** The threads start with the first picture, or before: what draws nothing pays for none. */
  const open = (): Tinypool => {
    pool ??= new Tinypool({
      filename: workerFile,
      minThreads: 1,
      maxThreads: Math.max(1, workers),
      idleTimeout: 24 * 60 * 60 * 1000,
      isolateWorkers: false,
    });
    return pool;
  };
  return {
    open,
    async draw(order: DrawRequest): Promise<Drawn> {
      const { png, width, height } = (await open().run(order)) as Drawn;
      return { png: Buffer.from(png.buffer, png.byteOffset, png.byteLength), width, height };
    },
    giveUp: () => pool?.cancelPendingTasks(),
    close: async () => pool?.destroy(),
  };
};
