import { defineIntent } from '../intent.ts';

/** When something came back past a level: the last time it did, and not the first. */
export default defineIntent({
  rank: 76.5,
  command: 'history',
  slots: ['series', 'side', 'level', 'noTime'],
  cues: {
    en: [
      '(?:back|again) (?:up |down )?(?:above|below|over|under|past|through|to)\\b',
      '(?:above|below|over|under|past|through)\\b.{0,24} again\\b',
      '(?:re-?cross|re-?gain|re-?claim|re-?tak)(?:e|es|ed|en|ing)?\\b',
      're-?took',
      'once more',
    ],
    zh: [
      '又(?:一次|重新)?(?:站上|超过|突破|高于|低于|跌破|破|升破|回到|回落)',
      '再(?:次|度)(?:站上|超过|突破|高于|低于|跌破|破|升破|回到|回落)',
      '重新(?:站上|超过|突破|高于|低于|跌破|回到)',
      '重(?:回|返)',
      '(?:回升|升回|涨回|站回|跌回|降回|回落)[到至]?',
      '收复|夺回',
    ],
  },
  not: {
    en: ['first', 'how many', 'how often', 'how long', 'on the way down'],
    zh: ['首次', '第一次', '首度', '几次', '几天', '几周', '多少天', '多久'],
  },
  args: { series: '$series', find: 'last', side: '$side', level: '$level' },
  examples: [
    ['when did reserves get back above 3tn', '/history series:WRBWFRBL find:last side:above level:3tn'],
    ['when did sofr fall back below iorb', '/history series:SOFR-IORB find:last side:below level:0bp'],
    ['准备金啥时候又站上过3万亿', '/history series:WRBWFRBL find:last side:above level:3tn'],
    ['準備金何時重回三兆', '/history series:WRBWFRBL find:last side:above level:3tn'],
  ],
});
