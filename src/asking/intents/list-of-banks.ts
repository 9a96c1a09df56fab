import { defineIntent } from '../intent.ts';

/** The banks held, by what is asked of each. */
export default defineIntent({
  rank: 89,
  command: 'bank',
  cues: {
    en: [
      'list of (?:the )?banks',
      'banks? (?:on|in) (?:your|the) list',
      'banks (?:ranked |sorted |listed )?by\\b',
      'rank(?:ing)? (?:of )?(?:the )?banks',
      'which bank (?:has|had|holds|held|is) (?:the )?(?:most|largest|highest|biggest|smallest|least)',
      '(?:biggest|largest) banks? by\\b',
      '(?:of |out of |among )?(?:all |any of )?(?:the|your|those|these|these) banks\\b.{0,30}(?:which|who)(?: one)?(?: of them)? (?:has|had|holds|held|is|got|sits on) (?:the )?(?:most|largest|highest|biggest|smallest|least|fewest|lowest)',
      'which (?:one )?of (?:the|your|those|these|all) (?:\\w+ )?banks .{0,24}(?:most|largest|highest|biggest|smallest|least|lowest)',
    ],
    zh: [
      '银行(?:名单|列表|排名|排行)',
      '哪家银行.{0,10}最',
      '前.{1,2}大银行',
      '银行(?:里|中|里面)?(?:谁|哪家)的?.{0,8}最',
      '各家银行',
      '(?:清单|名单)[里上中]的?银行',
    ],
  },
  also: {
    en: ['deposit', 'equity', 'capital', 'assets', 'loans', 'securities', 'uninsured', 'reserves'],
    zh: ['存款', '资本', '权益', '资产', '贷款', '证券', '未.{0,4}保', '准备金'],
  },
  args: { metric: '$listMetric', date: '$reportDay' },
  examples: [
    ['list of banks by equity capital', '/bank metric:equity'],
    ['哪家銀行未投保存款最多', '/bank metric:uninsured'],
  ],
});
