import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 81,
  command: 'drivers',
  cues: {
    en: ['by factor', 'factors', 'drivers?\\b', 'what moved', 'breakdown of the change', 'decompos', 'driving'],
    zh: ['各因素', '因素', '驱动', '拆解', '贡献', '分解'],
  },
  not: {
    en: ['add up', 'identity', 'formula', 'risk factor'],
    zh: ['准备金的?(?:那块|部分)?(?:占|贡献)了?(?:多少|几)', '加总', '恒等', '公式'],
  },
  args: { week: '$week', from: '$factorsFrom', to: '$factorsTo' },
  examples: [
    ['quarter end week reserves moves, by factor', '/drivers week:2026-09-30'],
    ['季末那週準備金各因素變動', '/drivers week:2026-09-30'],
  ],
});
