import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { commandsAmong } from '../src/ask/discover-commands.ts';
import { intentsAmong } from '../src/asking/all-intents.ts';
import { knowledgeFolder, loadKnowledge } from '../src/bundle/knowledge.ts';
import { root } from '../src/bundle/root.ts';
import { folderModules } from '../src/values/folder-modules.ts';
import { locales } from '../src/values/locale.ts';

const folder = mkdtempSync(join(tmpdir(), 'discovery-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
put('package.json', '{ "type": "module" }');

test('a command costs its file and its words: a folder that holds them offers it by its path', async () => {
  put('commands/coins.words.js', 'export default "not a command";');
  put('commands/coins.js', 'export default { options: {} };');
  put('commands/mint/group.js', 'export default "words of the group";');
  put('commands/mint/on.js', 'export default { options: {} };');
  put('commands/shared/parts.js', 'export default { options: {} };');
  const found = commandsAmong(await folderModules(pathToFileURL(`${folder}/commands/`)));
  expect(found.map(({ name, group }) => [name, group])).toEqual([
    ['coins', undefined],
    ['mint on', 'words of the group'],
  ]);
});

test('a kind of question costs one file: it is heard by its cues, the highest rank first', async () => {
  const intent = (rank: number, cue: string) =>
    `export default { rank: ${rank}, command: 'qt', cues: { en: ['${cue}'], zh: ['硬币'] }, examples: [] };`;
  put('intents/low.js', intent(1, 'coins?'));
  put('intents/high.js', intent(2, 'mint'));
  const { all: found } = intentsAmong(await folderModules(pathToFileURL(`${folder}/intents/`)));
  expect(found.map(({ name }) => name)).toEqual(['high', 'low']);
  expect(found.map(({ hears }) => hears!.test('how many coins are there'))).toEqual([false, true]);
});

test('a topic costs one file a language', () => {
  mkdirSync(join(folder, 'knowledge'));
  for (const locale of locales)
    copyFileSync(
      join(knowledgeFolder, `corporate-spreads.${locale}.md`),
      join(folder, 'knowledge', `coins.${locale}.md`),
    );
  const [topic, ...more] = loadKnowledge(join(folder, 'knowledge'));
  expect([topic!.id, Object.keys(topic!.texts), more]).toEqual(['coins', [...locales], []]);
});

test('whatever the cost table names has a recipe, with a commit to look at or an example', () => {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const costs = read('docs/architecture.md').split('## What a change costs')[1]!;
  const named = [...costs.matchAll(/^\| (an? [a-z ]+) \|/gm)].map(([, what]) => what!);
  const recipes = new Map(
    read('CONTRIBUTING.md')
      .split(/^## /m)
      .map((part) => [part.split('\n')[0]!.toLowerCase(), part] as const),
  );
  const recipeOf = (what: string) =>
    [...recipes].find(([title]) => title === what || title.startsWith(`${what} of `))?.[1] ?? '';
  expect(named.length).toBeGreaterThan(9);
  expect(named.filter((what) => !/\*[a-z]+\([a-z]+\): .+\*|beside `'zh-CN'`/.test(recipeOf(what)))).toEqual([]);
});
