import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist', '.built');
const SOURCES = ['src', 'commands', 'bench', 'packages/fake-discord/src'];
/** In this order: what the last one imports is built before it. */
const PROJECTS = ['packages/fake-discord/tsconfig.json', 'tsconfig.build.json'];

const newest = () => {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Math.max(
    ...[...files, ...['tsconfig.json', ...PROJECTS].map((file) => join(root, file))].map(
      (file) => statSync(file).mtimeMs,
    ),
  );
};

/** A program of an installed package, by the file its package names; nothing when it is not installed. */
const programOf = (name, ...file) => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), ...file);
  } catch {
    return undefined;
  }
};

/** Takes away what was built from sources that are gone: commands are found by reading their folder. */
const prune = (built, sources) => {
  for (const file of readdirSync(built, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.js') && !existsSync(join(sources, file.replace(/\.js$/, '.ts')))) rmSync(join(built, file));
};

/** The playground's page with its library in one script: a browser asks for one file, not for every module. */
const bundlePage = (rolldown) => {
  const page = join('src', 'playground', 'page', 'start');
  const [input, output] = [join(root, `${page}.ts`), join(root, 'dist', `${page}.js`)];
  run(rolldown, [input, '--file', output, '--format', 'esm', '--minify', '--log-level', 'warn'], 'ignore');
};

const run = (program, args, stdout = 'inherit') =>
  execFileSync(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', stdout, 'inherit'] });

/** Compiles `src`, `commands` and `bench` into `dist`, and the package in TypeScript into its own, when a source is newer than the last build. */
export const build = ({ force = false } = {}) => {
  const built = existsSync(stamp);
  const from = built && !force ? newest() : Number.POSITIVE_INFINITY;
  if (built && statSync(stamp).mtimeMs >= from) return;
  const [tsc, rolldown] = [programOf('typescript', 'bin', 'tsc'), programOf('rolldown', 'bin', 'cli.mjs')];
  if (!tsc || !rolldown) {
    if (built) return; // installed without what builds it: run what was built
    throw new Error(
      'Reservoir is not built, and TypeScript or rolldown, which build it, is not installed: run npm ci, then npm run build.',
    );
  }
  const started = new Date();
  for (const project of PROJECTS) run(tsc, ['-p', join(root, project), '--noCheck']);
  prune(join(root, 'packages/fake-discord/dist'), join(root, 'packages/fake-discord/src'));
  prune(join(root, 'dist'), root);
  bundlePage(rolldown);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${started.toISOString()}\n`);
};
