import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 97,
  command: 'calc-reserve',
  slots: ['requirement'],
  cues: {
    en: [
      '(?:what|which|how (?:many|much|large|big)|amount of) .{0,12}deposits\\b.{0,60}(?:imply|implies|implied|correspond|behind|give|need|require|support|stand for|mean)',
      'max(?:imum)? (?:amount of )?deposits|how (?:much|many) (?:in )?deposits (?:can|could|would|may|might)|most deposits',
      '(?:imply|implies|implied|stand[s]? for|correspond[s]? to|mean[s]?) .{0,30}deposits',
      '(?:what|how (?:much|large|big)) (?:are|were|is|in) (?:its |the |total |their )*deposits',
      'deposits .{0,20}(?:imply|implies|implied by|correspond)',
      // Both are given, and nothing else: the deposits are what is looked for.
      '(?<!deposits?\\b.*)(?:required|requirement)\\b(?!.*(?:deposits?|held|holds?|excess)\\b).{0,40}\\bratio\\b',
      '(?<!deposits?\\b.*)ratio\\b(?!.*(?:deposits?|held|holds?|excess)\\b).{0,30}\\b(?:required|requirement)\\b',
      '(?:must|has to|have to|needs? to) (?:hold|keep)\\b.{0,40}deposits',
      '(?<!deposits?\\b.*)(?:required|requirement)\\b(?!.*(?:deposits?|held|holds?|excess)\\b) .{0,12}\\bat\\b',
    ],
    zh: [
      '(?:对应|反推|倒推|意味着|相当于).{0,12}(?:多少|多大)?.{0,4}存款',
      '最多.{0,10}存款|存款.{0,4}(?:上限|最多)|(?:能|可以|可|够)(?:吸收|支撑|支持|收|承载|撑起).{0,8}存款',
      '多少存款.{0,12}(?:对应|才|会|需|要|产生|支撑)',
      '存款(?:一共|总共|总额|总量|规模|合计|应该|是|有)+(?:多少|多大|几)',
      '存款.{0,6}(?:反推|倒推|应该是多少|要有多少)',
      '(?<!存款.*)(?:法定|应[缴提]|[要须需]缴)(?:准备金?)?(?!.*(?:存款|实有|持有|超额)).{0,16}率',
      '存款(?:为|是|有)?多少|多少存款',
    ],
  },
  also: {
    en: ['requirement', 'required', 'ratio', '%', 'percent', 'reserves'],
    zh: ['准备金', '法定', '%', '百分', '率'],
  },
  not: { en: ['excess', 'jpm', 'citi', 'insured'], zh: ['超额', '保险'] },
  args: { required: '$required', ratio: '$ratio', rule: '$rule', date: '$date' },
  examples: [
    ['what deposits would a 10% requirement of $50 bn imply?', '/calc-reserve required:50bn ratio:10%'],
    ['准备金率10%，法定准备金500亿美元对应多少存款', '/calc-reserve required:50bn ratio:10%'],
    ['if required is 60 and ratio is 12%', '/calc-reserve required:60 ratio:12%'],
    ['法定准备金60，准备金率12%，存款是多少', '/calc-reserve required:60 ratio:12%'],
    ['準備率10%，應提500億美元，反推存款', '/calc-reserve required:50bn ratio:10%'],
  ],
});
