import { expect, test } from 'vitest';
import { setupLine } from '../../src/asking/setup-line.ts';
import { lineText } from '../../src/asking/targets.ts';
import { known, read } from './reader.ts';

const typed = (text: string, earlier: readonly string[] = []): string | undefined => {
  const line = setupLine(read(text, undefined, earlier), known.today);
  return line && lineText(line);
};

test.each([
  ['隱藏回答', 'private'],
  ['回答只給自己看怎麼設', 'private'],
  ['回答讓大家都看得到', 'public'],
  ['can i make answers only visible to the person who asks', 'private'],
  ['hide the answers from everyone else', 'private'],
  ['make answers public', 'public'],
])('who may see an answer is never set the wrong way round: %s', (text, answers) => {
  expect(typed(text)).toBe(`/settings answers:${answers}`);
});

test('who does not want everybody to see the answers is not shown how to let them', () => {
  expect(typed('不想讓大家看到回答可以嗎', ['怎麼設定成繁體中文'])).toBe('/settings language:zh-TW answers:private');
  expect(typed('and not visible to everyone', ['set the server to chinese'])).toMatch(/answers:private/);
});

test.each([
  ['SOFR超过IORB提醒我', '取消这个提醒'],
  ['SOFR超過IORB提醒我', '取消提醒'],
  ['ping me if sofr goes over 4%', 'nvm cancel it'],
])('%s, then %s: it is to go', (first, then) => {
  expect(typed(then, [first])).toBe('/alert remove');
});
