import { defineIntent } from '../intent.ts';

/** How reserves leave the banking system, or come into it: by what moves them. */
export default defineIntent({
  rank: 84,
  command: 'explain',
  slots: ['reserves', 'noTime', 'noLevel'],
  cues: {
    en: [
      'how (?:do|does|can|would) (?:bank |the )?reserves? (?:\\w+ )?(?:leave|exit|enter|disappear|vanish|shrink|drain|flow)',
      'where do (?:bank |the )?reserves (?:come from|go)\\b',
    ],
    zh: [
      '准备金(?:是)?(?:怎么|如何|为什么)(?:会)?(?:消失|流失|流出|离开|不见|没了)',
      '准备金(?:会)?(?:去哪|跑哪|流向哪|从哪)',
    ],
  },
  not: { en: ['week', 'did', 'money'], zh: ['[上本这]周', '钱'] },
  args: { topic: 'h41-identity' },
  isSure: true,
  examples: [
    ['how do reserves leave the banking system', '/explain topic:h41-identity'],
    ['where do reserves come from', '/explain topic:h41-identity'],
    ['准备金怎么会消失', '/explain topic:h41-identity'],
  ],
});
