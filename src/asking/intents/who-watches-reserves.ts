import { defineIntent } from '../intent.ts';

/** Who reserves matter to: who looks at the figures, and what for. */
export default defineIntent({
  rank: 84,
  command: 'explain',
  slots: ['reserves'],
  cues: {
    en: [
      'who (?:the hell |on earth |even |really |actually |else )?(?:cares?|watches|tracks|looks at|pays attention|follows)\\b',
      'who (?:would|should|does|do) (?:even |really |actually )?(?:care|watch|track|look at|pay attention|follow)\\b',
    ],
    zh: [
      '谁(?:会|在|才|还|真的?|都)*(?:关心|关注|在意|在乎|盯着?|留意)',
      '(?:哪些|什么|啥)人.{0,3}(?:关心|关注|在意|在乎|盯着?|留意)',
    ],
  },
  args: { topic: 'who-uses-the-figures' },
  isSure: true,
  examples: [
    ['who even cares about bank reserves', '/explain topic:who-uses-the-figures'],
    ['準備金到底誰關心', '/explain topic:who-uses-the-figures'],
  ],
});
