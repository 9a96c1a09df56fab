import { defineIntent } from '../intent.ts';

/** On which day, or in which week, something was largest or smallest: the value, and no step. */
export default defineIntent({
  isSure: true,
  rank: 85.3,
  command: 'history',
  slots: ['series', 'oneFigure', 'extreme', 'noLevel'],
  cues: {
    en: [
      '(?:on |in )?(?:which|what) (?:day|date|week|wednesday)\\b.{0,60}\\b(?:largest|biggest|highest|lowest|smallest|greatest)\\b',
      '(?:on |in )?(?:which|what) (?:day|date|week|wednesday)\\b.{0,60}\\b(?:at (?:its|their) (?:peak|top|low|high|largest|smallest))\\b',
    ],
    zh: ['哪一?个?(?:[天日周]|星期).{0,16}最[高低大小多少]', '最[高低大小多少].{0,12}哪一?个?(?:[天日周]|星期)'],
  },
  not: {
    en: [
      '(?:rise|fall|drop|move|jump|decline|increase|decrease|change|gain|loss|swing|spike|draw|outflow|inflow|plunge|surge)(?:s|n|ped|ed|d)?\\b',
      '(?:rose|fell|grew|shrank)\\b',
      'why',
      'average',
      'chart',
      'plot',
      'days\\b',
      'weeks\\b',
      'bank\\b',
    ],
    zh: [
      '[涨跌升降增减掉砍缩跳冲蹦]',
      '回落|流[出入失]|走阔|收窄',
      '变[动化]',
      '为什么',
      '平均',
      '画',
      '图',
      '前[几\\d一二三四五十]',
      '银行(?!体系)',
    ],
  },
  args: { series: '$series', find: '$extreme', from: '$extremeFrom', to: '$extremeTo' },
  examples: [
    [
      'On which day in 2022 was the RRP largest',
      '/history series:RRPONTSYD find:highest from:2022-01-01 to:2022-12-31',
    ],
    ['in which week of 2025 was the TGA lowest', '/history series:WDTGAL find:lowest from:2025-01-01 to:2025-12-31'],
    ['哪一天SRF用量最大', '/history series:SRF_ACCEPTED find:highest'],
    ['2022年RRP最大是哪一天', '/history series:RRPONTSYD find:highest from:2022-01-01 to:2022-12-31'],
    ['準備金2021年哪一週最高', '/history series:WRBWFRBL find:highest from:2021-01-01 to:2021-12-31'],
  ],
});
