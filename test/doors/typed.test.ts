import { expect, test } from 'vitest';
import { answerTyped } from '../../src/doors/terminal.ts';
import { ask, commands } from '../world.ts';

test('a picture speaks the language of its answer, which the question’s script decides, not the asker’s', async () => {
  const drawn: string[] = [];
  const parts = {
    ...{ commands, ask, print: () => {}, write: async () => {} },
    draw: async (_: unknown, locale: string) => {
      drawn.push(locale);
      return Buffer.from('');
    },
  };
  const typed = { line: '去年12月17日那一周，银行准备金是多少？', locale: 'zh-TW', png: 'a.png' };
  expect(await answerTyped(typed as never, parts as never)).toBe(0);
  expect(drawn).toEqual(['zh-CN']);
});
