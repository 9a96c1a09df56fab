import { expect, it } from 'vitest';
import { read, said } from './reader.ts';

it.each([
  ['how much did reserves change during the shutdown', 'WRBWFRBL find:change from:2025-10-01 to:2025-11-12'],
  ['停摆期间准备金减少多少', 'WRBWFRBL find:change from:2025-10-01 to:2025-11-12'],
  ['lowest reserves during the shutdown', 'WRBWFRBL find:lowest from:2025-10-01 to:2025-11-12'],
  ['2018年停摆期间TGA变化', 'WDTGAL find:change from:2018-12-22 to:2019-01-25'],
  ['TGA change since the shutdown ended', 'WDTGAL find:change from:2025-11-13'],
  ['10-year yield on the day after Trump was elected', 'DGS10 find:on from:2024-11-06'],
  ['逆回購餘額自川普上任以來少了多少', 'RRPONTSYD find:change from:2025-01-20'],
  ['债限谈妥之后三个月TGA变化', 'WDTGAL find:change from:2023-06-03 to:2023-09-03'],
])('a day or a stretch of the government is one: %s', (question, options) => {
  expect(said(read(question))).toBe(`/history series:${options}`);
});
