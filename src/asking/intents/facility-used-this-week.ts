import { WAS_USED } from '../facility-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether a facility was used in the week that is not over. */
export default defineIntent({
  isSure: true,
  rank: 83.1,
  command: 'history',
  slots: ['series', 'single', 'noLevel'],
  cues: WAS_USED,
  also: { en: ['\\bthis week\\b'], zh: ['本周', '这周', '这个?星期', '这礼拜'] },
  not: {
    en: ['how', 'why', 'who', 'which', 'when', 'last week', 'more'],
    zh: ['为什么', '谁', '多少', '几', '哪', '上周'],
  },
  args: { series: '$series', find: 'latest' },
  examples: [
    ['was the srf used at all this week', '/history series:SRF_ACCEPTED find:latest'],
    ['本周常备回购有人用吗', '/history series:SRF_ACCEPTED find:latest'],
  ],
});
