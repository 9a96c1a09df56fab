import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const SOURCES = ['src', 'commands', 'bench', 'packages/fake-discord/src', 'test/questions'];
const MADE_BY = ['package.json', 'tsconfig.json', ...readdirSync(import.meta.dirname).map((file) => join('bin', file))];

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

/** A folder and those within: a file that is gone leaves its mark there only. */
const foldersIn = (folder) => [
  folder,
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name)),
];

/** When something in some folders was last changed, made or taken away (ms). */
export const lastChange = (folders) =>
  Math.max(...folders.flatMap((one) => [...foldersIn(one), ...filesIn(one)]).map((one) => statSync(one).mtimeMs));

const newest = () =>
  Math.max(
    lastChange(SOURCES.map((folder) => join(root, folder))),
    ...MADE_BY.map((file) => statSync(join(root, file)).mtimeMs),
  );

/** What is started, and the thread that draws. */
const programs = () => [
  ...readdirSync(join(root, 'src'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'src', file)),
  join(root, 'src/charts/worker.ts'),
];

/**
 * Libraries go into the build: loaded file by file, discord.js alone takes 300 ms to start; in one piece it takes 60. Not those that
 * carry a binary, find files of their own or start threads; and what discord.js and pg would use if somebody had installed it.
 */
const OUTSIDE =
  /^(?:canvas|@napi-rs\/|sharp|libsql|@embedpdf\/|chart\.js|chartjs-node-canvas|tinypool|pino|zlib-sync|bufferutil|utf-8-validate|pg-native)/;

/** What is found by reading a folder at its start is put into the build: `folderModules` of src/values says how it is written. */
const folderModules = {
  name: 'folder-modules',
  transform: {
    filter: { code: "folderModules(new URL('.", id: /\.ts$/ },
    handler(code, id) {
      const imports = [];
      const put = code.replace(/await folderModules\(new URL\('(\.[^']+)', import\.meta\.url\)\)/g, (_call, path) => {
        const folder = join(dirname(id), path);
        const files = filesIn(folder).map((file) => {
          const name = `found${imports.length}`;
          imports.push(`import * as ${name} from ${JSON.stringify(file)};`);
          return `[${JSON.stringify(placeOf(file, folder))}, ${name}]`;
        });
        return `new Map([${files.join(', ')}])`;
      });
      return [...imports, put].join('\n');
    },
  },
};

/** A path from a folder, with forward slashes. */
const placeOf = (path, from = root) => relative(from, path).split(sep).join('/');

const entries = (files) => Object.fromEntries(files.map((file) => [placeOf(file).replace(/\.(?:ts|mjs)$/, ''), file]));

const bundle = (rolldown, dir, files, chunks, isOutside, format = 'esm') =>
  rolldown.build({
    input: entries(files),
    platform: 'node',
    checks: { eval: false },
    external: (id, _importer, isResolved) => !isResolved && /^[^./]/.test(id) && !isAbsolute(id) && isOutside(id),
    plugins: [folderModules],
    output: { dir, format, chunkFileNames: `${chunks}/[name]-[hash].js`, comments: false },
    logLevel: 'warn',
  });

/** The playground's page with its library in one script: a browser asks for one file, not for every module. */
const bundlePage = (rolldown, dir) =>
  rolldown.build({
    input: entries([join(root, 'src/playground/page/start.ts')]),
    output: { dir, format: 'esm', minify: true },
    logLevel: 'warn',
  });

/** The build's tool, or nothing where only what serves is installed. */
const installed = () => import('rolldown').catch(() => undefined);

/** Puts a finished build in the place of the one before: whoever starts meanwhile meets one of the two, whole. */
const put = (made) => {
  const before = `${made}.before`;
  if (existsSync(dist)) renameSync(dist, before);
  try {
    renameSync(made, dist);
  } catch {
    rmSync(made, { recursive: true, force: true }); // another build of the same sources was there first
  }
  rmSync(before, { recursive: true, force: true });
};

/** What is started: each program runs by `bin/compiled-code.cjs`, which needs CommonJS. */
const writeStarts = (made) => {
  const commonJs = JSON.stringify({ type: 'commonjs' });
  writeFileSync(join(made, 'code', 'package.json'), commonJs);
  for (const program of programs().map((file) => placeOf(file).replace(/\.ts$/, '.js'))) {
    const [start, up] = [join(made, program), '../'.repeat(program.split('/').length - 1)];
    mkdirSync(dirname(start), { recursive: true });
    writeFileSync(
      start,
      `module.exports = require('${up}../bin/compiled-code.cjs').run(require.resolve('${up}code/${program}'));\n`,
    );
  }
  writeFileSync(join(made, 'src', 'package.json'), commonJs);
};

/** The flags the bot is started with: as `npm start` does, and as the container and the unit do. Compiled code serves under its own only. */
const FLAGS = ['', '--max-semi-space-size=2'];

/** Starts the bot where there is no Discord, which it says and ends, and keeps what was compiled of it until then: in its place, which the code names in errors. */
const keepCompiled = () => {
  const keep = join(root, 'bin', 'keep-compiled.cjs');
  const started = FLAGS.map(async (flags) => {
    const data = mkdtempSync(join(tmpdir(), 'reservoir-build-'));
    const env = { PATH: process.env.PATH, NODE_OPTIONS: flags, DATA_DIR: data, REFRESH: 'off' };
    const nowhere = { DISCORD_TOKEN: 'none', DISCORD_API_URL: 'http://127.0.0.1:9' };
    const bot = spawn(process.execPath, [keep, join(dist, 'code', 'src', 'main.js')], {
      env: { ...env, ...nowhere },
      stdio: 'ignore',
    });
    await once(bot, 'close');
    rmSync(data, { recursive: true, force: true });
  });
  return Promise.all(started);
};

/** Builds what is started, the measurements and the page into `dist`, when a source is newer than the last build. */
export const build = async ({ force = false } = {}) => {
  const built = existsSync(stamp);
  if (built && !force && statSync(stamp).mtimeMs >= newest()) return;
  const rolldown = await installed();
  if (!rolldown) {
    if (built) return; // installed without what builds it: run what was built
    throw new Error(
      'Reservoir is not built, and rolldown, which builds it, is not installed: run npm ci, then npm run build.',
    );
  }
  const [started, made] = [new Date(), `${dist}.${process.pid}`];
  await bundle(rolldown, join(made, 'code'), programs(), 'chunks', (id) => OUTSIDE.test(id), 'cjs');
  writeStarts(made);
  // What we are measured beside is started as anybody would start it: with its libraries in their own files.
  await bundle(rolldown, made, filesIn(join(root, 'bench')), 'bench/chunks', (id) => id !== 'fake-discord');
  await bundlePage(rolldown, made);
  writeFileSync(join(made, '.built'), '');
  utimesSync(join(made, '.built'), started, started);
  put(made);
  await keepCompiled();
};

/** Builds programs that tests start beside the bot, after it; each stands under `dist` where its source stands under the project. */
export const buildFixtures = async (files) => {
  const rolldown = await import('rolldown');
  await bundle(rolldown, dist, files, 'test/chunks', (id) => id !== 'fake-discord');
};
