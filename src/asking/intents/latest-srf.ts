import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 52,
  command: 'srf',
  slots: ['series', 'noTime'],
  cues: { en: ['srf', 'standing repo'], zh: ['srf', '常备回购', '常备附买回', '常设回购'] },
  not: { en: ['tgcr', 'sofr', 'effr'], zh: [] },
  examples: [
    ['is the SRF being used', '/srf'],
    ['常備附買回現在有人用嗎', '/srf'],
  ],
});
