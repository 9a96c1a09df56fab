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
])('reads what is said in Chinese: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});
