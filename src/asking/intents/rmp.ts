import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 59,
  command: 'explain',
  cues: { en: ['rmps?\\b', 'reserve management purchases?'], zh: ['rmp', '准备金管理购买', '储备管理购买'] },
  not: {
    en: ['react', 'market', 'since\\b', 'after\\b', 'paused?'],
    zh: ['市场', '反应', '以来', '以后', '之后', '暂停'],
  },
  args: { topic: 'reserve-management-purchases' },
  examples: [
    ['wtf is RMP', '/explain topic:reserve-management-purchases'],
    ['RMP是2026年1月开始的吗', '/explain topic:reserve-management-purchases'],
  ],
});
