import { defineIntent } from '../intent.ts';

/** Of which the Fed holds more, Treasuries or mortgage securities. */
export default defineIntent({
  rank: 86,
  command: 'compare',
  cues: {
    en: [
      '(?:more|mostly|mainly|bigger|larger)\\b.{0,16}\\b(?:us )?treasur(?:ys|ies) (?:or|than|vs\\.?) (?:mbs|mortgage)',
      '(?:more|mostly|mainly|bigger|larger)\\b.{0,16}\\b(?:mbs|mortgage \\w+) (?:or|than|vs\\.?) (?:us )?treasur(?:ys|ies)',
    ],
    zh: [
      '(?:国债|公债|美债)(?:更?多|更?大)?(?:还是|比|和|跟)(?:mbs|房贷抵押)',
      '(?:mbs|房贷抵押证券)(?:更?多|更?大)?(?:还是|比|和|跟)(?:国债|公债|美债)',
    ],
  },
  not: { en: ['buy', 'runoff', 'cap'], zh: ['买', '上限'] },
  args: { first: 'TREAST', second: 'WSHOMCB' },
  examples: [
    ['does the fed hold more treasuries or mbs', '/compare first:TREAST second:WSHOMCB'],
    ['聯準會持有的公債多還是MBS多', '/compare first:TREAST second:WSHOMCB'],
  ],
});
