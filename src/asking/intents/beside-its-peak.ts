import { defineIntent } from '../intent.ts';
import { AGAINST_ITS_PEAK } from '../peak-cues.ts';

/** A figure beside a peak whose day is not on record: what the highest was, with how far it is from it now. */
export default defineIntent({
  isSure: true,
  rank: 90.9,
  command: 'history',
  slots: ['series', 'single', 'oneTime', 'noLevel'],
  also: AGAINST_ITS_PEAK,
  not: {
    en: ['chart', 'plot', 'graph', 'when', 'why', 'low', 'average', 'share', 'how much of', '(?:19|20)\\d\\d'],
    zh: ['画', '图', '什么时候', '为什么', '平均', '低点', '占', '\\d{4}年'],
  },
  args: { series: '$series', find: 'highest', tell: 'now', from: '$extremeFrom', to: '$extremeTo' },
  examples: [
    ['tga compared to its peak', '/history series:WDTGAL find:highest tell:now'],
    ['How far are MBS below their peak', '/history series:WSHOMCB find:highest tell:now'],
    ['国债持仓距峰值降了多少', '/history series:TREAST find:highest tell:now'],
    ['SRF跟峰值比差多少', '/history series:SRF_ACCEPTED find:highest tell:now'],
    ['貼現窗口跟最高點相比', '/history series:WLCFLPCL find:highest tell:now'],
  ],
});
