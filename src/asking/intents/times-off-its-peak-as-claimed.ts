import { defineIntent } from '../intent.ts';

/** Whether a figure is half, or less, of its peak, where the day of that is not on record: how far it is from it. */
export default defineIntent({
  isSure: true,
  rank: 95.26,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'oneTime', 'noMoney', 'notPeaked'],
  cues: {
    en: ['halved', 'half (?:of )?(?:its|the|their)\\b', 'cut in half', 'down by half'],
    zh: ['(?:少|减|降|跌|缩)了?一半', '腰斩', '减半', '只剩.{0,4}一半'],
  },
  also: { en: ['peak', 'high\\b', 'top\\b'], zh: ['峰值', '高点', '高峰', '最高'] },
  not: { en: ['when', 'why', 'how\\b', 'will\\b', '(?:19|20)\\d\\d'], zh: ['何时', '为什么', '多少'] },
  args: { series: '$series', find: 'highest', tell: 'now' },
  examples: [
    ['MBS holdings have halved since the peak, right?', '/history series:WSHOMCB find:highest tell:now'],
    ['MBS持仓比峰值少了一半，对吗', '/history series:WSHOMCB find:highest tell:now'],
    ['TGA只剩高峰的一半，對吧', '/history series:WDTGAL find:highest tell:now'],
  ],
});
