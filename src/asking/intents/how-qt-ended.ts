import { defineIntent } from '../intent.ts';

/** By which steps QT was brought to its end. */
export default defineIntent({
  isSure: true,
  rank: 84,
  command: 'explain',
  slots: ['noTime'],
  cues: {
    en: [
      'how (?:was|did|is) (?:the fed )?(?:qt|quantitative tightening|(?:balance sheet )?runoff) (?:wound down|ended|wind down|brought to an end|phased out|come to an end)',
    ],
    zh: [
      '缩表(?:是|到底|究竟)*(?:怎么|如何|怎样)(?:一步一?步|逐步|慢慢|分步)?(?:地)?(?:收尾|结束|停下|停|退出|收场|终结)(?:的|来)',
    ],
  },
  args: { topic: 'qt-end' },
  examples: [
    ['how was qt wound down', '/explain topic:qt-end'],
    ['縮表是怎麼一步步收尾的', '/explain topic:qt-end'],
  ],
});
