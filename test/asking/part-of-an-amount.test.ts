import { describe, expect, it } from 'vitest';
import { read, said } from './reader.ts';

describe('a ratio of an amount', () => {
  it.each([
    '12% x 40bn',
    '12% of $40 billion',
    '40 billion x 12%',
    '400亿的12%',
    '12%的400亿',
    '400億×12%等於多少準備金',
    '400亿按12%计提',
  ])('%s', (question) => {
    expect(said(read(question))).toBe('/calc-reserve deposits:40bn ratio:12%');
  });

  it('is not a share of what is held, nor what happens to it', () => {
    for (const question of ['reserves are 10% of gdp', 'what happens if 12% of $40bn deposits leave a bank'])
      expect(read(question).intent).not.toBe('part-of-an-amount');
  });
});

describe('figures of each period by a shorter name', () => {
  it.each([
    ['sofr monthly avgs since 2025', '/by-period series:SOFR by:month tell:average from:2025-01-01'],
    ['SOFR月度最高值，2025年以来', '/by-period series:SOFR by:month tell:highest from:2025-01-01'],
    ['TGA季度最低，2023年以來', '/by-period series:WDTGAL by:quarter tell:lowest from:2023-01-01'],
    ['近十週TGA一週一筆', '/by-period series:WDTGAL by:week from:2026-07-30'],
    ['上个季度最高的SOFR', '/history series:SOFR find:highest from:2026-07-01 to:2026-09-30'],
  ])('%s', (question, line) => expect(said(read(question))).toBe(line));
});
