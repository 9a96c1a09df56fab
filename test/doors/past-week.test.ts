import { expect, test } from 'vitest';
import { message } from '../../src/doors/discord/message.ts';
import { ask } from '../world.ts';

test('a past week asked about in Chinese shows its level, its change and its own day of publication', async () => {
  const question = '去年12月17日那一周，银行准备金是多少？';
  const { components } = message(await ask({ command: 'ask', args: { question }, locale: 'zh-CN' }));
  const said = JSON.stringify(components.map((one) => one.toJSON()))
    .replaceAll('\u2060', '')
    .replaceAll('\u00a0', ' ');
  expect(said).toContain('2025年12月17日，准备金余额（周三）为2.93万亿美元');
  expect(said).toContain('较12月10日 −401亿美元');
  // Half past four in New York on the 18th is the 19th in Beijing: the publisher's day is meant.
  expect(said).toContain('发布：12月18日');
});
