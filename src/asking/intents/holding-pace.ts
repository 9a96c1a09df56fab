import { defineIntent } from '../intent.ts';

/** How fast one of the Fed's holdings runs off or grows, a month: MBS, Treasuries. */
export default defineIntent({
  rank: 88,
  command: 'qt',
  slots: ['holding', 'noTime', 'noLevel'],
  cues: {
    en: ['\\bpace\\b', 'how fast', '(?:per|a|each|every) month', 'monthly', 'how quickly'],
    zh: ['每个?月', '一个月', '速度', '多快', '节奏', '月均'],
  },
  also: {
    en: [
      'roll(?:s|ed|ing)? off',
      'run(?:s|ning)?[ -]?off',
      'shr[iau]nk',
      'f[ae]ll',
      'declin',
      'matur',
      'grow',
      'pace',
      'speed',
      'drop',
      'going down',
      'chang',
    ],
    zh: ['减', '缩', '到期', '下降', '少', '增', '速度', '多快', '节奏', '变'],
  },
  not: {
    en: ['caps?\\b', 'buy', 'purchas', 'average', 'why', 'max(?:imum)?\\b', 'at most', 'limit'],
    zh: ['上限', '买', '购', '平均', '为什么', '最多'],
  },
  args: { view: 'pace', of: '$holding' },
  isSure: true,
  examples: [
    ['how fast is mbs rolling off per month', '/qt view:pace of:mbs'],
    ['国债每个月减多少', '/qt view:pace of:treasuries'],
    ['聯準會的MBS現在每個月縮多少', '/qt view:pace of:mbs'],
  ],
});
