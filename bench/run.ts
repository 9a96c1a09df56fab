// `npm run bench -- charts` runs bench/charts.ts; without a name it says which there are.
import { readdirSync } from 'node:fs';

const OTHERS = new Set(['run', 'samples', 'gallery', 'learn', 'lessons']);
const names = readdirSync(import.meta.dirname)
  .map((file) => /^([a-z-]+)\.js$/.exec(file)?.[1])
  .filter((name): name is string => name !== undefined && !OTHERS.has(name));
const name = process.argv[2] ?? '';

if (names.includes(name)) {
  const { bench } = (await import(`./${name}.js`)) as { bench(args: readonly string[]): Promise<void> };
  await bench(process.argv.slice(3));
} else {
  console.error(`Which measurement? npm run bench -- ${names.join(' | ')}`);
  process.exitCode = 1;
}
