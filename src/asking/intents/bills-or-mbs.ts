import { defineIntent } from '../intent.ts';

/** Of which the Fed holds more, bills or mortgage securities. */
export default defineIntent({
  rank: 86,
  command: 'compare',
  cues: {
    en: [
      '(?:more|mostly|mainly|bigger|larger)\\b.{0,16}\\b(?:t-?)?bills (?:or|than|vs\\.?) (?:mbs|mortgage)',
      '(?:more|mostly|mainly|bigger|larger)\\b.{0,16}\\b(?:mbs|mortgage \\w+) (?:or|than|vs\\.?) (?:t-?)?bills',
    ],
    zh: [
      '(?:国库券|短债|短期国债)(?:更?多|更?大)?(?:还是|比|和|跟)(?:mbs|房贷抵押)',
      '(?:mbs|房贷抵押证券)(?:更?多|更?大)?(?:还是|比|和|跟)(?:国库券|短债|短期国债)',
    ],
  },
  not: { en: ['buy', 'runoff', 'cap'], zh: ['买', '上限'] },
  args: { first: 'SOMA_BILLS', second: 'WSHOMCB' },
  examples: [
    ['does the fed hold more bills or mbs', '/compare first:SOMA_BILLS second:WSHOMCB'],
    ['美联储持有的短债多还是MBS多', '/compare first:SOMA_BILLS second:WSHOMCB'],
  ],
});
