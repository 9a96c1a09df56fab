import { defineIntent } from '../intent.ts';

/** When an inversion ended: the last time the spread was below zero. */
export default defineIntent({
  isSure: true,
  rank: 79,
  command: 'history',
  slots: ['derived', 'side'],
  cues: {
    en: [
      'inversion\\b.{0,16}(?:end(?:ed)?|over|stop(?:ped)?|finish(?:ed)?|gone|done)\\b',
      '(?:un-?inver|dis-?inver|(?:stop(?:ped)?|quit) being inver|no longer inver)',
      '(?:end(?:ed)?|last day|finish) (?:of )?(?:the |its |their )?(?:\\S+ ){0,4}inver',
    ],
    zh: ['倒挂.{0,10}(?:结束|解除|消失|终结|停止|没了|转正)', '(?:结束|解除|终结|走出)了?倒挂'],
  },
  also: {
    en: ['when', 'what day', 'how long ago', 'which day', 'date'],
    zh: ['什么时候', '哪[天日周]', '何时', '几号', '多久', '几月'],
  },
  not: { en: ['why', 'will'], zh: ['为什么', '会'] },
  args: { series: '$series', find: 'last', side: '$side', level: '$level' },
  examples: [
    ['when did the 10y minus 3m inversion end', '/history series:DGS10-DGS3MO find:last side:below level:0bp'],
    ['10年減3個月倒掛是哪天結束的', '/history series:DGS10-DGS3MO find:last side:below level:0bp'],
  ],
});
