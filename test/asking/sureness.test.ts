import { expect, test } from 'vitest';
import { explained, isNoSetup } from '../../src/asking/sureness.ts';
import { read, said } from './reader.ts';

const opinion = (kind: string, likely: number, help = 0) => ({
  best: [{ kind, likely }],
  of: (asked: string) => (asked === 'help' ? help : asked === kind ? likely : 0),
});
const topic = (likely: number) => ({ id: 'year-end', cover: 0.1, score: 50, name: '', likely });

test('what was to be asked back about is explained where both opinions are sure of that and of its topic', () => {
  expect(explained(opinion('explain', 0.6), [topic(0.9)])).toEqual({ command: 'explain', args: { topic: 'year-end' } });
  expect(explained(opinion('explain', 0.4), [topic(0.9)])).toBeUndefined();
  expect(explained(opinion('explain', 0.9), [topic(0.5)])).toBeUndefined();
  expect(explained(opinion('drivers', 0.9), [topic(0.9)])).toBeUndefined();
  expect(explained(opinion('explain', 0.9), [])).toBeUndefined();
});

test('words of a set-up give way to a kind that is far likelier, and to no other set-up', () => {
  expect(isNoSetup(opinion('decline:advice', 0.97))).toBe(true);
  expect(isNoSetup(opinion('explain', 0.97, 0.1))).toBe(false);
  expect(isNoSetup(opinion('explain', 0.8))).toBe(false);
  expect(isNoSetup(opinion('settings', 0.97))).toBe(false);
});

test.each([
  ['tga上升为什么会抽流动性', '/explain topic:treasury-general-account'],
  ['现在准备金到底算紧还是松', '/ampleness'],
  ['should i put on the sofr ff basis here or wait', 'advice'],
  ['写课程作业，怎么用h.4.1那条恒等式解释准备金变动', '/explain topic:h41-identity'],
])('%s', (question, line) => {
  expect(said(read(question))).toBe(line);
});
