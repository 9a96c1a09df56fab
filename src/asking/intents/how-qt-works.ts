import { defineIntent } from '../intent.ts';

/** By what the balance sheet is made smaller, as it works and not as it stands. */
export default defineIntent({
  isSure: true,
  rank: 84,
  command: 'explain',
  slots: ['noTime'],
  cues: {
    en: [
      'how (?:does|do|did|is|was) (?:the )?(?:fed )?(?:do |doing |done )?(?:qt|quantitative tightening|(?:balance sheet )?runoff)(?: actually| really)? (?:work|done|carried out|implemented)',
    ],
    zh: ['缩表(?:是|到底|究竟|具体)*(?:怎么|如何|怎样)(?:个)?(?:缩|操作|运作|进行|做|实现|执行)(?:的|法|表)'],
  },
  not: { en: ['end', 'wound', 'stop'], zh: ['结束', '收尾', '停'] },
  args: { topic: 'quantitative-tightening' },
  examples: [
    ['how does qt actually work', '/explain topic:quantitative-tightening'],
    ['縮表是怎麼縮的', '/explain topic:quantitative-tightening'],
  ],
});
