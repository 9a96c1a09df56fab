import { defineIntent } from '../intent.ts';

const COUNTRIES =
  'china|japan|india|brazil|korea|turkey|europe|euro ?(?:area|zone)|eurozone|canada|switzerland|the uk|pboc|boj|ecb|chinese|abroad|overseas|other countries';
const RATIOS = 'reserve (?:ratio|requirement)s?|(?:minimum|required) reserves?|rrr';

/** The reserve ratio of another country: what is on record of those abroad. */
export default defineIntent({
  isSure: true,
  rank: 93,
  command: 'explain',
  slots: ['noLevel'],
  cues: {
    en: [
      `(?:${COUNTRIES})(?:'s)?\\b.{0,24}(?:${RATIOS})\\b`,
      `(?:${COUNTRIES}) (?:require|make|force|ask)s?\\b.{0,24}\\breserves\\b`,
      `(?:${RATIOS})\\b.{0,24}\\b(?:in|of|for|at|abroad|overseas)\\b.{0,12}(?:${COUNTRIES})\\b`,
    ],
    zh: [
      '(?:中国|国内|日本|印度|巴西|韩国|土耳其|欧洲|欧元区|加拿大|瑞士|英国|台湾|香港|央行|人行|外国|国外|其他国家|别国|各国).{0,8}(?:存准率|准备金率|准备率|存款准备)',
      '(?:存准率|准备金率|准备率)(?:在|跟|和|与|比).{0,4}(?:中国|国内|日本|印度|巴西|韩国|土耳其|欧洲|欧元区|加拿大|瑞士|英国|台湾|香港|外国|国外|其他国家|别国|各国)',
    ],
  },
  not: {
    en: ['deposits? of', '\\d ?(?:bn|m|million|billion)\\b', 'foreign exchange', 'same\\b', 'different'],
    zh: ['一回事', '一样', '同一', '存款 *\\d', '\\d ?[亿万]', '外汇', '降准.{0,6}(?:会|影响|利好)'],
  },
  args: { topic: 'ratios-in-other-countries' },
  examples: [
    ['what is the reserve requirement in china', '/explain topic:ratios-in-other-countries'],
    ['Does Switzerland require banks to hold minimum reserves?', '/explain topic:ratios-in-other-countries'],
    ['跟中国的存准率比呢', '/explain topic:ratios-in-other-countries'],
    ['日本的存款準備率是多少', '/explain topic:ratios-in-other-countries'],
  ],
});
