import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../bundle/root.ts';
import { fontFiles } from '../../charts/fonts.ts';
import { importMap, moduleFile } from './modules.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  otf: 'font/otf',
};

/** The page's markup and style as written, its scripts as compiled, and the charts' font for a machine that has none for Chinese. */
const [written, compiled] = [['src'], ['dist', 'src']].map((above) => join(root, ...above, 'playground', 'page')) as [
  string,
  string,
];

const fileOf = (path: string): string | undefined => {
  if (path.startsWith('/modules/')) return existing(moduleFile(path));
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (!/^[a-z][a-z-]*\.(html|css|js|svg|otf)$/.test(name)) return undefined;
  if (name === 'chinese.otf') return fontFiles[0];
  return existing(join(name.endsWith('.js') ? compiled : written, name));
};

const existing = (file: string | undefined) => (file !== undefined && existsSync(file) ? file : undefined);

/** One of the page's files, its own or the library's; nothing for any other path. */
export const pageFile = async (path: string): Promise<{ type: string; body: Buffer } | undefined> => {
  const file = fileOf(path);
  if (file === undefined) return undefined;
  const body = await readFile(file);
  return {
    type: TYPES[file.slice(file.lastIndexOf('.') + 1)]!,
    body: file.endsWith('.html') ? Buffer.from(body.toString().replace('{}', importMap)) : body,
  };
};
