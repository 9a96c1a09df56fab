import { expect, test } from 'vitest';
import { createUsageCount } from '../../src/charts/usage-count.ts';

const ask = (popular: { count(question: string): void }, questions: string) => {
  for (const question of questions) popular.count(question);
};

test('the questions asked most come first', () => {
  const popular = createUsageCount<string>();
  ask(popular, 'abcbcc');
  expect(popular.most(2)).toEqual(['c', 'b']);
});

test('questions with the same content are one question', () => {
  const popular = createUsageCount<{ command: string; args: Record<string, string> }>();
  popular.count({ command: 'srf', args: {} });
  for (let i = 0; i < 2; i++) popular.count({ command: 'reserves', args: { range: '1y' } });
  expect(popular.most(5)).toEqual([
    { command: 'reserves', args: { range: '1y' } },
    { command: 'srf', args: {} },
  ]);
});

test('what was wanted long ago gives way to what is wanted now', () => {
  const popular = createUsageCount<string>({ fade: 10 });
  ask(popular, 'a'.repeat(20));
  ask(popular, 'b'.repeat(20));
  expect(popular.most(1)).toEqual(['b']);
});

test('it remembers no more questions than its limit, and a new one always gets its chance', () => {
  const popular = createUsageCount<string>({ limit: 2 });
  ask(popular, 'aabbcc');
  expect(popular.most(10)).toHaveLength(2);
  expect(popular.most(10)).toContain('c');
});
