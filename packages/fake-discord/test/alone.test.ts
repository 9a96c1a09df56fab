import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const home = resolve(import.meta.dirname, '..');
const src = join(home, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const sources = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));
const importsOf = (file: string) =>
  [...sources.get(file)!.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, to]) => to!);
const inside = (file: string) =>
  importsOf(file)
    .filter((to) => to.startsWith('.'))
    .map((to) => relative(src, resolve(src, file, '..', to)));

test('the package imports nothing from outside itself but its dependencies', () => {
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const known = (to: string) =>
    to.startsWith('node:') || Object.keys(dependencies).some((name) => `${to}/`.startsWith(`${name}/`));
  const foreign = files.flatMap((file) => [
    ...importsOf(file).filter((to) => !to.startsWith('.') && !known(to)),
    ...inside(file).filter((to) => !sources.has(to)),
  ]);
  expect(foreign).toEqual([]);
});

test('no file imports itself, however far around', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const to of inside(file)) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('no two files export one type name', () => {
  const names = files.flatMap((file) =>
    [...sources.get(file)!.matchAll(/^export (?:type|class|interface) (\w+)/gm)].map(([, name]) => name!),
  );
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
});
