import { STANDING_REPO } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 85,
  command: 'srf',
  slots: ['series', 'top'],
  cues: STANDING_REPO,
  args: { top: '$top' },
  examples: [
    ['list top 10 srf days', '/srf top:10'],
    ['top 3 days for standing repo in the last 3 years', '/srf top:3 range:3y'],
    ['three heaviest days in the standing repo', '/srf top:3'],
    ['SRF用量前十大的日子', '/srf top:10'],
    ['常備附買回用量最大的5天', '/srf top:5'],
  ],
});
