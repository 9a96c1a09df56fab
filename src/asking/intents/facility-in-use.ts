import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 82,
  command: 'srf',
  slots: ['series', 'noTime'],
  cues: {
    en: [
      'being (?:used|tapped|drawn|hit)',
      'in use\\b',
      'getting (?:used|tapped|hit)',
      'any(?:one|body)? (?:using|usage|take-?up|demand)',
      'usage',
      'take-?up',
      'tapped',
      'is .{0,20} (?:used|active)',
      'demand for',
    ],
    zh: ['有人用', '用量', '在用', '用了吗', '有没有人', '使用量', '被动用', '动用了', '用得多', '使用情况'],
  },
  also: { en: ['srf', 'standing repo'], zh: ['srf', '常备回购', '常备附买回', '常设回购'] },
  not: {
    en: [
      'mean',
      'trouble',
      'crisis',
      'bad',
      'more than',
      'average',
      'highest',
      'peak',
      'first',
      'last',
      'worry',
      'sign',
    ],
    zh: ['代表', '出事', '危机', '超过', '最高', '首次', '上次', '平均', '说明'],
  },
  examples: [
    ['is the SRF being used', '/srf'],
    ['常備附買回現在有人用嗎', '/srf'],
  ],
});
