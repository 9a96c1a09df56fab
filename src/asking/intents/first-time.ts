import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 76,
  command: 'history',
  slots: ['series', 'level'],
  cues: {
    en: [
      'first',
      'when did .{0,60}(?:fall|drop|go|get|rise|cross|break|hit|exceed|top|slip|dip|climb|move|reach|recover|return|surpass|pass|sink)',
      'when .{0,40}(?:fell|dropped|crossed|broke|went)',
      'earliest',
      'initially',
    ],
    zh: [
      '首次',
      '第一次',
      '最早',
      '头一次',
      '头一回',
      '首度',
      '(?:什么时候|何时|哪天|哪一天|啥时候|几时|哪周).{0,14}(?:跌破|低于|超过|突破|高于|站上|破|降到)',
      '(?:跌破|低于|超过|突破|高于|站上).{0,16}(?:什么时候|何时|哪天|哪一天|啥时候|首日)',
    ],
  },
  not: {
    en: [
      'last time',
      'last day',
      'how many',
      'how often',
      'in a row',
      'first (?:two|three|half|few|\\d)',
      'was .{0,20}last',
      'and last',
      'most recent',
    ],
    zh: ['上次', '上一次', '最近一次', '最后一次', '几天', '几周', '多少天', '上回', '哪几'],
  },
  args: { series: '$series', find: 'first', side: '$side', level: '$level', from: '$fromPeak', to: '$firstTo' },
  examples: [
    [
      'when did reserves drop below 3tn for the first time since 2020',
      '/history series:WRBWFRBL find:first side:below level:3tn from:2021-01-01',
    ],
    ['when did SRF first go over 50bn', '/history series:SRF_ACCEPTED find:first side:above level:50bn'],
    ['準備金何時首次跌破3兆美元', '/history series:WRBWFRBL find:first side:below level:3tn'],
    ['美联储总资产什么时候跌破7万亿的', '/history series:WALCL find:first side:below level:7tn from:2022-04-13'],
  ],
});
