import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { secrets } from '../src/config.ts';
import { addressSettings } from '../src/providers/sources.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * The floors of docs/architecture.md, bottom to top. A file may import from its own floor or from any floor below; files
 * beside the floors may use them all.
 */
const FLOORS = [...readFileSync(join(root, 'docs/architecture.md'), 'utf8').matchAll(/^\| `([a-z]+)` \|/gm)]
  .map(([, name]) => name!)
  .toReversed();
const src = join(root, 'src');
const typescript = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const files = typescript(src);
const floor = (file: string) => (file.includes('/') ? FLOORS.indexOf(file.split('/')[0]!) : FLOORS.length);
const importsOf = (file: string) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, to]) =>
    relative(src, resolve(src, dirname(file), to!)),
  );

test('every folder of src/ is a floor of the house', () => {
  expect(files.filter((file) => floor(file) < 0)).toEqual([]);
});

test.each(files)('%s imports downwards', (file) => {
  for (const to of importsOf(file)) expect(floor(to), to).toBeLessThanOrEqual(floor(file));
});

test('src/ finds commands by folder, never by name', () => {
  expect(files.filter((file) => importsOf(file).some((to) => to.includes('commands/')))).toEqual([]);
});

test('only the store knows keyv', () => {
  const knows = files.filter((file) => /from '(keyv|@keyv\/[^']+)'/.test(readFileSync(join(src, file), 'utf8')));
  expect(knows.map((file) => file.split('/').slice(0, 2).join('/')).every((file) => file.startsWith('storage/'))).toBe(
    true,
  );
  expect(knows.some((file) => readFileSync(join(src, file), 'utf8').includes("from 'keyv'"))).toBe(true);
});

test('commands know no Discord, no network, no clock and no files', () => {
  for (const file of typescript(join(root, 'commands'))) {
    const text = readFileSync(join(root, 'commands', file), 'utf8');
    expect(text, file).not.toMatch(/from '(discord\.js|node:|keyv|undici|pino)/);
    expect(text, file).not.toMatch(/\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bprocess\./);
  }
});

test('every setting is in .env.example with a sentence, and every line there is a setting', () => {
  const written = readFileSync(join(src, 'config.ts'), 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+):/gm);
  const settings = [...[...written].map(([, name]) => name), ...addressSettings];
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  expect([...example.matchAll(/^#.*\n([A-Z_]+)=/gm)].map(([, name]) => name).sort()).toEqual(settings.sort());
});

test('.env.example says of every secret that it may stand in a file, and of nothing else', () => {
  const named = readFileSync(join(root, '.env.example'), 'utf8').match(/[A-Z_]+(?=_FILE\b)/g) ?? [];
  expect(named.sort()).toEqual(Object.keys(secrets).sort());
});

/** Files of the house by their path from the root, with what each imports. */
const house = new Map(
  ['src', 'commands'].flatMap((folder) =>
    typescript(join(root, folder)).map((file) => {
      const path = `${folder}/${file}`;
      const text = readFileSync(join(root, path), 'utf8');
      const imports = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, to]) =>
        relative(root, resolve(root, dirname(path), to!)),
      );
      return [path, { text, imports }] as const;
    }),
  ),
);

/** The first way from a file back to itself, if there is one. */
const circleFrom = (start: string): readonly string[] | undefined => {
  const ways = [[start]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way; way = ways.pop())
    for (const to of house.get(way.at(-1)!)?.imports ?? []) {
      if (to === start) return [...way, to];
      if (!seen.has(to)) ways.push([...way, to]);
      seen.add(to);
    }
  return undefined;
};

test('no file imports itself in a circle', () => {
  expect([...house.keys()].map(circleFrom).filter(Boolean)).toEqual([]);
});

