import { WAS_USED } from '../facility-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether a facility was used on a day: what was lent, or left there, on it. */
export default defineIntent({
  isSure: true,
  rank: 83.6,
  command: 'history',
  slots: ['series', 'single', 'at', 'noLevel'],
  cues: WAS_USED,
  also: {
    en: ['srf', 'standing repo', 'rrp', 'reverse repo', 'discount window', 'primary credit', 'btfp'],
    zh: ['srf', '回购', '附卖回', '附买回', '贴现窗', 'btfp'],
  },
  not: {
    en: ['why', 'since', 'last', 'first', 'before', 'after', 'most'],
    zh: ['为什么', '以来', '之后', '之前', '最'],
  },
  args: { series: '$series', find: 'on', from: '$on' },
  examples: [
    ['was the SRF used on Aug 31 2026', '/history series:SRF_ACCEPTED find:on from:2026-08-31'],
    ['8月31日SRF有人用吗', '/history series:SRF_ACCEPTED find:on from:2026-08-31'],
  ],
});
