import { defineIntent } from '../intent.ts';

/** Whether reserves are ample, as one indicator that is named tells it. */
export default defineIntent({
  isSure: true,
  rank: 84.5,
  command: 'ampleness',
  slots: ['indicator', 'noLevel'],
  cues: {
    en: [
      'ample',
      'scarc',
      'enough reserves',
      'reserves enough',
      'plentiful',
      'abundant',
      'reserves (?:too )?(?:tight|short)',
    ],
    zh: ['充足', '充裕', '充不充', '稀缺', '够不够', '够用', '够吗', '还够', '紧不紧', '吃紧', '偏紧', '短缺'],
  },
  also: {
    en: [
      '(?:by|on|from|per|via) (?:the |its )?',
      'judg',
      'accord',
      'says? ',
      'tell',
      'suggest',
      'signal',
      'indicat',
      'yardstick',
      'gauge',
      'measure',
      'metric',
      'only',
      'look',
    ],
    zh: ['来看', '看', '指标', '信号', '讯号', '这项', '来说', '角度', '依据', '按'],
  },
  not: {
    en: ['waller', 'lclor', 'why', 'mean', 'definition', 'difference', 'explain', 'happens'],
    zh: ['沃勒', '区别', '为什么', '什么意思', '会怎样', '超额'],
  },
  args: { indicator: '$indicator' },
  examples: [
    ['what does SOFR-IORB say about whether reserves are ample', '/ampleness indicator:sofr'],
    ['用常備附買回這項來看，準備金充不充足', '/ampleness indicator:srf'],
    ['从EFFR减IORB这个信号看准备金紧不紧', '/ampleness indicator:effr'],
  ],
});
