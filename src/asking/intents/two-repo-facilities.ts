import { defineIntent } from '../intent.ts';

/** How the Fed's two standing facilities differ: one takes cash in, the other lends it. */
export default defineIntent({
  isSure: true,
  rank: 89.5,
  command: 'explain',
  slots: ['noTime', 'noLevel'],
  cues: {
    en: ['diff', 'vs\\b', 'versus', 'compare[ds]?', 'opposite', 'same', 'other way', 'reverse of', 'confus', 'mirror'],
    zh: ['区别', '差别', '差异', '差在', '不同', '相反', '反过来', '一样', '一回事', '搞混', '分不清', '比较'],
  },
  also: {
    en: [
      '(?:on[- ]?rrp|\\brrp\\b|(?:overnight )?reverse repos?).{0,60}(?:srf|standing repo)',
      '(?:srf|standing repo).{0,60}(?:on[- ]?rrp|\\brrp\\b|reverse repos?)',
    ],
    zh: [
      '(?:rrp|逆回购|附卖回).{0,16}(?:srf|常备回购|常备附买回)',
      '(?:srf|常备回购|常备附买回).{0,16}(?:rrp|逆回购|附卖回)',
    ],
  },
  not: {
    en: ['rates?\\b', 'chart', 'plot', 'volume', 'usage', 'discount', 'higher', 'lower'],
    zh: ['利率', '图', '走势', '用量', '余额', '贴现', '[高低]'],
  },
  args: { topic: 'on-rrp-vs-srf' },
  examples: [
    ['what is the difference between ON RRP and SRF', '/explain topic:on-rrp-vs-srf'],
    ['is ON RRP the opposite of SRF', '/explain topic:on-rrp-vs-srf'],
    ['逆回购和常备回购有什么区别', '/explain topic:on-rrp-vs-srf'],
    ['附賣回跟常備附買回有什麼不同', '/explain topic:on-rrp-vs-srf'],
  ],
});
