import { defineIntent } from '../intent.ts';

/** A reason that is given for the end of QT, above all a level of reserves. */
export default defineIntent({
  isSure: true,
  rank: 97,
  command: 'explain',
  cues: {
    en: [
      '(?:qt|quantitative tightening|(?:balance sheet )?runoff) (?:was |has |had |is )?(?:been )?(?:end|stop|halt|finish)\\w* (?:in (?:december )?2025 )?(?:because|since|when|once|as|due to|on account of|over (?:fears|worries))(?= \\w)',
      '(?:end|stop|halt|finish)(?:s|ed|ing)? (?:its |the )?(?:qt|quantitative tightening|(?:balance sheet )?runoff) (?:in (?:december )?2025 )?(?:because|since|when|once|as|due to|at (?:\\S+ )?of reserves)\\b',
      '(?:was|is) (?:it|3tn|three trillion|the repo market|sofr|repo rates?|reserves|low reserves) (?:that |what |the reason )?(?:why )?(?:made|forced|ended|stopped)? ?(?:the fed )?(?:to )?(?:end|stop|ended|stopped) (?:qt|quantitative tightening)',
    ],
    zh: [
      '(?:停止?|结束|终止|叫停|喊停)(?:了)?缩表(?:是|都是|就是|主要是|的原因是?|不就)*(?:因为|由于|是怕|怕)',
      '缩表(?:的)?(?:停止?|结束|终止|叫停|喊停|停下来?)(?:了)?(?:是|都是|就是|主要是|不就是|的原因是?)*(?:因为|由于|怕)',
      '因为.{2,24}(?:所以|才|就)?(?:美联储|联储|联准会)?(?:才|就)?(?:停止|结束|停|终止|叫停)(?:了)?(?:缩表|qt)',
    ],
  },
  not: { en: ['qt ?1\\b', '2019', 'how much', 'first qt'], zh: ['第一轮', '2019', '多少', 'qt ?1'] },
  args: { topic: 'claim-qt-ended-below-3tn' },
  examples: [
    ['QT stopped because reserves fell below 3tn', '/explain topic:claim-qt-ended-below-3tn'],
    ['the fed ended QT because reserves fell below 3 trillion, right?', '/explain topic:claim-qt-ended-below-3tn'],
    ['缩表停止是因为准备金跌破3万亿', '/explain topic:claim-qt-ended-below-3tn'],
  ],
});
