import { defineIntent } from '../intent.ts';

/** That a bank short of reserves is bust is held to be so: what it is short of is not its capital. */
export default defineIntent({
  isSure: true,
  rank: 85,
  command: 'explain',
  slots: ['noTime'],
  cues: {
    en: [
      '(?:low|lower|short|out|shy|light|thin|dry)\\b.{0,12}(?:on|of|in) (?:its |their |bank )?reserves',
      'reserves? (?:are |is |run |runs |running |ran |get |gets |getting |going )+(?:out|low|short|dry|thin)\\b',
      '(?:few|little|no|low|insufficient|too few) (?:bank )?reserves\\b',
    ],
    zh: [
      '(?:缺|没了?|少|不够|不足|短缺|用光|耗尽)(?:了|点)?准备金',
      '准备金(?:太|很|偏|要)?(?:不够|不足|太?少|太?低|短缺|缺|见底|用光|没了|用完|耗尽)',
    ],
  },
  also: {
    en: ['insolven', 'bankrupt', '\\bbust\\b', '\\bbroke\\b', 'under ?water', 'go under'],
    zh: ['破产', '资不抵债', '倒闭', '完蛋', '要倒', '会倒', '垮'],
  },
  not: {
    en: ['svb', 'silicon', 'first republic', 'requirement', 'is the fed', 'can the fed'],
    zh: ['硅谷', '第一共和', '法定', '美联储会', '准备金率', '央行会'],
  },
  args: { topic: 'reserves-and-capital' },
  examples: [
    ['bank low on reserves = bank insolvent?', '/explain topic:reserves-and-capital'],
    ['if a bank runs out of reserves is it bankrupt', '/explain topic:reserves-and-capital'],
    ['银行准备金不够是不是就要破产了', '/explain topic:reserves-and-capital'],
    ['缺準備金等於資不抵債嗎', '/explain topic:reserves-and-capital'],
  ],
});
