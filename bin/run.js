// Runs a program of the project (`node bin/run.js src/main`), built first when its sources are newer than the last build.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.js';

const [program, ...rest] = process.argv.slice(2);
try {
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const file = join(import.meta.dirname, '..', 'dist', `${program}.js`);
process.argv = [process.argv[0], file, ...rest];
await import(pathToFileURL(file).href);
