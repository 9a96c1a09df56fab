import { describe, expect, it } from 'vitest';
import { read, said } from './reader.ts';

const SERIES = [
  ['reserves', '准备金', 'WRBWFRBL'],
  ['the tga', 'TGA', 'WDTGAL'],
  ['fed assets', '美联储总资产', 'WALCL'],
  ['mbs holdings', 'MBS', 'WSHOMCB'],
] as const;

const UP = [
  (name: string) => `max weekly jump in ${name}`,
  (name: string) => `record one-week rise in ${name}`,
  (name: string) => `biggest weekly move up in ${name}`,
  (name: string) => `which week did ${name} grow fastest`,
];
const DOWN = [
  (name: string) => `max weekly drop in ${name}`,
  (name: string) => `nastiest weekly fall in ${name}`,
  (name: string) => `biggest one-week move down in ${name}`,
  (name: string) => `top weekly contraction of ${name}`,
];
const UP_HAN = [
  (name: string) => `${name}一周最多涨多少`,
  (name: string) => `${name}哪周增得最多`,
  (name: string) => `${name}單週跳最多`,
];
const DOWN_HAN = [
  (name: string) => `${name}一周最多掉多少`,
  (name: string) => `${name}哪週砍最多`,
  (name: string) => `${name}哪周回落得最多`,
];

describe('the widest step from one figure to the next', () => {
  it.each(SERIES)('of %s is no highest level', (english, han, code) => {
    for (const [ways, name, find] of [
      [UP, english, 'biggest-rise'],
      [DOWN, english, 'biggest-fall'],
      [UP_HAN, han, 'biggest-rise'],
      [DOWN_HAN, han, 'biggest-fall'],
    ] as const)
      for (const ask of ways) {
        const question = ask(name);
        expect([question, said(read(question))]).toEqual([question, `/history series:${code} find:${find}`]);
      }
  });

  it('of a day leaves the most that was used on a day, and the highest of a time', () => {
    expect(said(read('SRF一天最多用多少'))).toBe('/history series:SRF_ACCEPTED find:highest');
    expect(said(read('max sofr this year'))).toBe('/history series:SOFR find:highest from:2026-01-01');
    expect(said(read('record high for reserves'))).toBe('/history series:WRBWFRBL find:highest');
  });

  it('of a year or a quarter is told by the year or the quarter', () => {
    expect(said(read('準備金哪一季縮最多'))).toBe('/by-period series:WRBWFRBL by:quarter tell:change order:lowest');
    expect(said(read('美联储总资产哪一年砍得最多'))).toBe('/by-period series:WALCL by:year tell:change order:lowest');
  });
});

describe('a list of the times something was past a level', () => {
  it.each([
    'all instances of TGA above 950bn',
    'TGA over 950bn, every date please',
    'all the wednesdays the tga was above 950bn',
    'weeks with tga above 950bn, full list',
    'TGA高于9500亿的各周，列举一下',
    'TGA超过9500亿的周清单',
    'TGA大於9500億的週次都列一下',
    'TGA超过9500亿的周，一个不落',
  ])('%s', (question) => {
    expect(said(read(question))).toBe('/history series:WDTGAL find:all side:above level:950bn');
  });

  it('is no count of them, and not the first or the longest', () => {
    expect(said(read('how many weeks was the tga above 950bn'))).toContain('find:count');
    expect(said(read('TGA高于9500亿一共几周'))).toContain('find:count');
    expect(said(read('first time the tga was above 950bn'))).toContain('find:first');
    expect(said(read('TGA高于9500亿最长连续几周'))).toContain('find:streak');
  });

  it('of one rate above another is of their gap', () => {
    expect(said(read('SOFR赢过IORB那些天，逐日列出'))).toBe('/history series:SOFR-IORB find:all side:above level:0bp');
  });
});

describe('the longest run of steps one way', () => {
  it.each([
    ['longest run of weekly falls in the tga', 'find:streak side:below'],
    ['longest consecutive weekly rise in the tga', 'find:streak side:above'],
    ['TGA最久连跌几周', 'find:streak side:below'],
    ['TGA一路降了多少周没停过', 'find:streak side:below tell:now'],
    ['TGA連增幾週了', 'find:streak side:above tell:now'],
  ])('%s', (question, options) => {
    expect(said(read(question))).toBe(`/history series:WDTGAL ${options}`);
  });

  it('is not in how many weeks it fell', () => {
    expect(said(read('how many weeks of 2025 did the tga fall'))).toContain('find:count');
  });
});
