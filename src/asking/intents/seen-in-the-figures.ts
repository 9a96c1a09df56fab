import { defineIntent } from '../intent.ts';

/** Whether the bank failures of March 2023 can be seen in the figures: what these did in that month. */
export default defineIntent({
  isSure: true,
  rank: 93,
  command: 'explain',
  cues: {
    en: ['visible', '(?:see|seen|spot|notice) ', 'show(?:s|ed|n)? up', '(?:leave|left) (?:a )?(?:mark|trace)'],
    zh: ['看得?出', '看得?[到见]', '看不?[出到]', '体现', '反映', '痕迹', '有没有显示'],
  },
  also: {
    en: [
      '(?:svb|silicon valley bank|signature|bank failures?|bank runs?).{0,60}(?:data|figures?|numbers|series|reserves|balance sheet|h\\.?4\\.?1|chart)',
      '(?:data|figures?|numbers|series|reserves|balance sheet|h\\.?4\\.?1).{0,60}(?:svb|silicon valley bank|signature|bank failures?)',
    ],
    zh: [
      '(?:svb|硅谷银行|矽谷银行|银行倒闭|银行危机).{0,20}(?:数据|数字|准备金|资产负债表|图)',
      '(?:数据|数字|准备金|资产负债表|图).{0,20}(?:svb|硅谷银行|矽谷银行|银行倒闭|银行危机)',
    ],
  },
  not: { en: ['uninsured', 'its deposits', 'assets of'], zh: ['未投保', '不受保', '它的存款'] },
  args: { topic: 'march-2023' },
  examples: [
    ["Is SVB's collapse visible in the data", '/explain topic:march-2023'],
    ['硅谷银行倒闭在数据里看得出来吗', '/explain topic:march-2023'],
    ['數據裡看得到矽谷銀行倒閉嗎', '/explain topic:march-2023'],
  ],
});
