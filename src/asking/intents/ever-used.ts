import { STANDING_REPO } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether the standing repo facility has ever been used: the days of all there is with more than the small tests. */
export default defineIntent({
  isSure: true,
  rank: 83.3,
  command: 'history',
  slots: ['series', 'single', 'noTime', 'noLevel'],
  cues: {
    en: [
      '(?:has|have|had) (?:any(?:one|body)?|some(?:one|body)|a|banks?|dealers?) ?.{0,16}(?:used|tapped|drawn|borrowed|touched)\\b',
      '(?:has|have|was|were) .{0,32}\\bever .{0,12}(?:used|tapped|drawn|touched|hit)\\b',
      'did (?:any(?:one|body)?|some(?:one|body)|banks?|dealers?) .{0,12}ever .{0,8}(?:use|tap|draw|touch)\\b',
    ],
    zh: [
      '(?:动|使)?用过(?:了)?(?:吗|么|嘛|没有?|常备|srf)',
      '有(?:没有)?(?:人|银行|机构).{0,4}用过',
      '(?:从来|从|曾经?)(?:没有?|有)?(?:人)?(?:被)?(?:动|使)?用过?',
    ],
  },
  also: STANDING_REPO,
  not: {
    en: [
      'how',
      'lately',
      'recent',
      'today',
      'these days',
      'last',
      'first',
      'most',
      'why',
      'who',
      'which',
      'what',
      'chart',
    ],
    zh: ['最', '近', '[几多]', '谁', '哪', '首次', '上次', '为什么', '为啥', '图', '今[天日]', '现在'],
  },
  args: { series: '$series', find: 'count', side: 'above', level: '500m' },
  examples: [
    ['has the SRF ever been used', '/history series:SRF_ACCEPTED find:count side:above level:500m'],
    ['有人用过SRF吗', '/history series:SRF_ACCEPTED find:count side:above level:500m'],
    ['SRF被動用過嗎', '/history series:SRF_ACCEPTED find:count side:above level:500m'],
  ],
});
