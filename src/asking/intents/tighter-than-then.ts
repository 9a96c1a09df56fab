import { defineIntent } from '../intent.ts';

/** Whether funding is tighter than in a time that is over: how the overnight rates stood then, against interest on reserves. */
export default defineIntent({
  isSure: true,
  rank: 94.2,
  command: 'funding',
  slots: ['time', 'noLevel'],
  cues: {
    en: [
      '(?:tighter|looser|easier|calmer|tenser|worse|better|more (?:stressed|strained|tense)|as (?:tight|tense|calm|easy)) (?:than|as)\\b',
    ],
    zh: ['比.{0,12}(?:更|还|要)?(?:松|紧|宽)', '[有像].{0,12}[那这]么[紧松]'],
  },
  also: {
    en: ['(?:repo|money|funding) (?:markets?|conditions?)', 'funding\\b', 'repo\\b', 'liquidity conditions'],
    zh: ['回购市场', '资金面', '资金', '货币市场', '回购'],
  },
  not: { en: ['why', 'will', 'standing', 'reverse'], zh: ['为什么', '为何', '会', '常备', '逆回购'] },
  args: { date: '$onOrPeak' },
  examples: [
    ['is the repo market tighter than in late October', '/funding date:2025-10-31'],
    ['is funding tighter than at the end of August', '/funding date:2026-08-31'],
    ['回购市场比10月底更紧吗', '/funding date:2025-10-31'],
    ['資金面比去年10月底緊嗎', '/funding date:2025-10-31'],
  ],
});
