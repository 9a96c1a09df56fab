import { STANDING_REPO } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** How long a facility was used without a pause: a run of days on which something was taken. */
export default defineIntent({
  rank: 84,
  command: 'history',
  slots: ['series', 'single', 'noLevel'],
  cues: STANDING_REPO,
  also: {
    en: [
      '(?:in a row|straight|consecutive|streak|running).{0,40}(?:used|tapped|drawn|active|use\\b)',
      '(?:used|tapped|drawn|active|use\\b).{0,40}(?:in a row|straight|consecutive|streak|running)',
    ],
    zh: ['连续.{0,8}用', '用.{0,8}连续'],
  },
  args: { series: '$series', find: 'streak', side: 'above', level: '500m', from: '$from', to: '$to' },
  examples: [
    ['most days in a row the srf was used', '/history series:SRF_ACCEPTED find:streak side:above level:500m'],
    ['SRF最久連續幾天有人用', '/history series:SRF_ACCEPTED find:streak side:above level:500m'],
  ],
});
