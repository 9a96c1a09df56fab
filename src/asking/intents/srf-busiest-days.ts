import { STANDING_REPO } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** On which days the standing repo facility was used most: its own command ranks them. */
export default defineIntent({
  rank: 85,
  command: 'srf',
  slots: ['series', 'noTime'],
  cues: {
    en: [
      '(?:which|what) (?:(?:were|are|was) )?(?:the )?(?:\\w+ )?days\\b.{0,40}(?:most|heaviest|biggest|busiest|largest|highest)',
      '(?:most|heaviest|biggest|busiest|largest|highest|top)(?:[- ]use)? (?:\\w+ )?days\\b',
    ],
    zh: [
      '最(?:多|大|高|猛|凶|厉害|忙|旺)的?(?:是|在|都是)?(?:哪|那)(?:几|些)(?:天|日|次)',
      '(?:哪|那)(?:几|些)(?:天|日|次)(?:用|借|动用)?(?:得|的|量)?最(?:多|大|高|猛|凶|厉害|忙|旺)',
    ],
  },
  also: STANDING_REPO,
  not: { en: ['how many', 'reverse repo'], zh: ['多少天', '逆回购'] },
  args: { top: '$top' },
  examples: [
    ['which days was the standing repo used most', '/srf'],
    ['SRF用得最多的是哪幾天', '/srf'],
  ],
});
