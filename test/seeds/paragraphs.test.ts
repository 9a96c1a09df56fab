import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseLine } from '../../src/parse/line.ts';
import { locales } from '../../src/values/locale.ts';
import { ask, bugs, facts } from '../world.ts';

type Paragraph = {
  readonly document: 'article' | 'explainer';
  readonly paragraph: number;
  readonly says: string;
  readonly answer: { readonly command: string; readonly args: Readonly<Record<string, string>> };
};

const { paragraphs } = JSON.parse(readFileSync(join(import.meta.dirname, 'paragraphs.json'), 'utf8')) as {
  paragraphs: readonly Paragraph[];
};

/** The two documents people asked about; they do not ship with the project. */
const FILES = { article: 'article-qt-reserves-srf.zh.txt', explainer: 'explainer-bank-reserves.zh.txt' } as const;
const folder = join(import.meta.dirname, '../../../shared/seeds');
const there = existsSync(folder);
if (!there)
  console.warn('The two documents are not beside the project: whether all their lines are covered is not tested.');

describe.each(['article', 'explainer'] as const)('the %s', (document) => {
  const own = paragraphs.filter((one) => one.document === document);

  test('is covered paragraph by paragraph, none left out', () => {
    expect(own.map(({ paragraph }) => paragraph)).toEqual(own.map((_, i) => i + 1));
    expect(own.length).toBeGreaterThan(30);
  });

  test.skipIf(!there)('has as many printed lines as paragraphs are answered', () => {
    const lines = readFileSync(join(folder, FILES[document]), 'utf8').split('\n');
    expect(own).toHaveLength(lines.filter((line) => line.trim() !== '').length);
  });

  test.each(own.map((one) => [one.paragraph, one.says, one] as const))('%d. %s', async (_, __, { answer }) => {
    for (const locale of locales) {
      const said = await ask({ command: answer.command.replace(/^\//, ''), args: answer.args, locale });
      expect(said.mood, said.lead).not.toBe('trouble');
      expect(said.lead).not.toMatch(/undefined|NaN/);
    }
    expect(bugs).toEqual([]);
  });
});

test('the command that goes with each topic answers', async () => {
  for (const { id, command } of facts.topics()) {
    if (command === undefined) continue;
    const said = await ask(parseLine(command));
    expect(said.mood, `${id}: ${command}: ${said.lead}`).not.toBe('trouble');
  }
  expect(bugs).toEqual([]);
});
