import { defineIntent } from '../intent.ts';

/** For how many weeks something has been past a level by now: 低于3万亿有多少周了. */
export default defineIntent({
  rank: 83,
  command: 'history',
  slots: ['series', 'level', 'side', 'noTime'],
  cues: { en: [], zh: ['(?:多少|几)个?(?:周|天|星期|礼拜|季度)了(?:[?？吗呢啊 ]|$)'] },
  also: { en: [], zh: ['了'] },
  not: { en: [], zh: ['最长', '最久', '一共', '总共', '累计', '历史', '曾'] },
  args: { series: '$series', find: 'streak', side: '$side', level: '$level', tell: '$runTold' },
  isSure: true,
  examples: [
    ['准备金低于3万亿有多少周了', '/history series:WRBWFRBL find:streak side:below level:3tn tell:now'],
    ['準備金跌破3兆幾週了', '/history series:WRBWFRBL find:streak side:below level:3tn tell:now'],
  ],
});