test('no two files export one type name for two things', () => {
  const homes = new Map<string, string[]>();
  for (const [path, { text }] of [...house].filter(([path]) => !path.startsWith('src/playground/')))
    for (const [, name] of text.matchAll(/^export (?:type|interface|class) (\w+)/gm))
      homes.set(name!, [...(homes.get(name!) ?? []), path]);
  expect([...homes].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

test('a test that starts a process, a browser or a database says so in its name', () => {
  const starts = /from '(?:node:child_process|[./]+process\.ts|[./]+visit\.ts|[./]+backends\.ts)'/;
  const tests = typescript(join(root, 'test')).filter(
    (file) => file.endsWith('.test.ts') && !file.endsWith('.process.test.ts'),
  );
  expect(tests.filter((file) => starts.test(readFileSync(join(root, 'test', file), 'utf8')))).toEqual([]);
});

test('what nothing else imports is not exported', () => {
  const everywhere = ['src', 'commands', 'bench', 'test', 'packages/fake-discord/src', 'packages/fake-discord/test'];
  const users = new Map<string, number>();
  for (const folder of everywhere)
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|mjs|js)$/.test(file)) continue;
      const names = readFileSync(join(root, folder, file), 'utf8').match(/\b\w+\b/g) ?? [];
      for (const name of new Set(names)) users.set(name, (users.get(name) ?? 0) + 1);
    }
  const alone = [...house].flatMap(([path, { text }]) =>
    [...text.matchAll(/^export (?:const|type|class|function\*?|async function) (\w+)/gm)]
      .filter(([, name]) => users.get(name!) === 1)
      .map(([, name]) => `${path}: ${name}`),
  );
  expect(alone).toEqual([]);
});

/** Tables of words, and of series, are as long as what they list. */
const isTable = (file: string) => /\.words\.ts$|words\/|^src\/series\/catalog\.ts$/.test(file);
/** Functions that may be longer, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {
  'src/serve.ts serveWith': 'joins every part once, in the order in which they start',
};
const written = ['src', 'commands', 'bench', 'packages/fake-discord/src'].flatMap((folder) =>
  typescript(join(root, folder)).map((file) => `${folder}/${file}`),
);

/** The functions of a file that are longer than so many lines, by name: as it is formatted, one ends where its indentation is closed. */
const longFunctions = (text: string, most: number): readonly string[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    if (!/(?:=>|\)(?:: [^{]+)?) \{$/.test(line) || /^\s*(?:\} )?(?:if|for|while|switch|catch|else|return)\b/.test(line))
      return [];
    const indent = /^\s*/.exec(line)![0];
    const end = lines.findIndex((one, at) => at > i && one.startsWith(`${indent}}`));
    // A signature may take several lines: its name stands where the indentation was opened.
    const begin = line.trim().startsWith(')')
      ? lines.findLastIndex(
          (one, at) => at < i && one.startsWith(indent) && /\S/.test(one[indent.length] ?? '') && !/^\s*[)}]/.test(one),
        )
      : i;
    const [name] = /(?!(?:export|default|const|async|function)\b)\b\w+/.exec(lines[begin]!) ?? ['?'];
    return end - begin + 1 > most ? [name] : [];
  });
};

test('no function is longer than 60 lines, no file than 300, but tables and what has its reason', () => {
  const checked = written.filter((file) => !isTable(file));
  const texts = checked.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  expect(texts.filter(([, text]) => text.split('\n').length > 301).map(([file]) => file)).toEqual([]);
  const long = texts.flatMap(([file, text]) => longFunctions(text, 60).map((name) => `${file} ${name}`));
  expect(long).toEqual(Object.keys(LONGER));
});

test('types are bent only where a library leaves no other way', () => {
  const bent = written.filter((file) => /as unknown as/.test(readFileSync(join(root, file), 'utf8')));
  expect(bent.toSorted()).toEqual(Object.keys(BENT));
});

/** Where types are bent, and why. */
const BENT: Readonly<Record<string, string>> = {
  'bench/charts.ts': 'Node does not type how it resolves a module',
  'src/ask/command.ts': 'a command’s options are of its own types; from here on nobody knows which',
  'src/charts/annotations.ts': 'Chart.js types the options of its own plugins only',
  'src/charts/axes.ts': 'Chart.js wants every option of a scale; it fills in what is left out',
  'src/doors/discord/http.ts': 'discord.js keeps to itself how an interaction is made of what arrives',
};
