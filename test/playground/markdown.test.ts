import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, firstLine, type Inline, markdown } from '../../src/playground/page/markdown.ts';
import { printTime } from '../../src/playground/page/time-format.ts';

/** The marks of one paragraph. */
const inline = (source: string): readonly Inline[] => {
  const [block] = markdown(source);
  if (block?.kind !== 'text') throw new Error(`not one paragraph: ${source}`);
  return block.of;
};
test.for<[string, Inline]>([
  ['**bold**', { kind: 'bold', of: ['bold'] }],
  ['*leaning*', { kind: 'italic', of: ['leaning'] }],
  ['_leaning_', { kind: 'italic', of: ['leaning'] }],
  ['__under__', { kind: 'underline', of: ['under'] }],
  ['~~gone~~', { kind: 'strike', of: ['gone'] }],
  ['||hidden||', { kind: 'spoiler', of: ['hidden'] }],
  ['`a * b * c`', { kind: 'code', text: 'a * b * c' }],
  ['**bold *and* leaning**', { kind: 'bold', of: ['bold ', { kind: 'italic', of: ['and'] }, ' leaning'] }],
  [
    '[GDP](https://fred.stlouisfed.org/series/GDP)',
    { kind: 'link', href: 'https://fred.stlouisfed.org/series/GDP', of: ['GDP'] },
  ],
  ['<https://a.example/b>', { kind: 'link', href: 'https://a.example/b', of: ['https://a.example/b'] }],
  ['<t:1795815000:F>', { kind: 'time', at: 1_795_815_000_000, style: 'F' }],
  ['<t:1795815000>', { kind: 'time', at: 1_795_815_000_000, style: 'f' }],
  ['<@12345>', { kind: 'mention', of: 'user', id: '12345' }],
  ['<#12345>', { kind: 'mention', of: 'channel', id: '12345' }],
  ['<@&12345>', { kind: 'mention', of: 'role', id: '12345' }],
  ['</weekly on:12345>', { kind: 'command', name: 'weekly on' }],
])('%s is read as Discord reads it', ([source, expected]) => {
  expect(inline(source)).toEqual([expected]);
});

test.for([
  'snake_case_names',
  '2 * 3 * 4',
  '$1.20 to $1.30',
  '[no](javascript:alert(1))',
  '<script>alert(1)</script>',
  '<b onclick="x">',
  'a < b',
  '<t:soon:R>',
])('%s stays the text it is', (source) => {
  expect(inline(source)).toEqual([source]);
});

test('a backslash takes the meaning of a mark away', () => {
  expect(inline('\\*\\*not bold\\*\\*')).toEqual(['**not bold**']);
});

test('a bare address ends before the punctuation of its sentence', () => {
  expect(inline('See https://a.example/b.')).toEqual([
    'See ',
    { kind: 'link', href: 'https://a.example/b', of: ['https://a.example/b'] },
    '.',
  ]);
});

test('lines become headings, small print, quotes, lists and code', () => {
  const source = '# Head\n-# small\n> said\n> again\n- one\n- two\n1. first\nplain\nstill\n```ts\na **b**\n```';
  expect(markdown(source)).toEqual<Block[]>([
    { kind: 'heading', level: 1, of: ['Head'] },
    { kind: 'subtext', of: ['small'] },
    { kind: 'quote', of: [{ kind: 'text', of: ['said\nagain'] }] },
    { kind: 'list', numbered: false, items: [['one'], ['two']] },
    { kind: 'list', numbered: true, items: [['first']] },
    { kind: 'text', of: ['plain\nstill'] },
    { kind: 'code', text: 'a **b**' },
  ]);
});

test('any text is read to its end, and plain letters are never lost', () => {
  const marks = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~',
    '||',
    '[',
    '](',
    ')',
    '<',
    '>',
    '\n',
    '> ',
    'éü', // no name of a language, which would be read and not shown
    '準備',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
      const letters = (all: string) => all.replace(/[^éü準備]/g, '').length;
      const read = JSON.stringify(markdown(parts.join('')), (key, value) =>
        key === 'kind' || key === 'href' ? undefined : value,
      );
      expect(letters(read.replaceAll(/"(of|text|items|numbered|level)"|false|true/g, ''))).toBe(
        letters(parts.join('')),
      );
    }),
  );
});

test('a description of the greatest length is read to its end, whatever mark it is made of', () => {
  for (const mark of ['*', '_', '|', '`', '[', '<', '(', '~', '**a', '> ', '<t:1'])
    expect(markdown(mark.repeat(4096).slice(0, 4096)).length, mark).toBeGreaterThan(0);
});

test('a moment is printed in the reader’s language, and how far off it is', () => {
  const at = Date.UTC(2026, 9, 15, 20, 30);
  expect(printTime(at, 'F', 'en-US', at)).toContain('October 15, 2026');
  expect(printTime(at, 'D', 'zh-CN', at)).toBe('2026年10月15日');
  expect(printTime(at, 'R', 'en-US', at - 3 * 86_400_000)).toBe('in 3 days');
  expect(printTime(at, 'R', 'en-US', at + 2 * 3_600_000)).toBe('2 hours ago');
  expect(printTime(at, 'R', 'zh-TW', at - 86_400_000)).toBe('明天');
});

test.for<[string, readonly Inline[]]>([
  ['**Banks** held it.\nMore below', [{ kind: 'bold', of: ['Banks'] }, ' held it.']],
  ['# Head\ntext', ['Head']],
  ['> said\n> more', ['said']],
  ['- one\n- two', ['one']],
  ['```\ncode\nmore\n```', ['code']],
  ['', []],
])('%j has one first line', ([source, line]) => {
  expect(firstLine(source)).toEqual(line);
});
