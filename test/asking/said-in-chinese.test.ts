import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

test.each([
  // 周一 begins 一下子 and names no Monday.
  ['9月30号这周一下子少了将近900亿，哪块抽走的', '/drivers week:2026-09-30'],
  // From week to week, from year to year.
  ['资产负债表环比上周', '/history series:WALCL find:change from:2026-09-23 to:2026-09-30'],
  ['总资产周环比', '/history series:WALCL find:change from:2026-09-23 to:2026-09-30'],
  ['准备金年减多少', '/history series:WRBWFRBL find:change from:2025-10-08'],
  ['准备金2025年减了多少', '/history series:WRBWFRBL find:change from:2025-01-01 to:2025-12-31'],
  ['TGA最新日频数', '/history series:DTS_TGA_CLOSE find:latest'],
  // The Treasury's cash in hand is its account.
  ['美國財政部手上現金還有多少', '/history series:WDTGAL find:latest'],
  // A bank that fell names its day.
  ['矽谷銀行倒掉那天準備金是多少', '/history series:WRBWFRBL find:on from:2023-03-10'],
  // One stretch against the other.
  ['准备金均值：去年四季度对今年三季度', '/compare find:average first:2025-Q4 second:2026-Q3'],
  ['19年9月17号和现在，准备金、SOFR都摆一起看', '/compare first:2019-09-17 second:2026-10-08'],
  ['联储从货基手里买200亿国债，准备金和存款各变多少', '/plumbing event:fed-buys-from-fund amount:20bn'],
  ['频道里的回答能不能固定成简体中文', '/help'],
  // A step from week to week with nothing named is one of reserves.
  ['有史以來單週掉最多的是哪次？量多少', '/history series:WRBWFRBL find:biggest-fall'],
  ['biggest weekly drop ever', '/history series:WRBWFRBL find:biggest-fall'],
  ['九月中那週大減是企業繳稅的關係吧？', '/drivers week:2026-09-16 moved:down'],
  ['从22年底高点到现在ON RRP一共流出来多少', '/history series:RRPONTSYD find:change from:2022-12-30'],
  // What another central bank will do is no rule.
  ['央行這季會不會調存準率 台灣的', 'subject'],
  ["will taiwan's central bank cut its reserve ratio this quarter", 'subject'],
])('reads what is said in Chinese: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});
