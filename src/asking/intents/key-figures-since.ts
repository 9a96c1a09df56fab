import { CHANGE } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** How the figures that matter have moved since a day, none of them named. */
export default defineIntent({
  isSure: true,
  rank: 90.5,
  command: 'compare',
  slots: ['since'],
  cues: {
    en: [
      '(?:main|key|headline|big|major|important|usual|core) (?:numbers|figures|series|readings|metrics|gauges|stats|data)',
    ],
    zh: ['(?:主要|关键|重要|核心|重点)的?(?:几个|那些|各项|各)?(?:数字|指标|数据|数值)'],
  },
  also: CHANGE,
  not: { en: ['chart', 'plot', 'why'], zh: ['图', '为什么', '为何'] },
  args: { first: '$from', second: '$today' },
  examples: [
    ['how have the main numbers changed since 2026-08-05', '/compare first:2026-08-05 second:2026-10-08'],
    ['9月30號到現在主要數據變了多少', '/compare first:2026-09-30 second:2026-10-08'],
  ],
});
