import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 77,
  command: 'history',
  slots: ['series', 'side'],
  cues: {
    en: [
      'last (?:time|day|week|date|print|occasion)',
      'was .{0,30} last\\b',
      'last .{0,20}(?:over|above|below|under)',
      'and last\\b',
      'most recent(?:ly)?',
      'how long ago (?:was|did|has)',
      'latest time',
      'lately',
      'when did .{0,40} last',
      'when (?:was|were) (?!.{0,50}\\b(?:first|initially|originally)\\b).{0,50}(?:over|above|below|under)',
      'when(?: was it)? last\\b',
      'last when\\b',
    ],
    zh: ['上次', '上一次', '最近一次', '最后一次', '上回', '最后一天', '近一次', '多久(?:以)?前'],
  },
  not: { en: ['how many', 'every', 'for the first time'], zh: ['几天', '几周', '多少天'] },
  args: { series: '$series', find: 'last', side: '$side', level: '$level', from: '$from', to: '$to' },
  examples: [
    ['last time srf was over ten billion?', '/history series:SRF_ACCEPTED find:last side:above level:10bn'],
    ['when was the tga above 900bn', '/history series:WDTGAL find:last side:above level:900bn'],
    ['上回SOFR冒到IORB上面是啥时候', '/history series:SOFR-IORB find:last side:above level:0bp'],
  ],
});
