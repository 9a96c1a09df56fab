import { describe, expect, it } from 'vitest';
import { read, said } from './reader.ts';

const GROUPS = [
  ["large banks' cash", '大行现金', 'CASLCBW027SBOG'],
  ["small banks' cash", '小银行现金', 'CASSCBW027SBOG'],
] as const;

describe('the cash of a group of banks', () => {
  it.each(GROUPS)('of %s, one figure of many, is told by its series', (english, han, code) => {
    for (const [question, options] of [
      [`highest ${english} in 2025`, 'find:highest from:2025-01-01 to:2025-12-31'],
      [`average of ${english} in 2025`, 'find:average from:2025-01-01 to:2025-12-31'],
      [`median ${english} since 2025`, 'find:median from:2025-01-01'],
      [`biggest weekly drop in ${english}`, 'find:biggest-fall'],
      [`latest ${english}`, 'find:latest'],
      [`${han}2025年最低点`, 'find:lowest from:2025-01-01 to:2025-12-31'],
      [`${han}今年平均多少`, 'find:average from:2026-01-01'],
      [`${han}单周最大跌幅`, 'find:biggest-fall'],
      [`${han}连跌最久`, 'find:streak side:below'],
    ] as const)
      expect([question, said(read(question))]).toEqual([question, `/history series:${code} ${options}`]);
    expect(said(read(`${han}每季度平均，从2025年`))).toBe(
      `/by-period series:${code} by:quarter tell:average from:2025-01-01`,
    );
  });

  it('of both is set beside each other, and of all is the board', () => {
    expect(said(read('大小銀行現金今年誰長得快'))).toBe(
      '/compare first:CASLCBW027SBOG second:CASSCBW027SBOG from:2026-01-01',
    );
    for (const question of ['do big banks have enough cash', '大行现金', 'how much cash do small banks have'])
      expect([question, said(read(question))]).toEqual([question, '/distribution']);
  });
});

describe('the newest day, week or quarter of a figure', () => {
  it.each([
    ['GDP最近一季多少', '/history series:GDP find:latest'],
    ['SOFR最近一天多少', '/history series:SOFR find:latest'],
    ['聯準會資產規模截至最近一週', '/history series:WALCL find:latest'],
    ['TGA最近一周余额', '/history series:WDTGAL find:latest'],
    ['准备金最近一周变化', '/history series:WRBWFRBL find:change from:2026-09-23'],
  ])('%s', (question, line) => expect(said(read(question))).toBe(line));
});

describe('what as many figures lie above as below', () => {
  it.each([
    ['TGA今年各周的p50', '/history series:WDTGAL find:median from:2026-01-01'],
    ['準備金50分位，2025年', '/history series:WRBWFRBL find:median from:2025-01-01 to:2025-12-31'],
    ['把逆回购2023每天由小排到大，正中间那笔', '/history series:RRPONTSYD find:median from:2023-01-01 to:2023-12-31'],
  ])('%s', (question, line) => expect(said(read(question))).toBe(line));
});

describe('the pace of the runoff', () => {
  it.each([
    '缩表快慢如何，一个月多少',
    '缩表全速时一个月大约减掉多少',
    'how slow did QT get toward the end?',
    'how quickly is the balance sheet shrinking',
  ])('%s', (question) => expect(said(read(question))).toBe('/qt view:pace'));

  it('is not whether it is over', () => {
    expect(said(read('缩表停了没'))).toBe('/qt');
    expect(said(read('how long did qt last'))).toBe('/qt');
  });
});
