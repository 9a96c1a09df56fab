import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bundle/root.ts';

/** The code that a picture depends on: how charts are drawn, and the words and numbers in them. */
const FOLDERS = ['.', '../words', '../values', '../series'] as const;

/** A short mark of the drawing code and of the libraries it draws with: pictures of another version differ from ours. */
export const drawingVersionOf = (charts: string, manifest: string = join(root, 'package.json')): string => {
  const hash = createHash('sha1').update(readFileSync(manifest));
  for (const folder of FOLDERS.map((name) => join(charts, name)))
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.[jt]s$/.test(file)) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('base64url').slice(0, 12);
};

let version: string | undefined;

/** The version of the drawing code that runs here. */
export const drawingVersion = (): string => {
  version ??= drawingVersionOf(join(root, 'src', 'charts'));
  return version;
};
