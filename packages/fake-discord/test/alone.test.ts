import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const home = resolve(import.meta.dirname, '..');

test('the package imports nothing from outside itself but its dependencies', () => {
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const foreign: string[] = [];
  for (const file of readdirSync(join(home, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const path = join(home, 'src', file);
    for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
      const inside = to.startsWith('.') && resolve(path, '..', to).startsWith(join(home, 'src/'));
      const known = to.startsWith('node:') || Object.keys(dependencies).some((name) => `${to}/`.startsWith(`${name}/`));
      if (!inside && !known) foreign.push(`${file}: ${to}`);
    }
  }
  expect(foreign).toEqual([]);
});
