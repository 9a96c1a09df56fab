import { STANDING_REPO } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 52,
  command: 'srf',
  slots: ['series', 'noTime'],
  cues: STANDING_REPO,
  not: { en: ['tgcr', 'sofr', 'effr'], zh: [] },
  examples: [
    ['is the SRF being used', '/srf'],
    ['常備附買回現在有人用嗎', '/srf'],
  ],
});
