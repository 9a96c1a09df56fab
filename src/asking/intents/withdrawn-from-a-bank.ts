import { defineIntent } from '../intent.ts';

/** What a withdrawal does to a bank's own requirement: it loses the deposit and the reserves. */
export default defineIntent({
  isSure: true,
  rank: 97.5,
  command: 'payment',
  slots: ['money', 'ratio'],
  cues: {
    en: [
      '\\bwithdraw(?:al|als|s|n|ing)?\\b',
      '\\bwithdrew\\b',
      '\\boutflows?\\b',
      'pull(?:s|ed)? (?:out )?(?:their |its )?  ',
      '(?:tak(?:es?|en)|pull(?:s|ed)?) (?:\\w+ )?out\\b',
    ],
    zh: ['取款', '提款', '取走', '提走', '流出', '流失', '转走', '被取', '提取(?!准备)', '提现'],
  },
  also: {
    en: ['deposits?.*(?:hold|held|has|have|reserves)', '(?:hold|held|has|have|reserves).*deposits?'],
    zh: ['存款.*(?:持有|有|准备金)', '(?:持有|有|准备金).*存款'],
  },
  not: { en: ['treasury', '\\btga\\b', 'tax', '\\bfed\\b', 'early withdrawal'], zh: ['财政部', '税', '美联储'] },
  args: { amount: '$paid', deposits: '$depositsSaid', held: '$heldByPayer', ratio: '$ratio' },
  examples: [
    [
      'my bank gets a $40m withdrawal and holds 50m with 300m in deposits at 10% ratio, is it short?',
      '/payment amount:40m deposits:300m held:50m ratio:10%',
    ],
    [
      'a bank with 200m of deposits and 25m reserves at 10% has withdrawals of 15m',
      '/payment amount:15m deposits:200m held:25m ratio:10%',
    ],
    [
      '一家银行存款3亿，准备金5000万，比率10%，被取走4000万，够不够',
      '/payment amount:40m deposits:300m held:50m ratio:10%',
    ],
  ],
});
