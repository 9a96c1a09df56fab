import { STANDING_REPO } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** When a facility was last in use: the last day with more than the small tests that are run (`USE_FLOOR`). */
export default defineIntent({
  rank: 83.5,
  command: 'history',
  slots: ['series', 'noLevel'],
  cues: {
    en: [
      'last (?:time|day|date).{0,30}(?:use[ds]?|tap(?:ped|s)?|dr[ae]w|drawn|borrow|hit|take-?up)\\b',
      'when .{0,30}last (?:use[ds]?|tapped|drawn|hit|borrow)',
      '(?:days?|weeks?|long) (?:has it been )?since .{0,30}(?:used|tapped|drawn|drew|borrowed)',
      'how long ago .{0,30}(?:used|tapped|drawn|draw|use)',
    ],
    zh: [
      '(?:上次|上一次|最近一次|最后一次|上回).{0,10}(?:用|动用|借|提用)',
      '(?:用|动用|借).{0,12}(?:上次|上一次|最近一次|最后一次).{0,4}(?:什么时候|何时|哪天)',
      '多久没(?:有)?(?:人)?(?:用|动用)',
    ],
  },
  also: STANDING_REPO,
  not: { en: ['how many times', 'above', 'over \\d'], zh: ['几次', '超过', '以上'] },
  args: { series: '$series', find: 'last', side: 'above', level: '500m' },
  examples: [
    ['last time anyone used the srf', '/history series:SRF_ACCEPTED find:last side:above level:500m'],
    ['上次有人用SRF是什么时候', '/history series:SRF_ACCEPTED find:last side:above level:500m'],
  ],
});
