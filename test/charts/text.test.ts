import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance, clipToWidth, lines, typeset, wrap } from '../../src/charts/text.ts';

/** A Chinese character is twice as wide as a Latin letter. */
const measure = (text: string) => [...text].reduce((sum, c) => sum + (c.codePointAt(0)! > 0x2e80 ? 2 : 1), 0);

describe('wrapping', () => {
  test('breaks between words and keeps numbers with their signs', () => {
    expect(wrap('Reserves fall to $2.88 tn, lowest since October', 16, measure)).toEqual([
      'Reserves fall to',
      '$2.88 tn, lowest',
      'since October',
    ]);
  });

  test('never begins a Chinese line with a comma or a closing bracket', () => {
    for (let max = 8; max < 60; max++)
      for (const line of wrap('准备金余额（周三余额），为2.88万亿美元，低于去年同期。', max, measure))
        expect(line).not.toMatch(/^[，。）]/);
  });

  test('loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const bare = (s: string) => s.replace(/\s/g, '');
        expect(bare(wrap(text, max, measure).join(''))).toBe(bare(text));
        expect(bare(balance(text, max, measure).join(''))).toBe(bare(text));
      }),
    );
  });

  test('breaks a Chinese headline at its pause where both halves fit', () => {
    expect(balance('从几乎为零到数万亿：四轮购债与两轮缩表', 24, measure)).toEqual([
      '从几乎为零到数万亿：',
      '四轮购债与两轮缩表',
    ]);
  });

  test('breaks a headline of several readings between two of them', () => {
    expect(balance('SOFR与IORB之差 –2个基点 · 准备金占GDP 8.87%', 32, measure)).toEqual([
      'SOFR与IORB之差 –2个基点 ·',
      '准备金占GDP 8.87%',
    ]);
  });

  test('never parts a number from what it counts, in any width', () => {
    const titles = {
      '國庫券部位 4,252億美元（2026年4月22日）· 中長期公債部位 3.60兆美元 · MBS 1.90兆美元': [
        '4,252億美元',
        '3.60兆美元',
        '1.90兆美元',
        '2026年4月22日',
      ],
      'Reserves fell in 298 of 612 weeks to $2.88 tn in Q3 2026, by 15 bp': [
        '612 weeks',
        '2.88 tn',
        'Q3 2026',
        '15 bp',
      ],
    };
    for (const [title, tokens] of Object.entries(titles))
      for (let max = 16; max < 70; max++)
        for (const token of tokens) {
          expect(
            wrap(title, max, measure).some((line) => line.includes(token)),
            `${token} in ${max}`,
          ).toBe(true);
          expect(
            balance(title, max, measure).some((line) => line.includes(token)),
            `${token} in ${max}`,
          ).toBe(true);
        }
  });

  test('never breaks a headline within a date', () => {
    expect(balance('The share was lowest on Mar 8, 2006: 0.02%', 31, measure)).toEqual([
      'The share was lowest on',
      'Mar 8, 2006: 0.02%',
    ]);
  });

  test('fits any text into a width and a number of lines, with an ellipsis where something is missing', () => {
    const text = 'one two three four five six seven eight';
    expect(lines(text, 12, 2, measure)).toEqual(['one two', 'three four…']);
    expect(clipToWidth('Treasury General Account', 12, measure)).toBe('Treasury Ge…');
  });
});

describe('typeset', () => {
  test('uses marks that our font draws as narrow as English wants them', () => {
    expect(typeset('“today’s” −$4 bn…', 'en')).toBe('"today\'s" –$4 bn...');
  });
  test('keeps Chinese quotation marks', () => {
    expect(typeset('“缩表”−246亿', 'zh-CN')).toBe('“缩表”–246亿');
  });
});
