import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 82,
  command: 'explain',
  slots: ['several', 'why'],
  cues: {
    en: ['drain', 'absorb', 'reduce', 'lower', 'add', 'raise', 'affect', 'move', 'sap', 'take'],
    zh: ['抽走', '吸收', '减少', '影响', '增加', '抽', '吸', '拉低'],
  },
  not: { en: ['fall last'], zh: [] },
  args: { topic: '$otherTopic' },
  examples: [
    ['why does cash in circulation drain reserves', '/explain topic:currency-in-circulation'],
    ['流通现金为什么会吸收准备金', '/explain topic:currency-in-circulation'],
  ],
});
