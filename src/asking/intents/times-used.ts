import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 83,
  command: 'history',
  slots: ['series', 'noLevel'],
  cues: {
    en: [
      'how many (?:times|days)',
      'how often',
      '(?:was|were) (?:the )?(?:srf|standing repo).{0,20}(?:used|tapped|drawn)',
      'did (?:anyone|anybody|banks|dealers|someone) (?:use|tap|draw|hit|borrow)',
      'number of (?:times|days)',
      '^ ?(?:times|days)\\b',
      'days .{0,20}(?:saw|with)',
    ],
    zh: ['几次', '多少次', '几天', '多少天', '次数'],
  },
  also: {
    en: [
      '(?:srf|standing repo).{0,30}(?:used|tapped|drawn|hit|active)',
      '(?:used|tapped|drawn|use of|saw) .{0,20}(?:srf|standing repo)',
      '(?:srf|standing repo).{0,12}use\\b',
      '(?:take-?up|any use|usage|activity|borrowing|bids?)\\b.{0,24}(?:srf|standing repo)',
      '(?:srf|standing repo).{0,24}(?:take-?up|any use|usage|activity|borrowing)',
    ],
    zh: [
      '(?:srf|常备回购|常备附买回|常设回购).{0,12}(?:用|动用)',
      '(?:用|动用)(?:了|过)?.{0,4}(?:srf|常备回购|常备附买回|常设回购)',
    ],
  },
  not: {
    en: ['how much', 'at all', 'in a row', 'straight', 'consecutive', 'streak', 'above', 'over', 'more than', 'exceed'],
    zh: ['[那这前后近头]几[天次]', '连续', '超过', '高于', '以上'],
  },
  args: { series: '$series', find: 'count', side: 'above', level: '500m', from: '$from', to: '$to' },
  examples: [
    [
      'how many times was the srf used in 2025',
      '/history series:SRF_ACCEPTED find:count side:above level:500m from:2025-01-01 to:2025-12-31',
    ],
  ],
});
