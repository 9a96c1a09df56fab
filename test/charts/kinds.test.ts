import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { expect, test } from 'vitest';
import { samples } from '../../bench/samples.ts';

const src = join(import.meta.dirname, '../../src');
const namesIn = (folder: string) =>
  readdirSync(join(src, folder)).flatMap((file) => (file.endsWith('.words.ts') ? [] : [parse(file).name]));
const kinds = namesIn('words/charts');

test('every kind of chart says what it shows, is drawn, and has a sample', () => {
  expect(namesIn('charts/kinds')).toEqual(kinds);
  expect([...new Set(samples.map(({ chart }) => chart('en').kind))].sort()).toEqual(kinds);
});

test('a kind of chart is its file, the one that draws it and its words: nothing else asks which one it is', () => {
  const named = new RegExp(`\\bkind\\b.{0,12}'(?:${kinds.join('|')})'|\\b(?:${kinds.join('|')}): DatedKind`);
  const asking = ['values', 'words', 'ask', 'charts', 'doors'].flatMap((floor) =>
    readdirSync(join(src, floor), { recursive: true, encoding: 'utf8' })
      .map((file) => `${floor}/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.ts') && !/^(?:words\/charts|charts\/kinds)\//.test(file))
      .filter((file) => named.test(readFileSync(join(src, file), 'utf8'))),
  );
  expect(asking).toEqual([]);
});
