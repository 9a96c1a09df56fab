import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

/** A question, what follows on it, and what that is read as. */
test.each([
  [
    'sofr today',
    'vs iorb?',
    'how many days was it above this year',
    '/history series:SOFR-IORB find:count from:2026-01-01 side:above level:0bp',
  ],
  [
    'sofr今天多少',
    '比IORB高还是低',
    '今年有几天是高的',
    '/history series:SOFR-IORB find:count from:2026-01-01 side:above level:0bp',
  ],
  [
    'SOFR最新是多少',
    '比IORB高几个点',
    '今年有几天比它低',
    '/history series:SOFR-IORB find:count from:2026-01-01 side:below level:0bp',
  ],
] as const)('%s, %s, %s', (first, second, third, line) => {
  expect(said(read(third, undefined, [first, second]))).toBe(line);
});

test.each([
  [
    'whats the biggest srf take up ever',
    'how many times has it been used this year',
    '/history series:SRF_ACCEPTED find:count from:2026-01-01 side:above level:500m',
  ],
  [
    '常备回购最高用过多少',
    '今年用过几次',
    '/history series:SRF_ACCEPTED find:count from:2026-01-01 side:above level:500m',
  ],
  ['difference between effr and sofr', "which one's higher today", '/history series:EFFR-SOFR find:latest'],
  ['SOFR和EFFR有什么区别', '哪个高', '/history series:SOFR-EFFR find:latest'],
  [
    'Waller說的9%那條線現在跌破了沒',
    '第一次跌破是哪時候',
    '/history series:WRESBAL/GDP find:first side:below level:9%',
  ],
  ['chg in fed assets this wk', 'what drove it', '/balance'],
  ['这周总资产变化', '主要是什么变了', '/balance'],
  ['what did the fomc decide in september', "when's the next one", '/calendar tell:fomc'],
  ['H.4.1是什麼', '禮拜幾出', '/calendar'],
  ['一家银行有20亿美元活期，按10%算要交多少准备金', '那现在的规定呢', '/calc-reserve deposits:2bn rule:us'],
  ['10% of 2bn deposits, what is required', 'and under the current rules?', '/calc-reserve deposits:2bn rule:us'],
  ['美国现在存款准备金率是多少', '跟中国的存准率比呢', '/explain topic:ratios-in-other-countries'],
  ['存款2億、準備率3%', '若只有500萬夠嗎', '/calc-reserve deposits:200m ratio:3% held:5m'],
  ['2bn deposits at 3%, what is required', 'is 50m enough?', '/calc-reserve deposits:2bn ratio:3% held:50m'],
  ['sofr 99th percentile on sep 30', 'and the median that day', '/history series:SOFR find:on from:2026-09-30'],
  // A month is no number of months.
  ['6月底TGA餘額', '那5月呢', '/history series:WDTGAL find:on from:2026-05-31'],
  ['sofr在6月底', '那三月呢', '/history series:SOFR find:on from:2026-03-31'],
] as const)('%s, then %s', (first, then, line) => {
  expect(said(read(then, undefined, [first]))).toBe(line);
});

test('which of two is asked back about where no two were named', () => {
  expect(said(read('which one is higher', undefined, ['how high are reserves']))).not.toContain('-');
});

test('a bare number right behind what is reckoned with is a sum of money in it', () => {
  expect(read('if required is 60 and ratio is 12% what deposits').line?.args).toEqual({ required: '60', ratio: '12%' });
  expect(said(read('deposits 500, ratio 12%'))).toBe('/calc-reserve deposits:500 ratio:12%');
});

test('another market is another subject, not a forecast of ours', () => {
  expect(said(read('台股明天會漲嗎'))).toBe('subject');
});
