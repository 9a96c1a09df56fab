import { expect, test } from 'vitest';
import { TODAY } from '../questions/expectation.ts';
import { read, said } from './reader.ts';

test.each([
  // What is added stands beside all that was asked about.
  ['plot SOFR and EFFR together since july', 'same thing but add iorb', '/chart series:SOFR,EFFR,IORB from:2026-07-01'],
  [
    'chart tga and rrp from 2023',
    'and put total assets in too',
    '/chart series:WDTGAL,RRPONTSYD,WALCL from:2023-01-01',
  ],
  ['畫SOFR和EFFR今年以來', '再加一條IORB', '/chart series:SOFR,EFFR,IORB from:2026-01-01'],
  [
    '富国和花旗的净资产对比',
    '再加上摩根大通',
    '/bank name:"Wells Fargo Bank, Citibank, JPMorgan Chase Bank" metric:equity',
  ],
  // What is taken away, and what is to be marked besides.
  ['plot reserves and tga since 2024', 'without the tga', '/chart series:WRBWFRBL from:2024-01-01'],
  ['画准备金和TGA', '去掉TGA', '/chart series:WRBWFRBL'],
  ['chart tga since june', 'mark the fomc meetings', '/chart series:WDTGAL from:2026-06-01 events:true'],
  // A part of what was asked about, and the same of another decision.
  ['總資產多少', '其中MBS占多少', '/history series:WSHOMCB/WALCL find:latest'],
  ['2025年10月29日決議後殖利率怎麼走', '12月那次呢', '/markets event:2025-12-10'],
  // Another length of the stretch.
  ['chart WRESBAL over 3 years with a line at 2.8tn', 'make it 5y', '/chart series:WRESBAL level:2.8tn range:5y'],
  ['tga over the last year', 'make that six months', '/chart series:WDTGAL from:2026-04-08'],
  ['把SOFR和IORB畫在一起，最近三個月', '時間拉長到一年', '/chart series:SOFR,IORB range:1y'],
  // How many of the largest.
  ['SRF用量最大的三天', '列到十天', '/srf top:10'],
  ['top 3 days of srf', 'show me ten', '/srf top:10'],
  // Who takes part.
  [
    'what happens when the treasury issues $200bn of bills and money funds buy them',
    'what if banks buy them instead',
    '/plumbing event:bills-to-banks amount:200bn',
  ],
  ['财政部发2000亿短债货基买会怎样', '如果是银行买呢', '/plumbing event:bills-to-banks amount:200bn'],
  // After a figure of a past day: what has changed since.
  ['reserves at the end of last year', "what's the difference", '/history series:WRBWFRBL find:change from:2025-12-31'],
  ['三個月前TGA多少', '差了多少', '/history series:WDTGAL find:change from:2026-07-08'],
  // What was explained, then its value.
  ['美联储为啥要给银行付利息', '那现在付多少', '/history series:IORB find:latest'],
  ['什麼是TGA', '現在多少', '/history series:WDTGAL find:latest'],
])('%s >> %s', (before, question, line) => {
  expect(said(read(question, TODAY, [before]))).toBe(line);
});
