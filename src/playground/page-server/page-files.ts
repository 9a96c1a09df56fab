import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { root } from '../../bundle/root.ts';
import { fontFiles } from '../../charts/fonts.ts';

const source = join(root, 'src', 'playground', 'page');
const built = join(root, 'dist', 'src', 'playground', 'page');

/** The page's files by their addresses: markup and colours as written, its script as built, and the charts' font for a machine that has none for Chinese. */
const FILES = {
  '/': join(source, 'index.html'),
  '/style.css': join(source, 'style.css'),
  '/icon.svg': join(source, 'icon.svg'),
  '/start.js': join(built, 'start.js'),
  '/chinese.otf': fontFiles[0]!,
};

/** Serves the page's files, and no others. */
export const pageFiles = (): Hono => {
  const app = new Hono();
  for (const [address, path] of Object.entries(FILES))
    app.get(address, serveStatic({ path, onFound: (_, c) => c.header('cache-control', cacheOf(address)) }));
  return app;
};

const cacheOf = (address: string) => (address.endsWith('.otf') ? 'max-age=86400' : 'no-cache');
