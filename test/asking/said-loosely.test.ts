import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

test.each([
  // From the middle of one month to that of another.
  ['what drained reserves between mid august and mid september', '/drivers from:2026-08-15 to:2026-09-15'],
  // Traders' words for a step, and for buying.
  ['biggest one week rugpull in reserves ever?', '/history series:WRBWFRBL find:biggest-fall'],
  ['largest weekly pump in the tga', '/history series:WDTGAL find:biggest-rise'],
  ['單週失血最多是哪一週 準備金', '/history series:WRBWFRBL find:biggest-fall'],
  ['how fast is the fed hoovering up bills', '/qt view:pace of:bills'],
  // A rate that trades through another is above it.
  [
    'how often has effr traded thru iorb since 2024',
    '/history series:EFFR-IORB find:count side:above level:0bp from:2024-01-01',
  ],
  // The day that is named for "before covid".
  ['reserves today vs right before covid (say end of feb 2020)', '/compare first:2020-02-29 second:2026-10-08'],
  // Whether somebody is right is asked of the figure.
  [
    'guy on twitter says fed assets were 6.59tn on oct 22 2025, cap or no cap',
    '/history series:WALCL find:on from:2025-10-22',
  ],
  ['tl;dr of december 2025 in money markets?', '/explain topic:december-2025'],
  // What banks keep with the Fed, and are paid for it.
  ['美国那些银行现在趴在美联储账上的钱有多少', '/reserves'],
  ['银行把钱存美联储现在给多少利息', '/history series:IORB find:latest'],
  // When something was is no sign of trouble.
  ['硅谷银行出事那天（2023年3月10日）贴现窗口借了多少', '/history series:WLCFLPCL find:on from:2023-03-10'],
  ['有銀行去借SRF是不是要開始怕了', '/explain topic:standing-repo-facility'],
  ['RRP是不是快歸零惹', '/rrp'],
  // A stretch of policy, and a day in brackets, say when.
  [
    'longest losing streak for reserves (weeks) while QT was running',
    '/history series:WRBWFRBL find:streak side:below to:2025-12-01 from:2022-06-01',
  ],
  ['逆回购从头到尾的曲线', '/chart series:RRPONTSYD range:max'],
  ['为啥去年突然不缩了', '/explain topic:qt-end'],
  ['法定准备金率9%，银行交了4500万，存款一共多少', '/calc-reserve required:45m ratio:9%'],
  ['true that QT ran at 95bn a month from day one in june 2022?', '/explain topic:claim-caps-from-june-2022'],
])('%s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test('what is asked of an answer before it is of the same figures', () => {
  expect(said(read('and just the mortgages?', undefined, ['walcl now']))).toBe('/history series:WSHOMCB find:latest');
  expect(said(read('was it taxes?', undefined, ['ok who or what ate the liquidity last week']))).toBe(
    '/drivers week:2026-09-30',
  );
  expect(said(read('what about the april before', undefined, ['how much did the TGA gain in april 2026']))).toBe(
    '/history series:WDTGAL find:change from:2025-04-01 to:2025-04-30',
  );
});
