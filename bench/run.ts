// `npm run bench -- charts` runs bench/charts.ts. Without a name everything that is measured in rows is run, one after the
// other, each in a process of its own (none meets what another left in memory), printed as one table and written to
// bench/results.json with the machine it was measured on.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../src/bundle/root.ts';
import { type Measured, machine, tableOf } from './result.ts';

type Measurement = { bench?(args: readonly string[]): Promise<void>; measure?(): Promise<readonly Measured[]> };

/** These run when they are imported. */
const PROGRAMS = new Set(['run', 'bare-bot', 'guilds', 'gallery', 'pictures', 'screens']);

/** Asks a process that measures for its rows as JSON, on its last line. */
const ROWS = '--rows';
const rowsOf = (about: string): readonly Measured[] => {
  const told = execFileSync(process.execPath, [process.argv[1]!, about, ROWS], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  const read = (key: string, value: unknown) => (key === 'value' ? Number(value) : value);
  return JSON.parse(told.trim().split('\n').at(-1)!, read) as readonly Measured[];
};

const built = join(root, 'dist', 'bench');
const all = await Promise.all(
  readdirSync(built)
    .flatMap((file) => /^([a-z-]+)\.js$/.exec(file)?.[1] ?? [])
    .filter((name) => !PROGRAMS.has(name))
    .map(async (name) => [name, (await import(pathToFileURL(join(built, `${name}.js`)).href)) as Measurement] as const),
);
const measurements = new Map(all.filter(([, { bench }]) => bench !== undefined));
const [name, ...args] = process.argv.slice(2);

if (name === undefined) {
  const rows: Measured[] = [];
  for (const [about, { measure }] of measurements) {
    if (!measure) continue;
    console.error(`measuring ${about} …`);
    rows.push(...rowsOf(about));
  }
  const result = { measuredAt: new Date().toISOString(), machine: machine(), rows };
  writeFileSync(join(root, 'bench', 'results.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  console.log(`${JSON.stringify(result.machine)}\n\n${tableOf(rows)}`);
} else if (args.includes(ROWS)) {
  // What was never answered took infinitely long, for which JSON has no number.
  const write = (key: string, value: unknown) => (key === 'value' ? String(value) : value);
  console.log(`\n${JSON.stringify(await measurements.get(name)!.measure!(), write)}`);
} else if (measurements.has(name)) {
  await measurements.get(name)!.bench!(args);
} else {
  console.error(`Which measurement? npm run bench, or npm run bench -- ${[...measurements.keys()].join(' | ')}`);
  process.exitCode = 1;
}
