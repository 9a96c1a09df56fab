import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 83,
  command: 'drivers',
  slots: ['reserves', 'why'],
  cues: {
    en: [
      "^ ?(?:(?:bank )?reserves ?[,:;-] ?)?(?:but |so |ok |and )*(?:why|how come|y|what's the reason|reasons?)(?: (?:is that|is it|tho|though|so|that|did it|did they|was that|exactly))*[ ?!.]*$",
    ],
    zh: [
      '^ ?(?:那|这|但|所以)?(?:是)?(?:为什么|为啥|为何|怎么回事|什么原因|原因(?:是|呢)?(?:什么|啥|为何)?)(?:呢|啊|呀)?[?。! ]*$',
    ],
  },
  args: { week: '$week', from: '$factorsFrom', to: '$factorsTo' },
  examples: [['reserves: why?', '/drivers']],
});
