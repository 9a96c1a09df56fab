import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../../bundle/root.ts';

/** The library that draws messages (https://github.com/skyra-project/discord-components), and what it is made with. */
const PACKAGES = [
  '@skyra/discord-components-core',
  '@lit/context',
  '@lit/reactive-element',
  'lit',
  'lit-element',
  'lit-html',
];
const folderOf = (name: string) => join(root, 'node_modules', name);

/** The file of a module's address: a script of one of these packages, and no other file. */
export const moduleFile = (path: string): string | undefined => {
  const [, name = '', file = ''] = /^\/modules\/((?:@[a-z]+\/)?[a-z-]+)((?:\/[\w-]+)+\.js)$/.exec(path) ?? [];
  return PACKAGES.includes(name) ? join(folderOf(name), file) : undefined;
};

type Target = string | { readonly browser?: Target; readonly default: Target };
/** The file a browser is meant to have, of those a package exports (https://nodejs.org/api/packages.html#conditional-exports). */
const chosen = (target: Target): string =>
  typeof target === 'string' ? target : chosen(target.browser ?? target.default);

const entries = PACKAGES.flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as {
    exports: Record<string, Target>;
  };
  return Object.entries(exports).map(([entry, target]) => [
    posix.join(name, entry),
    posix.join('/modules', name, chosen(target)),
  ]);
});

/** Where a browser finds a module by its name (https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/script/type/importmap); one of Lit's is the page's own. */
export const importMap = JSON.stringify({
  imports: { ...Object.fromEntries(entries), 'lit/directives/style-map.js': '/style-map.js' },
});

/** The import map as the content security policy knows it. */
export const importMapHash = `sha256-${createHash('sha256').update(importMap).digest('base64')}`;
