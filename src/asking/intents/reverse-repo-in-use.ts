import { defineIntent } from '../intent.ts';

/** Whether anybody still leaves cash at the reverse repo facility: what is in it now. */
export default defineIntent({
  isSure: true,
  rank: 82,
  command: 'rrp',
  slots: ['series', 'noTime', 'noLevel'],
  cues: {
    en: [
      '(?:any(?:one|body)?|some(?:one|body)|is there any(?:one|body)?) .{0,16}(?:us(?:e|es|ing)|park(?:s|ing)?|putting|leav(?:es?|ing)|lend(?:s|ing)?|plac(?:es?|ing)|stash(?:es|ing)?|go(?:es|ing)|left|there)\\b',
      'any (?:\\w+ )?(?:takers?|take[- ]?up|usage|use|demand|users?|cash|money|activity|bids?)\\b',
      '(?:is|are) .{0,24}(?:still (?:alive|used|in use|being used)|being used|in use|unused|(?:basically |pretty much |as good as |all but )?(?:dead|empty|drained|empt(?:y|ied))(?: now| yet)?)\\b',
    ],
    zh: [
      '(?:有没有|还有|有|没有?|没什么)(?:什么|几家|多少)?(?:人|机构|基金|钱|资金)(?:在|还|会|来)*(?:用|放|存|停|借|参与)',
      '(?:有没有|还有没有|还有|有)(?:人|机构)(?:在)?用',
      '(?:没人|无人)(?:在)?用',
      '(?:还|仍)(?:有|在)(?:用量|使用)',
      '(?:是不是|已经|基本)(?:都|快|已经)?(?:空了|没人用|死了|名存实亡|见底)',
    ],
  },
  also: { en: ['rrp', 'reverse repo'], zh: ['逆回购', '附卖回', '反向回购', 'rrp'] },
  not: {
    en: [
      ...['foreign', 'total reverse', 'who', 'why', 'how come', 'how much', 'most', 'record', 'highest', 'peak'],
      ...['average', 'first', 'last', 'srf', 'standing', 'which', 'ever\\b', 'mean', 'banks? lend'],
    ],
    zh: [
      '外国',
      '谁',
      '为什么',
      '为何',
      '为啥',
      '哪些',
      '最高',
      '最多',
      '峰',
      '平均',
      '首次',
      '上次',
      '常备',
      '意味',
      '说明',
    ],
  },
  examples: [
    ['anyone still parking cash at the reverse repo or is it dead', '/rrp'],
    ['逆回购还有没有人用', '/rrp'],
    ['is the on rrp still being used', '/rrp'],
  ],
});
