import { defineIntent } from '../intent.ts';

/** Which ratio deposits and what was paid in for them imply. */
export default defineIntent({
  isSure: true,
  rank: 93.9,
  command: 'calc-reserve',
  slots: ['money'],
  cues: { en: ['deposits?'], zh: ['存款'] },
  also: {
    en: [
      '(?:back out|back-?solve|infer|impl(?:y|ies|ied)|work out|solve for|reverse[- ]engineer|derive) .{0,16}(?:ratio|rate)\\b',
      'what (?:reserve )?(?:ratio|rate) (?:is that|does that (?:imply|mean|make)|was (?:used|applied))',
    ],
    zh: [
      '(?:倒推|反推|推算|反算|倒算|推出|算出).{0,8}(?:准备金?率|存准率|比率|比例)',
      '(?:等于|相当于|折合).{0,4}(?:多少|几).{0,4}(?:准备金?率|存准率)',
    ],
  },
  not: { en: ['%', 'percent', 'of deposits does'], zh: ['%', '百分之'] },
  args: { deposits: '$deposits', required: '$paidIn', rule: '$rule' },
  examples: [
    ['deposits 500m, paid 35m, back out the ratio', '/calc-reserve deposits:500m required:35m'],
    ['存款5亿，交了3500万，倒推准备金率', '/calc-reserve deposits:500m required:35m'],
    ['存款5億，繳了3500萬，反推準備率', '/calc-reserve deposits:500m required:35m'],
  ],
});
