import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'runoff-bank',
  cues: {
    en: [
      '(?:bond|treasury|security|securities|note)s? matur',
      'matur(?:es|ing|ity).{0,20}(?:qt|fed|rolled|reinvest)',
      'not (?:rolled|reinvested)',
      'runoff (?:step|work|mechanic|drain)',
      'runs? off',
      '(?:lets?|letting|allows?) .{0,40}(?:roll|run) off',
      '(?:qt|quantitative tightening|runoff)\\b.{0,40}banks? (?:buy|step in|take|absorb|purchas)',
      'banks? (?:buy|buying|take|absorb|purchas)\\w*\\b.{0,40}(?:instead of the fed|in place of the fed|(?:during|in|under) (?:qt|runoff))',
    ],
    zh: [
      '到期不续',
      '到期(?:后)?不再',
      '不续作',
      '不再续作',
      '到期不滚',
      '到期的?.{0,8}(?:改由|改让|改给|换成?|由|让)银行(?:来|去)?(?:接|买|吃|承|认购)',
      '缩表.{0,16}银行(?:来|去)?(?:接|买|吃|承接|认购)',
    ],
  },
  not: { en: ['fund', 'how much', 'caps?', 'still'], zh: ['基金', '上限', '(?<![增减升降多少])多少'] },
  examples: [
    ['a bond matures in QT, walk me thru who loses what', '/plumbing event:runoff-bank'],
    ['公債到期不續作，誰的資產負債表少了什麼', '/plumbing event:runoff-bank'],
  ],
});
